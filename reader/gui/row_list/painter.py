"""A row of a plain list, painted: box or icon, title, quiet line, text, chip."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from reader.gui.lines import laid_out
from reader.gui.row_list.model import ROW_ROLE
from reader.gui.row_list.row import Row, Shape
from reader.gui.style import Style, font
from reader.gui.table_rows import cell_of, mirrored, paint_back, painting, write_line

_PAD, _GUTTER, _SIGN_GUTTER = 12, 14, 40
_META, _LINE, _ICON, _BOX = 16, 20, 18, 16
_CHIP, _CHIP_PAD, _CHIP_GAP = 22, 8, 12


@lru_cache(maxsize=2_000)
def _laid(
    title: str, text: str, width: int, title_width: int, shape: Shape
) -> tuple[QTextLayout, int, QTextLayout | None]:
    """Return the title, its lines, and the text that has the other lines.

    Titles of several lines run as their words do, as in the list of articles.
    """
    head, lines = laid_out(title, font(shape.px, 600), title_width, shape.title_lines, _LINE)
    left = shape.lines - lines
    body = laid_out(text, font(13), width, left, _LINE)[0] if text and left else None
    return head, lines, body


class RowPainter(QStyledItemDelegate):
    """Paints rows; every x passes through `mirrored`, for windows that run from right to left."""

    def __init__(self, style: Style, view: QListView, shape: Shape) -> None:
        super().__init__(view)
        self._style, self._shape = style, shape

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of every row."""
        return QSize(200, self._shape.height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        cell = cell_of(option)
        with painting(painter, option):
            paint_back(painter, option, index, self._style, _gutter(row))
            self._paint_sign(painter, option, cell, row)
            self._paint_words(painter, option, cell, row)

    def _paint_sign(
        self, painter: QPainter, option: QStyleOptionViewItem, cell: QRectF, row: Row
    ) -> None:
        """Paint the box that can be checked, or the icon."""
        ratio = painter.device().devicePixelRatioF()
        if row.checked is not None:
            self._paint_box(painter, _sign_box(cell, _BOX, option), row)
        elif row.icon:
            spot = _sign_box(cell, _ICON, option)
            icon = self._style.pixmap(row.icon, _ICON, row.icon_token, ratio)
            painter.drawPixmap(QPointF(round(spot.left()), round(spot.top())), icon)

    def _paint_box(self, painter: QPainter, spot: QRectF, row: Row) -> None:
        on = bool(row.checked) and not row.dim
        edge, ground = ("accent", "accent") if on else ("control", "field")
        if row.dim:
            edge, ground = "line", "line"
        painter.setPen(QPen(self._style.colour(edge), 1))
        painter.setBrush(self._style.colour(ground))
        painter.drawRoundedRect(spot.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if row.checked:
            ratio = painter.device().devicePixelRatioF()
            token = "text3" if row.dim else "on_accent"
            tick = self._style.pixmap("check", _BOX - 2, token, ratio)
            painter.drawPixmap(QPointF(round(spot.left()) + 1, round(spot.top()) + 1), tick)

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, cell: QRectF, row: Row
    ) -> None:
        shape = self._shape
        room = cell.adjusted(_gutter(row), _PAD, -_PAD, -_PAD)
        width = max(60, round(room.width()))
        chip = _chip_width(row.chip) + _CHIP_GAP if row.chip else 0.0
        title_width = width if shape.meta_first else max(60, round(width - chip))
        head, lines, body = _laid(row.title, row.text, width, title_width, shape)
        text = mirrored(room, cell, option)
        y = text.top()
        if shape.meta_first:
            meta_width = width - chip
            self._paint_meta(painter, option, _start(text, y, meta_width, option), row)
            y += _META + 4
        self._paint_chip(painter, option, text, row)
        painter.setPen(self._style.colour("text3" if row.dim else "text"))
        spot = _start(text, y, title_width, option)
        if shape.title_lines == 1:  # a name: all of a column begin at one side
            spot.setHeight(_LINE)
            write_line(painter, option, spot, row.title, font(shape.px, 600))
        else:
            head.draw(painter, QPointF(spot.left(), y))
        y += lines * _LINE
        if not shape.meta_first:
            self._paint_meta(painter, option, QRectF(text.left(), y, width, _META), row)
            y += _META + 4
        if body is not None:
            painter.setPen(self._style.colour(row.token))
            body.draw(painter, QPointF(text.left(), y))

    def _paint_meta(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, row: Row
    ) -> None:
        painter.setPen(self._style.colour("text3"))
        line = QRectF(box.left(), box.top(), box.width(), _META)
        write_line(painter, option, line, row.meta, font(12))

    def _paint_chip(
        self, painter: QPainter, option: QStyleOptionViewItem, text: QRectF, row: Row
    ) -> None:
        if not row.chip:
            return
        width = _chip_width(row.chip)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        spot = QRectF(text.left() if rtl else text.right() - width, text.top() - 1, width, _CHIP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.colour(f"{row.chip_token}_bg"))
        painter.drawRoundedRect(spot, 4, 4)
        painter.setFont(font(12, 600))
        painter.setPen(self._style.colour(row.chip_token))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, row.chip)


def _gutter(row: Row) -> int:
    return _SIGN_GUTTER if row.icon or row.checked is not None else _GUTTER


def _chip_width(chip: str) -> float:
    return QFontMetricsF(font(12, 600)).horizontalAdvance(chip) + 2 * _CHIP_PAD


def _sign_box(cell: QRectF, size: int, option: QStyleOptionViewItem) -> QRectF:
    top = cell.top() + _PAD + (_LINE - size) / 2
    return mirrored(QRectF(cell.left() + 11, top, size, size), cell, option)


def _start(text: QRectF, y: float, width: float, option: QStyleOptionViewItem) -> QRectF:
    """Return a box of this width at the side where lines begin."""
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    return QRectF(text.right() - width if rtl else text.left(), y, width, _META)
