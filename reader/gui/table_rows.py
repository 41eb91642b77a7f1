"""What the lists of the window have in common: tables set up, the ground of rows, Delete."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
)

from reader.gui.style import Style


def set_up(view: QTableView) -> None:
    """Make a list of a table: rows as wide as it is, that scroll by the pixel."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setShowGrid(False)
    view.setMouseTracking(True)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.horizontalHeader().hide()
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)


def keeps_delete(event: QEvent) -> bool:
    """Keep Delete from the window's own shortcut, for the list it is pressed in; return whether."""
    kept = (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and event.key() == Qt.Key.Key_Delete
    )
    if kept:
        event.accept()
    return kept


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, cell: QRectF, style: Style
) -> bool:
    """Paint the ground of a row that is selected or under the pointer; return whether it is one."""
    state, token = option.state, ""
    if state & QStyle.StateFlag.State_Selected:
        active = state & QStyle.StateFlag.State_Active
        token = "selected" if active else "selected_inactive"
    elif state & QStyle.StateFlag.State_MouseOver:
        token = "hover"
    if token:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour(token))
        painter.drawRoundedRect(cell, 8, 8)
    return bool(token)


def paint_ring(painter: QPainter, option: QStyleOptionViewItem, cell: QRectF, style: Style) -> None:
    """Paint the ring of the row that has the focus, if a key brought it."""
    focused = option.state & QStyle.StateFlag.State_HasFocus
    if focused and option.widget.property("by_keyboard"):
        painter.setPen(QPen(style.colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 7, 7)


def mirrored(box: QRectF, within: QRectF, option: QStyleOptionViewItem) -> QRectF:
    """Return where a box of a row stands in the direction of the window."""
    if option.direction != Qt.LayoutDirection.RightToLeft:
        return box
    left = within.right() - (box.left() - within.left()) - box.width()
    return QRectF(left, box.top(), box.width(), box.height())
