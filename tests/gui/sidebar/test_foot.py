"""The foot of the sidebar: all is here, so many wait, or there is no network."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.sidebar.foot import Foot
from reader.gui.style import Style


def made(style: Style, qtbot: QtBot) -> Foot:
    foot = Foot(style)
    foot.resize(200, foot.height())
    qtbot.addWidget(foot)
    foot.show()
    return foot


def test_all_is_here_and_nothing_can_be_pressed(style: Style, qtbot: QtBot) -> None:
    foot = made(style, qtbot)
    assert foot.accessibleName() == "Everything is on this disk"
    assert not foot.isEnabled()


def test_links_that_wait_are_counted_on_amber(style: Style, qtbot: QtBot) -> None:
    foot = made(style, qtbot)
    foot.show_waiting(3)
    assert foot.accessibleName() == "3 links wait for the network"
    assert foot.grab().toImage().pixelColor(100, 3) == style.colour("waiting_bg")
    with qtbot.waitSignal(foot.clicked):
        QTest.mouseClick(foot, Qt.MouseButton.LeftButton)


def test_no_network_is_said_first_and_makes_room_for_itself(style: Style, qtbot: QtBot) -> None:
    foot = made(style, qtbot)
    low = foot.height()
    foot.show_waiting(2)
    foot.show_offline(True)
    assert foot.accessibleName() == "Offline. 2 links wait for the network"
    assert foot.height() > low
    foot.show_offline(False)
    assert foot.height() == low


def test_folded_it_tells_in_a_tip_what_it_no_longer_shows(style: Style, qtbot: QtBot) -> None:
    foot = made(style, qtbot)
    foot.show_offline(True)
    foot.fold(True)
    assert foot.toolTip() == "Offline. Everything is on this disk"
    foot.fold(False)
    assert foot.toolTip() == ""


def test_another_theme_paints_it_anew(style: Style, qtbot: QtBot) -> None:
    foot = made(style, qtbot)
    foot.show_waiting(1)
    style.choose("dark")
    assert foot.grab().toImage().pixelColor(100, 3) == style.colour("waiting_bg")
