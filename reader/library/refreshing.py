"""Refresh feeds: ask those that are due, eight at once, one of each host; note how each fares."""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from hashlib import sha256

from msgspec import Struct

from reader.library import feed_limits, feed_news
from reader.library.crew import Crew
from reader.library.holder import is_gone, this_holder
from reader.library.library import Library
from reader.library.looking_for_feeds import Came, ask, find_first
from reader.model.change import Change, Progress
from reader.model.errors import (
    FetchError,
    FormatError,
    GoneError,
    NoFeedError,
    OfflineError,
    PatienceError,
    ReaderError,
    StoreError,
)
from reader.model.feed import Feed, FeedId, Note
from reader.store import feed_asking, feeds
from reader.store.feed_asking import Claimed, Told
from reader.store.store import Connection

_AT_ONCE = 8
_FIRST_WAIT, _LONGEST_WAIT = timedelta(minutes=15), timedelta(hours=24)
_CHANGE = Change(feeds=True)


class Refreshed(Struct, frozen=True):
    """What became of one feed. feed: as it is now; error: why it could not be read, None if it was.

    new: entries that were not seen before and not skipped; updated: those that its site has
    written anew; held: how many of the new wait as headlines, as they are too many.
    """

    feed: Feed
    new: int
    updated: int
    change: Change
    error: ReaderError | None = None
    held: int = 0


Outcome = Refreshed | Progress | OfflineError


def refresh(library: Library, wanted: Iterable[FeedId] | None = None) -> "Refresh":
    """Ask the feeds that are due, or these and no others, due or not.

    What is new waits in the outbox then. A feed that fails keeps its reason and stops no other;
    without a network the rest is not even tried. Several threads or processes may refresh at once:
    no feed is asked by two.
    """
    return Refresh(library, wanted)


def next_due(library: Library) -> datetime | None:
    """Return when the next feed is to be asked; None if none ever is by itself."""
    every = library.wishes().refresh_every
    if every is None:
        return None
    with library.store.reading() as db:
        return feed_asking.next_due(db, every)


