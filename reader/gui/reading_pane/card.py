"""One related story: a button over the whole row, with its own action in it."""

from enum import Enum

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QPushButton, QWidget

from reader.gui.lines import laid_out
from reader.gui.painted_button import PaintedRow
from reader.gui.sides import turn_as_words
from reader.gui.style import Script, Style, font

_PAD, _ICON, _GAP = 14, 18, 12
_SIDE = 16
_CHIP_HEIGHT, _CHIP_PAD = 22, 8
_BETWEEN = " · "


class CardState(Enum):
    """How a related story stands."""

    SAVED = "saved"
    WAITING = "waiting"
    FAILED = "failed"
    NOT_SAVED = "not saved"
    UNKNOWN = "address unknown"


#: icon, its colour, the colour behind the chip.
_LOOKS = {
    CardState.SAVED: ("circle-check", "saved", "saved_bg"),
    CardState.WAITING: ("clock", "waiting", "waiting_bg"),
    CardState.FAILED: ("triangle-alert", "error", "error_bg"),
    CardState.NOT_SAVED: ("circle-dashed", "text3", "surface"),
    CardState.UNKNOWN: ("search", "text3", "surface"),
}


class CardWords(Struct, frozen=True):
    """What a card says. chip, action: "" for none. meta: site, date, minutes.

    why: why it is here, after the meta; "" where its group says so.
    """

    title: str
    teaser: str
    meta: str
    chip: str
    action: str
    spoken: str
    why: str = ""


