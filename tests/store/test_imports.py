"""Imports as they are remembered."""

import pytest

from reader.model.article import ArticleId, State
from reader.model.errors import NoImportError
from reader.model.moving import Entry, Holding, Source, Unread
from reader.model.url import Url
from reader.store import articles, imports, merges
from reader.store.imports import Step, StepKind
from reader.store.store import Store
from tests.store.stories import story
from tests.world import NOON

ENTRIES = (Entry(2, Url("https://e.org/a")), Entry(3, Url("https://e.org/b")))
HOLDING = Holding(Source.POCKET, ENTRIES, (Unread(5, "no", "x"), Unread(4, "no", "y")))


def test_an_import_is_remembered_with_what_it_could_not_read(store: Store) -> None:
    with store.writing() as db:
        begun = imports.begin(db, HOLDING, "part.csv", b"hash", NOON)
        imports.advance(db, begun.number, 2, articles=1, links=2, altered=3)
        kept = imports.get(db, begun.number)
        assert (begun.entries, begun.done, begun.unread) == (2, 0, 2)
        assert (kept.done, kept.articles, kept.links, kept.altered) == (2, 1, 2, 3)
        assert [each.place for each in imports.unread(db, begun.number)] == [4, 5]
        assert imports.all_of(db) == [kept]


def test_one_that_came_not_to_its_end_goes_on(store: Store) -> None:
    with store.writing() as db:
        first = imports.begin(db, HOLDING, "a", b"hash", NOON)
        assert imports.begin(db, HOLDING, "b", b"hash", NOON) == first
        assert imports.begin(db, HOLDING, "c", b"other", NOON).number != first.number
        imports.advance(db, first.number, 2, articles=0, links=0, altered=0)
        assert imports.begin(db, HOLDING, "d", b"hash", NOON).number != first.number


def test_one_that_was_undone_does_not_go_on(store: Store) -> None:
    with store.writing() as db:
        first = imports.begin(db, HOLDING, "a", b"hash", NOON)
        imports.close(db, first.number, NOON)
        assert imports.get(db, first.number).undone_at == NOON
        assert imports.begin(db, HOLDING, "a", b"hash", NOON).number != first.number


def test_there_is_none_of_another_number(store: Store) -> None:
    with store.reading() as db, pytest.raises(NoImportError):
        imports.get(db, 1)


def test_steps_are_taken_out_from_the_last(store: Store) -> None:
    steps = [Step(StepKind.LINK, None, f"https://e.org/{n}") for n in range(700)]
    with store.writing() as db:
        number = imports.begin(db, HOLDING, "a", b"hash", NOON).number
        imports.note(db, number, steps)
        imports.note(db, number, [Step(StepKind.TAG, ArticleId(7), "sea")])
        first = imports.last_steps(db, number)
        assert (first[0].article_id, first[1].detail) == (7, "https://e.org/699")
        rest = [step for _ in range(9) for step in imports.last_steps(db, number)]
        assert len(first) + len(rest) == 701
        assert rest[-1].detail == "https://e.org/0"


def test_a_story_is_here_by_any_of_its_addresses_and_wherever_it_stands(store: Store) -> None:
    url = Url("https://e.org/ships")
    with store.writing() as db:
        one, _ = articles.put(db, story("Ships", url=url), saved_at=NOON, sample=False)
        other, _ = articles.put(
            db, story("Docks", url=Url("https://e.org/docks")), saved_at=NOON, sample=False
        )
        assert imports.find_here(db, [url])[url].id == one
        articles.set_state(db, [one], State.TRASHED)
        assert imports.find_here(db, [url])[url].state is State.TRASHED
        articles.set_state(db, [one], State.UNREAD)
        merges.merge(db, other, one)
        found = imports.find_here(db, [url, Url("https://e.org/none")])
    assert list(found) == [url]
    assert (found[url].id, found[url].state) == (other, State.UNREAD)


def test_how_an_article_stands_changes_with_what_its_reader_does(store: Store) -> None:
    with store.writing() as db:
        one, _ = articles.put(db, story("Ships"), saved_at=NOON, sample=False)
        before = imports.standing(db, one)
        imports.settle(db, one, saved_at=NOON, state=State.READ, favourite=True, progress=9)
        assert imports.standing(db, one) != before
        assert imports.standing(db, ArticleId(99)) is None
        [row] = articles.rows(db, [one])
    assert (row.state, row.favourite, row.progress) == (State.READ, True, 9)
