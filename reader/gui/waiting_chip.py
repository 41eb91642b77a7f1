"""How things stand with the network, beside the view's name in a narrow window."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent

from reader.gui.painted_button import PaintedButton, draw_ring
from reader.gui.style import Style, font

_HEIGHT, _ICON, _PAD, _GAP = 24, 12, 8, 5


class WaitingChip(PaintedButton):
    """Says that there is no network, and how many links wait; without either it is hidden."""

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self._offline, self._waiting, self._narrow = False, 0, False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        style.changed.connect(self.update)
        self._say()

    def show_offline(self, offline: bool) -> None:
        """Say whether the last try found no network."""
        self._offline = offline
        self._say()

    def show_waiting(self, count: int) -> None:
        """Say how many links wait."""
        self._waiting = count
        self._say()

    def set_narrow(self, narrow: bool) -> None:
        """Be shown only where no sidebar says it."""
        self._narrow = narrow
        self._say()

    def _say(self) -> None:
        waiting = self.tr("%n waiting", "", self._waiting) if self._waiting else ""
        parts = [self.tr("Offline") if self._offline else "", waiting]
        self.setText(" · ".join(part for part in parts if part))
        self.setAccessibleName(self.text())
        self.setToolTip(self.tr("Show the outbox"))
        self.setVisible(self._narrow and bool(self.text()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for icon and words."""
        words = QFontMetricsF(font(12, 600)).horizontalAdvance(self.text())
        return QSize(round(words) + 2 * _PAD + _ICON + _GAP + 2, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.colour("waiting_bg"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        name = "wifi-off" if self._offline else "clock"
        pixmap = self._style.pixmap(name, _ICON, "waiting", self.devicePixelRatioF())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = box.width() - _PAD - _ICON if rtl else _PAD
        painter.drawPixmap(round(left), round((box.height() - _ICON) / 2), pixmap)
        room = _PAD + _ICON + _GAP
        words = box.adjusted(_PAD, 0, -room, 0) if rtl else box.adjusted(room, 0, -_PAD, 0)
        painter.setFont(font(12, 600))
        painter.setPen(self._style.colour("waiting"))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.is_ringed:
            draw_ring(painter, box, self._style, 4)
        painter.end()
