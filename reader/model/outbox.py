"""OutboxItem: a link waiting for the network."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from reader.model.url import Url

FIRST_WAIT = timedelta(minutes=2)  # longer than a fetch may take
LONGEST_WAIT = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """A link not fetched yet.

    added_at: aware UTC. due_at: the next try, aware UTC; None if it waits for the user.
    tries: how often it was tried. title: what it was called where it was offered, None if
    unknown. last_error: why the last try failed, an English clause, None if none did.
    """

    url: Url
    added_at: datetime
    due_at: datetime | None
    tries: int = 0
    title: str | None = None
    last_error: str | None = None


def wait_after(tries: int) -> timedelta:
    """Return how long to wait after the given number of failures: 2, 4, 8 … minutes.

    tries >= 1. At most 12 hours.
    """
    return min(FIRST_WAIT * (1 << min(tries - 1, 20)), LONGEST_WAIT)
