"""All feeds with how they fare: those first that need somebody."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reader.gui.feed_words import LOOKS, about, advice, by_need, chip, standing, told
from reader.gui.feeds_empty import FeedsEmpty
from reader.gui.feeds_head import FeedsHead
from reader.gui.notices import NoticeBar
from reader.gui.row_list.row import Row, Shape
from reader.gui.row_list.view import RowList
from reader.gui.style import Style
from reader.model.feed import Feed, FeedId

_WIDEST = 800
_SHAPE = Shape(title_lines=1, lines=2, meta_first=False)


class FeedsView(QWidget):
    """Stands in the room of list and pane."""

    #: A feed's own page is wanted: FeedId.
    opened = Signal(object)
    #: A feed is to be left: FeedId.
    unfollowed = Signal(object)
    #: What can be done with a feed was asked for: FeedId, QPoint on the screen.
    menu_wanted = Signal(object, object)

    def __init__(self, style: Style, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._style, self._now = style, now
        self._feeds: Sequence[Feed] = ()
        self.setAccessibleName(self.tr("Feeds"))
        self.setAutoFillBackground(True)
        self.notice = NoticeBar(style)
        self.head = FeedsHead(style)
        self.nothing = FeedsEmpty(style)
        self.list = RowList(style, self.tr("Feeds"), _SHAPE, "page")
        self.list.setSelectionMode(RowList.SelectionMode.SingleSelection)
        self.list.opened.connect(lambda keys: self.opened.emit(FeedId(keys[0])))
        self.list.removed.connect(lambda keys: self.unfollowed.emit(FeedId(keys[0])))
        self.list.menu_wanted.connect(self._ask_menu)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.notice)
        middle = QHBoxLayout()
        middle.setContentsMargins(18, 9, 18, 0)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self.head)
        inner.addWidget(self._stack, 1)
        middle.addWidget(column)
        box.addLayout(middle, 1)
        style.changed.connect(self._dress)
        self._dress()
        self._fill()

    def show_feeds(self, feeds: Sequence[Feed]) -> None:
        """Show these feeds; not before they are seen: there may be a thousand."""
        self._feeds = feeds
        if self.isVisible():
            self._fill()

    def set_narrow(self, narrow: bool) -> None:
        """Offer the way back, where no sidebar does."""
        self.head.set_narrow(narrow)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the page's colour, and say the time of today."""
        super().showEvent(event)
        self._dress()
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the head fold."""
        super().resizeEvent(event)
        self.head.set_compact(self.width() < _WIDEST - 140)

    def _fill(self) -> None:
        now = self._now()
        ordered = {feed.id: feed for feed in by_need(self._feeds)}
        self.list.show_rows([*ordered], lambda key: _row(ordered[FeedId(key)], now))
        self.head.show_feeds(self._feeds)
        self._stack.setCurrentIndex(int(not self._feeds))
        self.setFocusProxy(self.list if self._feeds else self.nothing)

    def _ask_menu(self, key: int, spot: QPoint) -> None:
        self.menu_wanted.emit(FeedId(key), spot)

    def _dress(self) -> None:
        self._style.paint_back(self, "page")


def _row(feed: Feed, now: datetime) -> Row:
    icon, token = LOOKS[standing(feed)]
    said = f"{told(feed, now)} {advice(feed)}".strip()
    return Row(
        feed.id,
        feed.shown,
        about(feed),
        said,
        token=token if not feed.health.is_well else "text2",
        icon=icon,
        icon_token=token,
        chip=chip(feed),
        chip_token="error" if feed.health.is_gone else "waiting",
    )
