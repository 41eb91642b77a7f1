"""How one feed fares: what is wrong in a sentence, what to do, when it was asked; try it now."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from reader.gui.buttons import signed_button
from reader.gui.feed_words import LOOKS, Standing, advice, standing, times, told
from reader.gui.style import Style, font
from reader.model.feed import Feed, Note

_GROUNDS = {Standing.GONE: "error_bg", Standing.FAILING: "waiting_bg"}


class FeedHealth(QFrame):
    """A block that is amber while the feed fails, and red when it is gone."""

    #: The feed is to be asked now.
    tried = Signal()
    #: The site is to be opened in the browser.
    browser = Signal()
    #: All that it brings is to be fetched, however many stories a day.
    all_wanted = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._standing = Standing.NEW
        self.setObjectName("health")
        self._icon, self._told, self._advice, self._times = QLabel(), QLabel(), QLabel(), QLabel()
        told = QVBoxLayout()
        told.setSpacing(3)
        for label, px, weight in (
            (self._told, 13, 600),
            (self._advice, 13, 400),
            (self._times, 12, 400),
        ):
            label.setFont(font(px, weight))
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            told.addWidget(label)
        self._try = signed_button(style, "refresh-cw", self.tr("Try now"))
        self._try.clicked.connect(self.tried)
        self._open = signed_button(style, "external-link", self.tr("Open the site"))
        self._open.clicked.connect(self.browser)
        self._all = signed_button(style, "download", self.tr("Take all"))
        self._all.clicked.connect(self.all_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for each in (self._all, self._try, self._open):
            buttons.addWidget(each)
        buttons.addStretch()
        told.addSpacing(4)
        told.addLayout(buttons)
        box = QHBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(12)
        box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(told, 1)
        style.changed.connect(self._dress)
        self._dress()

    def show_feed(self, feed: Feed, now: datetime) -> None:
        """Say how it fares."""
        self._standing = standing(feed)
        said = ((self._told, told(feed, now)), (self._advice, advice(feed)))
        for label, text in (*said, (self._times, times(feed, now))):
            label.setText(text)
            label.setVisible(bool(text))
        self._open.setVisible(feed.site is not None)
        self._all.setVisible(Note.HELD in feed.health.notes)
        self.setAccessibleName(" ".join(text for _, text in said if text))
        self._dress()

    def _dress(self) -> None:
        style = self._style
        ground = _GROUNDS.get(self._standing, "surface")
        edge = "line" if ground == "surface" else ground
        self.setStyleSheet(
            f"#health {{ background: {style.hex(ground)}; border-radius: 8px;"
            f" border: 1px solid {style.hex(edge)}; }}"
        )
        icon, token = LOOKS[self._standing]
        self._icon.setPixmap(style.pixmap(icon, 18, token, self.devicePixelRatioF()))
        loud = token if self._standing in _GROUNDS else "text"
        style.paint_words(self._told, loud)
        style.paint_words(self._advice, "text2")
        style.paint_words(self._times, "text2" if self._standing in _GROUNDS else "text3")
