"""Keep what feeds have brought for as long as their limits say."""

from datetime import timedelta

from reader.library.library import Library
from reader.model.change import Change
from reader.model.deed import DeedKind
from reader.model.feed import Feed, Limits
from reader.store import feed_entries, feed_limits, standings

#: An entry that has left its feed may come back, and is no news then.
_REMEMBERED = timedelta(days=120)
_MOST_HEADLINES = 1_000


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
        feed_entries.forget(db, feed.id, library.now() - _REMEMBERED, _MOST_HEADLINES)
