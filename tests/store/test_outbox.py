"""Links that wait: claimed once, tried with growing pauses."""

from datetime import timedelta

from reader.model.url import Url
from reader.store import outbox
from reader.store.store import Store
from tests.world import NOON

A, B = Url("https://e.org/a"), Url("https://e.org/b")


def test_a_claimed_link_is_claimed_by_nobody_else(store: Store) -> None:
    with store.writing() as db:
        assert outbox.put(db, A, NOON, "Ships") is False
        assert outbox.put(db, A, NOON, None) is True
        item = outbox.claim(db, NOON)
        assert item is not None
        assert (item.url, item.title, item.tries) == (A, "Ships", 1)
        assert item.due_at == NOON + timedelta(minutes=2)
        assert outbox.claim(db, NOON) is None
        assert outbox.claim(db, NOON, only=A) is not None
        assert outbox.count(db) == 1


def test_failures_keep_their_reason_and_are_forgotten_on_a_new_wish(store: Store) -> None:
    with store.writing() as db:
        outbox.put(db, A, NOON, None)
        outbox.fail(db, A, "no", final=True)
        [item] = outbox.items(db)
        assert (item.last_error, item.due_at) == ("no", None)
        outbox.put(db, A, NOON, None)
        [item] = outbox.items(db)
        assert (item.last_error, item.due_at, item.tries) == (None, NOON, 0)


def test_a_try_without_network_is_given_back(store: Store) -> None:
    with store.writing() as db:
        outbox.put(db, A, NOON, None)
        item = outbox.claim(db, NOON)
        assert item is not None
        outbox.give_back(db, item, NOON)
        [item] = outbox.items(db)
        assert (item.tries, item.due_at) == (0, NOON + timedelta(seconds=30))


def test_waiting_and_removing(store: Store) -> None:
    with store.writing() as db:
        outbox.put(db, A, NOON, None)
        assert outbox.waiting(db, [A, B]) == {A: False}
        assert outbox.make_due(db, NOON, None)
        assert not outbox.make_due(db, NOON, B)
        assert outbox.remove(db, A)
        assert not outbox.remove(db, A)
