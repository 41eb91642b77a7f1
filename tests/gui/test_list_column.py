"""The middle column: what is listed, how many, and what an empty list says."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.list_column import ListColumn
from reader.gui.main_window import MainWindow
from reader.gui.sidebar.place import Place
from reader.gui.style import Style
from reader.library.reading import mark_read
from reader.model.article import ArticleId


def column_of(window: MainWindow) -> ListColumn:
    found = window.findChild(ListColumn)
    assert found is not None
    return found


def said(column: ListColumn) -> list[str]:
    """Return the words that are to be seen."""
    return [label.text() for label in column.findChildren(QLabel) if label.isVisible()]


def test_the_view_is_named_and_counted(style: Style, qtbot: QtBot) -> None:
    column = ListColumn(style)
    qtbot.addWidget(column)
    column.name_view("Unread", Place.UNREAD)
    column.count(1204, searching=False, bare=False)
    column.show()
    assert said(column) == ["Unread", "1,204"]
    assert column.list.isVisible()


def test_words_that_are_nowhere_say_so_and_lead_back_to_all(
    stories: list[ArticleId], window: MainWindow, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    window.search.ask("zeppelin")
    settle()
    assert "Nothing here has all of these words." in said(column_of(window))
    button = next(b for b in window.findChildren(QPushButton) if b.text() == "Show all articles")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    assert window.search.text() == ""
    assert window.list.rows.rowCount() == len(stories)
    assert window.list.isVisible()


def test_a_shelf_on_which_all_is_read_says_so(
    stories: list[ArticleId], window: MainWindow, settle: Callable[[], None]
) -> None:
    for story in stories:
        mark_read(window._desk._library, story)
    window.show_place(Place.UNREAD)
    window._desk.reload()
    settle()
    assert "Everything here has been read." in said(column_of(window))


def test_an_empty_library_leaves_the_words_to_the_empty_view(
    window: MainWindow, settle: Callable[[], None]
) -> None:
    settle()
    assert window.empty.isVisible()
    assert not window.list.isVisible()
