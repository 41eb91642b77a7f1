"""The same story saved twice: a quiet line offers to merge, and undoes it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from reader.gui.main_window import MainWindow
from reader.library import merging, reading
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from tests.gui.main_window.handling import listed
from tests.gui.tools import button
from tests.world import World, story_html

Settle = Callable[[], None]
OFFER = "The same story is saved twice: \u2068Ships at anchor\u2069"


@pytest.fixture
def twins(library: Library, world: World) -> list[ArticleId]:
    """Save a story twice, the older one first; name it before `window`."""
    html = story_html("Ships at anchor")
    addresses = ("https://e.org/ships", "https://e.org/harbour/boats")
    return [take_in(library, world.page(url, html)).id for url in addresses]


def open_first(window: MainWindow, settle: Settle) -> None:
    window.list.setFocus()
    window.list.step(1)
    window.list.open_current()
    settle()


def line(window: MainWindow) -> QWidget:
    return window._pane_column.twin


def press(widget: QWidget, name: str, settle: Settle) -> None:
    QTest.mouseClick(button(widget, name), Qt.MouseButton.LeftButton)
    settle()


def test_it_is_offered_merged_and_undone(
    twins: list[ArticleId], window: MainWindow, library: Library, settle: Settle
) -> None:
    open_first(window, settle)
    assert window._pane_column.twin.words == OFFER
    press(line(window), "Merge", settle)
    assert listed(window, library) == ["Ships at anchor"]
    assert window._pane_column.twin.words == ""
    assert window.column.undo.words == "Both are one now: \u2068Ships at anchor\u2069"
    press(window.column.undo, "Undo", settle)
    assert len(listed(window, library)) == 2
    assert window._pane_column.twin.words == ""


def test_closed_it_is_not_offered_again(
    twins: list[ArticleId], window: MainWindow, library: Library, settle: Settle
) -> None:
    open_first(window, settle)
    press(line(window), "Close this notice", settle)
    assert window._pane_column.twin.words == ""
    assert reading.open_article(library, twins[0]).twins == ()
    assert len(listed(window, library)) == 2


def test_nothing_is_offered_for_a_story_that_is_saved_once(
    twins: list[ArticleId], window: MainWindow, library: Library, settle: Settle
) -> None:
    open_first(window, settle)
    other = "Un tribunal de province a rendu hier soir son jugement sur la digue du nord. "
    page = story_html("Jugement rendu", text=other)
    court = take_in(library, World().page("https://e.org/court", page)).id
    window._desk.open(court)
    settle()
    assert window.pane.shown is not None
    assert window.pane.shown.saved.id == court
    assert line(window).isHidden()


def test_where_the_other_text_is_longer_it_stays_and_is_opened(
    twins: list[ArticleId], window: MainWindow, library: Library, settle: Settle
) -> None:
    with library.store.writing() as db:
        db.execute("UPDATE article SET words = words * 2 WHERE id = ?", [twins[0]])
    open_first(window, settle)
    press(line(window), "Merge", settle)
    assert window.pane.shown is not None
    assert window.pane.shown.saved.id == twins[0]


def test_one_merged_elsewhere_is_offered_no_more(
    twins: list[ArticleId], window: MainWindow, library: Library, settle: Settle
) -> None:
    open_first(window, settle)
    merging.merge(library, twins[1], twins[0])
    window._desk.reload()
    settle()
    assert line(window).isHidden()
