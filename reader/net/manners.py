"""How politely a site is asked: one page a second, two pictures at once, patience when it wants it.

The memory of one process. Times are seconds of the clock that was handed in.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

_PAGE_PAUSE = 1.0
_PICTURES_AT_ONCE = 2
_MOST_HOSTS = 1000  # then those of whom there is nothing more to remember are forgotten


class Manners:
    """What is remembered of each host; from any thread."""

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._lock = threading.Lock()
        self._next_page: dict[str, float] = {}
        self._patience: dict[str, float] = {}
        self._pictures: dict[str, tuple[threading.Semaphore, int]] = {}

    def wait_for_page(self, host: str) -> None:
        """Return when the host may be asked for a page: a second after the one before.

        Turns are given in the order of the calls.
        """
        with self._lock:
            now = self._clock()
            turn = max(now, self._next_page.get(host, now))
            self._next_page[host] = turn + _PAGE_PAUSE
            _forget(self._next_page, now)
        if turn > now:
            self._sleep(turn - now)

    @contextmanager
    def picture(self, host: str) -> Iterator[None]:
        """Hold one of the host's two places for pictures; wait until there is one."""
        with self._lock:
            places, holders = self._pictures.get(host, (threading.Semaphore(_PICTURES_AT_ONCE), 0))
            self._pictures[host] = places, holders + 1
        try:
            with places:
                yield
        finally:
            with self._lock:
                _, holders = self._pictures[host]
                self._pictures[host] = places, holders - 1
                if holders == 1:
                    del self._pictures[host]

    def be_patient(self, host: str, wait: timedelta) -> None:
        """Remember that the host asked to be left alone for so long."""
        with self._lock:
            now = self._clock()
            until = now + wait.total_seconds()
            self._patience[host] = max(until, self._patience.get(host, until))
            _forget(self._patience, now)

    def patience(self, host: str) -> timedelta | None:
        """Return for how long the host still wants to be left alone; None if it does not."""
        with self._lock:
            left = self._patience.get(host, 0.0) - self._clock()
        return timedelta(seconds=left) if left > 0 else None


def _forget(times: dict[str, float], now: float) -> None:
    if len(times) > _MOST_HOSTS:
        for host in [host for host, until in times.items() if until <= now]:
            del times[host]
