"""One line of the notices: words, at most one action, and a way to close it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from reader.gui.sides import set_margins
from reader.gui.style import Style, font

#: The ground behind the colour of the words, where it is not named after it.
_GROUNDS = {"text2": "window"}


class NoticeLine(QWidget):
    """Hidden until it has something to say, and when that was taken or closed."""

    #: It has nothing more to say.
    ended = Signal()
    #: It was closed, not taken; it has ended before.
    closed = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style, self._ink = style, "waiting"
        self._act: Callable[[], None] | None = None
        self.setAutoFillBackground(True)
        self._words = QLabel()
        self._words.setFont(font(13, 500))
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton()
        self._button.setFont(font(13, 600))
        self._button.setProperty("small", "true")
        self._button.clicked.connect(self._pressed)
        close = QToolButton()
        close.setIcon(style.icon("x"))
        close.setIconSize(QSize(16, 16))
        close.setAccessibleName(self.tr("Close this notice"))
        close.clicked.connect(self._closed)
        box = self._box = QHBoxLayout(self)
        set_margins(box, 16, 6, 8, 6)
        box.addWidget(self._words, 1)
        box.addWidget(self._button)
        box.addWidget(close)
        style.changed.connect(self._dress)
        self.hide()

    @property
    def words(self) -> str:
        """What it says, "" when it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def show_words(self, ink: str, words: str, action: str, act: Callable[[], None] | None) -> None:
        """Say this, in the place of what it said. ink: saved, waiting, error or text2.

        action: the words of a button, "" for none.
        """
        self._ink, self._act = ink, act
        self._words.setText(words)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._dress()
        self.show()
        self._box.activate()  # its height is known at once

    def end(self) -> None:
        """Say nothing more."""
        self.hide()
        self.ended.emit()

    def _pressed(self) -> None:
        self.end()
        if self._act is not None:
            self._act()

    def _closed(self) -> None:
        self.end()
        self.closed.emit()

    def _dress(self) -> None:
        ground = _GROUNDS.get(self._ink, f"{self._ink}_bg")
        self._style.paint_back(self, ground)
        self._style.paint_words(self._words, self._ink)
