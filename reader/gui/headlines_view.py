"""Headlines that wait for a key: of feeds that bring no more, with what is done with them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton

from reader.gui import words
from reader.gui.place_column import PlaceColumn
from reader.gui.row_list.row import Row, Shape
from reader.gui.row_list.view import RowList
from reader.gui.settings_window.choice_button import ChoiceButton
from reader.gui.style import Style, font
from reader.gui.undo_bar import UndoBar
from reader.model.feed import Feed, FeedId, Headline, HeadlineId

_ALL = ""


class HeadlinesView(PlaceColumn):
    """A column with the headlines."""

    #: The headlines are wanted. Answer with show_headlines().
    asked = Signal()
    #: These stories are to be had: list of HeadlineId.
    kept = Signal(object)
    #: These headlines are to wait no more: list of HeadlineId.
    dismissed = Signal(object)
    #: The overview of the feeds is wanted.
    overview = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self._call(self.tr("Headlines"), self.tr("Filter the headlines"))
        self._headlines: list[Headline] = []
        self._names: dict[FeedId, str] = {}
        self._feed: FeedId | None = None
        self._offered: list[tuple[str, str]] | None = None
        self.undo = UndoBar(style)
        self.list = RowList(style, self.tr("Headlines"), Shape(), "list")
        self.of = ChoiceButton(style, self.tr("Of which feed"), (), self._choose)
        self.of.setMinimumWidth(120)
        self._keep_all = self._button(self.tr("Fetch all"), self._keep_shown)
        self._dismiss_all = self._button(self.tr("Dismiss all"), self._dismiss_shown)
        self._said.setText(
            self.tr(
                "A feed that brings headlines only puts them here: Enter fetches a story,"
                " Delete lets it go."
            )
        )
        self._way_out.setText(self.tr("Show the feeds"))
        self._way_out.clicked.connect(self.overview)
        self.search.textChanged.connect(lambda _: self._fill())
        self.list.opened.connect(self.kept)
        self.list.removed.connect(self.dismissed)
        self.list.menu_wanted.connect(self._show_menu)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.of, 1)
        line.addWidget(self._keep_all)
        line.addWidget(self._dismiss_all)
        self._hold(self.list, line).addWidget(self.undo)
        self._offer_feeds()
        self._fill()

    def show_feeds(self, feeds: Sequence[Feed]) -> None:
        """Call the feeds by these names."""
        names = {feed.id: feed.shown for feed in feeds}
        if names != self._names:
            self._names = names
            self._offer_feeds()
            self._fill()

    def show_headlines(self, headlines: Sequence[Headline]) -> None:
        """Show these, the latest first."""
        self._headlines = list(headlines)
        self._offer_feeds()
        self._fill()

    def choose_feed(self, feed: FeedId | None) -> None:
        """Show the headlines of this feed, None: of all."""
        self._feed = feed
        self.search.clear()
        self._offer_feeds()
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        """List anew what is shown again."""
        super().showEvent(event)
        self.asked.emit()

    # ---- what is shown -------------------------------------------------------------------

    def _shown(self) -> list[Headline]:
        wanted = self.search.text().casefold().split()
        return [
            each
            for each in self._headlines
            if self._feed in (None, each.feed)
            and all(word in f"{each.title} {each.excerpt}".casefold() for word in wanted)
        ]

    def _fill(self) -> None:
        shown = self._shown()
        by_key = {int(each.id): each for each in shown}
        self.list.show_rows([*by_key], lambda key: self._row(by_key[key]))
        for button in (self._keep_all, self._dismiss_all):
            button.setVisible(bool(shown))
        filtered = bool(self._headlines)
        self.of.setVisible(filtered)
        self._head.setText(
            self.tr("No headline is like this.") if filtered else self.tr("No headline waits")
        )
        self._said.setVisible(not filtered)
        self._way_out.setVisible(not filtered)
        self._show_count(len(shown))

    def _row(self, headline: Headline) -> Row:
        parts = [
            words.isolated(self._names.get(headline.feed, "")),
            words.day(headline.published, headline.came_at),
            words.isolated(headline.author) if headline.author else "",
        ]
        meta = " · ".join(part for part in parts if part)
        title = headline.title or headline.url or ""
        return Row(headline.id, title, meta, headline.excerpt, icon="circle-dashed")

    def _offer_feeds(self) -> None:
        """Offer the feeds that have headlines."""
        having = {each.feed for each in self._headlines} | {self._feed} - {None}
        named = [(str(key), name) for key, name in self._names.items() if key in having]
        named.sort(key=lambda each: each[1].casefold())
        if named != self._offered:
            self._offered = named
            self.of.offer([(_ALL, self.tr("All feeds")), *named])
        self.of.show_value(_ALL if self._feed is None else str(self._feed))

    def _choose(self, value: str) -> None:
        self.choose_feed(FeedId(int(value)) if value else None)

    # ---- what is done --------------------------------------------------------------------

    def _keep_shown(self) -> None:
        self.kept.emit([each.id for each in self._shown()])

    def _dismiss_shown(self) -> None:
        self.dismissed.emit([each.id for each in self._shown()])

    def _show_menu(self, key: int, spot: QPoint) -> None:
        headline = next(each for each in self._headlines if each.id == key)
        picked = [HeadlineId(each) for each in self.list.picked]
        wanted = picked if key in picked else [headline.id]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Fetch the story"), lambda: self.kept.emit(wanted))
        menu.addAction(self.tr("Dismiss"), lambda: self.dismissed.emit(wanted))
        url = headline.url
        if url is not None:
            menu.addSeparator()
            menu.addAction(
                self.tr("Open in the browser"), lambda: QDesktopServices.openUrl(QUrl(url))
            )
            menu.addAction(
                self.tr("Copy the link"), lambda: QGuiApplication.clipboard().setText(url)
            )
        menu.popup(spot)

    # ---- building ------------------------------------------------------------------------

    def _button(self, said: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(said)
        button.setFont(font(12, 500))
        button.setProperty("small", "true")
        button.clicked.connect(act)
        return button
