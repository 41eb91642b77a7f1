"""The search index grows by a part with each save; joined, it finds what it found before."""

from reader.model.query import parse
from reader.store import articles, settling
from reader.store.search import find
from reader.store.store import Connection, Store
from tests.store.stories import story
from tests.world import NOON

_MANY = 40


def parts(db: Connection, index: str) -> int:
    found: int = db.execute(f"SELECT count(DISTINCT segid) FROM {index}_idx").fetchone()[0]  # noqa: S608
    return found


def save(store: Store, count: int) -> None:
    for number in range(count):
        with store.writing() as db:
            articles.add(db, story(f"Ships {number}"), NOON, sample=False)
        with store.reading():
            pass  # which has it indexed


def test_no_save_joins_parts_but_where_there_are_very_many(store: Store) -> None:
    save(store, 20)
    with store.reading() as db:
        assert (parts(db, "search"), parts(db, "search_head")) == (20, 20)
    save(store, 20)
    with store.reading() as db:
        assert (parts(db, "search"), parts(db, "search_head")) == (9, 9)


def test_parts_are_joined_and_all_is_found_as_before(store: Store) -> None:
    save(store, _MANY)
    with store.reading() as db:
        [before] = find(db, parse("ships "))
    assert len(before) == _MANY
    with store.writing() as db:
        while settling.join_parts(db):
            pass
        assert (parts(db, "search"), parts(db, "search_head")) == (1, 1)
        for index in ("search", "search_head"):
            db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
    with store.reading() as db:
        assert list(find(db, parse("ships "))) == [before]


def test_the_journal_is_brought_into_the_file(store: Store) -> None:
    save(store, 1)
    settling.write_back(store)
    with store.alone() as db:
        busy, pages, written = db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    assert (busy, pages) == (0, written)
