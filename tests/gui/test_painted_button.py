"""Buttons that paint themselves."""

import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QImage, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.painted_button import PaintedRow, draw_ring
from reader.gui.style import Style
from tests.gui.tools import colour_at


class Row(PaintedRow):
    """Counts how often it is painted."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        QPainter(self).end()


@pytest.fixture
def row(style: Style, qtbot: QtBot) -> Row:
    made = Row(style)
    qtbot.addWidget(made)
    made.resize(100, 30)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_the_ring_is_shown_where_a_key_brought_the_focus(row: Row) -> None:
    seen = []
    for reason in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason):
        row.setFocus(reason)
        seen.append(row.is_ringed)
        row.clearFocus()
    assert (seen, row.is_ringed) == ([False, True], False)


def test_it_is_painted_anew_as_the_pointer_comes_and_goes(row: Row, qtbot: QtBot) -> None:
    for event in (
        QEnterEvent(QPointF(), QPointF(), QPointF()),
        QEvent(QEvent.Type.Leave),
    ):
        before = row.painted
        (row.enterEvent if isinstance(event, QEnterEvent) else row.leaveEvent)(event)  # type: ignore[arg-type]
        qtbot.waitUntil(lambda before=before: row.painted > before, timeout=10_000)  # type: ignore[misc]


def test_enter_presses_a_row_as_space_does(row: Row, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        with qtbot.waitSignal(row.clicked):
            QTest.keyClick(row, key)


def test_what_stands_at_one_side_stands_at_the_other_from_right_to_left(row: Row) -> None:
    assert row._mirror(10, 20) == 10
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert row._mirror(10, 20) == 70


def test_a_ring_stands_within_its_box_and_fills_nothing(style: Style) -> None:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setBrush(style.colour("selected"))
    draw_ring(painter, QRectF(10, 10, 20, 20), style, 4)
    painter.end()
    places = [(9, 20), (10, 20), (11, 20), (20, 20)]
    ring = style.hex("focus").lower()
    assert [colour_at(image, *place) for place in places] == ["#ffffff", ring, ring, "#ffffff"]
