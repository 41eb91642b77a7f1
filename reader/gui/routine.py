"""What happens by itself: the outbox is delivered, and what others wrote is noticed."""

import time
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QNetworkInformation

from reader.gui.tasks import Tasks
from reader.library import finding, saving
from reader.library.delivering import Delivery, Outcome, deliver
from reader.library.library import Library
from reader.model.change import Change, Gathered, Kept, Progress
from reader.model.errors import FetchError, OfflineError

_LOOK_MS = 1_000
#: Without a network, what is due is tried so often: nobody tells surely that it is back.
_OFFLINE_MS = 20_000
#: Between two deliveries that nobody asked for.
_PAUSE_MS = 5_000
_HINT_MS = 1_000  # a network that has just come is not always quite there
_LONGEST_MS = 3_600_000
#: A clock that has run ahead so far was set, or the machine has slept.
_SLEPT_SECONDS = 15.0


class Routine(QObject):
    """Tries the outbox at start, on request, and when a link or a picture is due.

    Without a network it tries every 20 s while something is due, and at once when the system says
    that the network has changed, or when the machine wakes: hints, the attempt decides. It looks
    for foreign writes each second.
    """

    #: A link has become an article: Kept.
    delivered = Signal(object)
    #: A link could not be fetched, for another reason than lack of network: ReaderError.
    failed = Signal(object)
    #: Whether the last try found no network: bool.
    offline = Signal(bool)
    #: So many links are done, of so many: two int.
    progressed = Signal(int, int)
    #: The delivery has ended. Whether the user has stopped it: bool.
    ended = Signal(bool)
    #: Another process has written to the library.
    written_elsewhere = Signal()

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._delivery: Delivery | None = None
        self._again = self._stopped = self._touched = False
        self._by_itself = library.store.may_write
        self._is_offline: bool | None = None
        self._hint: QNetworkInformation | None = None
        self._version: int | None = None
        self._wrote = self._in_doubt = False
        self._clocks: tuple[datetime, float] | None = None
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self._deliver)
        look = QTimer(self)
        look.setInterval(_LOOK_MS)
        look.timeout.connect(self._look)
        look.start()
        tasks.changed.connect(self._altered)
        tasks.closing.connect(self._end)

    def start(self) -> None:
        """Note how the library stands: what is written from now on is noticed."""
        self._look()

    def let_by_itself(self, wished: bool) -> None:
        """Deliver without being asked, or no longer; never into what may only be read."""
        wished = wished and self._library.store.may_write
        if wished != self._by_itself:
            self._by_itself = wished
            if wished:
                self._plan()
            else:
                self._due.stop()

    def deliver_new(self) -> None:
        """Fetch what is due, as deliver() does, if that is wished without being asked."""
        if self._by_itself:
            self.deliver()

    def deliver(self) -> None:
        """Fetch what is due in the outbox; when a delivery is under way, once more after it."""
        self._stopped = False
        self._deliver()

    def stop(self) -> None:
        """End the delivery that is under way; what waits waits until deliver() is called."""
        self._stopped, self._again = True, False
        self._due.stop()
        if self._delivery is not None:
            self._delivery.stop()

    def _end(self) -> None:
        if self._delivery is not None:
            self._delivery.stop()

    def _deliver(self) -> None:
        if self._delivery is not None:
            self._again = True
            return
        self._due.stop()
        self._delivery = delivery = deliver(self._library)
        self._tasks.stream(lambda: delivery, owner=self, each=self._tell, ended=self._ended)

    def _tell(self, outcome: Outcome) -> None:
        if isinstance(outcome, Change | Gathered):
            return  # the tasks have announced it
        if isinstance(outcome, Progress):
            self._touched = True
            self.progressed.emit(outcome.done, outcome.of)
        elif isinstance(outcome, OfflineError):
            self._say_offline(True)
        elif isinstance(outcome, Kept):
            self._say_offline(False)
            self.delivered.emit(outcome)
        else:
            if isinstance(outcome, FetchError):
                self._say_offline(False)
            self.failed.emit(outcome)

    def _say_offline(self, offline: bool) -> None:
        if offline != self._is_offline:
            self._is_offline = offline
            self.offline.emit(offline)
        if offline:
            self._listen()

    def _ended(self) -> None:
        self._delivery = None
        if self._touched:  # what was given back has no other outcome
            self._touched = False
            self._tasks.changed.emit(Change(outbox=True))
        self.ended.emit(self._stopped)
        if self._again:
            self._again = False
            self._deliver()
        else:
            self._plan()

    # ---- when the next one is due ----------------------------------------------------------------

    def _altered(self, change: Change) -> None:
        self._wrote = True
        if change.outbox:
            self._plan()

    def _plan(self, soonest_ms: int | None = None) -> None:
        """Let the next delivery begin when something is due, not before; never is it asked for."""
        if not self._by_itself or self._stopped or self._delivery is not None:
            return
        usual = _OFFLINE_MS if self._is_offline else _PAUSE_MS
        soonest = usual if soonest_ms is None else soonest_ms
        self._tasks.run(
            lambda: saving.next_due(self._library),
            owner=self,
            done=lambda due: self._set_timer(due, soonest),
        )

    def _set_timer(self, due: datetime | None, soonest_ms: int) -> None:
        if not self._by_itself or self._stopped or self._delivery is not None:
            return
        if due is None:
            self._due.stop()
            return
        wait_ms = round((due - self._library.now()).total_seconds() * 1000)
        wait_ms = min(max(wait_ms, soonest_ms), _LONGEST_MS)
        if not self._due.isActive() or self._due.remainingTime() > wait_ms:
            self._due.start(wait_ms)

    def _listen(self) -> None:
        """Hear of the network from the system, where it can tell; only when there is a need."""
        if self._hint is None and QNetworkInformation.loadDefaultBackend():
            self._hint = QNetworkInformation.instance()
            self._hint.reachabilityChanged.connect(lambda _: self._plan(_HINT_MS))

    def _look(self) -> None:
        if self._has_slept():
            self._plan(_HINT_MS)
        self._tasks.run(lambda: finding.version(self._library), owner=self, done=self._compare)

    def _has_slept(self) -> bool:
        """Return whether the clock has jumped against the one that stands still in sleep."""
        before, self._clocks = self._clocks, (self._library.now(), time.monotonic())
        if before is None:
            return False
        (then, earlier), (now, ticks) = before, self._clocks
        return (now - then).total_seconds() - (ticks - earlier) > _SLEPT_SECONDS

    def _compare(self, version: int) -> None:
        """Say that others have written; while the window writes itself, when it has done so.

        Each connection counts the writes of all others: those of the window's other threads come
        here too. What they altered is known, and need not be read anew each second.
        """
        before, self._version = self._version, version
        wrote, self._wrote = self._wrote, self._delivery is not None
        self._in_doubt |= before is not None and version != before
        if self._in_doubt and not wrote:
            self._in_doubt = False
            self.written_elsewhere.emit()
            self._plan()