class Refresh:
    """What comes, as it comes: to be iterated once, in one thread.

    A Refreshed for each feed, Progress in between. OfflineError comes once, as the last. When it is
    stopped or dropped, what was under way is as if it had not been asked.
    """

    def __init__(self, library: Library, wanted: Iterable[FeedId] | None = None) -> None:
        self._library, self._holder = library, this_holder()
        self._wanted = None if wanted is None else set(wanted)
        self._left: set[FeedId] = set()
        self._crew = Crew[Claimed, Came | None]()
        self._offline = False
        self._done = 0

    def stop(self) -> None:
        """End it, also while a feed is asked; from any thread."""
        self._crew.stop()

    def __iter__(self) -> Generator[Outcome, None, None]:
        """Ask."""
        with self._library.store.noting() as db:
            feed_asking.release_dead(db, is_gone)
        self._left = self._due()
        of = len(self._left)
        try:
            while not self._crew.stopped:
                self._send_out()
                if of:
                    yield Progress(self._done, of, Change())
                if not self._crew.out:
                    return
                home = self._crew.wait()
                if home is None:
                    return
                yield from self._land(home[0], home[1].result)
                self._done += 1
        finally:
            self._abandon()

    def _due(self) -> set[FeedId]:
        if self._wanted is not None:
            return self._wanted
        every = self._library.wishes().refresh_every
        if every is None:
            return set()
        with self._library.store.reading() as db:
            return set(feed_asking.due(db, self._library.now(), every))

    def _send_out(self) -> None:
        while self._left and not self._offline and len(self._crew.out) < _AT_ONCE:
            with self._library.store.noting() as db:
                claimed = feed_asking.claim(db, self._library.now(), self._holder, self._left)
            if claimed is None:
                if not self._crew.out:
                    self._left.clear()  # others ask them, or nobody follows them any more
                return
            self._left.discard(claimed.feed.id)
            self._crew.send(claimed, _asking(self._library, claimed))

    def _land(self, claimed: Claimed, came: Callable[[], Came | None]) -> Iterator[Outcome]:
        with self._library.store.reading() as db:
            if not feed_asking.is_held(db, claimed):
                return  # the user has left it
        outcome: Outcome
        try:
            outcome = self._taken(claimed, came())
        except OfflineError as error:
            with self._library.store.noting() as db:
                feed_asking.give_back(db, claimed)
            if self._offline:
                return
            self._offline, outcome = True, error
        except NoFeedError:
            return  # it was left while its entries were taken
        except (FetchError, FormatError) as error:
            outcome = self._failed(claimed, error)
        yield outcome  # outside the try: what the caller does is not our failure

    def _taken(self, claimed: Claimed, came: Came | None) -> Refreshed:
        """Take what is new in a feed that has come; None: there is nothing newer."""
        library, feed = self._library, claimed.feed
        digest = b"" if came is None else sha256(came.page.body).digest()
        news = feed_news.News(0, 0, Change())
        if came is not None and digest != claimed.digest:
            with library.store.noting() as db:
                feed_asking.came_from(db, feed.id, private=came.page.private)
            news = feed_news.take(library, feed, came.document)
            feed_limits.forget(library, feed)
        with library.store.noting() as db:
            if came is None:
                feed_asking.unchanged(db, feed.id, library.now())
            else:
                feed_asking.answered(db, feed.id, library.now(), _told(came, digest, news))
                _move(db, feed, came)
        change = news.change.with_(feed_limits.apply(library, feed)).with_(_CHANGE)
        with library.store.reading() as db:
            return Refreshed(feeds.get(db, feed.id), news.new, news.updated, change, held=news.held)

    def _failed(self, claimed: Claimed, error: FetchError | FormatError) -> Refreshed:
        """Note why a feed could not be read, and when it is asked again."""
        feed, now = claimed.feed, self._library.now()
        asked = error.retry_after if isinstance(error, FetchError) else None
        with self._library.store.noting() as db:
            if isinstance(error, PatienceError):
                feed_asking.put_off(db, claimed, error.reason, now + (asked or _FIRST_WAIT))
            elif isinstance(error, GoneError):
                feed_asking.gone(db, feed.id, now, error.reason)
            else:
                wait = _FIRST_WAIT * (1 << min(feed.health.failures, 10))
                wait = max(min(wait, _LONGEST_WAIT), asked or timedelta())
                feed_asking.failed(db, feed.id, error.reason, now + wait)
        with self._library.store.reading() as db:
            return Refreshed(feeds.get(db, feed.id), 0, 0, _CHANGE, error)

    def _abandon(self) -> None:
        """Give back what is still under way."""
        with suppress(StoreError):  # the claims end by themselves
            for claimed in self._crew.out:
                with self._library.store.noting() as db:
                    feed_asking.give_back(db, claimed)


def _asking(library: Library, claimed: Claimed) -> Callable[[], Came | None]:
    """Return the call that asks the feed. One that never came may be a site that names its feed."""
    feed = claimed.feed
    if feed.health.answered_at is None:
        return lambda: find_first(library, feed.url)
    return lambda: ask(library, feed.url, claimed.known)


def _told(came: Came, digest: bytes, news: feed_news.News) -> Told:
    document, page = came.document, came.page
    notes = (*document.notes, Note.HELD) if news.held else document.notes
    return Told(
        document.title,
        document.site,
        document.pace,
        page.validators,
        digest,
        page.private,
        notes,
    )


def _move(db: Connection, feed: Feed, came: Came) -> None:
    """Ask for it from now on where it was found, or where its site has moved it."""
    if came.url == feed.url:
        return
    if feed.health.answered_at is None and came.page.moved is None:
        feed_asking.found(db, feed.id, came.url)
    else:
        feed_asking.moved(db, feed, came.url)
