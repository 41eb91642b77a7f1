"""A clock that was ahead keeps nothing waiting."""

from datetime import timedelta

from reader.model.url import Url
from reader.store import clock, outbox
from reader.store.store import Store
from tests.world import NOON

LINK = Url("https://e.org/a")
YEAR = timedelta(days=365)


def test_what_would_wait_for_a_year_is_due_at_once(store: Store) -> None:
    with store.writing() as db:
        outbox.put(db, LINK, NOON + YEAR, None)
        assert outbox.claim(db, NOON, "us:1") is None
        clock.heed(db, NOON)
        assert outbox.claim(db, NOON, "us:1") is not None


def test_what_is_held_for_a_year_is_let_go(store: Store) -> None:
    with store.writing() as db:
        outbox.put(db, LINK, NOON + YEAR, None)
        assert outbox.claim(db, NOON + YEAR, "us:1") is not None
        clock.heed(db, NOON)
        assert outbox.claim(db, NOON, "us:2") is not None


def test_what_waits_as_long_as_anything_may_goes_on_waiting(store: Store) -> None:
    with store.writing() as db:
        outbox.put(db, LINK, NOON + timedelta(hours=12), None)
        clock.heed(db, NOON)
        assert outbox.next_due(db) == NOON + timedelta(hours=12)
