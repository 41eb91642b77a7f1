"""Entries of feeds: told, found again, awaited and forgotten."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from msgspec.structs import replace

from reader.model.feed import FeedId
from reader.model.url import Url
from reader.store import feed_entries, feeds
from reader.store.feed_entries import EntryState, Told
from reader.store.store import Connection, Store
from tests.world import NOON

TOLD = Told(
    "1",
    Url("https://e.org/ships?utm_source=x"),
    "Ships",
    b"d",
    EntryState.QUEUED,
    ("Ann", "Bob"),
    "2026-09-14",
    "fr",
    "https://e.org/a.png",
    "In short",
    "<p>a</p>",
    True,
    ("Sea",),
)


@pytest.fixture
def db(store: Store) -> Iterator[Connection]:
    with store.writing() as db:
        yield db


@pytest.fixture
def feed(db: Connection) -> FeedId:
    return feeds.add(db, Url("https://e.org/feed"), NOON)[0]


def test_an_entry_is_kept_as_it_was_told(db: Connection, feed: FeedId) -> None:
    number = feed_entries.put(db, feed, TOLD, NOON)
    [row] = feed_entries.get(db, [number])
    assert (row.told, row.feed, row.article) == (TOLD, feed, None)


def test_an_entry_that_is_told_anew_keeps_its_number(db: Connection, feed: FeedId) -> None:
    number = feed_entries.put(db, feed, TOLD, NOON)
    again = replace(TOLD, title="Ships II", html="")
    assert feed_entries.put(db, feed, again, NOON + timedelta(hours=1)) == number
    [row] = feed_entries.get(db, [number])
    assert (row.told.title, row.told.html) == ("Ships II", "")


def test_known_entries_are_found_by_id_and_by_story(db: Connection, feed: FeedId) -> None:
    number = feed_entries.put(db, feed, TOLD, NOON)
    other = feeds.add(db, Url("https://f.org/feed"), NOON)[0]
    for guids, urls in ((["1"], []), ([], [Url("https://www.e.org/ships")])):
        assert [each.id for each in feed_entries.known(db, feed, guids, urls)] == [number]
        assert feed_entries.known(db, other, guids, urls) == []


def test_stories_are_awaited_by_all_their_addresses(db: Connection, feed: FeedId) -> None:
    feed_entries.put(db, feed, TOLD, NOON)
    kept = replace(TOLD, guid="2", state=EntryState.KEPT)
    feed_entries.put(db, feed, kept, NOON)
    found = feed_entries.awaited(db, [Url("https://m.e.org/ships"), Url("https://x.org/")])
    assert [row.told.guid for row in found] == ["1"]


def test_headlines_are_the_latest_first(db: Connection, feed: FeedId) -> None:
    for number, day in (("1", "2026-01-01"), ("2", "2026-03-01"), ("3", "2026-02-01")):
        told = replace(TOLD, guid=number, published=day, state=EntryState.HEADLINE)
        feed_entries.put(db, feed, told, NOON)
    found = feed_entries.headlines(db, [feed], 2)
    assert [(each.published, each.author) for each in found] == [
        ("2026-03-01", "Ann, Bob"),
        ("2026-02-01", "Ann, Bob"),
    ]
    assert feed_entries.headlines(db, [], 9) == []


def test_what_has_left_the_feed_is_forgotten_but_not_what_waits(
    db: Connection, feed: FeedId
) -> None:
    states = [*EntryState]
    ids = [
        feed_entries.put(db, feed, replace(TOLD, guid=state, state=state), NOON) for state in states
    ]
    feed_entries.see(db, ids[:0], NOON)
    feed_entries.forget(db, feed, NOON, 5)
    assert len(feed_entries.get(db, ids)) == len(ids)
    feed_entries.forget(db, feed, NOON + timedelta(days=1), 5)
    left = {row.state for row in feed_entries.get(db, ids)}
    assert left == {EntryState.HEADLINE, EntryState.QUEUED}


def test_of_headlines_only_so_many_wait(db: Connection, feed: FeedId) -> None:
    for number in range(4):
        told = replace(TOLD, guid=str(number), state=EntryState.HEADLINE)
        feed_entries.put(db, feed, told, NOON)
    feed_entries.forget(db, feed, NOON, 3)
    assert len(feed_entries.headlines(db, None, 9)) == 3
    assert feeds.get(db, feed).headlines == 3
