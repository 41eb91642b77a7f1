"""One window for each library: a later start hands over what it was given, and ends."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDir
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from reader.gui import one_window
from reader.gui.main_window import MainWindow
from reader.gui.one_window import OneWindow, hand_over, socket_name
from reader.gui.start import run_window
from reader.library import finding
from reader.library.opening import opened_library
from tests.gui.start.program import Run, has_rows, nothing, page, send_line, windows
from tests.gui.tools import end

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
        assert send_line(window, folder, line, qtbot) == b"taken\n"
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
    where = f"{QDir.tempPath()}/{socket_name(folder)}"
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
        assert not hand_over(socket_name(tmp_path / "other"), [])

    run(second, tmp_path / "mine")


def test_one_folder_has_one_name_however_it_is_spelled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert socket_name(Path("mine")) == socket_name(tmp_path / "mine")


def test_a_window_that_does_not_answer_is_no_window(qtbot: QtBot, tmp_path: Path) -> None:
    deaf = QLocalServer()
    assert deaf.listen("kiosque-deaf")
    assert not hand_over("kiosque-deaf", [], answer_ms=100)
    deaf.close()


def test_a_name_that_a_crash_has_left_is_taken_over(run: Run, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    name = socket_name(folder)
    left = socket.socket(socket.AF_UNIX)
    left.bind(f"{QDir.tempPath()}/{name}")
    left.close()

    def second(window: MainWindow) -> None:
        assert send_line(window, folder, b"[]\n", qtbot) == b"taken\n"

    run(second, folder)


def test_a_window_that_cannot_listen_opens_all_the_same(run: Run, tmp_path: Path) -> None:
    taken = Path(QDir.tempPath()) / socket_name(tmp_path / "mine")
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
        assert send_line(window, folder, line, qtbot) == b"taken\n"
        assert window.notice.words == ""

    run(send, folder)


def test_half_a_line_waits_for_the_other_half(run: Run, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    line = json.dumps([page(tmp_path, "Ships at anchor")]).encode() + b"\n"

    def send(window: MainWindow) -> None:
        client = QLocalSocket(window)
        client.connectToServer(socket_name(folder))
        for part in (line[:9], line[9:]):
            client.write(part)
            client.flush()
            for _ in range(20):
                QCoreApplication.processEvents()
        qtbot.waitUntil(has_rows(window, 1), timeout=20_000)
        client.disconnectFromServer()

    run(send, folder)


# ---- what may go wrong between two processes --------------------------------------------------


def send(window: OneWindow, name: str, line: bytes) -> QLocalSocket:
    """Send bytes to the window as another process would."""
    client = QLocalSocket(window)
    client.connectToServer(name)
    client.write(line)
    client.flush()
    return client


@pytest.fixture
def listening(qtbot: QtBot, tmp_path: Path) -> Iterator[OneWindow]:
    window = OneWindow(socket_name(tmp_path))
    assert window.listen()
    yield window
    window.close()
    end(window)


def test_a_window_that_is_alive_keeps_its_name(
    listening: OneWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    second = OneWindow(socket_name(tmp_path))
    assert not second.listen()
    second.close()
    with qtbot.waitSignal(listening.given):
        send(listening, socket_name(tmp_path), b"[]\n")


def test_of_many_starts_at_a_time_one_has_the_window(tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "mine"
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        **{f"XDG_{kind}_HOME": str(tmp_path) for kind in ("CONFIG", "STATE", "DATA")},
    }
    words = [sys.executable, "-m", "reader", "--library", str(folder)]
    started = [
        subprocess.Popen([*words, page(tmp_path, f"Story {number}")], env=environment)
        for number in range(4)
    ]
    try:
        qtbot.waitUntil(lambda: sum(each.poll() is None for each in started) == 1, timeout=60_000)
        assert [each.returncode for each in started if each.poll() is not None] == [0, 0, 0]
        with opened_library(folder) as library:
            qtbot.waitUntil(lambda: finding.counts(library).all == 4, timeout=60_000)
    finally:
        for each in started:
            each.terminate()
            each.wait()


def test_a_line_that_does_not_end_is_not_kept(
    listening: OneWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_window, "_MOST_BYTES", 20_000)
    with qtbot.assertNotEmitted(listening.given):
        client = send(listening, socket_name(tmp_path), b"[" * 60_000)
        gone = QLocalSocket.LocalSocketState.UnconnectedState
        qtbot.waitUntil(lambda: client.state() == gone, timeout=20_000)


def test_who_says_nothing_is_not_waited_for(
    listening: OneWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_window, "_LINE_MS", 50)
    client = send(listening, socket_name(tmp_path), b"")
    gone = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: client.state() == gone, timeout=20_000)


@pytest.mark.parametrize(
    "line",
    [b"[" * 9_000 + b"\n", b'["' + b'", "'.join([b"a"] * 60_000) + b'"]\n', b"\xff\n"],
    ids=["deep", "many", "no text"],
)
def test_what_no_start_would_send_is_nothing(
    listening: OneWindow, qtbot: QtBot, tmp_path: Path, line: bytes
) -> None:
    with qtbot.waitSignal(listening.given) as given:
        send(listening, socket_name(tmp_path), line)
    assert given.args == [[]]


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="files have no owner's number there")
def test_nothing_is_said_to_the_socket_of_another_user(
    listening: OneWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = socket_name(tmp_path)
    monkeypatch.setattr(os, "getuid", lambda: 4_711)
    with qtbot.assertNotEmitted(listening.given):
        assert not hand_over(name, ["https://e.org/a"], answer_ms=100)


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="pipes are no files there")
def test_only_this_user_may_speak_to_it(listening: OneWindow, tmp_path: Path) -> None:
    socket_file = Path(QDir.tempPath(), socket_name(tmp_path))
    assert socket_file.stat().st_mode & 0o077 == 0


def test_links_stay_links_and_files_are_named_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/")
    links = ["https://e.org/a", "kiosque:open?id=7", "file:///a%20b.html"]
    assert [one_window._absolute(link) for link in links] == links
    assert one_window._absolute("a:b.html") == str(Path("/a:b.html").absolute())


def test_a_link_of_ours_opens_its_article_in_the_window_that_is_open(
    run: Run, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "mine"

    def second(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 1), timeout=20_000)
        words = [sys.executable, "-m", "reader", "--library", str(folder), "kiosque:open?id=1"]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        with subprocess.Popen(words, env=environment) as started:
            qtbot.waitUntil(lambda: started.poll() is not None, timeout=20_000)
        qtbot.waitUntil(lambda: window.pane.shown is not None, timeout=20_000)

    run(second, folder, (page(tmp_path, "Ships at anchor"),))
