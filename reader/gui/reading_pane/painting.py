"""What the pane paints itself: bars beside quotes, the line under the head, a hint if empty."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock
from PySide6.QtWidgets import QTextEdit

from reader.gui.reading_pane.bullets import paint_bullet
from reader.gui.reading_pane.document import ACCOUNT, ArticleDocument, is_quote
from reader.gui.style import Style, font
from reader.gui.words import tr
from reader.model.picture import GIVEN_UP, TO_COME

_RADIUS, _ICON, _RECEIPT = 4, 24, 14


def paint_beside(
    pane: QTextEdit, page: ArticleDocument | None, style: Style, column: tuple[int, int]
) -> None:
    """Paint what stands beside the text, or, without a page, what to do where there is none."""
    painter = QPainter(pane.viewport())
    if page is None:
        _paint_hint(pane, painter, style)
    else:
        _paint_marks(pane, page, painter, style, column)
    painter.end()


def _paint_marks(
    pane: QTextEdit,
    page: ArticleDocument,
    painter: QPainter,
    style: Style,
    column: tuple[int, int],
) -> None:
    """Paint what belongs to the blocks in view. column: left edge and width of the text."""
    layout = page.documentLayout()
    offset, height = pane.verticalScrollBar().value(), pane.viewport().height()
    left, width = column
    block = page.first_in_view(pane.cursorForPosition(QPoint(0, 0)).block(), offset)
    while block.isValid():
        box = layout.blockBoundingRect(block).translated(0, -offset)
        if box.top() > height:
            return
        paint_bullet(painter, block, box, style.colour("text2"))
        if is_quote(block):
            after = layout.blockBoundingRect(block.next()).translated(0, -offset)
            painter.fillRect(_bar(block, box, after, left, width), style.colour("quote_bar"))
        elif block.userState() == ACCOUNT:
            painter.fillRect(QRectF(left, box.top() - 9, width, 1), style.colour("line"))
            _paint_receipt(painter, block, QRectF(left, box.top(), width, box.height()), style)
        for place, name in page.empty_places(block):
            _paint_empty_place(painter, style, place.translated(0, -offset), name)
        block = block.next()


def _paint_receipt(painter: QPainter, block: QTextBlock, box: QRectF, style: Style) -> None:
    """Paint the sign of what was done before the words that say it: they leave room for it.

    box: as wide as the text.
    """
    rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
    icon = style.pixmap("receipt-text", _RECEIPT, "text3", painter.device().devicePixelRatioF())
    x = box.right() - _RECEIPT if rtl else box.left()
    high = block.layout().lineAt(0).height()
    painter.drawPixmap(QPointF(round(x), round(box.top() + (high - _RECEIPT) / 2)), icon)


def _paint_empty_place(painter: QPainter, style: Style, box: QRectF, name: str) -> None:
    """Paint a quiet box where a picture is not; say why, if it is not just on its way."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour("receipt"))
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    kind = name.partition("/")[0]
    said = {TO_COME: tr("Picture not here yet"), GIVEN_UP: tr("This picture could not be had")}
    painter.setFont(font(13))
    wide = QFontMetricsF(painter.font()).horizontalAdvance(said.get(kind, ""))
    if kind in said and box.width() > wide + 2 * _ICON and box.height() > 3 * _ICON:
        ratio = painter.device().devicePixelRatioF()
        icon = style.pixmap("image", _ICON, "receipt_text", ratio)
        middle = box.center()
        painter.drawPixmap(QPointF(round(middle.x() - _ICON / 2), round(middle.y() - _ICON)), icon)
        painter.setPen(style.colour("receipt_text"))
        below = box.adjusted(0, box.height() / 2 + 6, 0, 0)
        align = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(below, align, said[kind])
    painter.restore()


def _paint_hint(pane: QTextEdit, painter: QPainter, style: Style) -> None:
    """Say what to do where no article is open."""
    box = QRectF(pane.viewport().rect())
    icon = style.pixmap("newspaper", 40, "control", pane.devicePixelRatioF())
    painter.drawPixmap(round(box.center().x() - 20), round(box.center().y() - 60), icon)
    painter.setFont(font(15))
    painter.setPen(style.colour("text3"))
    below = box.adjusted(24, box.height() / 2, -24, 0)
    align = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
    painter.drawText(below, align, tr("Choose a story to read it here"))


def _bar(block: QTextBlock, box: QRectF, after: QRectF, left: int, width: int) -> QRectF:
    """Return where the bar of a quote stands: at the beginning of its lines.

    after: the box of the block that follows, to which the bar leads if it is of the quote too.
    """
    rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
    following = block.next()
    joined = following.isValid() and is_quote(following)
    x = left + width - 11 if rtl else left + 8
    return QRectF(x, box.top(), 3, (after.top() if joined else box.bottom()) - box.top())
