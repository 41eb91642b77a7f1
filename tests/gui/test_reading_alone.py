"""Reading alone: list and sidebar step aside and come back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.desk import Desk
from reader.gui.main_window import MainWindow
from reader.model.article import ArticleId

Settle = Callable[[], None]


def shown(window: MainWindow) -> tuple[bool, bool, bool]:
    """Return whether sidebar, list and pane are seen."""
    return window.sidebar.isVisible(), window.list.isVisible(), window.pane.isVisible()


def test_one_key_hides_all_but_the_article_and_esc_brings_it_back(
    stories: list[ArticleId], window: MainWindow, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    desk.open(stories[0])
    settle()
    qtbot.keyClick(window, Qt.Key.Key_F)
    assert shown(window) == (False, False, True)
    assert window.actions_by_name["alone"].isChecked()
    assert window.pane.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_J)  # one goes on to the next article all the same
    settle()
    assert shown(window) == (False, False, True)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert shown(window) == (True, True, True)
    assert not window.actions_by_name["alone"].isChecked()


def test_esc_leaves_it_before_it_goes_back_to_another_article(
    stories: list[ArticleId], window: MainWindow, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    desk.open(stories[0])
    settle()
    desk.open_related(stories[1])
    settle()
    qtbot.keyClick(window, Qt.Key.Key_F)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert desk.current == stories[1]
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    settle()
    assert desk.current == stories[0]


def test_where_no_article_is_open_nothing_is_hidden(window: MainWindow, qtbot: QtBot) -> None:
    before = shown(window)
    qtbot.keyClick(window, Qt.Key.Key_F)
    assert shown(window) == before


def test_the_whole_screen_is_taken_and_given_back(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
    window.showMaximized()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert (window.isFullScreen(), window.isMaximized()) == (False, True)
