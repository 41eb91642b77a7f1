"""The ground of what lies over the window: a card with round corners and an edge."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from reader.gui.style import Style

_RADIUS = 12


def paint_card(widget: QWidget, style: Style, ground: str = "surface") -> None:
    """Paint the widget's own ground; to be called in its paintEvent. ground: a colour's token."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(style.colour("control"), 1))
    painter.setBrush(style.colour(ground))
    box = QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    painter.end()
