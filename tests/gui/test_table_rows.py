"""The ground and the ring of rows, in every list alike."""

import pytest
from PySide6.QtCore import QEvent, QRectF, QStringListModel, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView
from pytestqt.qtbot import QtBot

from reader.gui.style import Style, font
from reader.gui.table_rows import (
    OneColumn,
    keeps,
    mirrored,
    paint_back,
    paint_choice,
    paint_ground,
    paint_ring,
    painting,
    scroll_area,
    set_up,
    write_line,
)
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


def drawn(view: QTableView) -> tuple[QImage, QPainter, QStyleOptionViewItem]:
    """Return a white picture of a row, what paints it, and the row's option."""
    option = QStyleOptionViewItem()
    option.widget, option.rect = view, CELL.toRect()
    option.direction = Qt.LayoutDirection.LeftToRight
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image, QPainter(image), option


@pytest.mark.parametrize(("place", "parted"), [(0, True), (1, False)])
def test_a_line_parts_a_row_from_the_next(
    view: QTableView, style: Style, place: int, parted: bool
) -> None:
    rows = QStringListModel(["one", "two"])
    image, painter, option = drawn(view)
    paint_back(painter, option, rows.index(place, 0), style, gutter=14)
    painter.end()
    line = style.hex("line").lower() if parted else "#ffffff"
    assert [colour_at(image, x, 39) for x in (19, 20, 41, 42)] == ["#ffffff", line, line, "#ffffff"]


@pytest.mark.parametrize(
    ("state", "token"), [(State.State_Selected, "selected"), (State.State_MouseOver, "hover")]
)
def test_what_is_chosen_for_a_field_is_not_at_rest(
    view: QTableView, style: Style, state: State, token: str
) -> None:
    image, painter, option = drawn(view)
    option.state = state
    paint_choice(painter, option, CELL, style)
    painter.end()
    assert colour_at(image, 30, 20) == style.hex(token).lower()


def test_one_row_leaves_no_trace_in_the_next(view: QTableView) -> None:
    _, painter, option = drawn(view)
    option.direction = Qt.LayoutDirection.RightToLeft
    before = painter.layoutDirection()
    with painting(painter, option):
        assert painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert painter.testRenderHint(QPainter.RenderHint.Antialiasing)
    assert painter.layoutDirection() == before
    assert not painter.testRenderHint(QPainter.RenderHint.Antialiasing)
    painter.end()


@pytest.mark.parametrize(
    ("direction", "dark"),
    [
        (Qt.LayoutDirection.LeftToRight, [True, False]),
        (Qt.LayoutDirection.RightToLeft, [False, True]),
    ],
)
def test_a_line_is_written_where_lines_begin(
    view: QTableView, direction: Qt.LayoutDirection, dark: list[bool]
) -> None:
    image, painter, option = drawn(view)
    option.direction = direction
    write_line(painter, option, CELL, "mm", font(13))
    painter.end()
    halves = [range(30), range(30, 60)]
    inked = [
        any(colour_at(image, x, y) != "#ffffff" for x in half for y in range(40)) for half in halves
    ]
    assert inked == dark


def test_only_the_key_that_is_pressed_is_kept() -> None:
    def pressed(key: Qt.Key, kind: QEvent.Type = QEvent.Type.ShortcutOverride) -> QKeyEvent:
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        return event

    kept = pressed(Qt.Key.Key_Escape)
    assert (keeps(kept, Qt.Key.Key_Escape), kept.isAccepted()) == (True, True)
    other = pressed(Qt.Key.Key_Delete)
    assert (keeps(other, Qt.Key.Key_Escape), other.isAccepted()) == (False, False)
    assert not keeps(pressed(Qt.Key.Key_Escape, QEvent.Type.KeyPress), Qt.Key.Key_Escape)


def test_a_hidden_header_is_not_spoken() -> None:
    class Rows(OneColumn):
        def rowCount(self, parent: object = None) -> int:
            return 3

    rows = Rows()
    assert (rows.columnCount(), rows.columnCount(rows.index(0, 0))) == (1, 0)
    assert rows.headerData(0, Qt.Orientation.Horizontal) is None
    assert rows.index(2, 0).isValid()


def test_tab_passes_a_scroll_area_by(qtbot: QtBot) -> None:
    area = scroll_area()
    qtbot.addWidget(area)
    assert area.focusPolicy() == Qt.FocusPolicy.NoFocus
