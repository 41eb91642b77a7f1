"""The colours of highlights: their names, and the round buttons that choose one."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from reader.gui.style import Style
from reader.gui.words import tr
from reader.model.annotation import Colour

_SIZE, _DISC, _CHECK = 34, 26, 14


def name_of(colour: Colour) -> str:
    """Return the colour's name: colour alone tells nothing to who cannot see it."""
    return {
        Colour.YELLOW: tr("Yellow"),
        Colour.GREEN: tr("Green"),
        Colour.BLUE: tr("Blue"),
        Colour.PINK: tr("Pink"),
    }[colour]


class MarkSwatch(QAbstractButton):
    """A disc of a highlight's colour, with a check where it is the chosen one."""

    def __init__(self, style: Style, colour: Colour) -> None:
        super().__init__()
        self._style = style
        self.colour = colour
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name_of(colour))
        self.setToolTip(f"{name_of(colour)} · {list(Colour).index(colour) + 1}")
        self.setFixedSize(self.sizeHint())
        style.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the size of the disc with the ring round it."""
        return QSize(_SIZE, _SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the disc; a ring says that it is chosen, or has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(_SIZE / 2, _SIZE / 2)
        painter.setPen(QPen(self._style.colour("control"), 1))
        painter.setBrush(self._style.colour(f"hl_{self.colour}"))
        painter.drawEllipse(middle, _DISC / 2 - 0.5, _DISC / 2 - 0.5)
        if self.isChecked():
            at = middle - QPointF(_CHECK / 2, _CHECK / 2)
            painter.drawPixmap(
                at, self._style.pixmap("check", _CHECK, "text", self.devicePixelRatioF())
            )
        token = "focus" if self.hasFocus() else "accent" if self.isChecked() else ""
        if token:
            painter.setPen(QPen(self._style.colour(token), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()