class Card(PaintedRow):
    """A row of the related stories: a click is for the story, `action` is its own button."""

    def __init__(self, style: Style, state: CardState, words: CardWords, *, script: Script) -> None:
        super().__init__(style)
        self.state, self._words = state, words
        self._script = script
        #: The first of its group has no line above it.
        self.first = False
        self.setText(words.title)
        self.setAccessibleName(words.spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.action: QPushButton | None = None
        if words.action:
            self.action = QPushButton("\u2009" + words.action, self)
            turn_as_words(self.action)
            self.action.setFont(font(13, 500))
            self.action.setProperty("small", "true")
            self.action.setCursor(Qt.CursorShape.ArrowCursor)
            self.action.setAccessibleName(f"{words.action}: {words.title}")
            if state is CardState.NOT_SAVED:
                self.action.setIcon(style.icon("plus", "text"))
                self.action.setIconSize(QSize(14, 14))
            if state is CardState.WAITING:
                self.action.setProperty("kind", "flat")

    def fit(self, width: int) -> None:
        """Take this width and the height that it needs."""
        self.setFixedSize(width, self._height(width))

    def _reserved(self) -> float:
        """Return the room at the far end, for chip and action."""
        chip = QFontMetricsF(font(12, 600)).horizontalAdvance(self._words.chip) + 2 * _CHIP_PAD
        action = self.action.sizeHint().width() if self.action else 0
        return max(chip if self._words.chip else 0, action) + _GAP + _SIDE

    def _text_width(self, width: float) -> float:
        return max(80.0, width - _PAD - _ICON - _GAP - self._reserved())

    def _height(self, width: int) -> int:
        return round(max(self._text_bottom(width) + _PAD, 66))

    def _text_bottom(self, width: float) -> float:
        lines = laid_out(self._words.title, self._title_font(), self._text_width(width), 2, 1)[1]
        bottom = _PAD + lines * self._title_line()
        if self._words.teaser:
            teaser = laid_out(self._words.teaser, font(13), self._text_width(width), 2, 1)[1]
            bottom += 3 + 19 * teaser
        return bottom + (5 + 16 if self._words.meta or self._words.why else 0)

    def _title_font(self) -> QFont:
        return font(20 if self._script == "arabic" else 17, 600, reading=True, script=self._script)

    def _title_line(self) -> int:
        return 30 if self._script == "arabic" else 22

    def sizeHint(self) -> QSize:
        """Return the size that was fitted."""
        return self.size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the action under the chip, or in its place."""
        if self.action is None:
            return
        size = self.action.sizeHint()
        top = _PAD - 1 + (_CHIP_HEIGHT + 6 if self._words.chip else 0)
        x = self._mirror(self.width() - _SIDE - size.width(), size.width())
        self.action.setGeometry(round(x), top, size.width(), 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour("press" if self.isDown() else "hover"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 9, 9)
        if not self.first:
            left = self._mirror(_PAD + _ICON + _GAP, box.width() - _PAD - _ICON - _GAP)
            line = QRectF(left, 0, box.width() - _PAD - _ICON - _GAP, 1)
            painter.fillRect(line, self._style.colour("line"))
        name, token, _ = _LOOKS[self.state]
        icon = self._style.pixmap(name, _ICON, token, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(self._mirror(_PAD, _ICON), 16), icon)
        self._paint_text(painter)
        self._paint_chip(painter)
        if self.is_ringed:
            painter.setPen(QPen(self._style.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 8, 8)
        painter.end()

    def _paint_text(self, painter: QPainter) -> None:
        width = self._text_width(self.width())
        x = self._mirror(_PAD + _ICON + _GAP, width)
        y = float(_PAD)
        layout, lines = laid_out(
            self._words.title, self._title_font(), width, 2, self._title_line()
        )
        painter.setPen(self._style.colour("text"))
        layout.draw(painter, QPointF(x, y))
        y += lines * self._title_line()
        if self._words.teaser:
            layout, lines = laid_out(self._words.teaser, font(13), width, 2, 19)
            painter.setPen(self._style.colour("text2"))
            layout.draw(painter, QPointF(x, y + 3))
            y += 3 + 19 * lines
        if self._words.meta or self._words.why:
            self._paint_meta(painter, QRectF(x, y + 5, width, 16))

    def _paint_meta(self, painter: QPainter, box: QRectF) -> None:
        """Paint the meta, and why the story is here; the meta gives way where room is short.

        Both run as the window's words do, and begin where the article's text begins.
        """
        plain, strong = font(12), font(12, 600)
        meta, why = self._words.meta, self._words.why
        if why:
            gap = _BETWEEN if meta else ""
            room = box.width() - QFontMetricsF(strong).horizontalAdvance(f"{gap}{why}") - 2
            parts = meta.split(_BETWEEN)
            while parts and QFontMetricsF(plain).horizontalAdvance(_BETWEEN.join(parts)) > room:
                parts.pop()  # rather than a word cut short
            meta = f"{_BETWEEN.join(parts)}{gap}" if parts else ""
            why = QFontMetricsF(strong).elidedText(why, Qt.TextElideMode.ElideRight, box.width())
        else:
            meta = QFontMetricsF(plain).elidedText(meta, Qt.TextElideMode.ElideRight, box.width())
        layout = QTextLayout(meta + why, plain)
        option = QTextOption()
        option.setTextDirection(QGuiApplication.layoutDirection())
        option.setAlignment(
            Qt.AlignmentFlag.AlignRight
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            else Qt.AlignmentFlag.AlignLeft
        )
        layout.setTextOption(option)
        layout.setFormats([self._format(plain, 0, len(meta), "text3")])
        layout.setFormats([*layout.formats(), self._format(strong, len(meta), len(why), "text2")])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(box.width())
        layout.endLayout()
        layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2))

    def _format(self, face: QFont, start: int, length: int, token: str) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = start, length
        made.format.setFont(face)
        made.format.setForeground(self._style.colour(token))
        return made

    def _paint_chip(self, painter: QPainter) -> None:
        if not self._words.chip:
            return
        face = font(12, 600)
        width = QFontMetricsF(face).horizontalAdvance(self._words.chip) + 2 * _CHIP_PAD
        left = self._mirror(self.width() - _SIDE - width, width)
        spot = QRectF(left, _PAD - 1, width, _CHIP_HEIGHT)
        _, token, back = _LOOKS[self.state]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.colour(back))
        painter.drawRoundedRect(spot, 4, 4)
        painter.setPen(self._style.colour(token))
        painter.setFont(face)
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, self._words.chip)


class CardGroup(QWidget):
    """The border round a group of cards."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface and its line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._style.colour("line"), 1))
        painter.setBrush(self._style.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.end()
