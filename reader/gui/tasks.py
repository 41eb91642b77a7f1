"""Library verbs off the GUI thread, results back on it.

Two lanes: "quick" runs one verb at a time, so that what the user does happens in the order in
which it was done; "slow" runs a few, since they mostly wait for the network or the extraction.
"""

import logging
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Literal, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from reader.model.change import Change
from reader.model.errors import ReaderError

log = logging.getLogger(__name__)

T = TypeVar("T")
Lane = Literal["quick", "slow"]


class Tasks(QObject):
    """Runs blocking calls in worker threads and delivers on the GUI thread."""

    #: A Change that a verb returned or yielded, or what such a result has for its `change`.
    changed = Signal(object)
    #: A ReaderError that nobody else was asked to take.
    failed = Signal(object)
    #: close() was called: what runs long is to come to its end.
    closing = Signal()
    _landed = Signal(object)  # a closure, emitted by a worker, run on the GUI thread

    def __init__(self, parent: QObject | None = None, *, slow_workers: int = 3) -> None:
        super().__init__(parent)
        self._lanes: dict[Lane, ThreadPoolExecutor] = {
            "quick": ThreadPoolExecutor(1, thread_name_prefix="quick"),
            "slow": ThreadPoolExecutor(slow_workers, thread_name_prefix="slow"),
        }
        self._closed = False
        self._landed.connect(self._run_here, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        call: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], None] | None = None,
        failed: Callable[[ReaderError], None] | None = None,
        ended: Callable[[], None] | None = None,
        lane: Lane = "quick",
    ) -> None:
        """Run `call` in a worker; then `done(result)` here, if `owner` still lives.

        A Change in the result is announced by `changed`. A ReaderError goes to `failed`, else it
        is announced by the signal of that name. Any other exception is a bug and is raised here.
        ended: called last of all, whichever way it went.
        """
        if self._closed:
            return

        def land(future: Future[T]) -> None:
            if future.cancelled():
                return
            try:
                self._take(future, owner, done, failed)
            finally:
                if ended is not None and shiboken6.isValid(owner):
                    ended()

        self._lanes[lane].submit(call).add_done_callback(lambda f: self._land(lambda: land(f)))

    def stream(
        self,
        results: Callable[[], Iterable[T]],
        *,
        owner: QObject,
        each: Callable[[T], None] | None = None,
        done: Callable[[int], None] | None = None,
        ended: Callable[[], None] | None = None,
        lane: Lane = "slow",
    ) -> threading.Event:
        """Draw `results()` in a worker, handing each one over here; then `done(count)`, `ended()`.

        done: only when all were drawn; ended: also when drawing broke off.
        Returns an event: set it, and nothing more is drawn after the current one.
        """
        stop = threading.Event()

        def hand_over(result: T) -> None:
            self._announce(result)
            if each is not None and shiboken6.isValid(owner) and not stop.is_set():
                each(result)

        def drain() -> int:
            count = 0
            for result in results():
                count += 1
                self._land(lambda result=result: hand_over(result))  # type: ignore[misc]
                if stop.is_set() or self._closed:
                    break
            return count

        self.run(drain, owner=owner, done=done, ended=ended, lane=lane)
        return stop

    def close(self) -> None:
        """Drop what has not begun and wait for what has; nothing is delivered any more."""
        self._closed = True
        self.closing.emit()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)

    def _take(
        self,
        future: Future[T],
        owner: QObject,
        done: Callable[[T], None] | None,
        failed: Callable[[ReaderError], None] | None,
    ) -> None:
        error = future.exception()
        if isinstance(error, ReaderError):
            self._fail(error, owner, failed)
        elif error is not None:
            raise error
        else:
            self._announce(future.result())
            if done is not None and shiboken6.isValid(owner):
                done(future.result())

    def _fail(
        self, error: ReaderError, owner: QObject, failed: Callable[[ReaderError], None] | None
    ) -> None:
        log.warning("%s", type(error).__name__)
        if failed is None:
            self.failed.emit(error)
        elif shiboken6.isValid(owner):
            failed(error)

    def _announce(self, result: object) -> None:
        change = getattr(result, "change", result)
        if isinstance(change, Change) and change:
            self.changed.emit(change)

    def _land(self, closure: Callable[[], None]) -> None:
        if not self._closed:
            self._landed.emit(closure)

    @Slot(object)
    def _run_here(self, closure: Callable[[], None]) -> None:
        if not self._closed:
            closure()
