"""Rows as they stand: which tables are carried, and how a row finds its place."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.model.whole import Row
from reader.store import loose_rows
from reader.store.loose_rows import UnfitRow
from reader.store.store import Connection, Store

#: All that is no article's field and no work of triggers: a new table joins one of the two lists
#: in store/loose_rows.py, or is carried as it stands and named here.
CARRIED = {
    "annotation",
    "apart",
    "feed",
    "feed_article",
    "feed_entry",
    "feed_outline",
    "feed_rule",
    *loose_rows.WITH_NUMBERS,
    "kept_file",
    "merged",
    "outbox",
    "reading_place",
    "saved_search",
    "site_rule",
    "taken_file",
}


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Connection]:
    store = Store(tmp_path / "library.db")
    with store.writing() as db:
        yield db
    store.close()


def test_every_table_is_carried_or_made_anew(db: Connection) -> None:
    assert set(loose_rows.tables(db)) <= CARRIED


def test_each_comes_after_what_it_refers_to(db: Connection) -> None:
    names = loose_rows.tables(db)
    assert names.index("outbox") < names.index("kept_file")
    assert loose_rows.article_columns(db, "merged") != []
    assert loose_rows.article_columns(db, "outbox") == []


def test_tables_that_refer_to_each_other_come_in_some_order(db: Connection) -> None:
    db.execute("CREATE TABLE hen (id INTEGER PRIMARY KEY, egg INTEGER REFERENCES egg (id))")
    db.execute("CREATE TABLE egg (id INTEGER PRIMARY KEY, hen INTEGER REFERENCES hen (id))")
    assert {"hen", "egg"} < set(loose_rows.tables(db))


def search(number: int, name: str) -> Row:
    return {"id": number, "name": name, "text": name}


def names(db: Connection) -> list[tuple[int, str]]:
    return [tuple(row) for row in db.execute("SELECT id, name FROM saved_search ORDER BY id")]


def test_a_row_keeps_its_number_where_that_is_free(db: Connection) -> None:
    ids: loose_rows.Ids = {}
    loose_rows.put(db, "saved_search", search(7, "a"), ids)
    loose_rows.put(db, "saved_search", search(7, "a"), ids)
    assert names(db) == [(7, "a")]
    loose_rows.put(db, "saved_search", search(7, "b"), ids)
    assert names(db) == [(7, "a"), (8, "b")]
    assert ids["saved_search", 7] == 8


def test_what_refers_to_an_article_that_is_not_here_is_left_out(db: Connection) -> None:
    row: Row = {"article_id": 5, "quote": "a", "start": 1}
    loose_rows.put(db, "reading_place", row, {})
    assert db.execute("SELECT count(*) FROM reading_place").fetchone()[0] == 0
    with pytest.raises(UnfitRow):
        loose_rows.put(db, "reading_place", row, {("article", 5): 6})


def test_a_table_that_is_not_here_is_passed_over(db: Connection) -> None:
    loose_rows.put(db, "sqlite_master", {"name": "a"}, {})
    loose_rows.put(db, "article", {"id": 1}, {})
    loose_rows.put(db, "counter", {"name": "all", "value": 9}, {})
    assert db.execute("SELECT value FROM counter WHERE name = 'all'").fetchone()[0] == 0


@pytest.mark.parametrize(
    "row",
    [
        {"name": 7},
        {"name": b"a"},
        {"id": "a"},
        {"id": 1 << 63},
        {"id": -(1 << 64)},
        {"id": 1.5},
    ],
)
def test_a_field_of_another_type_does_not_fit(db: Connection, row: Row) -> None:
    with pytest.raises(UnfitRow):
        loose_rows.fitting(db, "saved_search", row)


@pytest.mark.parametrize("time", ["noon", "2026-01-01", "2026-01-01T10:00:00"])
def test_a_time_has_its_zone(db: Connection, time: str) -> None:
    with pytest.raises(UnfitRow, match="no time"):
        loose_rows.fitting(db, "outbox", {"added_at": time})
    fit = {"added_at": "2026-01-01T10:00:00+00:00", "due_at": None}
    assert loose_rows.fitting(db, "outbox", fit) == fit
