"""The header of the pane: the way back, and what can be done with the article."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.actions import Actions
from reader.gui.pane_header import PaneHeader
from reader.gui.style import Style
from tests.gui.tools import button


def made(style: Style, qtbot: QtBot) -> PaneHeader:
    header = PaneHeader(style)
    qtbot.addWidget(header)
    header.show()
    return header


def test_the_way_back_says_where_it_leads(style: Style, qtbot: QtBot) -> None:
    header = made(style, qtbot)
    header.offer_way_back(True, "All articles")
    back = button(header, "Back")
    assert back.text().strip() == "All articles"
    with qtbot.waitSignal(header.back):
        QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    header.offer_way_back(True, "")
    assert back.text() == ""
    header.offer_way_back(False, "")
    assert not back.isVisible()


def test_a_button_does_its_action_and_is_off_with_it(style: Style, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window, style)
    header = made(style, qtbot)
    header.show_actions(actions)
    qtbot.waitUntil(lambda: len(header.findChildren(QToolButton)) > 1)
    qtbot.waitUntil(lambda: all(each.isVisible() for each in header.findChildren(QToolButton)))
    original = button(header, "Open in the browser")
    with qtbot.waitSignal(actions["original"].triggered):
        QTest.mouseClick(original, Qt.MouseButton.LeftButton)
    actions["original"].setEnabled(False)
    assert not original.isEnabled()
