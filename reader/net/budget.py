"""Budget: the time and the bytes that one fetch may still cost."""

import time

from msgspec import Struct

from reader.model.errors import FetchError, RefusedError
from reader.model.url import Url


class Limits(Struct, frozen=True):
    """seconds: in all, however slowly a site drips. connect: until one is connected.

    silence: between two bytes. wire_bytes: as sent, heads and packed bodies of all hops together.
    page_bytes: of a page, unpacked.
    """

    seconds: float = 60.0
    connect: float = 10.0
    silence: float = 20.0
    wire_bytes: int = 52_000_000
    page_bytes: int = 10_000_000  # as much as extraction takes


USUAL = Limits()
_FAIR_SECONDS = 3.0  # what a far and slow line needs to answer a call


class Budget:
    """What is left of the limits."""

    def __init__(self, url: Url, limits: Limits) -> None:
        self.url = url
        self._limits = limits
        self._end: float | None = None
        self._bytes_left = limits.wire_bytes

    def begin(self) -> None:
        """Let the time run, if it does not yet: waiting for a turn is not the site's fault."""
        if self._end is None:
            self._end = time.monotonic() + self._limits.seconds

    def to_connect(self, spent: float, addresses: int) -> float:
        """Return the seconds to give to one of so many addresses still to be tried.

        spent: the seconds that those before it took. Each has an equal share, but 3 seconds at
        least while there are any. Raises TimeoutError if there are none, FetchError if all is over.
        """
        left = min(self._left(), self._limits.connect - spent)
        if left <= 0:
            raise TimeoutError
        return min(left, max(left / addresses, _FAIR_SECONDS))

    def to_wait(self) -> float:
        """Return the seconds for which to wait for the next bytes. Raises FetchError if over."""
        return min(self._left(), self._limits.silence)

    def spend(self, count: int) -> None:
        """Count bytes that came. Raises RefusedError if they are too many."""
        self._bytes_left -= count
        if self._bytes_left < 0:
            raise RefusedError(self.url, "the site sends more than anybody can use")

    def _left(self) -> float:
        self.begin()
        left = (self._end or 0.0) - time.monotonic()
        if left <= 0:
            raise FetchError(self.url, "the site took more than a minute")
        return left
