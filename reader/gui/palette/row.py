"""One row of the palette, painted: icon, words with the letters that were asked for, hint."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from reader.gui.palette.offers import Found
from reader.gui.style import Style, font
from reader.gui.table_rows import paint_choice

HEIGHT = 40
FOUND_ROLE = int(Qt.ItemDataRole.UserRole)
_PAD, _ICON, _GAP = 12, 16, 12


class PaletteRowPainter(QStyledItemDelegate):
    """Paints what can be chosen."""

    def __init__(self, style: Style, view: QListView) -> None:
        super().__init__(view)
        self._style = style

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of a row."""
        return QSize(200, HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row."""
        found = index.data(FOUND_ROLE)
        if not isinstance(found, Found):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        paint_choice(painter, option, box, self._style)
        middle = box.center().y()
        left = box.right() - _PAD - _ICON if rtl else box.left() + _PAD
        if found.offer.icon is not None:
            spot = QRectF(left, middle - _ICON / 2, _ICON, _ICON).toRect()
            found.offer.icon.paint(painter, spot)
        hint_width = self._paint_hint(painter, box, found, rtl=rtl)
        room = _PAD + _ICON + _GAP
        text = box.adjusted(room, 0, -_PAD - hint_width, 0)
        if rtl:
            text = box.adjusted(_PAD + hint_width, 0, -room, 0)
        self._paint_words(painter, text, found, rtl=rtl)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRectF, found: Found, *, rtl: bool) -> None:
        """Paint the words; the letters that were asked for are bold and in green."""
        face = font(14)
        words = QFontMetricsF(face).elidedText(
            found.offer.words, Qt.TextElideMode.ElideRight, box.width()
        )
        layout = QTextLayout(words, face)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats([self._strong(place) for place in found.places])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(box.width())
        layout.endLayout()
        painter.setPen(self._style.colour("text"))
        top = box.center().y() - line.height() / 2
        layout.draw(painter, QRectF(box.left(), top, 0, 0).topLeft())

    def _strong(self, place: int) -> QTextLayout.FormatRange:
        marked = QTextLayout.FormatRange()
        form = QTextCharFormat()
        form.setFontWeight(700)
        form.setForeground(self._style.colour("accent"))
        marked.start, marked.length = place, 1
        marked.format = form
        return marked

    def _paint_hint(self, painter: QPainter, box: QRectF, found: Found, *, rtl: bool) -> float:
        """Paint what stands at the end; return how much room it takes."""
        if not found.offer.hint:
            return 0
        face = font(12)
        width = QFontMetricsF(face).horizontalAdvance(found.offer.hint) + 2
        left = box.left() + _PAD if rtl else box.right() - _PAD - width
        spot = QRectF(left, box.top(), width, box.height())
        painter.setFont(face)
        painter.setPen(self._style.colour("text3"))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, found.offer.hint)
        return width + _GAP
