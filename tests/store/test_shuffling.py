"""Every id has its own place, and the first ones are found without a look at the others."""

import sqlite3
from collections import Counter
from contextlib import closing
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.query import Order, Query, Shelf, Sort
from reader.store import shelves, shuffling
from reader.store.shuffling import Shuffle, shuffle
from reader.store.store import Connection, Store

_ARTICLE = (
    "INSERT INTO article (id, host, title, title_key, byline, dir, words, reading_minutes,"
    " saved_at, state) VALUES (?, '', '', '', '[]', 'ltr', 0, 0, '2026-01-01', ?)"
)


def fill(db: Connection, last: int) -> None:
    rows = [(number, "read" if number % 50 else "archived") for number in range(1, last + 1)]
    db.executemany(_ARTICLE, [row for row in rows if row[0] % 7])


def by_chance(shelf: Shelf, seed: int) -> Query:
    return Query(shelf=shelf, order=Order(Sort.RANDOM, seed=seed))


@pytest.mark.parametrize("shelf", [Shelf.ALL, Shelf.ARCHIVE, Shelf.TRASH], ids=str)
def test_what_comes_first_is_the_beginning_of_the_whole_list(
    store: Store, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shuffling, "_LEAST_BITS", 4)  # else few articles are always sorted
    with store.writing() as db:
        fill(db, 3_000)
        for seed in range(20):
            query = by_chance(shelf, seed)
            first, *rest = shelves.steps(db, query, lambda: True, first=40, many=1)
            whole = shelves.ids(db, query)
            assert (first, rest) == (whole[:40], [whole] if len(whole) >= 40 else [])
            assert sorted(whole) == sorted(shelves.ids(db, Query(shelf=shelf)))


def test_many_are_walked_to_in_their_order(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shuffling, "_LEAST_BITS", 4)
    with store.writing() as db:
        fill(db, 3_000)
        found = shuffle(db, 3)
        assert len(found.first(db, "state <> 'trashed'", {}, 40)) == 40
        assert len(found.first(db, "state = 'archived'", {}, 40)) < 40


def test_those_at_the_first_places_are_looked_up_by_their_ids(store: Store) -> None:
    with store.reading() as db:
        said: list[str] = []
        db.set_trace_callback(said.append)
        shuffle(db, 3).first(db, "state <> 'trashed'", {}, 4)
        db.set_trace_callback(None)
        plan = db.execute(f"EXPLAIN QUERY PLAN {said[-1]}").fetchall()
    steps = [row["detail"] for row in plan]
    assert steps[0].startswith("SCAN json_each VIRTUAL TABLE")
    assert steps[1:] == ["SEARCH article USING INTEGER PRIMARY KEY (rowid=?)"]


def test_nothing_moves_until_the_ids_have_outgrown_the_places(store: Store) -> None:
    with store.writing() as db:
        fill(db, 10)
        before = shuffle(db, 1)
        db.execute(_ARTICLE, [(1 << 16) - 1, "read"])
        assert shuffle(db, 1) == before
        db.execute(_ARTICLE, [1 << 16, "read"])
        assert shuffle(db, 1).bits == 17


@settings(max_examples=60, deadline=None)
@given(
    bits=st.integers(2, 31),
    parts=st.tuples(st.integers(0), st.integers(0), st.integers(0)),
    number=st.integers(0),
)
def test_a_place_leads_back_to_its_id(bits: int, parts: tuple[int, int, int], number: int) -> None:
    last = (1 << bits) - 1
    one = Shuffle(bits, 2 * (parts[0] | 1) & last, parts[1] & last | 1, parts[2] & last)
    with closing(sqlite3.connect(":memory:")) as db:
        [place] = db.execute(f"SELECT {one.place(':own')}", {"own": number & last}).fetchone()
    assert (0 <= place <= last, one.number_at(place)) == (True, number & last)


def test_neighbours_are_parted(store: Store) -> None:
    """By chance two neighbours would stay side by side, and no step come again often."""
    with store.writing() as db:
        fill(db, 3_000)
        for seed in range(10):
            whole = shelves.ids(db, by_chance(Shelf.ALL, seed))
            steps = [b - a for a, b in pairwise(whole)]
            assert sum(abs(step) == 1 for step in steps) < 12
            assert Counter(steps).most_common(1)[0][1] < 20
            assert 0.4 < sum(step > 0 for step in steps) / len(steps) < 0.6
