"""Links that wait: claimed once, tried with growing pauses."""

from datetime import datetime, timedelta

import pytest

from reader.model.outbox import KeptFile
from reader.model.url import Url
from reader.store import kept_files, outbox
from reader.store.outbox import Claimed, NamedBy
from reader.store.store import Connection, Store
from tests.world import NOON

A, B, C = Url("https://e.org/a"), Url("https://f.org/b"), Url("https://g.org/c")
ME, OTHER = "here:1", "here:2"
PAGE = NamedBy("https://e.org/", private=False)


def claimed(db: Connection, now: datetime = NOON) -> Claimed:
    found = outbox.claim(db, now, ME)
    assert found is not None
    return found


def urls(db: Connection) -> list[str]:
    return [item.url for item in outbox.items(db, NOON)]


def test_a_claimed_link_is_claimed_by_nobody_else(store: Store) -> None:
    with store.writing() as db:
        assert outbox.put(db, A, NOON, "Ships") is False
        assert outbox.put(db, A, NOON, None) is True
        item = claimed(db).item
        assert (item.url, item.title, item.tries, item.trying) == (A, "Ships", 1, True)
        assert item.due_at == NOON + timedelta(minutes=2)
        assert outbox.claim(db, NOON, OTHER) is None
        assert outbox.claim(db, NOON, OTHER, [A]) is None
        assert outbox.count(db) == 1


def test_of_a_host_one_link_is_claimed_at_a_time(store: Store) -> None:
    same = Url("https://www.e.org/other")
    with store.writing() as db:
        for url in (A, same, B):
            outbox.put(db, url, NOON, None)
        assert [claimed(db).item.url for _ in range(2)] == [A, B]
        assert outbox.claim(db, NOON, OTHER, [same]) is None
        outbox.fail(db, A, "no", final=True)
        assert claimed(db).item.url == same


def test_failures_keep_their_reason_and_are_forgotten_on_a_new_wish(store: Store) -> None:
    with store.writing() as db:
        outbox.put(db, A, NOON, None)
        outbox.fail(db, A, "no", final=True)
        [item] = outbox.items(db, NOON)
        assert (item.last_error, item.due_at, item.given_up) == ("no", None, True)
        assert outbox.count(db) == 0
        outbox.put(db, A, NOON, None)
        [item] = outbox.items(db, NOON)
        assert (item.last_error, item.due_at, item.tries) == (None, NOON, 0)


@pytest.mark.parametrize(
    ("minutes", "pause"), [(1, timedelta(minutes=2)), (600, timedelta(hours=10))]
)
def test_a_site_may_want_a_longer_pause_and_no_shorter_one(
    store: Store, minutes: int, pause: timedelta
) -> None:
    with store.writing() as db:
        outbox.put(db, A, NOON, None)
        claimed(db)
        outbox.fail(db, A, "no", final=False, not_before=NOON + timedelta(minutes=minutes))
        [item] = outbox.items(db, NOON)
        assert item.due_at == NOON + pause


def test_a_try_without_network_is_given_back(store: Store) -> None:
    with store.writing() as db:
        outbox.put(db, A, NOON, None)
        outbox.give_back(db, claimed(db))
        [item] = outbox.items(db, NOON)
        assert (item.tries, item.due_at, item.trying) == (0, NOON, False)


def test_a_claim_ends_with_its_holder_or_with_time_and_the_try_is_counted(store: Store) -> None:
    with store.writing() as db:
        outbox.put(db, A, NOON, None)
        first = claimed(db)
        outbox.release_dead(db, lambda holder: holder == OTHER)
        assert outbox.is_held(db, first)
        outbox.release_dead(db, lambda holder: holder == ME)
        assert not outbox.is_held(db, first)
        assert outbox.next_due(db) == NOON + timedelta(minutes=2)
        second = claimed(db, NOON + timedelta(minutes=2))
        assert second.item.tries == 2
        assert outbox.next_due(db) == NOON + timedelta(minutes=6)
        outbox.release(db, second)
        assert outbox.claim(db, NOON + timedelta(minutes=6), OTHER) is not None


def test_waiting_and_removing(store: Store) -> None:
    with store.writing() as db:
        outbox.put(db, A, NOON, None)
        assert outbox.waiting(db, [A, B]) == {A: False}
        assert outbox.make_due(db, NOON, None)
        assert not outbox.make_due(db, NOON, [B])
        assert outbox.remove(db, A)
        assert not outbox.remove(db, A)


def test_trying_all_leaves_those_alone_that_were_given_up_or_are_held(store: Store) -> None:
    later = NOON + timedelta(minutes=1)
    with store.writing() as db:
        for url in (A, B, C):
            outbox.put(db, url, NOON, None)
        assert claimed(db).item.url == A
        outbox.fail(db, B, "no", final=True)
        claimed(db)
        outbox.fail(db, C, "no", final=False)
        assert outbox.due(db, later) == 0
        assert outbox.make_due(db, later, None)
        assert outbox.due(db, later) == 1
        assert claimed(db, later).item.url == C
        assert outbox.make_due(db, later, [B])
        assert claimed(db, later).item.url == B


