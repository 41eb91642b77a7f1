"""A quiet line under the window: something that may be done, with one button to do it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from reader.gui.sides import line_start
from reader.gui.style import Style, font
from reader.gui.words import plain


class OfferBar(QWidget):
    """Offers one thing; hidden when there is none. Nothing happens unless the button is pressed."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._act: Callable[[], None] | None = None
        self.setAutoFillBackground(True)
        self.setFixedHeight(44)
        self._icon = QLabel()
        self._words = QLabel()
        self._words.setFont(font(13, 600))
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._what = _Where()
        self._what.setFont(font(13))
        self.button = QPushButton()
        self.button.setFont(font(13, 600))
        self.button.setProperty("small", "true")
        self.button.clicked.connect(self._pressed)
        close = QToolButton()
        close.setIcon(style.icon("x"))
        close.setIconSize(QSize(16, 16))
        close.setToolTip(self.tr("Not now"))
        close.setAccessibleName(self.tr("Not now"))
        close.clicked.connect(self.hide)
        box = QHBoxLayout(self)
        box.setContentsMargins(14, 0, 14, 0)
        box.setSpacing(10)
        for widget in (self._icon, self._words):
            box.addWidget(widget)
        box.addWidget(self._what, 1)
        box.addWidget(self.button)
        box.addWidget(close)
        style.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def offered(self) -> str:
        """What is offered, "" if nothing is."""
        return "" if self.isHidden() else self._what.text()

    def offer(self, words: str, what: str, button: str, act: Callable[[], None]) -> None:
        """Offer something, in the place of what was offered before.

        words: why. what: an address, or the path of a folder. act: called when the button with
        these words is pressed.
        """
        self._act = act
        self._words.setText(words)
        self._what.setText(what)
        self._what.setToolTip(plain(what))
        self.button.setText(button)
        self.setAccessibleName(f"{words} {what}")
        self.show()

    def _pressed(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _dress(self) -> None:
        style = self._style
        style.paint_back(self, "surface")
        style.paint_words(self._words, "text")
        style.paint_words(self._what, "text2")
        self._icon.setPixmap(style.pixmap("list-plus", 16, "accent", self.devicePixelRatioF()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline above."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._style.colour("line"))
        painter.end()


class _Where(QLabel):
    """An address, cut short in the middle where there is no room: host and end are what tells."""

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # an address, and a path
        painter.setPen(self.palette().color(self.foregroundRole()))
        mode = Qt.TextElideMode.ElideMiddle
        shown = self.fontMetrics().elidedText(self.text(), mode, self.width())
        align = line_start(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), align, shown)
        painter.end()
