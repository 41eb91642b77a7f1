"""The menu of themes."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.style import Style
from reader.gui.theme_menu import ThemeMenu
from tests.gui.tools import end


def test_the_theme_of_the_moment_is_marked_and_another_can_be_chosen(
    style: Style, qtbot: QtBot
) -> None:
    window = QWidget()
    chosen: list[str] = []
    menu = ThemeMenu(style, chosen.append, window)
    marked = [action.text() for action in menu.actions() if action.isChecked()]
    assert (menu.title(), marked) == ("Appearance", ["Light"])
    [dark] = [action for action in menu.actions() if action.text() == "Dark"]
    dark.trigger()
    assert chosen == ["dark"]
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Dark"]
    end(window)


def test_it_marks_a_theme_that_was_chosen_elsewhere(style: Style, qtbot: QtBot) -> None:
    window = QWidget()
    menu = ThemeMenu(style, style.choose, window)
    style.choose("sepia")
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Sepia"]
    end(window)
