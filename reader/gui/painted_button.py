"""A button that paints itself: at rest, under the pointer, with the ring that a key brings."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from reader.gui.style import Style

_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


def is_by_keyboard(event: QFocusEvent) -> bool:
    """Return whether a key brought the focus: then it is shown."""
    return event.reason() in _KEYS


def draw_ring(painter: QPainter, box: QRectF, style: Style, radius: float) -> None:
    """Draw the ring of what has the focus just within its box; radius: of the corners."""
    painter.setPen(QPen(style.colour("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)


class PaintedButton(QAbstractButton):
    """Paints itself anew when what it shows of its state has changed."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style, self._by_keyboard = style, False

    @property
    def is_ringed(self) -> bool:
        """Whether the focus is shown."""
        return self.hasFocus() and self._by_keyboard

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show it at rest."""
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring if a key brought the focus here."""
        self._by_keyboard = is_by_keyboard(event)
        super().focusInEvent(event)


class PaintedRow(PaintedButton):
    """A button as wide as the text: Enter presses it too, as it follows a link."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _mirror(self, x: float, width: float) -> float:
        """Return where what would stand at x, so wide, stands in this direction."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - x - width if rtl else x
