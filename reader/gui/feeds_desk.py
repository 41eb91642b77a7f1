"""What is wished of feeds: followed, put in order, asked; their headlines, rules and lists."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from reader.gui.feed_lists_desk import FeedListsDesk
from reader.gui.feed_routine import FeedRoutine
from reader.gui.routine import Routine
from reader.gui.tasks import Tasks
from reader.library import finding, following, organizing
from reader.library.following import Followed, Unfollowed
from reader.library.library import Library
from reader.model.change import Change
from reader.model.deed import Deed, DeedKind
from reader.model.errors import ReaderError
from reader.model.feed import (
    FeedId,
    FeedRule,
    HeadlineId,
    Keeping,
    Limits,
    Offered,
)
from reader.model.query import Query, Shelf


class FeedsDesk(QObject):
    """Verbs of feeds off the GUI thread. Errors that no signal names go where the tasks' do."""

    #: What feeds an address offers: the address as it was asked for, tuple of Offered.
    offered = Signal(str, object)
    #: It offers none: the address, ReaderError.
    not_offered = Signal(str, object)
    #: Feeds are followed now: list of Followed.
    followed = Signal(object)
    #: A feed is followed no more: Unfollowed.
    unfollowed = Signal(object)
    #: A feed has another address, or another feed has that one: the feed, bool.
    moved = Signal(object, bool)
    #: What is no address was given for a feed: the feed, ReaderError.
    unmoved = Signal(object, object)
    #: The headlines that wait: list of Headline.
    headlines_came = Signal(object)
    #: Headlines are kept, or wait no more: list of HeadlineId.
    kept = Signal(object)
    dismissed = Signal(object)
    #: The rules of a feed, of all if None: the feed, list of FeedRule.
    rules_came = Signal(object, object)
    #: So many feeds were asked, of so many: two int.
    progressed = Signal(int, int)
    #: All were asked: how many new stories came, and how many feeds failed.
    ended = Signal(int, int)
    #: Articles of feeds were marked as read: Deed.
    marked = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, outbox: Routine, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        #: What is wished of lists of feeds.
        self.lists = FeedListsDesk(library, tasks, self)
        self._routine = FeedRoutine(library, tasks, self)
        self._routine.progressed.connect(self.progressed)
        self._routine.ended.connect(self.ended)
        self._routine.news.connect(outbox.deliver_new)
        self._routine.offline.connect(outbox.offline)
        self._routine.offline.connect(self._note_offline)
        #: Whether the last refreshing found no network.
        self.is_offline = False

    # ---- followed --------------------------------------------------------------------------

    def look(self, address: str) -> None:
        """Find what feeds an address offers. This asks the network."""
        self._tasks.run(
            lambda: following.look(self._library, address),
            owner=self,
            done=lambda found: self.offered.emit(address, found),
            failed=lambda error: self.not_offered.emit(address, error),
            lane="slow",
        )

    def follow(
        self, wanted: Sequence[str | Offered], folder: str = "", keeping: Keeping = Keeping.ALL
    ) -> None:
        """Follow these: what look() has found, or addresses whose feeds are found later."""

        def follow() -> list[Followed]:
            return [
                following.follow(self._library, each, folder=folder, keeping=keeping)
                for each in wanted
            ]

        self._tasks.run(follow, owner=self, done=self._tell_followed)

    def unfollow(self, feed: FeedId) -> None:
        """Follow a feed no more; unfollowed says what it was."""
        self._tasks.run(
            lambda: following.unfollow(self._library, feed),
            owner=self,
            done=self.unfollowed.emit,
        )

    def follow_again(self, unfollowed: Unfollowed) -> None:
        """Undo unfollow()."""
        self._tasks.run(lambda: following.follow_again(self._library, unfollowed), owner=self)

    # ---- asked -----------------------------------------------------------------------------

    def start(self) -> None:
        """Ask the feeds that are due, by itself from now on."""
        self._routine.start()

    def let_by_itself(self, wished: bool) -> None:
        """Ask without being asked to, or no longer."""
        self._routine.let_by_itself(wished)

    def refresh(self, feeds: Sequence[FeedId]) -> None:
        """Ask these feeds now, due or not."""
        self._routine.refresh(feeds)

    def stop(self) -> None:
        """Ask no more feeds."""
        self._routine.stop()

    # ---- in order --------------------------------------------------------------------------

    def rename(self, feed: FeedId, name: str) -> None:
        """Give a feed a name of the user's, "" for its own."""
        self._tasks.run(lambda: following.rename(self._library, feed, name), owner=self)

    def move(self, feeds: Sequence[FeedId], folder: str) -> None:
        """Put feeds into a folder."""
        self._tasks.run(lambda: following.move(self._library, feeds, folder), owner=self)

    def rename_folder(self, old: str, new: str) -> None:
        """Give a folder another path; "" dissolves it."""
        self._tasks.run(lambda: following.rename_folder(self._library, old, new), owner=self)

    def set_keeping(self, feed: FeedId, keeping: Keeping) -> None:
        """Let this become of its new stories."""
        self._tasks.run(lambda: following.set_keeping(self._library, feed, keeping), owner=self)

    def set_limits(self, feed: FeedId, limits: Limits) -> None:
        """Let what it brings be kept for so long."""
        self._tasks.run(lambda: following.set_limits(self._library, feed, limits), owner=self)

    def set_address(self, feed: FeedId, address: str) -> None:
        """Ask for a feed at another address; moved or unmoved says what came of it."""

        def tell(change: Change) -> None:
            self.moved.emit(feed, bool(change))

        def fail(error: ReaderError) -> None:
            self.unmoved.emit(feed, error)

        self._tasks.run(
            lambda: following.set_address(self._library, feed, address),
            owner=self,
            done=tell,
            failed=fail,
        )

    def take_all(self, feed: FeedId) -> None:
        """Have all that a feed brings, however many stories a day; rules_came says its rules."""
        self._tasks.run(
            lambda: following.take_all(self._library, feed),
            owner=self,
            done=lambda _: self.load_rules(feed),
        )

    def load_rules(self, feed: FeedId | None) -> None:
        """Bring the rules of a feed, of all feeds if None."""
        self._tasks.run(
            lambda: following.rules(self._library, feed),
            owner=self,
            done=lambda rules: self.rules_came.emit(feed, rules),
        )

    def set_rules(self, feed: FeedId | None, rules: Sequence[FeedRule]) -> None:
        """Let these be the rules of a feed, of all feeds if None."""
        self._tasks.run(lambda: following.set_rules(self._library, feed, rules), owner=self)

    def mark_read(self, part: Query) -> None:
        """Mark what is unread in this part of the library as read; marked says what was."""
        unread = Query(shelf=Shelf.UNREAD, feed=part.feed, folder=part.folder)

        def mark() -> Deed:
            ids = finding.find(self._library, unread)
            return organizing.do(self._library, DeedKind.MARK_READ, ids)

        def tell(deed: Deed) -> None:
            if deed.before:
                self.marked.emit(deed)

        self._tasks.run(mark, owner=self, done=tell)

    # ---- headlines -------------------------------------------------------------------------

    def load_headlines(self) -> None:
        """Bring the headlines that wait."""
        self._tasks.run(
            lambda: following.headlines(self._library),
            owner=self,
            done=self.headlines_came.emit,
        )

    def keep(self, wanted: Sequence[HeadlineId]) -> None:
        """Have these stories."""
        self._tasks.run(
            lambda: following.keep(self._library, wanted),
            owner=self,
            done=lambda _: self.kept.emit(list(wanted)),
        )

    def dismiss(self, wanted: Sequence[HeadlineId]) -> None:
        """Let these headlines wait no more."""
        self._tasks.run(
            lambda: following.dismiss(self._library, wanted),
            owner=self,
            done=lambda _: self.dismissed.emit(list(wanted)),
        )

    def recall(self, wanted: Sequence[HeadlineId]) -> None:
        """Undo dismiss()."""
        self._tasks.run(lambda: following.recall(self._library, wanted), owner=self)

    def _note_offline(self, offline: bool) -> None:
        self.is_offline = offline

    def _tell_followed(self, followed: list[Followed]) -> None:
        for each in followed:  # the tasks look into no list
            if each.change:
                self._tasks.changed.emit(each.change)
        self.followed.emit(followed)
