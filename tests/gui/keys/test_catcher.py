"""Pressed keys are told as what they are."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.keys.catcher import KeyCatcher
from tests.gui.tools import end

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def catcher(qtbot: QtBot) -> Iterator[KeyCatcher]:
    window = QWidget()
    catcher = KeyCatcher()
    box = QVBoxLayout(window)
    box.addWidget(catcher)
    box.addWidget(QPushButton("another"))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    catcher.setFocus()
    yield catcher
    end(window)


@pytest.mark.parametrize(
    ("key", "held", "told"),
    [
        (Qt.Key.Key_J, NONE, "J"),
        (Qt.Key.Key_J, SHIFT, "Shift+J"),
        (Qt.Key.Key_K, CTRL, "Ctrl+K"),
        (Qt.Key.Key_P, CTRL | SHIFT, "Ctrl+Shift+P"),
        (Qt.Key.Key_F5, NONE, "F5"),
        (Qt.Key.Key_Escape, SHIFT, "Shift+Esc"),
        (Qt.Key.Key_5, Qt.KeyboardModifier.KeypadModifier, "5"),
        (Qt.Key.Key_Question, SHIFT, "?"),
        (Qt.Key.Key_Space, SHIFT, "Shift+Space"),
    ],
)
def test_keys_are_caught(
    catcher: KeyCatcher, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, told: str
) -> None:
    with qtbot.waitSignal(catcher.caught) as caught:
        QTest.keyClick(catcher, key, held)
    assert caught.args == [told]


def test_a_modifier_alone_is_only_the_beginning(catcher: KeyCatcher, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(catcher.caught):
        QTest.keyClick(catcher, Qt.Key.Key_Shift)


def test_no_shortcut_of_the_window_comes_before(catcher: KeyCatcher, qtbot: QtBot) -> None:
    action = QAction(catcher.window())
    action.setShortcut("Ctrl+K")
    catcher.window().addAction(action)
    with qtbot.assertNotEmitted(action.triggered), qtbot.waitSignal(catcher.caught):
        QTest.keyClick(catcher, Qt.Key.Key_K, CTRL)


def test_esc_gives_up(catcher: KeyCatcher, qtbot: QtBot) -> None:
    with qtbot.waitSignal(catcher.given_up):
        QTest.keyClick(catcher, Qt.Key.Key_Escape)


def test_tab_goes_on_and_gives_up(catcher: KeyCatcher, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(catcher.caught), qtbot.waitSignal(catcher.given_up):
        QTest.keyClick(catcher, Qt.Key.Key_Tab)
    assert not catcher.hasFocus()
