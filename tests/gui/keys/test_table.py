"""Keys are found and changed in the table, by the keyboard alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.keys.bindings import Bindings
from reader.gui.keys.table import KeyTable
from reader.gui.style import Style
from tests.gui.tools import button, end

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def table(style: Style, bindings: Bindings, qtbot: QtBot) -> Iterator[KeyTable]:
    table = KeyTable(style, bindings)
    table.resize(560, 560)
    with qtbot.waitActive(table):
        table.show()
        table.activateWindow()
    yield table
    end(table)


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(widget, key, held or Qt.KeyboardModifier.NoModifier)


def ask_for(table: KeyTable, name: str) -> None:
    """Choose the action, and ask for new keys, with Enter."""
    table.choose(name)
    table.list.setFocus()
    press(table.list, Qt.Key.Key_Return)
    assert table.catcher.hasFocus()


def test_the_first_action_is_chosen_and_arrows_pass_over_headings(table: KeyTable) -> None:
    table.list.setFocus()
    assert table.list.currentIndex().data() == "Next article"
    press(table.list, Qt.Key.Key_Up)
    assert table.list.currentIndex().data() == "Next article"
    press(table.list, Qt.Key.Key_Down)
    assert table.list.currentIndex().data() == "Previous article"


def test_new_keys_are_pressed(table: KeyTable, bindings: Bindings) -> None:
    ask_for(table, "next")
    assert table.said == "New keys for “\u2068Next article\u2069”; Esc leaves them as they are."
    press(table.catcher, Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert bindings.keys("next") == ("Ctrl+Shift+N",)
    assert (table.said, table.list.hasFocus()) == ("", True)
    assert table.list.currentIndex().data() == "Next article"
    assert not table.catcher.isVisible()


def test_keys_are_added_to_those_it_has(table: KeyTable, bindings: Bindings) -> None:
    table.choose("next")
    button(table, "Add keys…").click()
    press(table.catcher, Qt.Key.Key_F8)
    assert bindings.keys("next") == ("J", "F8")


def test_esc_leaves_everything_as_it_is(table: KeyTable, bindings: Bindings) -> None:
    ask_for(table, "next")
    press(table.catcher, Qt.Key.Key_Escape)
    assert (bindings.keys("next"), table.said) == (("J",), "")
    assert table.list.hasFocus()


def test_a_conflict_is_said_before_anything_changes(table: KeyTable, bindings: Bindings) -> None:
    ask_for(table, "next")
    press(table.catcher, Qt.Key.Key_K)
    assert table.said == "\u2068K\u2069 belongs to “\u2068Previous article\u2069”."
    assert bindings.keys("next") == ("J",)
    assert button(table, "Reassign").hasFocus()
    press(button(table, "Reassign"), Qt.Key.Key_Space)
    assert (bindings.keys("next"), bindings.keys("previous")) == (("K",), ())
    assert table.said == "No keys any more: \u2068Previous article\u2069."


def test_keys_of_another_action_may_be_left_with_it(table: KeyTable, bindings: Bindings) -> None:
    ask_for(table, "next")
    press(table.catcher, Qt.Key.Key_K)
    button(table, "Cancel").click()
    assert (bindings.keys("next"), bindings.keys("previous")) == (("J",), ("K",))
    assert table.list.hasFocus()


def test_keys_that_move_are_refused_and_others_asked_for(
    table: KeyTable, bindings: Bindings
) -> None:
    ask_for(table, "next")
    press(table.catcher, Qt.Key.Key_Down)
    assert "moves in lists and texts" in table.said
    assert table.catcher.hasFocus()
    press(table.catcher, Qt.Key.Key_F9)
    assert bindings.keys("next") == ("F9",)


def test_keys_are_removed_and_come_back(table: KeyTable, bindings: Bindings) -> None:
    table.choose("next")
    assert not button(table, "Reset").isEnabled()
    button(table, "Remove keys").click()
    assert bindings.keys("next") == ()
    assert not button(table, "Remove keys").isEnabled()
    button(table, "Reset").click()
    assert bindings.keys("next") == ("J",)


def test_all_keys_come_back(table: KeyTable, bindings: Bindings) -> None:
    assert not button(table, "Reset all").isEnabled()
    bindings.give("next", ())
    button(table, "Reset all").click()
    assert bindings.keys("next") == ("J",)
    assert table.said == "Every action has its usual keys."


def test_a_search_leaves_those_that_fit(table: KeyTable) -> None:
    QTest.keyClicks(table.search, "quit")
    assert table.rows.rowCount() == 2
    assert table.list.currentIndex().data() == "Quit"
    table.search.setText("zeppelin")
    assert table.said == "No action has these words or these keys."
    assert not button(table, "Change…").isEnabled()
    table.list.entered_on.emit()  # nothing is chosen: nothing is asked
    assert not table.catcher.isVisible()


def test_single_keys_are_switched_off_and_one_that_is_given_then_says_so(
    table: KeyTable, bindings: Bindings
) -> None:
    table.single.click()
    assert not bindings.single_keys
    ask_for(table, "next")
    press(table.catcher, Qt.Key.Key_Y)
    assert table.said == "Single-key shortcuts are off: see below."


def test_a_double_click_asks_for_new_keys(table: KeyTable, qtbot: QtBot) -> None:
    table.choose("previous")
    spot = table.list.visualRect(table.list.currentIndex()).center()
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(table.list.viewport(), left, pos=spot)
    qtbot.mouseDClick(table.list.viewport(), left, pos=spot)
    assert table.catcher.isVisible()
