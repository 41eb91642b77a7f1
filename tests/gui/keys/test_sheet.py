"""The sheet shows all keys, and closes with Esc."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.keys.bindings import Bindings
from reader.gui.keys.sheet import KeySheet
from reader.gui.style import Style
from tests.gui.tools import button


def test_it_is_searched_at_once_and_left_with_esc(
    style: Style, bindings: Bindings, owner: QWidget, qtbot: QtBot
) -> None:
    sheet = KeySheet(style, bindings, owner)
    with qtbot.waitActive(sheet):
        sheet.show()
        sheet.activateWindow()
    assert not sheet.isModal()
    qtbot.keyClicks(sheet.table.search, "quit")
    assert sheet.table.list.currentIndex().data() == "Quit"
    with qtbot.waitSignal(sheet.destroyed):
        qtbot.keyClick(sheet.table.search, Qt.Key.Key_Escape)


def test_it_is_closed_by_its_button(
    style: Style, bindings: Bindings, owner: QWidget, qtbot: QtBot
) -> None:
    sheet = KeySheet(style, bindings, owner)
    sheet.show()
    with qtbot.waitSignal(sheet.destroyed):
        button(sheet, "Close").click()
