"""Keys lead out of the field."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.leaving_field import LeavingField
from reader.gui.style import Style
from tests.gui.tools import end


@pytest.fixture
def field(style: Style, qtbot: QtBot) -> Iterator[LeavingField]:
    field = LeavingField(style)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    field.setFocus()
    yield field
    end(field)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_a_key_leads_into_the_list(field: LeavingField, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, key)


def test_esc_clears_it_and_then_leaves(field: LeavingField, qtbot: QtBot) -> None:
    back = QShortcut(QKeySequence("Esc"), field)
    QTest.keyClicks(field, "gale")
    assert field.text() == "gale"
    with qtbot.assertNotEmitted(field.left), qtbot.assertNotEmitted(back.activated):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, Qt.Key.Key_Escape)
