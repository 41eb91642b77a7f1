"""A search in the whole window: hits in the list, what is offered, what is remembered."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.article_list.model import FOUND_ROLE
from reader.gui.main_window import MainWindow
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.found import Found
from reader.store import tags
from tests.gui.tools import button, colours_in, picture


def found(window: MainWindow, row: int) -> Found | None:
    index: QModelIndex = window.list.rows.index(row, 0)
    value = index.data(FOUND_ROLE)
    assert value is None or isinstance(value, Found)
    return value


def test_hits_are_marked_in_title_and_text(
    stories: list[ArticleId], window: MainWindow, settle: Callable[[], None], qtbot: QtBot
) -> None:
    hit = window._style.colour("hit").name()
    window.search.ask("anchor harbour ")
    settle()
    one = found(window, 0)
    assert one is not None
    assert [("Ships at anchor"[start:end]) for start, end in one.title] == ["anchor"]
    assert {one.snippet[start:end].casefold() for start, end in one.hits} == {"anchor", "harbour"}
    qtbot.waitUntil(lambda: hit in colours_in(picture(window.list), 0, 0, 390, 104), timeout=10_000)
    window.search.ask("is:unread")
    settle()
    assert found(window, 0) is None
    assert hit not in colours_in(picture(window.list), 0, 0, 390, 104)


def test_a_misspelt_qualifier_is_explained_and_corrected(
    stories: list[ArticleId], window: MainWindow, settle: Callable[[], None]
) -> None:
    window.search.ask("titel:market")
    settle()
    column = window.column
    assert "titel:" in column.note.words
    assert window.list.rows.rowCount() == 3
    button(column.note, "Write \u2068title:market\u2069").click()
    settle()
    assert window.search.text() == "title:market"
    assert column.note.words == ""
    assert window.list.rows.rowCount() == 1


def test_a_slip_is_mended_by_return_and_the_list_has_the_focus(
    stories: list[ArticleId], window: MainWindow, settle: Callable[[], None]
) -> None:
    window.search.setFocus()
    QTest.keyClicks(window.search, "lihgthouse")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    settle()
    nothing = window.column.nothing
    assert nothing.better.text() == "Did you mean \u2068lighthouse\u2069?"
    assert nothing.better.hasFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    settle()
    assert window.search.text() == "lighthouse"
    assert window.list.rows.rowCount() == 1
    assert window.list.hasFocus()


def test_a_slip_is_mended_by_a_click_and_offered_no_more(
    stories: list[ArticleId], window: MainWindow, settle: Callable[[], None]
) -> None:
    nothing = window.column.nothing
    window.search.ask("harbuor")
    settle()
    button(nothing, "Did you mean harbour?").click()
    settle()
    assert window.search.text() == "harbour"
    window.search.ask("zeppelin")
    settle()
    assert nothing.isVisible()
    assert not nothing.better.isVisible()


def test_examples_are_shown_where_few_are_found(
    stories: list[ArticleId], window: MainWindow, settle: Callable[[], None]
) -> None:
    examples = window.column.examples
    assert examples.isHidden()
    window.search.ask("ships")
    settle()
    assert not examples.isHidden()
    examples.chosen.emit("is:unread")
    assert window.search.text() == "ships is:unread"
    window.search.ask("zeppelin")
    settle()
    assert examples.isHidden()


def test_tags_and_languages_of_the_library_are_offered(
    stories: list[ArticleId], library: Library, window: MainWindow, settle: Callable[[], None]
) -> None:
    with library.store.writing() as db:
        tags.give(db, "haute mer", stories[:1])
    window.search.setFocus()
    window._desk.reload()
    settle()
    QTest.keyClicks(window.search, "tag:")
    assert window.search.offered == ['tag:"haute mer"']
    window.search.clear()
    QTest.keyClicks(window.search, "lang:")
    assert window.search.offered == ["lang:en"]


def test_searches_that_were_made_are_remembered_until_they_are_forgotten(
    window: MainWindow, settle: Callable[[], None]
) -> None:
    for text in ("one", "two", "one"):
        window.search.made.emit(text)
    assert list(window.choices.now.searches) == ["one", "two"]
    window.search.forgotten.emit()
    assert not window.choices.now.searches
