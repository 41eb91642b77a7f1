"""Join feeds with the window: sidebar, list, headlines, overview, dialogs, actions and desk."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from reader.gui.actions import Actions
from reader.gui.desk import Desk
from reader.gui.feed_lists_joints import FeedListsJoints
from reader.gui.feed_menus import FeedMenus
from reader.gui.feed_pages import FeedPages
from reader.gui.feeds_news import FeedsNews
from reader.gui.feeds_view import FeedsView
from reader.gui.headlines_view import HeadlinesView
from reader.gui.list_column import ListColumn
from reader.gui.notices import NoticeBar
from reader.gui.place_query import feed_of, feeds_at, what_is_at
from reader.gui.reception import Reception
from reader.gui.sidebar.place import Place
from reader.gui.sidebar.view import Sidebar
from reader.gui.style import Style
from reader.library.finding import Counts
from reader.model.article import OpenArticle
from reader.model.feed import Feed, FeedId

_EVERYWHERE = (Place.FEEDS, Place.HEADLINES)


class FeedsJoints(QObject):
    """What is asked of feeds, and what came of it.

    show: shows a place. notice: the bar that is seen at this moment. keep_step: lets the next Undo
    make a call.
    """

    def __init__(
        self,
        views: tuple[Sidebar, ListColumn, HeadlinesView, FeedsView],
        desk: Desk,
        actions: Actions,
        reception: Reception,
        style: Style,
        show: Callable[[Place], None],
        notice: Callable[[], NoticeBar],
        keep_step: Callable[[Callable[[], None]], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._sidebar, self._column, self._headlines, self._view = views
        self._desk, self._show = desk, show
        self._place = Place.ALL
        self._feeds: Sequence[Feed] = ()
        self._opened: OpenArticle | None = None
        self._pages = FeedPages(style, desk, window)
        self._menus = FeedMenus(window)
        self._lists = FeedListsJoints(style, desk.feeds, notice, keep_step, window)
        self._lists.undo_wanted.connect(actions["undo"].trigger)
        self._news = FeedsNews(self._headlines, desk.feeds, show, notice, keep_step, window)
        self._news.undone.connect(actions["undo"].trigger)
        self._join_actions(actions)
        self._join_menus()
        self._join_places()
        self._join_headlines()
        self._join_desk()
        reception.feed_came.connect(self._pages.follow)
        desk.incoming.listed.connect(self._lists.show_file)

    def show_place(self, place: Place) -> None:
        """Note which place is shown."""
        self._place = place
        self._column.feed_bar.show_place(place)

    # ---- joining -------------------------------------------------------------------------

    def _join_actions(self, actions: Actions) -> None:
        actions.join(
            {
                "deliver": self._refresh_here,
                "follow": self._pages.follow,
                "follow site": self._follow_site,
                "refresh": lambda: self._refresh(None),
                "take in feeds": self._lists.ask,
                "write feeds": self._lists.ask_where_to,
                "feed rules": self._pages.edit_rules,
            }
        )
        for name in ("take in feeds", "write feeds", "feed rules"):
            self._view.head.menu.addAction(actions[name])
        site = actions["follow site"]
        site.setEnabled(False)
        self._desk.opened.connect(lambda opened, _: self._note_opened(opened, site.setEnabled))
        self._desk.closed.connect(lambda: site.setEnabled(False))

    def _join_menus(self) -> None:
        menus, desk = self._menus, self._desk.feeds
        menus.refreshed.connect(self._refresh)
        menus.read.connect(self._mark_read)
        menus.articles.connect(self._show_articles)
        menus.headlines.connect(self._show_headlines)
        menus.opened.connect(self._pages.open)
        menus.unfollowed.connect(desk.unfollow)
        menus.renamed.connect(self._pages.rename_folder)
        menus.dissolved.connect(lambda path: desk.rename_folder(path, ""))
        self._sidebar.menu_wanted.connect(self._show_menu)

    def _join_places(self) -> None:
        view, bar, desk = self._view, self._column.feed_bar, self._desk.feeds
        view.opened.connect(self._pages.open)
        view.unfollowed.connect(desk.unfollow)
        view.menu_wanted.connect(self._show_feed_menu)
        view.nothing.wanted.connect(self._pages.follow)
        view.nothing.listed.connect(self._lists.ask)
        head = view.head
        head.wanted.connect(self._pages.follow)
        head.refreshed.connect(lambda: self._refresh(None))
        head.read.connect(lambda: self._show(Place("folder")))
        head.left.connect(lambda: self._show(Place.ALL))
        bar.headlines.connect(self._show_headlines)
        bar.refreshed.connect(self._refresh)
        bar.opened.connect(self._open)
        for progress in (self._sidebar.progress, head.progress):
            progress.stopped.connect(desk.stop)
            desk.progressed.connect(progress.show_progress)
            desk.ended.connect(progress.end)

    def _join_headlines(self) -> None:
        view, desk = self._headlines, self._desk.feeds
        view.asked.connect(desk.load_headlines)
        view.kept.connect(desk.keep)
        view.dismissed.connect(desk.dismiss)
        view.overview.connect(lambda: self._show(Place.FEEDS))
        desk.headlines_came.connect(view.show_headlines)

    def _join_desk(self) -> None:
        desk = self._desk
        desk.lists.counted.connect(self._count)
        desk.feeds.marked.connect(desk.shelves.done)

    # ---- what is shown -------------------------------------------------------------------

    def _count(self, counts: Counts) -> None:
        now = self._desk.now()
        self._feeds = counts.feeds
        self._view.show_feeds(counts.feeds)
        self._headlines.show_feeds(counts.feeds)
        self._column.feed_bar.show_feeds(counts.feeds, now)
        self._pages.take(counts.feeds)
        if self._headlines.isVisible():
            self._desk.feeds.load_headlines()
        place = self._place
        if feed_of(place) is not None and self._find(feed_of(place)) is None:
            self._show(Place.ALL)  # it is followed no more
        elif place.kind in ("feed", "folder"):  # its name may be another one now
            self._column.name_view(self._sidebar.name_of(place), place)
            self._sidebar.choose(place)

    def _show_menu(self, place: Place, spot: QPoint) -> None:
        feed = self._find(feed_of(place))
        if feed is not None:
            self._menus.of_feed(feed, listed=place == self._place).popup(spot)
        elif place.kind == "folder":
            self._menus.of_folder(place.name, feeds_at(place, self._feeds)).popup(spot)

    def _show_feed_menu(self, number: FeedId, spot: QPoint) -> None:
        feed = self._find(number)
        if feed is not None:
            self._menus.of_feed(feed, listed=False).popup(spot)

    def _show_articles(self, number: FeedId) -> None:
        self._show(Place("feed", str(number)))

    def _show_headlines(self, number: FeedId | None) -> None:
        self._headlines.choose_feed(number)
        self._show(Place.HEADLINES)

    def _open(self, number: FeedId | None) -> None:
        if number is None:
            self._show(Place.FEEDS)
        else:
            self._pages.open(number)

    def _find(self, number: FeedId | None) -> Feed | None:
        return next((feed for feed in self._feeds if feed.id == number), None)

    # ---- what is done --------------------------------------------------------------------

    def _refresh(self, wanted: Sequence[FeedId] | None) -> None:
        """Ask these feeds, all that are not gone if None."""
        every = [feed.id for feed in self._feeds if not feed.health.is_gone]
        self._news.listen()
        self._desk.feeds.refresh(list(wanted) if wanted is not None else every)

    def _refresh_here(self) -> None:
        """Ask the feeds of the place that is shown; where there are none, try the outbox."""
        place, number = self._place, feed_of(self._place)
        if number is not None:
            self._refresh([number])
        elif place.kind == "folder":
            self._refresh([feed.id for feed in feeds_at(place, self._feeds)])
        elif place in _EVERYWHERE:
            self._refresh(None)
        else:
            self._desk.try_now("")

    def _mark_read(self, what: Feed | str) -> None:
        if isinstance(what, Feed):
            self._desk.feeds.mark_read(what_is_at(Place("feed", str(what.id))))
        else:
            self._desk.feeds.mark_read(what_is_at(Place("folder", what)))

    def _note_opened(self, opened: OpenArticle, enable: Callable[[bool], None]) -> None:
        self._opened = opened
        enable(opened.saved.article.url is not None)

    def _follow_site(self) -> None:
        url = self._opened.saved.article.url if self._opened is not None else None
        if url is not None:
            self._pages.follow(url)
