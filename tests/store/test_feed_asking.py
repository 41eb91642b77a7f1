"""Which feed is asked when, by whom, and how that is noted."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from reader.model.feed import FeedId, Note, Pace
from reader.model.page import Validators
from reader.model.url import Url
from reader.store import feed_asking, feeds
from reader.store.feed_asking import Told
from reader.store.store import Connection, Store
from tests.world import NOON

HOUR = timedelta(hours=1)
ME, OTHER = "here:1", "here:2"


@pytest.fixture
def db(store: Store) -> Iterator[Connection]:
    with store.writing() as db:
        yield db


def follow(db: Connection, url: str = "https://e.org/feed") -> FeedId:
    return feeds.add(db, Url(url), NOON)[0]


def test_a_new_feed_is_due_at_once_then_after_its_time(db: Connection) -> None:
    feed = follow(db)
    assert (feed_asking.due(db, NOON, HOUR), feed_asking.next_due(db, HOUR)) == ([feed], NOON)
    feed_asking.claim(db, NOON, ME, [feed])
    feed_asking.unchanged(db, feed, NOON)
    assert feed_asking.due(db, NOON + HOUR / 2, HOUR) == []
    assert feed_asking.next_due(db, HOUR) == NOON + HOUR


def test_a_claimed_feed_and_its_host_are_left_alone(db: Connection) -> None:
    feed, same = follow(db), follow(db, "https://www.e.org/other")
    elsewhere = follow(db, "https://f.org/feed")
    wanted = {feed, same, elsewhere}
    first = feed_asking.claim(db, NOON, ME, wanted)
    second = feed_asking.claim(db, NOON, OTHER, wanted)
    assert first is not None
    assert second is not None
    assert (first.feed.id, second.feed.id) == (feed, elsewhere)
    assert feed_asking.claim(db, NOON, OTHER, wanted) is None
    feed_asking.release_dead(db, lambda holder: holder == ME)
    assert not feed_asking.is_held(db, first)
    third = feed_asking.claim(db, NOON, OTHER, {same})
    assert third is not None
    assert third.feed.id == same


def test_a_claim_that_is_given_back_leaves_no_trace(db: Connection) -> None:
    feed = follow(db)
    before = feeds.get(db, feed)
    claimed = feed_asking.claim(db, NOON, ME, {feed})
    assert claimed is not None
    feed_asking.give_back(db, claimed)
    assert feeds.get(db, feed) == before


def test_what_a_feed_says_of_itself_is_known_next_time(db: Connection) -> None:
    feed = follow(db)
    validators = Validators('"1"', None)
    site, pace = Url("https://e.org/"), Pace(timedelta(hours=5))
    told = Told("Ledger", site, pace, validators, b"d", private=True, notes=(Note.DAMAGED,))
    feed_asking.answered(db, feed, NOON, told)
    found = feeds.get(db, feed)
    assert (found.title, found.site, found.health.notes) == ("Ledger", site, (Note.DAMAGED,))
    assert found.health.next_at == NOON + timedelta(hours=5)
    claimed = feed_asking.claim(db, NOON, ME, {feed})
    assert claimed is not None
    assert (claimed.known, claimed.digest) == (validators, b"d")
    feed_asking.unchanged(db, feed, NOON + HOUR)
    assert feeds.get(db, feed).health.next_at == NOON + timedelta(hours=6)


def test_a_title_that_is_missing_once_is_kept(db: Connection) -> None:
    feed = follow(db)
    for title in ("Ledger", ""):
        told = Told(title, None, Pace(), None, b"", private=False)
        feed_asking.answered(db, feed, NOON, told)
    assert feeds.get(db, feed).title == "Ledger"


def test_a_move_is_noted_as_long_as_the_feed_is_followed(db: Connection) -> None:
    feed = follow(db)
    feed_asking.moved(db, feeds.get(db, feed), Url("https://new.org/feed"))
    feed_asking.answered(db, feed, NOON, Told("", None, Pace(), None, b"", private=False))
    assert feeds.get(db, feed).health.notes == (Note.MOVED,)


def test_what_was_found_elsewhere_is_asked_there_unless_another_is(db: Connection) -> None:
    site, feed = follow(db, "https://e.org/"), follow(db)
    feed_asking.found(db, site, Url("https://e.org/feed"))
    assert feeds.get(db, site).url == "https://e.org/"
    feed_asking.found(db, feed, Url("https://e.org/atom"))
    assert feeds.get(db, feed).url == "https://e.org/atom"


def test_a_feed_that_is_gone_is_due_no_more(db: Connection) -> None:
    feed = follow(db)
    feed_asking.gone(db, feed, NOON, "the site answered 410 Gone")
    assert (feed_asking.due(db, NOON + 900 * HOUR, HOUR), feed_asking.next_due(db, HOUR)) == (
        [],
        None,
    )
    assert feeds.get(db, feed).health.is_gone
