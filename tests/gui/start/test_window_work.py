"""The list is seen before all that goes on behind the window is begun."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.sidebar.place import Place
from tests.gui.start.program import Run, has_rows, nothing, page

WAIT_MS = 20_000


class Shown(QObject):
    """Notes of each window whether it was complete when it was shown."""

    def __init__(self) -> None:
        super().__init__()
        self.complete: list[bool] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, MainWindow):
            self.complete.append(watched.is_complete)
        return False


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[Shown]:
    shown = Shown()
    qapp.installEventFilter(shown)
    yield shown
    qapp.removeEventFilter(shown)


@pytest.mark.parametrize(
    ("place", "words", "complete"),
    [
        (Place.ALL, "", False),
        (Place.ARCHIVE, "", False),
        (Place("tag", "sea"), "", False),
        (Place.ALL, "anchor", True),
        (Place.OUTBOX, "", True),
        (Place.HIGHLIGHTS, "", True),
    ],
    ids=["all", "archive", "tag", "search", "outbox", "highlights"],
)
def test_only_a_list_without_a_search_is_shown_before_the_rest_is_made(
    run: Run,
    shown: Shown,
    qtbot: QtBot,
    tmp_path: Path,
    place: Place,
    words: str,
    complete: bool,
) -> None:
    def leave(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 1), timeout=WAIT_MS)
        window.show_place(place)
        window.search.ask(words)

    def look(window: MainWindow) -> None:
        assert (window.place, window.search.text()) == (place, words)

    mine = tmp_path / "mine"
    run(leave, mine, (page(tmp_path, "Ships at anchor"),))
    shown.complete.clear()
    run(look, mine)
    assert shown.complete == [complete]


def test_it_is_complete_by_itself_soon(run: Run, shown: Shown, tmp_path: Path) -> None:
    assert run(nothing, tmp_path / "mine") == 0  # `run` waits for it
    assert shown.complete == [False]


def test_a_library_that_may_only_be_read_is_read_and_says_so(
    run: Run, qtbot: QtBot, tmp_path: Path, forbid_writing: Callable[[Path], None]
) -> None:
    mine = tmp_path / "mine"

    def take(window: MainWindow) -> None:
        qtbot.waitUntil(has_rows(window, 1), timeout=WAIT_MS)

    assert run(take, mine, (page(tmp_path, "Ships at anchor"),)) == 0
    before = {path: path.read_bytes() for path in mine.iterdir()}
    forbid_writing(mine)

    def read(window: MainWindow) -> None:
        assert (
            window.notice.words == "Nothing can be saved or changed: this library may only be read."
        )
        window.notice.withdraw(window.notice.words)
        qtbot.waitUntil(has_rows(window, 1), timeout=WAIT_MS)
        window.list.step(1)
        qtbot.waitUntil(lambda: window.pane.shown is not None, timeout=WAIT_MS)
        assert window.notice.words == ""
        window.reception.take_sources(["https://e.org/ships"])
        qtbot.waitUntil(lambda: "may only be read" in window.notice.words, timeout=WAIT_MS)

    assert run(read, mine) == 0
    assert {path: path.read_bytes() for path in mine.iterdir()} == before
