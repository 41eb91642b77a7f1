"""Threads that fetch for a delivery. What they bring is taken by the one who sent them.

They touch neither library nor extraction, so that one that hangs on a slow site can be left alone
when the delivery is stopped: it ends by itself, in a minute at most, or with the program.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Generic, TypeVar

What = TypeVar("What")
Came = TypeVar("Came")


class Crew(Generic[What, Came]):
    """Runs calls beside each other. All but stop() is for one thread."""

    def __init__(self) -> None:
        self._home: SimpleQueue[tuple[What, Future[Came]] | None] = SimpleQueue()
        self._stopped = threading.Event()
        #: For what they are out.
        self.out: list[What] = []

    @property
    def stopped(self) -> bool:
        """Whether stop() was called."""
        return self._stopped.is_set()

    def send(self, what: What, call: Callable[[], Came]) -> None:
        """Let a thread of its own make the call. what: given back with what comes of it."""
        self.out.append(what)
        # A pool's threads would be waited for at the end of the program.
        threading.Thread(target=self._go, args=(what, call), daemon=True, name="fetch").start()

    def wait(self) -> tuple[What, Future[Came]] | None:
        """Return the next that comes home, None once stop() was called."""
        found = self._home.get()
        if found is None or self.stopped:
            return None
        self.out.remove(found[0])
        return found

    def stop(self) -> None:
        """Wait for nobody any more; from any thread."""
        self._stopped.set()
        self._home.put(None)

    def _go(self, what: What, call: Callable[[], Came]) -> None:
        future: Future[Came] = Future()
        try:
            future.set_result(call())
        except BaseException as error:  # noqa: BLE001 raised where the result is asked for
            future.set_exception(error)
        self._home.put((what, future))
