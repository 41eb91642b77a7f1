"""Feeds are refreshed by themselves, when their time has come, and when the user asks."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from reader.gui.tasks import Tasks
from reader.library import refreshing
from reader.library.library import Library
from reader.library.refreshing import Outcome, Refresh, Refreshed
from reader.model.change import Change, Progress
from reader.model.errors import OfflineError
from reader.model.feed import FeedId

#: Soon after the start, and between two refreshings that nobody asked for.
_PAUSE_MS = 20_000
#: Without a network, what is due is asked so often.
_OFFLINE_MS = 60_000
_LONGEST_MS = 600_000  # the clock may be set, the machine may sleep


class FeedRoutine(QObject):
    """Asks the feeds that are due; what is new waits in the outbox then, which is told by news.

    One refreshing at a time; what is asked for meanwhile comes after it.
    """

    #: What became of a feed: Refreshed.
    refreshed = Signal(object)
    #: So many feeds are done, of so many: two int.
    progressed = Signal(int, int)
    #: A refreshing has ended. How many new stories it brought, and how many feeds failed: two int.
    ended = Signal(int, int)
    #: Whether there was no network: bool; when it changes.
    offline = Signal(bool)
    #: There are new links in the outbox.
    news = Signal()

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._refresh: Refresh | None = None
        self._next: list[Sequence[FeedId]] = []
        self._new = self._failed = 0
        self._is_offline = False
        self._by_itself = library.store.may_write
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self._refresh_due)
        tasks.changed.connect(self._altered)
        tasks.closing.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether feeds are being asked."""
        return self._refresh is not None

    def start(self) -> None:
        """Ask by itself from now on."""
        self._plan()

    def let_by_itself(self, wished: bool) -> None:
        """Refresh without being asked, or no longer; never what may only be read."""
        self._by_itself = wished and self._library.store.may_write
        if self._by_itself:
            self._plan()
        else:
            self._due.stop()

    def refresh(self, feeds: Sequence[FeedId]) -> None:
        """Ask these feeds, due or not."""
        if self._refresh is not None:
            self._next.append(feeds)
        elif feeds:
            self._begin(feeds)

    def stop(self) -> None:
        """End the refreshing that is under way; what is due is asked when its time comes again."""
        self._next.clear()
        if self._refresh is not None:
            self._refresh.stop()

    def _refresh_due(self) -> None:
        if self._refresh is None:
            self._begin(None)

    def _begin(self, feeds: Sequence[FeedId] | None) -> None:
        self._due.stop()
        self._new = self._failed = 0
        self._refresh = going = refreshing.refresh(self._library, feeds)
        self._tasks.stream(lambda: going, owner=self, each=self._tell, ended=self._ended)

    def _tell(self, outcome: Outcome) -> None:
        if isinstance(outcome, Progress):
            self.progressed.emit(outcome.done, outcome.of)
        elif isinstance(outcome, OfflineError):
            self._say_offline(True)
        else:
            self._land(outcome)

    def _land(self, done: Refreshed) -> None:
        self._say_offline(False)
        self._new += done.new
        self._failed += done.error is not None
        self.refreshed.emit(done)
        if done.change.outbox:
            self.news.emit()

    def _say_offline(self, offline: bool) -> None:
        if offline != self._is_offline:
            self._is_offline = offline
            self.offline.emit(offline)

    def _ended(self) -> None:
        self._refresh = None
        self.ended.emit(self._new, self._failed)
        if self._next:
            self._begin(self._next.pop(0))
        else:
            self._plan()

    def _altered(self, change: Change) -> None:
        if change.feeds:
            self._plan()

    def _plan(self) -> None:
        """Let the next refreshing begin when a feed is due, not before."""
        if self._by_itself and self._refresh is None:
            self._tasks.run(
                lambda: refreshing.next_due(self._library), owner=self, done=self._set_timer
            )

    def _set_timer(self, due: datetime | None) -> None:
        if not self._by_itself or self._refresh is not None:
            return
        if due is None:
            self._due.stop()
            return
        soonest = _OFFLINE_MS if self._is_offline else _PAUSE_MS
        wait_ms = round((due - self._library.now()).total_seconds() * 1000)
        wait_ms = min(max(wait_ms, soonest), _LONGEST_MS)
        if not self._due.isActive() or self._due.remainingTime() > wait_ms:
            self._due.start(wait_ms)
