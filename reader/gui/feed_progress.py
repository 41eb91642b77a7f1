"""How far asking the feeds is: a line, words, and the way to stop it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from reader.gui.progress_line import ProgressLine
from reader.gui.style import Style, font


class FeedProgress(QWidget):
    """Hidden while no feed is asked."""

    #: No more feeds are to be asked.
    stopped = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self.line = ProgressLine(style)
        self._words = QLabel()
        self._words.setFont(font(12, 500))
        stop = QToolButton()
        stop.setIcon(style.icon("x"))
        stop.setIconSize(QSize(14, 14))
        stop.setProperty("small", "true")
        stop.setFixedSize(28, 28)
        stop.setToolTip(self.tr("Stop"))
        stop.setAccessibleName(self.tr("Stop asking the feeds"))
        stop.clicked.connect(self.stopped)
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(8, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(stop)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 4)
        box.setSpacing(0)
        box.addWidget(self.line)
        box.addWidget(self._row)
        style.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def words(self) -> str:
        """What it says, "" when it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def show_progress(self, done: int, of: int) -> None:
        """Say that so many feeds have been asked, of so many."""
        number = self.locale().toString
        said = self.tr("Feeds: {done} of {of} asked").format(done=number(done), of=number(of))
        self._words.setText(said)
        self.setAccessibleName(said)
        self.line.show_progress(100 * done // max(1, of))
        self.setVisible(done < of)

    def fold(self, folded: bool) -> None:
        """Show the line alone, or its words too."""
        self._row.setHidden(folded)

    def end(self, *_: int) -> None:
        """Say nothing more."""
        self.hide()

    def _dress(self) -> None:
        self._style.paint_words(self._words, "text2")
