"""Where articles stand is read and altered in lots."""

import pytest

from reader.model.article import ArticleId, State
from reader.model.deed import DeedKind, Standing
from reader.store import articles, chunks, standings
from reader.store.store import Connection, Store
from tests.store.test_shelves import put
from tests.world import NOON


@pytest.fixture
def made(store: Store, monkeypatch: pytest.MonkeyPatch) -> list[ArticleId]:
    with store.writing() as db:
        return [put(db, number) for number in range(5)]


def states(db: Connection, wanted: list[ArticleId]) -> list[State]:
    return [row.state for row in articles.rows(db, wanted)]


def test_a_deed_concerns_those_it_alters(store: Store, made: list[ArticleId]) -> None:
    with store.writing() as db:
        articles.set_state(db, made[:2], State.READ)
        found = standings.concerned(db, DeedKind.MARK_UNREAD, made)
        assert {each.id for each in found} == set(made[:2])
        standings.alter(db, DeedKind.MARK_UNREAD, found, NOON)
        assert states(db, made) == [State.UNREAD] * 5


def test_the_trash_remembers_when_and_whence(store: Store, made: list[ArticleId]) -> None:
    with store.writing() as db:
        articles.set_state(db, made[:1], State.ARCHIVED)
        found = standings.concerned(db, DeedKind.TRASH, made[:1])
        standings.alter(db, DeedKind.TRASH, found, NOON)
        trashed = Standing(made[0], State.TRASHED, False, NOON, State.ARCHIVED)
        assert standings.of(db, made[:1]) == [trashed]
        assert standings.in_trash(db) == standings.in_trash(db, until=NOON) == made[:1]
        standings.put_back(db, found)
        assert standings.of(db, made[:1]) == found
        standings.put_back(db, [trashed])
        assert standings.of(db, made[:1]) == [trashed]


def test_many_are_read_in_lots(store: Store, made: list[ArticleId]) -> None:
    with store.reading() as db:
        wanted = [*made, *(ArticleId(number) for number in range(100, 100 + chunks.MOST_VARIABLES))]
        assert [each.id for each in standings.of(db, wanted)] == made
