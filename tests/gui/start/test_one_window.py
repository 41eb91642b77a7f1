"""One window for each library: a later start hands over what it was given, and ends."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDir
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from reader.gui import start
from reader.gui.main_window import MainWindow
from reader.gui.start import run_window
from tests.gui.start.program import Run, hand_over, has_rows, nothing, page, windows

#: Without a screen there is nothing to raise a window above.
pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)
ROOT = Path(__file__).resolve().parents[3]
#: What the window of another process does with what it is handed: it says so, and prints it.
OTHER_WINDOW = """
import os, socket, sys
with socket.socket(socket.AF_UNIX) as server:
    server.bind(sys.argv[1])
    server.listen()
    print("listening", flush=True)
    client, _ = server.accept()
    with client, client.makefile("rw") as talk:
        print(talk.readline(), end="", flush=True)
        talk.write("taken\\n")
os.unlink(sys.argv[1])
"""


def test_files_that_are_handed_over_are_kept_and_the_window_comes_to_the_front(
    run: Run, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "mine"
    line = json.dumps([page(tmp_path, "Ships at anchor")]).encode() + b"\n"

    def second(window: MainWindow) -> None:
        window.showMinimized()
        assert hand_over(window, folder, line, qtbot) == b"taken\n"
        qtbot.waitUntil(has_rows(window, 1), timeout=20_000)
        assert not window.isMinimized()

    run(second, folder)


def test_the_whole_program_started_twice_is_one_window(
    run: Run, qtbot: QtBot, tmp_path: Path
) -> None:
    page(tmp_path, "Ships at anchor")
    folder = tmp_path / "mine"

    def second(window: MainWindow) -> None:
        # The file as the shell gives it: from where one stands.
        words = [sys.executable, "-m", "reader", "--library", str(folder), "Ships at anchor.html"]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        started = subprocess.Popen(words, cwd=tmp_path, env=environment)
        qtbot.waitUntil(lambda: started.poll() is not None, timeout=20_000)
        assert started.returncode == 0
        qtbot.waitUntil(has_rows(window, 1), timeout=20_000)

    run(second, folder)


def test_a_start_that_finds_a_window_gives_its_sources_away_and_shows_none(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "mine"
    where = f"{QDir.tempPath()}/{start._socket_name(folder)}"
    words = [sys.executable, "-c", OTHER_WINDOW, where]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "listening\n"
        code = run_window(folder, ["ships.html", "https://e.org/a"])
        taken = json.loads(other.stdout.readline())
    assert code == 0
    assert taken == [str(tmp_path / "ships.html"), "https://e.org/a"]
    assert windows() == []
    assert not folder.exists()


def test_another_library_has_a_window_of_its_own(run: Run, tmp_path: Path) -> None:
    def second(window: MainWindow) -> None:
        assert not start._hand_over(start._socket_name(tmp_path / "other"), [])

    run(second, tmp_path / "mine")


def test_one_folder_has_one_name_however_it_is_spelled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert start._socket_name(Path("mine")) == start._socket_name(tmp_path / "mine")


def test_a_window_that_does_not_answer_is_no_window(qtbot: QtBot, tmp_path: Path) -> None:
    deaf = QLocalServer()
    assert deaf.listen("kiosque-deaf")
    assert not start._hand_over("kiosque-deaf", [])
    deaf.close()


def test_a_name_that_a_crash_has_left_is_taken_over(run: Run, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    name = start._socket_name(folder)
    left = socket.socket(socket.AF_UNIX)
    left.bind(f"{QDir.tempPath()}/{name}")
    left.close()

    def second(window: MainWindow) -> None:
        assert hand_over(window, folder, b"[]\n", qtbot) == b"taken\n"

    run(second, folder)


def test_a_window_that_cannot_listen_opens_all_the_same(run: Run, tmp_path: Path) -> None:
    taken = Path(QDir.tempPath()) / start._socket_name(tmp_path / "mine")
    taken.mkdir()
    try:
        assert run(nothing, tmp_path / "mine") == 0
    finally:
        taken.rmdir()


@pytest.mark.parametrize(
    "line",
    [b"no json\n", b'{"a": 1}\n', b"[1, 2]\n", b'"https://e.org/a"\n'],
    ids=["no json", "no list", "numbers", "one string"],
)
def test_rubbish_from_another_program_is_answered_and_does_nothing(
    run: Run, qtbot: QtBot, tmp_path: Path, line: bytes
) -> None:
    folder = tmp_path / "mine"

    def send(window: MainWindow) -> None:
        assert hand_over(window, folder, line, qtbot) == b"taken\n"
        assert window.notice.words == ""

    run(send, folder)


def test_half_a_line_waits_for_the_other_half(run: Run, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    line = json.dumps([page(tmp_path, "Ships at anchor")]).encode() + b"\n"

    def send(window: MainWindow) -> None:
        client = QLocalSocket(window)
        client.connectToServer(start._socket_name(folder))
        for part in (line[:9], line[9:]):
            client.write(part)
            client.flush()
            for _ in range(20):
                QCoreApplication.processEvents()
        qtbot.waitUntil(has_rows(window, 1), timeout=20_000)
        client.disconnectFromServer()

    run(send, folder)
