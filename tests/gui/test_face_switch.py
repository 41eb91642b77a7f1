"""Three faces of a script: two of ours, and any other by a menu."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.face_switch import FaceSwitch
from reader.gui.faces import SANS, SERIF, installed
from reader.gui.style import Style
from tests.gui.tools import button


@pytest.fixture
def switch(style: Style, qtbot: QtBot) -> FaceSwitch:
    switch = FaceSwitch(style)
    qtbot.addWidget(switch)
    switch.offer("latin", "Literata")
    switch.show()
    return switch


def checked(switch: FaceSwitch) -> list[str]:
    """Return the words of the buttons that are pressed in."""
    return [each.text() for each in switch.findChildren(QPushButton) if each.isChecked()]


def test_the_face_of_the_moment_is_marked(switch: FaceSwitch) -> None:
    assert checked(switch) == ["Literata"]
    switch.offer("latin", SERIF)
    assert checked(switch) == ["System"]
    switch.offer("arabic", "Noto Sans Arabic")
    assert checked(switch) == ["Noto Sans"]


def test_a_press_chooses_a_face_of_ours(switch: FaceSwitch, qtbot: QtBot) -> None:
    with qtbot.waitSignal(switch.chosen) as told:
        button(switch, "Atkinson Hyperlegible Next").click()
    assert told.args == ["latin", "Atkinson Hyperlegible Next"]
    assert checked(switch) == ["Atkinson"]


def test_each_script_has_its_own_faces(switch: FaceSwitch, qtbot: QtBot) -> None:
    switch.offer("arabic", "Noto Sans Arabic")
    with qtbot.waitSignal(switch.chosen) as told:
        button(switch, "Amiri").click()
    assert told.args == ["arabic", "Amiri"]


def test_the_menu_has_the_systems_faces_and_all_that_are_installed(
    switch: FaceSwitch, qtbot: QtBot
) -> None:
    menu = switch.menu()
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words == ["With serifs", "Without serifs", *installed("latin")]
    with qtbot.waitSignal(switch.chosen) as told:
        menu.actions()[1].trigger()
    assert told.args == ["latin", SANS]
    menu.deleteLater()


def test_an_installed_face_is_named_and_a_long_name_cut(switch: FaceSwitch) -> None:
    switch.offer("latin", "Some Serif")
    assert checked(switch) == ["Some Serif"]
    switch.offer("latin", "Some Serif Condensed")
    assert checked(switch) == ["Some Serif C…"]
    assert button(switch, "Another face: Some Serif Condensed").isChecked()


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_to_open_the_menu_chooses_nothing(switch: FaceSwitch, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(switch.chosen):
        button(switch, "Another face: System").click()
    assert checked(switch) == ["Literata"]
