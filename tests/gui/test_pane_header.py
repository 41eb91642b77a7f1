"""The header of the pane: the way back, and what can be done with the article."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton, QWidget
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


def menu_of(header: PaneHeader, qtbot: QtBot) -> QMenu:
    """Return its menu, once its button is shown."""
    qtbot.waitUntil(lambda: "More" in spoken(header))
    more = button(header, "More")
    assert isinstance(more, QToolButton)
    return more.menu()


def spoken(header: PaneHeader) -> list[str]:
    buttons = header.findChildren(QToolButton)
    return [each.accessibleName() for each in buttons if each.isVisible()]


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
    header.resize(700, 52)
    qtbot.waitUntil(lambda: all(each.isVisible() for each in header.findChildren(QToolButton)))
    star = button(header, "Favourite")
    with qtbot.waitSignal(actions["star"].triggered):
        QTest.mouseClick(star, Qt.MouseButton.LeftButton)
    actions["star"].setEnabled(False)
    assert not star.isEnabled()


def test_in_a_narrow_window_the_less_used_are_in_the_menu(style: Style, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window, style)
    header = made(style, qtbot)
    header.resize(700, 52)
    header.show_actions(actions)
    header.offer_way_back(True, "All articles")
    menu = menu_of(header, qtbot)
    qtbot.waitUntil(lambda: header.spot("listen") is header.button("listen"))
    assert actions["listen"] not in menu.actions()
    assert actions["print"] in menu.actions()
    header.resize(300, 52)
    qtbot.waitUntil(lambda: header.spot("listen") is button(header, "More"))
    assert menu.actions().index(actions["listen"]) < menu.actions().index(actions["original"])
    assert header.spot("typography") is header.button("typography")
    shown = [each for each in header.findChildren(QToolButton) if each.isVisible()]
    qtbot.waitUntil(lambda: all(each.geometry().right() < 300 for each in shown))
    header.resize(700, 52)
    qtbot.waitUntil(lambda: actions["listen"] not in menu.actions())
    header.hide()
    assert header.spot("listen") is header


def test_without_a_way_back_there_is_room_for_more(style: Style, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window, style)
    header = made(style, qtbot)
    header.resize(400, 52)
    header.show_actions(actions)
    header.offer_way_back(True, "Every article that there is")
    menu = menu_of(header, qtbot)
    assert actions["listen"] in menu.actions()
    header.offer_way_back(False, "")
    assert actions["listen"] not in menu.actions()
