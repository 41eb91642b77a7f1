"""What the pane paints itself: bars beside quotes, the line under the head, a hint if empty."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock
from PySide6.QtWidgets import QTextEdit

from reader.gui.reading_pane.document import ACCOUNT, is_quote
from reader.gui.style import Style, font
from reader.gui.words import tr

_BELOW_QUOTE = 18


def paint_marks(pane: QTextEdit, painter: QPainter, style: Style, column: tuple[int, int]) -> None:
    """Paint the bars and the line of what is in view. column: left edge and width of the text."""
    layout = pane.document().documentLayout()
    offset, height = pane.verticalScrollBar().value(), pane.viewport().height()
    left, width = column
    block = pane.cursorForPosition(QPoint(0, 0)).block()
    while block.isValid():
        box = layout.blockBoundingRect(block).translated(0, -offset)
        if box.top() > height:
            return
        if is_quote(block):
            painter.fillRect(_bar(block, box, left, width), style.colour("quote_bar"))
        elif block.userState() == ACCOUNT:
            painter.fillRect(QRectF(left, box.top() - 9, width, 1), style.colour("line"))
        block = block.next()


def paint_hint(pane: QTextEdit, painter: QPainter, style: Style) -> None:
    """Say what to do where no article is open."""
    box = QRectF(pane.viewport().rect())
    icon = style.pixmap("newspaper", 40, "control", pane.devicePixelRatioF())
    painter.drawPixmap(round(box.center().x() - 20), round(box.center().y() - 60), icon)
    painter.setFont(font(15))
    painter.setPen(style.colour("text3"))
    below = box.adjusted(24, box.height() / 2, -24, 0)
    align = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
    painter.drawText(below, align, tr("Choose a story to read it here"))


def _bar(block: QTextBlock, box: QRectF, left: int, width: int) -> QRectF:
    """Return where the bar of a quote stands: at the beginning of its lines."""
    rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
    following = block.next()
    below = _BELOW_QUOTE if following.isValid() and is_quote(following) else 0
    x = left + width - 11 if rtl else left + 8
    return QRectF(x, box.top(), 3, box.height() + below)
