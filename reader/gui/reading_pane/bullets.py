"""The bullets of lists: small and quiet, where Qt's are as large as the line is high."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QTextBlock,
    QTextDocument,
    QTextFormat,
    QTextList,
    QTextListFormat,
)

_OURS = QTextFormat.Property.UserProperty.value + 7
_BULLETS = tuple(
    getattr(QTextListFormat.Style, name) for name in ("ListDisc", "ListCircle", "ListSquare")
)
_SIDE, _AWAY = 0.28, 0.62  # of the size of the text: how large it is, how far from the words


def take_over(document: QTextDocument) -> None:
    """Let Qt draw no bullets in the document: paint_bullet() does."""
    if not any(each.isListFormat() for each in document.allFormats()):
        return  # to look through all blocks takes as long as to shape them
    block = document.begin()
    while block.isValid():
        items: QTextList | None = block.textList()
        if items is not None and items.format().style() in _BULLETS:
            made = items.format()
            made.setStyle(QTextListFormat.Style.ListStyleUndefined)
            made.setProperty(_OURS, True)
            items.setFormat(made)
        block = block.next()


def paint_bullet(painter: QPainter, block: QTextBlock, box: QRectF, colour: QColor) -> None:
    """Paint the bullet of a block, if it has one. box: where the block's text lies."""
    items: QTextList | None = block.textList()
    if items is None or not items.format().hasProperty(_OURS) or not block.layout().lineCount():
        return
    face = block.charFormat().font().resolve(block.document().defaultFont())
    size = face.pixelSize()
    side = max(4.0, round(size * _SIDE))
    line = block.layout().lineAt(0)
    rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
    begin = box.topLeft() - QPointF(0, block.layout().boundingRect().top())
    x = line.x() + line.width() + size * _AWAY if rtl else line.x() - size * _AWAY
    y = line.y() + line.ascent() - QFontMetricsF(face).xHeight() / 2
    middle = begin + QPointF(x, y)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(middle, side / 2, side / 2)
    painter.restore()
