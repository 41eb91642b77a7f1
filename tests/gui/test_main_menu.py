"""The menu has the window's actions, in groups."""

import itertools

from PySide6.QtWidgets import QMenu, QWidget
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


def test_ways_to_bring_in_many_stand_in_a_menu_within(style: Style, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window, style)
    menu = MainMenu(actions, style, lambda _: None, window)
    [within] = [each for each in menu.findChildren(QMenu) if each.title() == "Bring in many"]
    names = ("import", "move in", "read back", "watch")
    assert within.actions() == [actions[name] for name in names]
