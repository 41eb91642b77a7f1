"""What was done, at the foot of the list, with one button to undo it."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QFontMetricsF,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reader.gui.painted_button import PaintedButton
from reader.gui.sides import set_margins
from reader.gui.style import Style, font

_FOOT, _INSET, _KEYS = 64, 10, "Ctrl+Z"
_SHOWN_MS = 10_000


class UndoBar(QWidget):
    """Stays until something else is done, or ten seconds without the pointer or focus on it.

    It makes room for itself and covers no row.
    """

    def __init__(self, style: Style, shown_ms: int = _SHOWN_MS) -> None:
        super().__init__()
        self._style = style
        self._undo: Callable[[], None] | None = None
        self.setFixedHeight(_FOOT)
        self._words = QLabel()
        self._words.setFont(font(13, 500))
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setMinimumWidth(60)
        self._button = _Button(style)
        self._button.clicked.connect(self._pressed)
        box = QHBoxLayout(self)
        set_margins(box, _INSET + 16, _INSET, _INSET + 6, _INSET)
        box.addWidget(self._words, 1)
        box.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setInterval(shown_ms)
        self._timer.timeout.connect(self._look_round)
        style.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def words(self) -> str:
        """What it says, "" when it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(self, words: str, undo: Callable[[], None]) -> None:
        """Say what was done. undo: called when the button is pressed."""
        self._undo = undo
        self._words.setText(words)
        self.setAccessibleName(words)
        self._button.setAccessibleDescription(words)
        self._timer.start()
        self.show()

    def _look_round(self) -> None:
        if not (self.underMouse() or self._button.hasFocus()):
            self._timer.stop()
            self.hide()

    def _pressed(self) -> None:
        self.hide()
        if self._undo is not None:
            self._undo()

    def _dress(self) -> None:
        self._style.paint_words(self._words, "page")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar in the colours of the page, the other way round."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self.width(), 1), self._style.colour("line"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.colour("text"))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET), 8, 8
        )
        painter.end()


class _Button(PaintedButton):
    """The word Undo, and the keys that do the same."""

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self.setText(self.tr("Undo"))
        self.setAccessibleName(self.tr("Undo"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._keys = QKeySequence(_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        style.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        strong = QFontMetricsF(font(13, 600)).horizontalAdvance(self.text())
        return QSize(round(strong + self._keys_width()) + 32, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._style.colour("page")
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = QPen(ink, 2 if self.is_ringed else 1)
        quiet = self._style.colour("page")
        quiet.setAlphaF(0.1 if self.underMouse() else 0.0)
        painter.setPen(edge)
        painter.setBrush(quiet)
        painter.drawRoundedRect(box, 6, 6)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        name, keys = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if rtl:
            name, keys = keys, name
        upright = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        inner = box.adjusted(11, 0, -11, 0)
        painter.setFont(font(13, 600))
        painter.setPen(ink)
        painter.drawText(inner, name | upright, self.text())
        painter.setFont(font(12))
        ink.setAlphaF(0.8)
        painter.setPen(ink)
        painter.drawText(inner, keys | upright, self._keys)
        painter.end()

    def _keys_width(self) -> float:
        return QFontMetricsF(font(12)).horizontalAdvance(self._keys)
