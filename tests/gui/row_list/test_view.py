"""A plain list is worked with clicks and keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.row_list.row import Row, Shape
from reader.gui.row_list.view import RowList
from reader.gui.style import Style
from tests.gui.row_list.rows import show
from tests.gui.tools import end

ROWS = [Row(7, "Ships"), Row(8, "Gales"), Row(9, "Fog")]


@pytest.fixture
def view(style: Style, qtbot: QtBot) -> Iterator[RowList]:
    view = RowList(style, "Headlines", Shape(), "list")
    show(view, ROWS)
    view.resize(392, 600)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    yield view
    end(view)


def click(view: RowList, place: int, *keys: Qt.KeyboardModifier) -> None:
    held = keys[0] if keys else Qt.KeyboardModifier.NoModifier
    spot = view.visualRect(view.rows.index(place, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, spot)


def test_a_click_opens_one_and_with_ctrl_picks_it(view: RowList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.opened) as told:
        click(view, 1)
    assert told.args == [[8]]
    with qtbot.assertNotEmitted(view.opened):
        click(view, 2, Qt.KeyboardModifier.ControlModifier)
    assert view.picked == [8, 9]


@pytest.mark.parametrize(
    ("key", "signal"), [(Qt.Key.Key_Return, "opened"), (Qt.Key.Key_Delete, "removed")]
)
def test_a_key_concerns_what_is_picked(
    view: RowList, qtbot: QtBot, key: Qt.Key, signal: str
) -> None:
    view.setCurrentIndex(view.rows.index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(getattr(view, signal)) as told:
        QTest.keyClick(view, key)
    assert told.args == [[7, 8]]


def test_delete_is_the_lists_and_not_the_windows(view: RowList, qtbot: QtBot) -> None:
    trash = QShortcut(QKeySequence("Del"), view)
    with qtbot.assertNotEmitted(trash.activated), qtbot.waitSignal(view.removed):
        QTest.keyClick(view, Qt.Key.Key_Delete)


def test_what_took_the_place_of_the_picked_row_is_picked(view: RowList) -> None:
    view.step(0)
    view.step(1)
    assert view.picked == [8]
    show(view, [ROWS[0], ROWS[2]])
    assert view.picked == [9]
    show(view, [ROWS[0]])
    assert view.picked == [7]
    show(view, [])
    view.step(1)
    assert view.picked == []
    QTest.keyClick(view, Qt.Key.Key_Delete)
    view.open_current()


def test_what_is_picked_stays_so_where_it_moves(view: RowList) -> None:
    view.setCurrentIndex(view.rows.index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    show(view, [ROWS[2], ROWS[0], ROWS[1]])
    assert view.picked == [7, 8]


def test_rows_with_boxes_are_checked_and_not_opened(view: RowList, qtbot: QtBot) -> None:
    show(view, [Row(1, "New", checked=True), Row(2, "Here", checked=True, dim=True)])
    with qtbot.assertNotEmitted(view.opened), qtbot.waitSignal(view.toggled) as clicked:
        click(view, 0)
    with qtbot.waitSignal(view.toggled) as pressed:
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert (clicked.args, pressed.args) == ([1], [1])
    with qtbot.assertNotEmitted(view.toggled):
        click(view, 1)


def test_the_menu_is_of_the_row_under_the_pointer_or_the_current_one(
    view: RowList, qtbot: QtBot
) -> None:
    spot = view.visualRect(view.rows.index(1, 0)).center()
    with qtbot.waitSignal(view.menu_wanted) as there:
        view.customContextMenuRequested.emit(spot)
    view.step(0)
    with qtbot.waitSignal(view.menu_wanted) as current:
        view.customContextMenuRequested.emit(QPoint(5, 590))
    assert there.args is not None
    assert current.args is not None
    assert (there.args[0], current.args[0]) == (8, 7)


def test_the_focus_begins_on_the_first_row(view: RowList) -> None:
    assert view.picked == [7]
    assert view.property("by_keyboard")
