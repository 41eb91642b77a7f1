"""What happens by itself: the outbox is delivered, and what others wrote is noticed."""

from PySide6.QtCore import QObject, QTimer, Signal

from reader.gui.tasks import Tasks
from reader.library import finding
from reader.library.delivering import deliver
from reader.library.library import Library
from reader.model.change import Change, Kept
from reader.model.errors import FetchError, OfflineError, ReaderError

_DELIVER_MS = 30_000
_LOOK_MS = 1_000


class Routine(QObject):
    """Tries the outbox at start, on request, every 30 s; looks for foreign writes each second."""

    #: A link has become an article: Kept.
    delivered = Signal(object)
    #: A link could not be fetched, for another reason than lack of network: ReaderError.
    failed = Signal(object)
    #: Whether the last try found no network: bool.
    offline = Signal(bool)
    #: Another process has written to the library.
    written_elsewhere = Signal()

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._busy = False
        self._again = False
        self._version: int | None = None
        for interval, call in ((_DELIVER_MS, self.deliver), (_LOOK_MS, self._look)):
            timer = QTimer(self)
            timer.setInterval(interval)
            timer.timeout.connect(call)
            timer.start()

    def start(self) -> None:
        """Note how the library stands: what is written from now on is noticed."""
        self._look()

    def deliver(self) -> None:
        """Fetch what is due in the outbox; when a delivery is under way, once more after it."""
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._tasks.stream(
            lambda: deliver(self._library), owner=self, each=self._tell, ended=self._ended
        )

    def _tell(self, outcome: Kept | Change | ReaderError) -> None:
        if isinstance(outcome, Change):
            return  # pictures came: the tasks have announced it
        if isinstance(outcome, OfflineError):
            self.offline.emit(True)
            return
        if isinstance(outcome, Kept):
            self.offline.emit(False)
            self.delivered.emit(outcome)
        else:
            if isinstance(outcome, FetchError):
                self.offline.emit(False)
            self.failed.emit(outcome)

    def _ended(self) -> None:
        self._busy = False
        if self._again:
            self._again = False
            self.deliver()

    def _look(self) -> None:
        self._tasks.run(lambda: finding.version(self._library), owner=self, done=self._compare)

    def _compare(self, version: int) -> None:
        # Each connection counts the writes of all others: the window's own come here too, and
        # reloading for them is cheap.
        if self._version is not None and version != self._version:
            self.written_elsewhere.emit()
        self._version = version
