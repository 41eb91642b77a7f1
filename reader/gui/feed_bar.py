"""Over the articles of a feed or a folder: how it fares, and what can be done with it."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from reader.gui.feed_words import told
from reader.gui.place_query import feed_of, feeds_at
from reader.gui.sidebar.place import Place
from reader.gui.sides import set_margins
from reader.gui.style import Style, font
from reader.model.feed import Feed, FeedId

_ICON = 16


class FeedBar(QWidget):
    """Hidden where neither a feed nor a folder is listed."""

    #: The headlines of a feed are wanted: FeedId.
    headlines = Signal(object)
    #: These feeds are to be asked now: list of FeedId.
    refreshed = Signal(object)
    #: A feed's own page is wanted, None: the overview of all: FeedId.
    opened = Signal(object)

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._now: datetime | None = None
        self._place = Place.ALL
        self._feeds: Sequence[Feed] = ()
        self._token = "text3"
        self._icon, self._words = QLabel(), QLabel()
        self._words.setFont(font(12))
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._headlines = QPushButton()
        self._headlines.setFont(font(12, 500))
        self._headlines.setProperty("small", "true")
        self._headlines.clicked.connect(self._show_headlines)
        self._again = self._tool("refresh-cw", self.tr("Ask now"))
        self._again.clicked.connect(lambda: self.refreshed.emit(self.feeds))
        self._page = self._tool("settings", "")
        self._page.clicked.connect(lambda: self.opened.emit(feed_of(self._place)))
        box = QHBoxLayout(self)
        set_margins(box, 18, 0, 8, 6)
        box.setSpacing(6)
        box.addWidget(self._icon)
        box.addWidget(self._words, 1)
        for button in (self._headlines, self._again, self._page):
            box.addWidget(button)
        style.changed.connect(self._dress)
        self.hide()

    @property
    def feeds(self) -> list[FeedId]:
        """The feeds whose articles are listed."""
        return [feed.id for feed in self._of_place()]

    def show_place(self, place: Place) -> None:
        """Speak of what this place lists."""
        self._place = place
        self._say()

    def show_feeds(self, feeds: Sequence[Feed], now: datetime) -> None:
        """Take how the feeds fare now."""
        self._feeds, self._now = feeds, now
        self._say()

    def _of_place(self) -> list[Feed]:
        return feeds_at(self._place, self._feeds)

    def _say(self) -> None:
        shown = self._of_place()
        failing = [feed for feed in shown if not feed.health.is_well]
        of_one = feed_of(self._place) is not None
        if of_one and shown and self._now is not None:
            self._words.setText(told(shown[0], self._now))
        else:
            count = self.tr("%n feed(s)", "", len(shown))
            fail = self.tr("%n fail(s)", "", len(failing))
            self._words.setText(f"{count} · {fail}" if failing else count)
        waiting = sum(feed.headlines for feed in shown)
        self._headlines.setText(self.tr("%n headline(s)", "", waiting))
        self._headlines.setVisible(waiting > 0)
        name = self.tr("This feed…") if of_one else self.tr("All feeds and how they fare")
        self._page.setToolTip(name)
        self._page.setAccessibleName(name)
        self._token = "waiting" if failing else "text3"
        self._icon.setVisible(bool(failing))
        self._dress()
        self.setVisible(bool(shown))

    def _show_headlines(self) -> None:
        self.headlines.emit(feed_of(self._place))

    def _tool(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._style.icon(icon))
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFixedSize(30, 30)
        button.setProperty("small", "true")
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def _dress(self) -> None:
        self._style.paint_words(self._words, self._token)
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._style.pixmap("triangle-alert", 14, "waiting", ratio))
