"""The head of the outbox: what it is, whether there is a network, how far a delivery is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from reader.gui.buttons import sign_button, signed_button, small_button
from reader.gui.sides import back_icon, placed
from reader.gui.style import Style, font


class OutboxHead(QWidget):
    """Above the groups; it stays while they change."""

    #: All that waits is to be tried.
    tried = Signal()
    #: The delivery is to be stopped.
    stopped = Signal()
    #: The user is done here.
    left = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style, self._count, self._waiting = style, 0, 0
        self._offline = self._paused = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(self._bar())
        self._room = QWidget()
        self._room.setFixedHeight(34)
        box.addWidget(self._room)
        self._title, self._words = QLabel(self.tr("Outbox")), QLabel()
        self._title.setFont(font(28, 700, reading=True))
        self._words.setFont(font(14))
        self._words.setWordWrap(True)
        box.addWidget(self._title)
        box.addWidget(self._words)
        self._block, self._block_icon, self._block_words = QFrame(), QLabel(), QLabel()
        self._block.setObjectName("block")
        self._block_words.setFont(font(13, 600))
        self._block_words.setWordWrap(True)
        row = QHBoxLayout(self._block)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self._block_icon)
        row.addWidget(self._block_words, 1)
        box.addWidget(self._block)
        box.addWidget(self._progress())
        style.changed.connect(self._dress)
        self._dress()
        self._say()

    def show_count(self, count: int, waiting: int) -> None:
        """Say what it is for; offer to try those that wait, where any do."""
        self._count, self._waiting = count, waiting
        self._say()

    def show_offline(self, offline: bool) -> None:
        """Say whether the last try found no network."""
        self._offline = offline
        self._dress()
        self._say()

    def show_progress(self, done: int, of: int) -> None:
        """Say that so many are done, of so many."""
        self._paused = False
        self._gauge.setRange(0, of)
        self._gauge.setValue(done)
        said = self.tr("Fetching: {done} of {of} done")
        self._progress_words.setText(
            said.format(done=self.locale().toString(done), of=self.locale().toString(of))
        )
        self._gauge.setAccessibleName(self._progress_words.text())
        self._running.setVisible(done < of)
        self._say()

    def end_progress(self, *, stopped: bool) -> None:
        """Say that there is no delivery any more."""
        self._paused = stopped
        self._running.hide()
        self._dress()
        self._say()

    def set_narrow(self, narrow: bool) -> None:
        """Offer the way back, where no sidebar does."""
        self._back.setVisible(narrow)

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        self._back = sign_button(self._style, back_icon(), self.tr("Back"))
        self._back.clicked.connect(self.left)
        self._back.hide()
        bar.addWidget(self._back)
        bar.addStretch()
        self._all = signed_button(self._style, "rotate-cw", self.tr("Try all now"))
        self._all.clicked.connect(self.tried)
        bar.addWidget(self._all)
        return bar

    def _progress(self) -> QWidget:
        self._running = QWidget()
        row = QHBoxLayout(self._running)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(12)
        self._progress_words = QLabel()
        self._progress_words.setFont(font(13, 600))
        self._gauge = QProgressBar()
        self._gauge.setTextVisible(False)
        self._gauge.setAccessibleName(self.tr("How far it is"))
        self._gauge.setFixedHeight(6)
        stop = small_button(self.tr("Stop"))
        stop.clicked.connect(self.stopped)
        row.addWidget(self._progress_words)
        row.addWidget(self._gauge, 1)
        row.addWidget(stop)
        self._running.hide()
        return self._running

    def _say(self) -> None:
        self._words.setText(
            self.tr("Links you saved that are not yet on this disk.")
            if self._count
            else self.tr("Nothing waits. A link that you save without a network waits here.")
        )
        self._room.setVisible(not self._count)
        self._all.setVisible(self._waiting > 0)
        self._block_words.setText(
            self.tr("Stopped. The links wait until you try them again.")
            if self._paused
            else self.tr("No network. The links are fetched by themselves when it returns.")
        )
        self._block.setVisible(self._waiting > 0 and (self._paused or self._offline))

    def _dress(self) -> None:
        style = self._style
        for label, token in (
            (self._title, "text"),
            (self._words, "text2"),
            (self._progress_words, "text2"),
            (self._block_words, "waiting"),
        ):
            style.paint_words(placed(label), token)
        self._block.setStyleSheet(
            f"#block {{ background: {style.hex('waiting_bg')}; border-radius: 8px; }}"
        )
        icon = "clock" if self._paused else "wifi-off"
        self._block_icon.setPixmap(style.pixmap(icon, 18, "waiting", self.devicePixelRatioF()))
        self._gauge.setStyleSheet(
            f"QProgressBar {{ border: 0; border-radius: 3px; background: {style.hex('line')}; }}"
            f"QProgressBar::chunk {{ border-radius: 3px; background: {style.hex('accent')}; }}"
        )
