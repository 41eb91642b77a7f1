"""One shelf in the sidebar, painted: icon, name, count; folded, the icon alone."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from reader.gui.style import Style, font

HEIGHT = 32
_ICON = 16


class Item(QAbstractButton):
    """A shelf that can be chosen. alert: a count on it is something that waits, in amber."""

    def __init__(self, style: Style, icon: str, words: str, *, alert: bool = False) -> None:
        super().__init__()
        self._style, self._icon, self._alert = style, icon, alert
        self._count = 0
        self._folded = False
        self._by_keyboard = False
        self.setText(words)
        self.setCheckable(True)
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._speak()
        style.changed.connect(self.update)

    @property
    def count(self) -> int:
        """How many stand on the shelf."""
        return self._count

    def show_count(self, count: int) -> None:
        """Show how many stand on the shelf; 0 is not shown."""
        self._count = count
        self._speak()
        self.update()

    def fold(self, folded: bool) -> None:
        """Show the icon alone, or all of it."""
        self._folded = folded
        self._speak()
        self.update()

    def _speak(self) -> None:
        words = f"{self.text()}, {self._count}" if self._count else self.text()
        self.setAccessibleName(words)
        self.setToolTip(words if self._folded else "")

    def sizeHint(self) -> QSize:
        """Return the size of an open item."""
        return QSize(180, HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show it at rest."""
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring if a key brought the focus here."""
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._by_keyboard = event.reason() in keys
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the item."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        self._paint_back(painter, box)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        token = "accent" if self.isChecked() else "text2"
        icon = self._style.pixmap(self._icon, _ICON, token, self.devicePixelRatioF())
        left = (box.width() - _ICON) / 2 if self._folded else box.width() - 24 if rtl else 8
        painter.drawPixmap(round(left), round((box.height() - _ICON) / 2), icon)
        if self._folded:
            self._paint_dot(painter, left)
        else:
            self._paint_words(painter, box, rtl=rtl)
        painter.end()

    def _paint_words(self, painter: QPainter, box: QRectF, *, rtl: bool) -> None:
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(font(14, 600 if self.isChecked() else 400))
        painter.setPen(self._style.colour("text"))
        name = box.adjusted(46, 0, -34, 0) if rtl else box.adjusted(34, 0, -46, 0)
        painter.drawText(name, align, self.text())
        if self._count:
            self._paint_count(painter, box, rtl=rtl)

    def _paint_count(self, painter: QPainter, box: QRectF, *, rtl: bool) -> None:
        words = self.locale().toString(self._count)
        face = font(12, 600 if self.isChecked() or self._alert else 400)
        width = max(22.0, QFontMetricsF(face).horizontalAdvance(words) + 12)
        left = 6.0 if rtl else box.width() - width - 6
        spot = QRectF(left, (box.height() - 20) / 2, width, 20)
        token = "accent" if self.isChecked() else "text3"
        if self._alert:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour("waiting_bg"))
            painter.drawRoundedRect(spot, 10, 10)
            token = "waiting"
        painter.setFont(face)
        painter.setPen(self._style.colour(token))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_dot(self, painter: QPainter, left: float) -> None:
        """Say in a folded item that something waits."""
        if self._alert and self._count:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour("star"))
            painter.drawEllipse(QRectF(left + _ICON - 3, 5, 8, 8))

    def _paint_back(self, painter: QPainter, box: QRectF) -> None:
        token = "selected" if self.isChecked() else "hover" if self.underMouse() else None
        if token:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour(token))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus() and self._by_keyboard:
            painter.setPen(QPen(self._style.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
