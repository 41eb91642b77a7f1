"""How news and errors are said: one line under the header, with at most one action.

It stays until it is closed, another one takes its place, or, for news, eight seconds have passed.
An offer stays as well; to close it is to say no.
"""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from reader.gui.sides import set_margins
from reader.gui.style import Style, font

_SHOWN_MS = 8_000


class NoticeBar(QWidget):
    """A line that says what happened; hidden when there is nothing to say."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._ink, self._ground = "waiting", "waiting_bg"
        self._act: Callable[[], None] | None = None
        self._decline: Callable[[], None] | None = None
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
        box = QHBoxLayout(self)
        set_margins(box, 16, 6, 8, 6)
        box.addWidget(self._words, 1)
        box.addWidget(self._button)
        box.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        style.changed.connect(self._dress)
        self.hide()

    @property
    def words(self) -> str:
        """What it says, "" when it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Say news. action: the words of a button, "" for none."""
        self._show("saved", "saved_bg", words, action, act)
        self._timer.start()

    def say_waiting(self, words: str, action: str, act: Callable[[], None]) -> None:
        """Say that something waits for the network: news as any, in the colour of what waits."""
        self._show("waiting", "waiting_bg", words, action, act)
        self._timer.start()

    def warn(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Say what went wrong; it stays until it is closed."""
        self._timer.stop()
        self._show("error", "error_bg", words, action, act)

    def offer(
        self, words: str, action: str, act: Callable[[], None], decline: Callable[[], None]
    ) -> None:
        """Offer something that can be done; it stays. decline: called when it is closed."""
        self._timer.stop()
        self._show("text2", "window", words, action, act)
        self._decline = decline

    def _show(
        self, ink: str, ground: str, words: str, action: str, act: Callable[[], None] | None
    ) -> None:
        self._ink, self._ground = ink, ground
        self._act, self._decline = act, None
        self._words.setText(words)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(words)
        self._dress()
        self.show()

    def _pressed(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _closed(self) -> None:
        self.hide()
        if self._decline is not None:
            self._decline()

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._style.colour(self._ground))
        self.setPalette(palette)
        words = self._words.palette()
        words.setColor(self._words.foregroundRole(), self._style.colour(self._ink))
        self._words.setPalette(words)
