"""The line under the header of the pane: how much of the article was seen."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.gui.style import Style

_HEIGHT = 2


class ProgressLine(QWidget):
    """Grows from the side at which lines begin."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._percent = 0
        self.setFixedHeight(_HEIGHT)
        style.changed.connect(self.update)

    def show_progress(self, percent: int) -> None:
        """Show so much of it, 0 to 100."""
        self._percent = percent
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what was seen over what is there."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._style.colour("line"))
        seen = round(self.width() * self._percent / 100)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - seen if rtl else 0
        painter.fillRect(QRect(left, 0, seen, self.height()), self._style.colour("accent"))
        painter.end()
