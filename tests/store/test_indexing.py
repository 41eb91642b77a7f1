"""A save notes what is to be indexed; the next who reads has it indexed, and finds it."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest

from reader.model.article import ArticleId
from reader.model.query import parse
from reader.model.url import Url
from reader.store import articles, checking, fingerprints, indexing, removal, search
from reader.store import store as store_module
from reader.store.store import Connection, Store, connect
from tests.store.stories import TEXT, story
from tests.world import NOON


@pytest.fixture
def other(store: Store) -> Iterator[Store]:
    """Give the library of `store` as another process has it open."""
    again = Store(store.path)
    yield again
    again.close()


def save(store: Store, title: str = "Ships at anchor", count: int = 1) -> list[ArticleId]:
    with store.writing() as db:
        return [
            articles.add(
                db,
                story(f"{title} {number}", url=Url(f"https://e.org/{title}/{number}"), text=TEXT),
                NOON,
                sample=False,
            )
            for number in range(count)
        ]


def found(db: Connection, words: str) -> list[ArticleId]:
    *_, ids = search.find(db, parse(words))
    return ids


def noted(path: Path) -> list[int]:
    """Return the numbers that are noted in the file, as nobody does who would index them."""
    with closing(sqlite3.connect(path)) as db:
        return [row[0] for row in db.execute("SELECT article_id FROM unindexed ORDER BY 1")]


def is_whole(db: Connection) -> bool:
    for index in ("search", "search_head"):
        db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
    lacking = "SELECT count(*) FROM article WHERE id NOT IN (SELECT article_id FROM fingerprint)"
    return not indexing.is_behind(db) and db.execute(lacking).fetchone()[0] == 0


@pytest.mark.parametrize("elsewhere", [False, True], ids=["here", "in another process"])
def test_what_was_saved_is_indexed_by_the_next_who_reads(
    store: Store, other: Store, elsewhere: bool
) -> None:
    [saved] = save(store)
    assert noted(store.path) == [saved]
    with (other if elsewhere else store).reading() as db:
        assert found(db, "anchor") == [saved]
        assert fingerprints.taken(db) == [saved]
    assert noted(store.path) == []
    with store.writing() as db:
        assert is_whole(db)


def test_reading_waits_for_nobody_and_searching_until_the_others_have_written(
    store: Store, other: Store
) -> None:
    [saved] = save(store)
    begun, enough = Event(), Event()

    def write() -> None:
        with other.writing():
            begun.set()
            enough.wait()

    def look() -> list[ArticleId]:
        with store.searching() as db:
            return found(db, "anchor")

    with ThreadPoolExecutor(2) as pool:
        writing = pool.submit(write)
        begun.wait()
        with store.reading() as db:
            assert found(db, "anchor") == []
        looking = pool.submit(look)
        enough.set()
        assert looking.result() == [saved]
        writing.result()


def test_a_search_does_not_wait_for_ever(
    store: Store, other: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(store)
    monkeypatch.setattr(store_module, "_INDEX_MS", 1)
    with other.writing(), store.searching() as db:
        assert found(db, "anchor") == []
    with store.searching() as db:
        assert len(found(db, "anchor")) == 1


def test_what_is_removed_before_it_is_indexed_leaves_nothing(store: Store) -> None:
    first, second = save(store, count=2)
    with store.writing() as db:
        removal.remove(db, [first])
    assert noted(store.path) == [second]
    with store.reading() as db:
        assert found(db, "anchor") == [second]
    with store.writing() as db:
        removal.remove(db, [second])
        assert found(db, "anchor") == []
        assert is_whole(db)


@pytest.mark.parametrize("indexed", [False, True], ids=["before it is indexed", "after"])
def test_an_article_with_another_text_is_found_by_that(store: Store, indexed: bool) -> None:
    [saved] = save(store)
    if indexed:
        with store.reading():
            pass
    with store.writing() as db:
        articles.update(db, saved, story("Boats in the mist", text=TEXT), NOON)
    assert noted(store.path) == [saved]
    with store.reading() as db:
        assert (found(db, "anchor"), found(db, "mist")) == ([], [saved])
    with store.writing() as db:
        assert is_whole(db)


def test_many_are_indexed_at_once(store: Store) -> None:
    save(store, count=20)
    assert len(noted(store.path)) == 20
    save(store, "Ships at anchor,", count=30)
    assert noted(store.path) == []
    with store.reading() as db:
        assert len(found(db, "anchor")) == 50
        parts = db.execute("SELECT count(DISTINCT segid) FROM search_idx").fetchone()[0]
    assert parts <= 3


def test_a_damaged_index_holds_up_no_save(store: Store) -> None:
    save(store)
    with store.reading():
        pass
    with store.alone() as db:
        db.execute("UPDATE search_data SET block = x'ffffffff' WHERE id <= 10")
    save(store, "Boats", count=30)
    with store.reading() as db:
        assert len(db.execute("SELECT id FROM article").fetchall()) == 31
    assert len(noted(store.path)) == 30
    with store.writing() as db:
        search.rebuild_all(db)
    with store.reading() as db:
        assert len(found(db, "boats")) == 30


def test_an_index_made_anew_has_what_is_noted_once(store: Store) -> None:
    [saved] = save(store)
    with store.writing() as db:
        search.rebuild(db)
    assert noted(store.path) == []
    with store.writing() as db:
        assert found(db, "anchor") == [saved]
        db.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")


def test_one_that_cannot_be_indexed_holds_up_no_other(store: Store) -> None:
    broken, whole = save(store, count=2)
    with store.writing() as db:
        db.execute("UPDATE article SET url = 'https://[', canonical = NULL WHERE id = 1")
    with store.reading() as db:
        assert found(db, "anchor") == [whole]
    assert noted(store.path) == [broken]


def test_who_reads_from_a_full_disk_does_not_try_to_index_again_and_again(store: Store) -> None:
    asked: list[str] = []
    save(store, count=indexing.MOST_LEFT)
    with store.alone() as db:
        db.execute("PRAGMA max_page_count = 1")  # SQLite takes it for as many as there are
        db.set_trace_callback(asked.append)
    for _ in range(3):
        with store.reading() as db:
            assert indexing.is_behind(db)
    assert asked.count("BEGIN IMMEDIATE") == 1
    with store.alone() as db:
        db.set_trace_callback(None)
        db.execute("PRAGMA max_page_count = 1000000")
    save(store, "There is room again")
    with store.reading() as db:
        assert not indexing.is_behind(db)


def test_a_damaged_note_keeps_nobody_from_reading(store: Store) -> None:
    [saved] = save(store)
    with store.alone() as db:
        db.execute("DROP TABLE unindexed")
    with store.reading() as db:
        assert articles.get(db, saved).article.text == TEXT


def test_a_noted_article_is_no_damage(store: Store) -> None:
    save(store)
    with closing(connect(store.path)) as db:
        assert [each.kind for each in checking.damage(db, full=True)] == []
    assert noted(store.path) == [1]


def test_at_the_end_nothing_is_left_to_the_next(tmp_path: Path) -> None:
    store = Store(tmp_path / "library.db")
    save(store)
    assert noted(store.path) == [1]
    store.finish()
    assert noted(store.path) == []


def test_at_the_end_no_file_is_made_where_the_library_is_gone(tmp_path: Path) -> None:
    store = Store(tmp_path / "library.db")
    save(store)
    store.path.rename(tmp_path / "away.db")
    with ThreadPoolExecutor(1) as other_thread:  # which has no connection yet
        other_thread.submit(store.finish).result()
    assert not store.path.exists()
