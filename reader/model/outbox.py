"""OutboxItem: a link waiting for the network; KeptFile: what came of one that is no page."""

from datetime import datetime, timedelta

from msgspec import Struct

from reader.model.url import Url

FIRST_WAIT = timedelta(minutes=2)
LONGEST_WAIT = timedelta(hours=12)


class OutboxItem(Struct, frozen=True):
    """A link not fetched yet.

    added_at: aware UTC. due_at: the next try, aware UTC; None if it waits for the user.
    tries: how often it was tried. title: what it was called where it was offered, None if
    unknown. last_error: why the last try failed, an English clause, None if none did. trying:
    somebody is fetching it at this moment. origin: the address of the page that named it, ""
    if that has none; None if the user did. file: the name of the file that came instead of a page
    and is kept, None if none is; file_type: its media type. whole: its related stories are to be
    saved with it. feed: a feed has brought it, and nobody has asked for it by itself.
    """

    url: Url
    added_at: datetime
    due_at: datetime | None
    tries: int = 0
    title: str | None = None
    last_error: str | None = None
    trying: bool = False
    origin: str | None = None
    file: str | None = None
    file_type: str = ""
    whole: bool = False
    feed: bool = False

    @property
    def given_up(self) -> bool:
        """Whether it is not tried any more by itself."""
        return self.due_at is None


class KeptFile(Struct, frozen=True):
    """A file that an address gave instead of a page, as it came.

    name: what the site calls it, without folders, "" if nothing. media_type: as in NotAPageError.
    """

    name: str
    media_type: str
    body: bytes


def wait_after(tries: int) -> timedelta:
    """Return how long to wait after the given number of failures: 2, 4, 8 … minutes.

    tries >= 1. At most 12 hours.
    """
    return min(FIRST_WAIT * (1 << min(tries - 1, 20)), LONGEST_WAIT)
