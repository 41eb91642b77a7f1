"""A narrow window: list and pane take turns."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.model.article import ArticleId
from tests.gui.main_window.handling import Settle, choose, key
from tests.gui.tools import button


def test_in_a_narrow_window_list_and_pane_take_turns(
    stories: list[ArticleId], window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    window.resize(700, 820)
    assert window.list.isVisible()
    assert not window.sidebar.isVisible()
    assert not window.pane.isVisible()
    key(qtbot, Qt.Key.Key_O)
    settle()
    assert window.pane.isVisible()
    assert window.pane.hasFocus()
    assert not window.list.isVisible()
    back = button(window, "Back")
    assert back.text().strip() == "All articles"
    back.click()
    assert window.list.isVisible()
    assert window.list.hasFocus()
    assert not window.pane.isVisible()


def test_in_a_narrow_window_slash_leads_out_of_the_article(
    stories: list[ArticleId], window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    window.resize(700, 820)
    key(qtbot, Qt.Key.Key_O)
    settle()
    key(qtbot, Qt.Key.Key_Slash)
    assert window.search.isVisible()
    assert window.search.hasFocus()


def test_in_a_narrow_window_the_places_are_in_the_menu(
    stories: list[ArticleId], window: MainWindow, settle: Settle
) -> None:
    visible = [each.text() for each in window.menu_button.menu().actions() if each.isVisible()]
    assert "Outbox" not in visible
    window.resize(700, 820)
    choose(window, "Outbox").trigger()
    settle()
    assert window.outbox.isVisible()
    button(window.outbox, "Back").click()
    settle()
    assert window.list.isVisible()


def test_wide_again_all_columns_are_there(
    stories: list[ArticleId], window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    window.resize(700, 820)
    key(qtbot, Qt.Key.Key_O)
    settle()
    window.resize(1280, 820)
    assert window.sidebar.isVisible()
    assert window.list.isVisible()
    assert window.pane.isVisible()
