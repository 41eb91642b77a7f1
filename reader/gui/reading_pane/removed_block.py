"""A removed block in the receipt: grey, with its kind, its words, why it went, and the way back."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reader.gui.lines import laid_out
from reader.gui.receipt_words import BlockWords
from reader.gui.sides import turn_as_words
from reader.gui.style import Style, font
from reader.gui.words import tr

_EDGE, _PAD_X, _PAD_Y, _RADIUS = 6, 20, 14, 8
_CHIP, _CHIP_PAD, _CHIP_ICON = 22, 8, 13
_LINE, _WHY_LINE, _MOST_LINES = 19, 16, 2
_BUTTON = 28
#: Characters: more than two lines of any width.
_LONGEST = 600


class RemovedBlock(QWidget):
    """Shows one block. text: its words, of which two lines are shown."""

    #: It is to be put back.
    put_back = Signal()

    def __init__(self, style: Style, words: BlockWords, text: str, *, can_go_back: bool) -> None:
        super().__init__()
        self._style, self._words = style, words
        grows = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        grows.setHeightForWidth(True)
        self.setSizePolicy(grows)
        self._text = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
        said = (words.kind, words.count, self._text, words.why)
        self.setAccessibleName(". ".join(part.rstrip(".") for part in said if part) + ".")
        self.button: QPushButton | None = None
        if can_go_back:
            self.button = QPushButton("\u2009" + tr("Put back"), self)
            turn_as_words(self.button)
            self.button.setFont(font(13, 600))
            self.button.setProperty("small", "true")
            self.button.setIcon(style.icon("undo-2", "text"))
            self.button.setIconSize(QSize(14, 14))
            self.button.setAccessibleName(f"{tr('Put back')}: {words.kind}")
            self.button.clicked.connect(self.put_back)

    def heightForWidth(self, width: int) -> int:
        """Return the height at this width."""
        lines = laid_out(self._text, font(13), self._text_width(width), _MOST_LINES, _LINE)[1]
        why = 6 + _WHY_LINE if self._words.why else 0
        return 2 * _PAD_Y + _BUTTON - 2 + 8 + lines * _LINE + why

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button at the far end of the first line."""
        if self.button is not None:
            size = self.button.sizeHint().width()
            x = self._mirrored(self.width() - _PAD_Y - size, size)
            self.button.setGeometry(round(x), _PAD_Y - 2, size, _BUTTON)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the block."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        end = self._paint_chip(painter)
        painter.setPen(self._style.colour("receipt_text"))
        self._paint_line(painter, font(12), self._words.count, end + 8, _PAD_Y + 3)
        y = _PAD_Y + _BUTTON - 2 + 8
        layout, lines = laid_out(
            self._text, font(13), self._text_width(self.width()), _MOST_LINES, _LINE
        )
        x = self._mirrored(_EDGE + _PAD_Y, self._text_width(self.width()))
        layout.draw(painter, QPointF(x, y))
        if self._words.why:
            below = y + lines * _LINE + 6
            self._paint_line(painter, font(12), self._words.why, _EDGE + _PAD_Y, below)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(box, _RADIUS, _RADIUS)
        painter.fillPath(shape, self._style.colour("receipt"))
        painter.save()
        painter.setClipPath(shape)
        edge = QRectF(self._mirrored(0, _EDGE), 0, _EDGE, box.height())
        painter.fillRect(edge, _hatching(self._style, self.devicePixelRatioF()))
        painter.restore()

    def _paint_chip(self, painter: QPainter) -> float:
        """Paint kind and icon; return where they end."""
        face = font(12, 600)
        words = QFontMetricsF(face).horizontalAdvance(self._words.kind)
        width = 2 * _CHIP_PAD + _CHIP_ICON + 6 + words
        start = _EDGE + _PAD_Y
        left = self._mirrored(start, width)
        painter.setPen(QPen(self._style.colour("line"), 1))
        painter.setBrush(self._style.colour("surface"))
        spot = QRectF(left, _PAD_Y, width, _CHIP)
        painter.drawRoundedRect(spot.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        icon = self._style.pixmap(self._words.icon, _CHIP_ICON, "text2", self.devicePixelRatioF())
        at = self._mirrored(start + _CHIP_PAD, _CHIP_ICON)
        painter.drawPixmap(QPointF(at, _PAD_Y + (_CHIP - _CHIP_ICON) / 2), icon)
        painter.setPen(self._style.colour("text2"))
        painter.setFont(face)
        at = self._mirrored(start + _CHIP_PAD + _CHIP_ICON + 6, words)
        box = QRectF(at, _PAD_Y, words + 1, _CHIP)
        painter.drawText(
            box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words.kind
        )
        return start + width

    def _paint_line(
        self, painter: QPainter, face: QFont, text: str, start: float, y: float
    ) -> None:
        """Paint one line that begins so far from the near edge, cut short if need be."""
        reserved = self.button.width() + _PAD_X if self.button is not None and y < _BUTTON else 0
        width = self.width() - start - _PAD_X - reserved
        metrics = QFontMetricsF(face)
        words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.setFont(face)
        box = QRectF(self._mirrored(start, width), y, width, _WHY_LINE)
        painter.drawText(
            box, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, words
        )

    def _text_width(self, width: float) -> float:
        return max(80.0, width - _EDGE - _PAD_Y - _PAD_X)

    def _mirrored(self, x: float, width: float) -> float:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - x - width if rtl else x


def _hatching(style: Style, ratio: float) -> QBrush:
    """Return slanting lines: they say "taken out" where colours cannot."""
    side = 6
    tile = QPixmap(round(side * ratio), round(side * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(style.colour("receipt"))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(style.colour("control"), 1.6))
    for shift in (-side, 0, side):
        painter.drawLine(QPointF(shift, side), QPointF(shift + side, 0))
    painter.end()
    return QBrush(tile)
