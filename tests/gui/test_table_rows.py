"""The ground and the ring of rows, in every list alike."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView
from pytestqt.qtbot import QtBot

from reader.gui.style import Style
from reader.gui.table_rows import mirrored, paint_ground, paint_ring, set_up
from tests.gui.tools import colour_at

State = QStyle.StateFlag
CELL = QRectF(0, 0, 60, 40)


@pytest.fixture
def view(qtbot: QtBot) -> QTableView:
    made = QTableView()
    qtbot.addWidget(made)
    set_up(made)
    return made


def painted(view: QTableView, style: Style, state: State) -> tuple[bool, str, str]:
    """Return whether a row has a ground, its colour in the middle, and that at its edge."""
    option = QStyleOptionViewItem()
    option.state, option.widget = state, view
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    ground = paint_ground(painter, option, CELL, style)
    paint_ring(painter, option, CELL, style)
    painter.end()
    return ground, colour_at(image, 30, 20), colour_at(image, 1, 20)


@pytest.mark.parametrize(
    ("state", "token"),
    [
        (State.State_Selected | State.State_Active, "selected"),
        (State.State_Selected, "selected_inactive"),
        (State.State_MouseOver, "hover"),
    ],
)
def test_a_row_has_the_ground_of_its_state(
    view: QTableView, style: Style, state: State, token: str
) -> None:
    ground, middle, _ = painted(view, style, state)
    assert (ground, middle) == (True, style.hex(token).lower())


def test_at_rest_a_row_has_none(view: QTableView, style: Style) -> None:
    assert painted(view, style, State.State_None) == (False, "#ffffff", "#ffffff")


def test_the_ring_is_for_the_keyboard(view: QTableView, style: Style) -> None:
    assert painted(view, style, State.State_HasFocus)[2] == "#ffffff"
    view.setProperty("by_keyboard", True)
    assert painted(view, style, State.State_HasFocus)[2] == style.hex("focus").lower()


def test_from_right_to_left_a_box_stands_at_the_other_side() -> None:
    option = QStyleOptionViewItem()
    option.direction = Qt.LayoutDirection.LeftToRight
    box = QRectF(5, 0, 10, 10)
    assert mirrored(box, CELL, option) == box
    option.direction = Qt.LayoutDirection.RightToLeft
    assert mirrored(box, CELL, option) == QRectF(45, 0, 10, 10)
