"""The head of the overview of feeds: how many there are, how far asking them is, what to do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.buttons import sign_button, signed_button
from reader.gui.feed_progress import FeedProgress
from reader.gui.feed_words import Standing, standing
from reader.gui.sides import back_icon, placed
from reader.gui.style import Style, font
from reader.model.feed import Feed


class FeedsHead(QWidget):
    """Stays above the list while it scrolls."""

    #: A site is to be followed.
    wanted = Signal()
    #: All feeds are to be asked.
    refreshed = Signal()
    #: The articles of all feeds are wanted.
    read = Signal()
    #: The user is done here.
    left = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._count = 0
        self.progress = FeedProgress(style)
        #: What else can be done.
        self.menu = QMenu(self)
        self._title, self._words = QLabel(self.tr("Feeds")), QLabel()
        self._title.setFont(font(28, 700, reading=True))
        self._words.setFont(font(14))
        self._words.setWordWrap(True)
        self._room = QWidget()
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 0, 6, 4)
        box.setSpacing(8)
        box.addLayout(self._bar())
        box.addWidget(self._room)
        box.addWidget(self._title)
        box.addWidget(self._words)
        box.addWidget(self.progress)
        style.changed.connect(self._dress)
        self._dress()
        self.set_compact(False)
        self.show_feeds(())

    def show_feeds(self, feeds: Sequence[Feed]) -> None:
        """Say how many there are, and how many need somebody."""
        self._count = len(feeds)
        failing = sum(not feed.health.is_well for feed in feeds)
        new = sum(standing(feed) is Standing.NEW for feed in feeds)
        parts = [
            self.tr("%n feed(s)", "", len(feeds)) if feeds else "",
            self.tr("%n fail(s)", "", failing) if failing else "",
            self.tr("%n not asked yet", "", new) if new else "",
            self.tr("all answer") if feeds and not failing and not new else "",
        ]
        said = " · ".join(part for part in parts if part)
        self._words.setText(said)
        for label in (self._words, self._title, self._room):
            label.setVisible(bool(feeds))
        for button in (self._all, self._read, self._follow):
            button.setVisible(bool(feeds))

    def set_narrow(self, narrow: bool) -> None:
        """Offer the way back, where no sidebar does."""
        self._back.setVisible(narrow)

    def set_compact(self, compact: bool) -> None:
        """Take less room."""
        self._room.setFixedHeight(0 if compact else 24)
        icons = Qt.ToolButtonStyle.ToolButtonIconOnly
        self._all.setText("" if compact else "\u2009" + self.tr("Ask all now"))
        self._read.setText("" if compact else "\u2009" + self.tr("Show articles"))
        self._more.setToolButtonStyle(icons)

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        self._back = sign_button(self._style, back_icon(), self.tr("Back"))
        self._back.clicked.connect(self.left)
        self._back.hide()
        self._more = sign_button(self._style, "ellipsis", self.tr("More"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self.menu)
        self._follow = signed_button(self._style, "plus", self.tr("Follow a site…"))
        self._follow.clicked.connect(self.wanted)
        self._all = signed_button(self._style, "refresh-cw", self.tr("Ask all now"))
        self._all.clicked.connect(self.refreshed)
        self._read = signed_button(self._style, "book-open", self.tr("Show articles"))
        self._read.setToolTip(self.tr("The articles of all feeds"))
        self._read.clicked.connect(self.read)
        bar.addWidget(self._back)
        bar.addStretch()
        for widget in (self._read, self._all, self._follow, self._more):
            bar.addWidget(widget)
        return bar

    def _dress(self) -> None:
        for label, token in ((self._title, "text"), (self._words, "text2")):
            self._style.paint_words(placed(label), token)
