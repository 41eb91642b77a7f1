"""The foot of the sidebar: how things stand with the network."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from reader.gui.sides import line_start
from reader.gui.style import Style, font

_HEIGHT, _TALL = 40, 50
_ICON = 14


class Foot(QAbstractButton):
    """Says that all is here, how many links wait, or that there is no network; a button when so."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style, self._waiting, self._offline = style, 0, False
        self._folded = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        style.changed.connect(self.update)
        self._say()

    def show_waiting(self, waiting: int) -> None:
        """Say how many links wait."""
        self._waiting = waiting
        self._say()

    def show_offline(self, offline: bool) -> None:
        """Say whether the last try found no network."""
        self._offline = offline
        self._say()

    def fold(self, folded: bool) -> None:
        """Show the icon alone, or all of it."""
        if folded != self._folded:
            self._folded = folded
            self._say()

    def _say(self) -> None:
        waiting = self.tr("%n link(s) wait for the network", "", self._waiting)
        here = self.tr("Everything is on this disk")
        self._head = self.tr("Offline") if self._offline else ""
        self._words = waiting if self._waiting else here
        words = ". ".join(part for part in (self._head, self._words) if part)
        self.setAccessibleName(words)
        self.setToolTip(words if self._folded else "")
        self.setEnabled(self._alert)
        self.setFixedHeight(_TALL if self._head and not self._folded else _HEIGHT)
        self.update()

    @property
    def _alert(self) -> bool:
        return self._offline or self._waiting > 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, or the amber block."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        token = "waiting" if self._alert else "text3"
        if self._alert:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour("waiting_bg"))
            painter.drawRoundedRect(box, 8, 8)
        self._paint_icon(painter, box, token)
        if not self._folded:
            self._paint_words(painter, box, token)
        if self.hasFocus():
            painter.setPen(self._style.colour("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)
        painter.end()

    def _paint_words(self, painter: QPainter, box: QRectF, token: str) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        text = box.adjusted(10, 0, -32, 0) if rtl else box.adjusted(32, 0, -10, 0)
        align = line_start(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._style.colour(token))
        if self._head:
            painter.setFont(font(12, 600))
            painter.drawText(QRectF(text.left(), 8, text.width(), 17), align, self._head)
            text = QRectF(text.left(), 25, text.width(), 17)
        painter.setFont(font(12))
        words = painter.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, round(text.width())
        )
        painter.drawText(text, align, words)

    def _paint_icon(self, painter: QPainter, box: QRectF, token: str) -> None:
        name = "wifi-off" if self._offline else "clock" if self._waiting else "hard-drive"
        icon = self._style.pixmap(name, _ICON, token, self.devicePixelRatioF())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = box.width() - 10 - _ICON if rtl else 10
        if self._folded:
            left = (box.width() - _ICON) / 2
        top = 9.0 if self._head and not self._folded else box.height() / 2 - _ICON / 2
        painter.drawPixmap(QPointF(left, top), icon)
