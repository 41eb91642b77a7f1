"""Keep what feeds have brought for as long as their limits say."""

from datetime import timedelta

from reader.library.library import Library
from reader.model.change import Change
from reader.model.deed import DeedKind
from reader.model.feed import Feed, Limits
from reader.store import feed_entries, feed_limits, standings

#: An entry that has left its feed may come back, and is no news then.
_REMEMBERED = timedelta(days=120)
#: Of a feed, that wait for a key.
MOST_HEADLINES = 1_000
#: No site writes so much; one that seems to may wish to fill the disk. One day more may be used
#: up beforehand, as days do not begin at the same hour everywhere.
_PER_DAY, _DAY = 200, timedelta(days=1)
_LOOKED_BACK = timedelta(days=7)


def room(library: Library, feed: Feed) -> int | None:
    """Return how many new stories of a feed are fetched unasked now; None: any number.

    So many for each day of the last week, or since it last answered. Its first answer may bring
    any number.
    """
    answered = feed.health.answered_at
    if answered is None:
        return None
    now = library.now()
    since = max(feed.followed_at or answered, min(answered, now - _LOOKED_BACK))
    with library.store.reading() as db:
        came = feed_limits.came_since(db, feed.id, since)
    return max(0, int(_PER_DAY * ((now - since) / _DAY + 1)) - came)


def apply(library: Library, feed: Feed) -> Change:
    """Put what the feed's limits take into the trash, from where it can be had back for 30 days.

    Whatever its reader has starred, tagged, highlighted, noted, archived, merged or read in part
    stays.
    """
    now, limits = library.now(), feed.limits
    if limits == Limits():
        return Change()
    with library.store.noting() as db:
        before = now - timedelta(days=limits.days) if limits.days is not None else None
        expired = feed_limits.expired(db, feed.id, limits, before)
        going = standings.concerned(db, DeedKind.TRASH, expired)
        standings.alter(db, DeedKind.TRASH, going, now)
        feed_limits.let_go(db, expired)
    return Change(frozenset(expired), feeds=bool(expired))


def forget(library: Library, feed: Feed) -> None:
    """Forget entries that left the feed long ago; of headlines that wait, a thousand stay.

    Only when the feed has just been read: else what still stands in it would be news again.
    """
    with library.store.noting() as db:
        feed_entries.forget(db, feed.id, library.now() - _REMEMBERED, MOST_HEADLINES)
