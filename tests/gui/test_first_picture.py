"""What comes after the first picture waits for it, and comes once."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.gui import first_picture
from reader.gui.first_picture import FirstPicture
from reader.gui.list_desk import ListDesk
from reader.gui.main_window import MainWindow
from reader.gui.style import Style
from reader.gui.tasks import Tasks
from reader.library.library import Library
from reader.model.article import ArticleId
from tests.gui.tools import end

LONG_MS = 3_600_000
Settle = Callable[[], None]


@pytest.fixture
def bare(style: Style, library: Library, tasks: Tasks) -> Iterator[MainWindow]:
    """Give a window that is not complete; nothing is listed yet."""
    window = MainWindow(style, ListDesk(library, tasks))
    yield window
    tasks.close()
    window.close()
    end(window)


def test_it_is_called_when_the_rows_are_painted_and_no_more(
    stories: list[ArticleId],
    bare: MainWindow,
    settle: Settle,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(first_picture, "_LONGEST_MS", LONG_MS)
    called: list[int] = []
    FirstPicture(bare, bare._listing, lambda: called.append(bare.list.rows.rowCount()))
    with qtbot.waitExposed(bare):
        bare.show()
    assert called == []  # painted, but without a row
    bare._listing.list_again()
    qtbot.waitUntil(lambda: bool(called), timeout=10_000)
    bare.list.viewport().repaint()
    bare._listing.reload()
    settle()
    assert called == [3]


def test_where_there_is_nothing_to_list_it_is_called_at_once(
    bare: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_picture, "_LONGEST_MS", LONG_MS)
    called: list[str] = []
    FirstPicture(bare, bare._listing, lambda: called.append("then"))
    bare.show()
    bare._listing.list_again()
    qtbot.waitUntil(lambda: called == ["then"], timeout=10_000)


def test_a_window_that_nobody_paints_does_not_wait_for_ever(
    bare: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_picture, "_LONGEST_MS", 1)
    called: list[str] = []
    FirstPicture(bare, bare._listing, lambda: called.append("then"))
    bare.show()
    qtbot.waitUntil(lambda: called == ["then"], timeout=10_000)


def test_a_window_that_was_closed_meanwhile_is_left_in_peace(
    bare: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_picture, "_LONGEST_MS", LONG_MS)
    called: list[str] = []
    FirstPicture(bare, bare._listing, lambda: called.append("then"))
    bare.show()
    bare._listing.list_again()
    bare.close()
    settle()
    settle()
    assert called == []
