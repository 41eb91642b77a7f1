"""What the window does with what it is wished, and with a drive that goes away."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.gui import place_watch
from reader.gui.main_window import MainWindow
from reader.gui.sidebar.place import Place
from reader.library import saving
from tests.gui.start.program import Run, has_rows, page, send_line

pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)
WAIT_MS = 10_000


def test_a_start_may_wish_to_see_the_outbox(run: Run, tmp_path: Path) -> None:
    def look(window: MainWindow) -> None:
        assert window.place == Place.OUTBOX

    assert run(look, tmp_path / "mine", ("--outbox",)) == 0


def test_a_second_start_may_wish_it_too(run: Run, qtbot: QtBot, tmp_path: Path) -> None:
    def look(window: MainWindow) -> None:
        assert window.place == Place.ALL
        assert send_line(window, tmp_path / "mine", b'["--outbox"]\n', qtbot) == b"taken\n"
        qtbot.waitUntil(lambda: window.place == Place.OUTBOX, timeout=WAIT_MS)

    assert run(look, tmp_path / "mine") == 0


def test_what_was_copied_is_kept_by_a_wish(run: Run, qtbot: QtBot, tmp_path: Path) -> None:
    def look(window: MainWindow) -> None:
        QGuiApplication.clipboard().setText("http://127.0.0.1:9/ships")
        send_line(window, tmp_path / "mine", b'["--paste"]\n', qtbot)
        library = window._desk._library
        qtbot.waitUntil(lambda: len(saving.waiting(library)) == 1, timeout=WAIT_MS)

    try:
        assert run(look, tmp_path / "mine") == 0
    finally:
        QGuiApplication.clipboard().clear()


def test_a_drive_that_goes_and_comes_back_is_said_and_loses_nothing(
    run: Run, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place_watch, "_LOOK_MS", 20)
    mine, away = tmp_path / "mine", tmp_path / "away"

    def look(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 1), timeout=WAIT_MS)
        mine.rename(away)
        qtbot.waitUntil(lambda: "cannot be reached" in window.notice.words, timeout=WAIT_MS)
        assert str(mine) in window.notice.words
        assert window.list.rows.rowCount() == 1
        away.rename(mine)
        qtbot.waitUntil(
            lambda: window.notice.words == "The library is here again.", timeout=WAIT_MS
        )
        window.reception.take_sources([page(tmp_path, "The market")])
        qtbot.waitUntil(has_rows(window, 2), timeout=WAIT_MS)

    assert run(look, mine, (page(tmp_path, "Ships at anchor"),)) == 0
