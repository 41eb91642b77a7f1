"""What stands where a list has no rows: a picture, a heading, a sentence, one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reader.gui import words
from reader.gui.empty_words import EmptyWords, empty_words
from reader.gui.sidebar.place import Place
from reader.gui.style import Style, font

_ICON = 40
_WIDEST = 180  # of the words that are offered


class EmptyList(QWidget):
    """Says why there is nothing, and what to do next."""

    #: All articles are wanted.
    cleared = Signal()
    #: Something is to be added.
    added = Signal()
    #: What was meant is to be searched for: str.
    corrected = Signal(str)

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._words = empty_words(Place.ALL)
        self._icon, self._heading, self._sentence = QLabel(), QLabel(), QLabel()
        self._button = QPushButton()
        self._button.setFont(font(13, 500))
        self._button.clicked.connect(self._pressed)
        self._meant = ""
        self.better = QPushButton()
        self.better.setFont(font(13, 600))
        self.better.setProperty("kind", "primary")
        self.better.clicked.connect(lambda: self.corrected.emit(self._meant))
        self._heading.setFont(font(18, 600, reading=True))
        self._sentence.setFont(font(14))
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 0, 24, 0)
        box.setSpacing(8)
        box.addStretch(2)
        for label in (self._icon, self._heading, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(label is not self._icon)
            box.addWidget(label)
        box.addSpacing(8)
        box.addWidget(self.better, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)
        style.changed.connect(self._dress)
        self.show_place(Place.ALL)

    def show_place(self, place: Place) -> None:
        """Speak of this place."""
        self.offer("")
        self._show(empty_words(place))

    def show_searched(self) -> None:
        """Say that no article has the words that were looked for."""
        sentence = self.tr("Try fewer words, or the beginning of one.")
        heading = self.tr("Nothing here has all of these words.")
        self._show(EmptyWords("search", heading, sentence))

    def offer(self, meant: str) -> None:
        """Offer the search that was most likely meant; "" if none is near. Return takes it."""
        self._meant = meant
        offered = self.tr("Did you mean {words}?")
        metrics, mode = self.better.fontMetrics(), Qt.TextElideMode.ElideMiddle
        short = metrics.elidedText(meant, mode, _WIDEST).replace("&", "&&")
        self.better.setText(offered.format(words=words.isolated(short)))
        self.better.setAccessibleName(offered.format(words=meant))
        had_focus = self.hasFocus() or self.better.hasFocus()
        self.better.setVisible(bool(meant))
        if had_focus:
            (self.better if meant else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let what is offered have the focus, to be seen."""
        super().focusInEvent(event)
        if self._meant:
            self.better.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what is offered with Return."""
        if self._meant and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.corrected.emit(self._meant)
        else:
            super().keyPressEvent(event)

    def _show(self, said: EmptyWords) -> None:
        self._words = said
        self._heading.setText(said.heading)
        self._sentence.setText(said.sentence)
        self.setAccessibleName(said.heading)
        self.setAccessibleDescription(said.sentence)
        adds = self.tr("Add a link or text…")
        self._button.setText(adds if said.adds else self.tr("Show all articles"))
        self._dress()

    def _pressed(self) -> None:
        (self.added if self._words.adds else self.cleared).emit()

    def _dress(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._style.pixmap(self._words.icon, _ICON, "text3", ratio))
        self._style.paint_words(self._heading, "text")
        self._style.paint_words(self._sentence, "text2")
