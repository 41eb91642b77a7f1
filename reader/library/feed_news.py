"""What is new in a feed: its entries told from those that were seen, by id, address and text."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import blake2b
from html import unescape

from msgspec import Struct, field

from reader.library import feed_intake, feed_limits
from reader.library.feed_texts import article_of
from reader.library.library import Library
from reader.model import feed_rules as ruling
from reader.model.change import Change
from reader.model.feed import Feed, FeedDocument, FeedEffect, FeedEntry, FeedRule, Keeping
from reader.model.story_key import story_key
from reader.store import feed_entries, feed_rules, feeds
from reader.store.feed_entries import EntryState, Known, Told

_HIDDEN = re.compile(
    r"<(script|style)\b.*?(?:</\s*\1\s*>|$)|<!--.*?(?:-->|$)", re.IGNORECASE | re.DOTALL
)
_INLINE = re.compile(
    r"</?(?:a|abbr|b|code|em|font|i|mark|s|small|span|strong|su[bp]|u)\b[^<>]*>", re.IGNORECASE
)
_TAG = re.compile(r"<[^<>]*>")
_EXCERPT_CHARS = 240
_MOST_AGAIN = 200  # fetched anew at one asking; the rest is at the next
_AT_ONCE = 200  # entries written in one transaction: others want to write in between
_STATES = {FeedEffect.KEEP: EntryState.QUEUED, FeedEffect.SKIP: EntryState.SKIPPED}


class News(Struct, frozen=True):
    """How many entries were new, and how many of those that were seen tell another text now.

    held: how many of the new ones wait as headlines, as they are too many.
    """

    new: int
    updated: int
    change: Change
    held: int = 0


class _Seen(Struct):
    """What is known of a feed, by guid, and by story."""

    by_guid: dict[str, Known]
    by_key: dict[str, Known] = field(default_factory=dict)

    def find(self, entry: FeedEntry) -> Known | None:
        """Return the entry as it was seen before, also under another id."""
        known = self.by_guid.get(entry.guid)
        if known is None and entry.url is not None:
            known = self.by_key.get(story_key(entry.url))
        return known


def take(library: Library, feed: Feed, document: FeedDocument) -> News:
    """Keep what is new in the feed by its rules: to be fetched, as headlines, or not at all.

    What its site has written anew is fetched again where it is kept. Raises NoFeedError if it was
    left meanwhile.
    """
    with library.store.reading() as db:
        rules = feed_rules.applying(db, feed.id)
        found = feed_entries.known(
            db,
            feed.id,
            [entry.guid for entry in document.entries],
            [entry.url for entry in document.entries if entry.url],
        )
    seen = _Seen({each.guid: each for each in found})
    seen.by_key = {each.key: each for each in found if each.key}
    work = _Work(library, feed, rules, feed_limits.room(library, feed), library.now())
    for place, entry in enumerate(document.entries):
        work.look(place, entry, seen.find(entry))
    return work.done()


class _Work(Struct):
    library: Library
    feed: Feed
    rules: Sequence[FeedRule]
    room: int | None
    now: datetime
    same: list[Known] = field(default_factory=list)
    told: list[tuple[Told, bool]] = field(default_factory=list)
    new: int = 0
    updated: int = 0
    again: int = 0
    held: int = 0

    def look(self, place: int, entry: FeedEntry, known: Known | None) -> None:
        """Note what is to be done with an entry. place: in the feed, from 0."""
        digest = _digest(entry)
        if known is None:
            state = self._state(entry, place)
            if state is None:
                return
            self.told.append((self._told(entry, digest, state), state is EntryState.QUEUED))
            self.new += state is not EntryState.SKIPPED
        elif known.digest == digest or (_is_article(known) and self.again >= _MOST_AGAIN):
            self.same.append(known)
        else:
            again = _is_article(known)
            self.again += again
            told = self._told(entry, digest, known.state, known.guid)
            self.told.append((told, again))
            self.updated += again or known.state is EntryState.HEADLINE

    def done(self) -> News:
        """Write it down, and have what is to be had.

        A power cut may undo the last of it: the feed still has it then.
        """
        change = Change(feeds=bool(self.told))
        for start in range(0, len(self.told), _AT_ONCE):
            change = change.with_(self._lot(self.told[start : start + _AT_ONCE]))
        if self.same:
            with self.library.store.noting() as db:
                feed_entries.see(db, [each.id for each in self.same], self.now)
        return News(self.new, self.updated, change, self.held)

    def _lot(self, lot: Sequence[tuple[Told, bool]]) -> Change:
        library, feed = self.library, self.feed
        texts = [
            article_of(told, feed.title or None) if is_wanted and told.url is None else None
            for told, is_wanted in lot
        ]
        with library.store.noting() as db:
            feeds.get(db, feed.id)  # the user may have left it meanwhile
            ids = [feed_entries.put(db, feed.id, told, self.now) for told, _ in lot]
            by_id = dict(zip(ids, texts, strict=True))
            wanted = [each for each, (_, is_wanted) in zip(ids, lot, strict=True) if is_wanted]
            rows = feed_entries.get(db, wanted)
            new = [row for row in rows if row.article is None]
            again = [row for row in rows if row.article is not None]
            brought = feed_intake.bring_in(library, db, new, by_id, asked_for=False)
            return brought.with_(feed_intake.renew_in(library, db, again, by_id))

    def _state(self, entry: FeedEntry, place: int) -> EntryState | None:
        """Return what becomes of a new entry; None: it is left in the feed, as too many wait."""
        verdict = ruling.verdict(self.rules, entry)
        if verdict is not FeedEffect.SKIP and self._is_over(entry, place):
            return EntryState.SKIPPED
        if verdict is not None:
            return _STATES[verdict]
        if self.feed.keeping is Keeping.HEADLINES:
            return EntryState.HEADLINE
        if self.room == 0:
            self.held += 1
            is_kept = self.feed.headlines + self.held <= feed_limits.MOST_HEADLINES
            return EntryState.HEADLINE if is_kept else None
        if self.room is not None:
            self.room -= 1
        return EntryState.QUEUED

    def _is_over(self, entry: FeedEntry, place: int) -> bool:
        """Return whether the feed's limits would take it again at once."""
        limits = self.feed.limits
        if limits.articles is not None and place >= limits.articles:
            return True
        if limits.days is None or entry.published is None:
            return False
        age = self.now - datetime.fromisoformat(entry.published)
        return age > timedelta(days=limits.days)

    def _told(
        self, entry: FeedEntry, digest: bytes, state: EntryState, guid: str | None = None
    ) -> Told:
        return Told(
            guid or entry.guid,
            entry.url,
            entry.title or _words(entry.html)[:80] or entry.url or "",
            digest,
            state,
            entry.authors,
            entry.published,
            entry.lang,
            entry.image,
            _words(entry.html)[:_EXCERPT_CHARS],
            "" if state is EntryState.SKIPPED else entry.html,
            entry.is_whole,
            ruling.tags(self.rules, entry),
        )


def _is_article(known: Known) -> bool:
    return known.state is EntryState.KEPT and known.article is not None


def _digest(entry: FeedEntry) -> bytes:
    """Return what changes with the words of an entry, and not with its markup or its counters."""
    words = f"{entry.title}\n{_words(entry.html)}\n{entry.updated or ''}"
    return blake2b(words.encode("utf-8", "replace"), digest_size=16).digest()


def _words(html: str) -> str:
    bare = _TAG.sub(" ", _INLINE.sub("", _HIDDEN.sub(" ", html)))
    return " ".join(unescape(bare).split())
