"""What is kept for a story whose page has not come."""

from datetime import UTC, datetime

from reader.model.article import State
from reader.model.moving import Entry, Holding, Passage, Source
from reader.model.url import Url
from reader.store import imports, promises
from reader.store.store import Connection, Store
from tests.world import NOON

URL = Url("https://e.org/ships")
WHEN = datetime(2024, 3, 5, tzinfo=UTC)
ENTRY = Entry(
    2,
    URL,
    saved_at=WHEN,
    state=State.ARCHIVED,
    favourite=True,
    progress=40,
    tags=("sea", "السفن"),
    passages=(Passage("the wind", "why?", WHEN), Passage("kept them")),
    note="mine",
)


def begin(db: Connection, digest: bytes) -> int:
    return imports.begin(db, Holding(Source.POCKET, (ENTRY,)), "a", digest, NOON).number


def test_all_that_was_promised_is_there_when_the_story_comes(store: Store) -> None:
    with store.writing() as db:
        number = begin(db, b"1")
        assert promises.put(db, number, URL, ENTRY)
        assert promises.take(db, [Url("https://e.org/other")]) == []
        assert promises.take(db, [Url("https://e.org/ships?utm_source=x"), URL]) == [
            (number, ENTRY)
        ]
        assert promises.take(db, [URL]) == []


def test_an_entry_that_comes_twice_in_a_file_is_one_promise(store: Store) -> None:
    more = Entry(
        9, URL, tags=("sea", "north"), passages=(Passage("the wind"), Passage("x")), note="two"
    )
    with store.writing() as db:
        number = begin(db, b"1")
        promises.put(db, number, URL, ENTRY)
        assert promises.put(db, number, URL, more)
        assert not promises.put(db, number, URL, more)
        [(_, kept)] = promises.take(db, [URL])
    assert (kept.tags, kept.note) == (("sea", "السفن", "north"), "mine\n\ntwo")
    assert [each.words for each in kept.passages] == ["the wind", "kept them", "x"]
    assert (kept.place, kept.saved_at, kept.state) == (2, WHEN, State.ARCHIVED)


def test_what_another_import_has_promised_is_known(store: Store) -> None:
    with store.writing() as db:
        promises.put(db, begin(db, b"1"), URL, ENTRY)
        assert promises.is_known(db, URL, Entry(7, URL, tags=("sea",)))
        assert not promises.is_known(db, URL, Entry(7, URL, tags=("news",)))


def test_the_promises_of_an_import_go_with_it_and_no_others(store: Store) -> None:
    with store.writing() as db:
        one, other = begin(db, b"1"), begin(db, b"2")
        promises.put(db, one, URL, ENTRY)
        promises.put(db, other, URL, ENTRY)
        promises.forget(db, one)
        assert [number for number, _ in promises.take(db, [URL])] == [other]


def test_keys_of_older_rules_are_made_anew(store: Store) -> None:
    with store.writing() as db:
        number = begin(db, b"1")
        promises.put(db, number, URL, ENTRY)
        db.execute("UPDATE promise SET key = 'old'")
        db.execute("UPDATE rule SET version = 0 WHERE name = 'story key'")
    Store(store._path).close()
    with store.writing() as db:
        assert promises.take(db, [URL]) == [(number, ENTRY)]
