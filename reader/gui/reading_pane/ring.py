"""The ring round the passage that is in hand, painted over the text."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.gui.style import Style


class Ring(QWidget):
    """Lies over the pane and lets every click through.

    boxes: gives the lines of the passage, in pixels of the parent.
    """

    def __init__(self, style: Style, parent: QWidget, boxes: Callable[[], Sequence[QRect]]) -> None:
        super().__init__(parent)
        self._style, self._boxes = style, boxes
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a frame round each line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._style.colour("focus"), 2))
        for box in self._boxes():
            painter.drawRoundedRect(QRectF(box).adjusted(-2, -1, 2, 1), 3, 3)
        painter.end()