def test_the_row_is_as_it_was_arranged(store: Store) -> None:
    with store.writing() as db:
        for url in (A, B, C):
            outbox.put(db, url, NOON, None)
        assert urls(db) == [A, B, C]
        outbox.arrange(db, [C, A])
        assert urls(db) == [C, A, B]
        assert claimed(db).item.url == C


def test_what_was_taken_out_is_put_back_where_it_was(store: Store) -> None:
    with store.writing() as db:
        outbox.put(db, A, NOON, "Ships", named_by=PAGE, whole=True)
        outbox.put(db, B, NOON, None)
        outbox.fail(db, A, "no", final=True)
        before = outbox.items(db, NOON)
        removed = outbox.take_out(db, A)
        assert removed is not None
        assert urls(db) == [B]
        assert outbox.take_out(db, A) is None
        outbox.put_back(db, removed)
        outbox.put_back(db, removed)
        assert outbox.items(db, NOON) == before


def test_a_corrected_address_keeps_its_place(store: Store) -> None:
    with store.writing() as db:
        for url in (A, B):
            outbox.put(db, url, NOON, "Ships", named_by=PAGE)
        outbox.fail(db, A, "no", final=True)
        assert outbox.rename(db, A, C, NOON)
        assert urls(db) == [C, B]
        item = outbox.items(db, NOON)[0]
        assert (item.due_at, item.origin, item.title) == (NOON, None, None)
        assert outbox.rename(db, C, B, NOON)
        assert urls(db) == [B]
        assert not outbox.rename(db, C, A, NOON)


def test_who_named_a_link_is_remembered_until_the_user_does(store: Store) -> None:
    with store.writing() as db:
        outbox.put(db, A, NOON, None, named_by=NamedBy("http://10.0.0.1/", private=True))
        assert outbox.items(db, NOON)[0].origin == "http://10.0.0.1/"
        outbox.put(db, A, NOON, None, named_by=PAGE)
        first = claimed(db)
        assert first.named_by == NamedBy("http://10.0.0.1/", private=True)
        outbox.give_back(db, first)
        outbox.put(db, A, NOON, None)
        outbox.put(db, A, NOON, None, named_by=PAGE)
        assert claimed(db).named_by is None


def test_nothing_is_due_where_nothing_waits_for_time(store: Store) -> None:
    with store.writing() as db:
        assert outbox.next_due(db) is None
        outbox.put(db, A, NOON, None)
        assert outbox.next_due(db) == NOON
        outbox.fail(db, A, "no", final=True)
        assert outbox.next_due(db) is None


def test_a_kept_file_goes_with_its_link(store: Store) -> None:
    file = KeptFile("ships.pdf", "application/pdf", b"%PDF-")
    with store.writing() as db:
        outbox.put(db, A, NOON, None)
        kept_files.put(db, A, file, NOON)
        assert outbox.items(db, NOON)[0].file == "ships.pdf"
        assert kept_files.find(db, A) == file
        outbox.remove(db, A)
        assert kept_files.find(db, A) is None


AMP, PLAIN = Url("https://e.org/amp/ships"), Url("https://e.org/ships")


def test_of_two_addresses_of_a_story_the_better_one_waits_with_its_file(store: Store) -> None:
    file = KeptFile("ships.pdf", "application/pdf", b"%PDF-")
    with store.writing() as db:
        outbox.put(db, AMP, NOON, "Ships")
        kept_files.put(db, AMP, file, NOON)
        assert outbox.put(db, PLAIN, NOON, None) is True
        assert urls(db) == [PLAIN]
        assert kept_files.find(db, PLAIN) == file


def test_what_is_being_fetched_keeps_its_address(store: Store) -> None:
    with store.writing() as db:
        outbox.put(db, AMP, NOON, "Ships")
        held = claimed(db)
        assert outbox.put(db, PLAIN, NOON, None) is True
        assert outbox.is_held(db, held)


def test_a_story_that_was_put_anew_is_not_put_back_beside_it(store: Store) -> None:
    with store.writing() as db:
        outbox.put(db, AMP, NOON, "Ships")
        removed = outbox.take_out(db, AMP)
        assert removed is not None
        outbox.put(db, PLAIN, NOON, None)
        outbox.put_back(db, removed)
        assert urls(db) == [PLAIN]


def test_the_last_place_is_looked_up(store: Store) -> None:
    with store.reading() as db:
        plan = db.execute(f"EXPLAIN QUERY PLAN SELECT {outbox._LAST_PLACE}").fetchall()
    looked = [row["detail"] for row in plan if "outbox" in row["detail"]]
    assert looked == ["SEARCH outbox USING COVERING INDEX outbox_in_order (feed=?)"] * 2
