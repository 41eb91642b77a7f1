"""A theme to choose: its page, its letters, its name."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from reader.gui.painted_button import PaintedButton
from reader.gui.style import Style, font

_HEIGHT, _LABEL = 46, 24


class Swatch(PaintedButton):
    """Checked if its theme is the one that is shown; who owns it sees to that."""

    def __init__(self, style: Style, theme: str, name: str) -> None:
        super().__init__(style)
        self._theme = theme
        self.setCheckable(True)
        self.setText(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return the room for page and name."""
        return QSize(60, _HEIGHT + _LABEL)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page in its own colours, and a ring round that of the moment."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page = QRectF(3.5, 3.5, self.width() - 7, _HEIGHT - 7)
        edge = "accent" if self.isChecked() else "control"
        painter.setPen(QPen(self._style.colour(edge), 1))
        painter.setBrush(QColor(self._style.hex_of(self._theme, "page")))
        painter.drawRoundedRect(page, 6, 6)
        painter.setPen(QColor(self._style.hex_of(self._theme, "text")))
        painter.setFont(font(17, 600, reading=True))
        painter.drawText(page, Qt.AlignmentFlag.AlignCenter, "Aa")
        focused = self.is_ringed
        if self.isChecked() or focused:
            painter.setPen(QPen(self._style.colour("focus" if focused else "accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(page.adjusted(-2.5, -2.5, 2.5, 2.5), 8, 8)
        painter.setPen(self._style.colour("text" if self.isChecked() else "text2"))
        painter.setFont(font(12, 600 if self.isChecked() else 400))
        name = QRectF(0, _HEIGHT, self.width(), _LABEL)
        painter.drawText(name, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
