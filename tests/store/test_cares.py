"""What was done last is known."""

from datetime import timedelta

from reader.store import cares
from reader.store.store import Store
from tests.world import NOON


def test_the_last_time_counts(store: Store) -> None:
    with store.writing() as db:
        assert cares.last(db, "check") is None
        cares.note(db, "check", NOON)
        cares.note(db, "check", NOON + timedelta(days=1))
        assert cares.last(db, "check") == NOON + timedelta(days=1)
