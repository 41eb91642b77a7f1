"""The menu has the window's actions, in groups."""

import itertools

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.actions import Actions
from reader.gui.main_menu import MainMenu
from reader.gui.style import Style


def test_each_entry_is_the_windows_own_action(style: Style, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window, style)
    chosen: list[str] = []
    menu = MainMenu(actions, style, chosen.append, window)
    entries = menu.actions()
    assert entries[0] is actions["add"]
    assert entries[-1] is actions["quit"]
    lines = [each.isSeparator() for each in entries]
    assert lines.count(True) >= 3
    assert (True, True) not in list(itertools.pairwise(lines))
