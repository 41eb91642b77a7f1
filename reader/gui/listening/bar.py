"""The bar at the pane's foot by which reading aloud is led."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reader.gui.buttons import sign_button
from reader.gui.listening.listener import Listener
from reader.gui.sides import set_margins
from reader.gui.style import Style, font

_HEIGHT = 52


class ListenBar(QWidget):
    """Play and pause, the sentence before and after, the speed; hidden while nothing is read."""

    def __init__(self, style: Style, listener: Listener) -> None:
        super().__init__()
        self._style, self._listener = style, listener
        self.setFixedHeight(_HEIGHT)
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Read aloud"))
        self._before = sign_button(style, "skip-back", self.tr("Sentence before"))
        self._play = sign_button(style, "pause", self.tr("Pause"))
        self._after = sign_button(style, "skip-forward", self.tr("Next sentence"))
        self._slower = sign_button(style, "minus", self.tr("Slower"))
        self._faster = sign_button(style, "plus", self.tr("Faster"))
        self._close = sign_button(style, "x", self.tr("Stop reading aloud"))
        self._where, self._speed = QLabel(), QLabel()
        self._before.clicked.connect(lambda: listener.step(-1))
        self._play.clicked.connect(listener.switch)
        self._after.clicked.connect(lambda: listener.step(1))
        self._slower.clicked.connect(lambda: listener.change_speed(-1))
        self._faster.clicked.connect(lambda: listener.change_speed(1))
        self._close.clicked.connect(listener.close)
        listener.changed.connect(self._renew)
        listener.ended.connect(self.hide)
        self._arrange()
        style.changed.connect(self._dress)
        self._dress()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line above it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._style.colour("line"))
        painter.end()

    def _renew(self) -> None:
        listener = self._listener
        if not listener.is_open:
            return
        speaking = listener.is_speaking
        self._play.setIcon(self._style.icon("pause" if speaking else "play"))
        name = self.tr("Pause") if speaking else self.tr("Go on")
        self._play.setToolTip(name)
        self._play.setAccessibleName(name)
        numbers = QLocale()
        self._where.setText(
            self.tr("Sentence {number} of {count}").format(
                number=numbers.toString(listener.place + 1), count=numbers.toString(listener.count)
            )
        )
        self._speed.setText(f"{numbers.toString(listener.speed, 'g', 3)} ×")
        self._speed.setAccessibleName(
            self.tr("Speed: {speed}").format(speed=numbers.toString(listener.speed, "g", 3))
        )
        self.show()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        set_margins(row, 16, 1, 12, 0)
        row.setSpacing(4)
        self._where.setFont(font(13))
        self._speed.setFont(font(13, 600))
        self._speed.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._speed.setMinimumWidth(48)
        for button in (self._before, self._play, self._after):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self._where)
        row.addStretch()
        for part in (self._slower, self._speed, self._faster):
            row.addWidget(part)
        row.addSpacing(12)
        row.addWidget(self._close)

    def _dress(self) -> None:
        self._style.paint_back(self, "list")
        self._style.paint_words(self._where, "text2")
        self.update()
