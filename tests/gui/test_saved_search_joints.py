"""Searches are kept, chosen, renamed, removed and had again."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.sidebar.place import Place
from reader.model.article import ArticleId
from tests.gui.tools import button, flush

WATER = Place("search", "Water")


def kept(window: MainWindow) -> list[str]:
    return [entry.words for entry in window.sidebar.entries("search")]


def answer(window: MainWindow, name: str) -> None:
    dialog = window.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue(name)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    flush()


def press_in_menu(window: MainWindow, words: str) -> None:
    window.sidebar.menu_wanted.emit(WATER, QPoint(0, 0))
    [menu] = [menu for menu in window.findChildren(QMenu) if menu.isVisible()]
    [action] = [action for action in menu.actions() if action.text() == words]
    action.trigger()
    menu.close()
    flush()


def test_a_search_is_kept_by_key_and_chosen_in_the_sidebar(
    stories: list[ArticleId], window: MainWindow, settle: Callable[[], None]
) -> None:
    action = window.actions_by_name["keep search"]
    assert not action.isEnabled()
    window.search.ask("title:market")
    action.trigger()
    answer(window, "Water")
    settle()
    assert kept(window) == ["Water"]
    window.search.ask("")
    window.show_place(WATER)
    settle()
    assert window.search.text() == "title:market"
    assert window.list.rows.rowCount() == 1
    window.sidebar.chosen.emit(Place.ALL)
    settle()
    assert window.search.text() == ""
    assert window.list.rows.rowCount() == 3


def test_words_that_the_user_has_altered_stay(
    stories: list[ArticleId], window: MainWindow, settle: Callable[[], None]
) -> None:
    window._desk.searches.keep("Water", "market")
    settle()
    window.show_place(WATER)
    window.search.ask("ships")
    window.sidebar.chosen.emit(Place.UNREAD)
    assert window.search.text() == "ships"


def test_renamed_removed_and_undone(
    window: MainWindow, settle: Callable[[], None], qtbot: QtBot
) -> None:
    window._desk.searches.keep("Rivers", "market")
    settle()
    window.sidebar.menu_wanted.emit(Place("tag", "Rivers"), QPoint(0, 0))  # no search's
    window.sidebar.menu_wanted.emit(WATER, QPoint(0, 0))  # there is none of this name

    window._desk.searches.keep("Water", "market")
    settle()
    press_in_menu(window, "Rename…")
    answer(window, "Seas")
    settle()
    assert kept(window) == ["Rivers", "Seas"]
    window._desk.searches.keep("Water", "tide")
    settle()
    press_in_menu(window, "Remove")
    settle()
    assert kept(window) == ["Rivers", "Seas"]
    assert "Water" in window.notice.words
    button(window.notice, "Undo").click()
    settle()
    assert kept(window) == ["Rivers", "Seas", "Water"]


def test_nothing_is_asked_while_the_field_is_empty(window: MainWindow) -> None:
    window.search.kept.emit()
    assert window.findChild(QInputDialog) is None
    window.search_chosen.emit("nothing")
    assert window.search.text() == ""
