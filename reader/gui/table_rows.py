"""What the lists of the window have in common: how they are set up, and how rows are painted."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QScrollArea,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
)

from reader.gui.painted_button import draw_ring
from reader.gui.sides import line_start
from reader.gui.style import Style

Index = QModelIndex | QPersistentModelIndex

_INSET, _PAD = 6, 12


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


def scroll_area() -> QScrollArea:
    """Return a place where what does not fit is scrolled up and down; Tab does not stop at it."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def keeps(event: QEvent, key: Qt.Key) -> bool:
    """Keep a key from the window's own shortcut, for what it is pressed in; return whether."""
    kept = (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and event.key() == key
    )
    if kept:
        event.accept()
    return kept


class OneColumn(QAbstractTableModel):
    """A table of one column, whose hidden header is not spoken."""

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        """Return 1."""
        return 0 if parent.isValid() else 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return nothing: a hidden header would be spoken as a number."""
        return None


@contextmanager
def painting(painter: QPainter, option: QStyleOptionViewItem) -> Iterator[None]:
    """Paint one row, smoothly and in the direction of the window; then the next finds no trace."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(option.direction)
    try:
        yield
    finally:
        painter.restore()


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


def paint_choice(
    painter: QPainter, option: QStyleOptionViewItem, box: QRectF, style: Style
) -> None:
    """Paint the ground of what is chosen in a list that serves a field, which has the focus."""
    chosen = option.state & QStyle.StateFlag.State_Selected
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour("selected" if chosen else "hover"))
        painter.drawRoundedRect(box, 6, 6)


def paint_ring(painter: QPainter, option: QStyleOptionViewItem, cell: QRectF, style: Style) -> None:
    """Paint the ring of the row that has the focus, if a key brought it."""
    focused = option.state & QStyle.StateFlag.State_HasFocus
    if focused and option.widget.property("by_keyboard"):
        draw_ring(painter, cell, style, 7)


def cell_of(option: QStyleOptionViewItem) -> QRectF:
    """Return the room of a row: the list as wide as it is, but for a gap at either side."""
    return QRectF(option.rect).adjusted(_INSET, 0, -_INSET, 0)


def paint_back(
    painter: QPainter, option: QStyleOptionViewItem, index: Index, style: Style, gutter: int
) -> None:
    """Paint what is behind a row: its ground and ring, or the line that parts it from the next.

    gutter: where the line begins, in pixels from the start of the cell.
    """
    cell = cell_of(option)
    last = index.row() + 1 == index.model().rowCount()
    if not paint_ground(painter, option, cell, style) and not last:
        width = cell.width() - gutter - _PAD
        line = QRectF(cell.left() + gutter, cell.bottom() - 1, width, 1)
        painter.fillRect(mirrored(line, cell, option), style.colour("line"))
    paint_ring(painter, option, cell, style)


def write_line(
    painter: QPainter, option: QStyleOptionViewItem, box: QRectF, text: str, face: QFont
) -> None:
    """Write one line where lines begin, cut short to the box, in the colour of the pen."""
    painter.setFont(face)
    shown = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    align = line_start(option.direction) | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, align, shown)


def mirrored(box: QRectF, within: QRectF, option: QStyleOptionViewItem) -> QRectF:
    """Return where a box of a row stands in the direction of the window."""
    if option.direction != Qt.LayoutDirection.RightToLeft:
        return box
    left = within.right() - (box.left() - within.left()) - box.width()
    return QRectF(left, box.top(), box.width(), box.height())
