"""What is removed leaves nothing behind, and nothing of others goes with it."""

import pytest

from reader.model.article import ArticleId, Incomplete
from reader.model.page import Page
from reader.model.query import parse
from reader.store import merges, pages, removal, search
from reader.store.store import Connection, Store
from tests.store.test_shelves import put
from tests.world import NOON


@pytest.fixture
def made(store: Store) -> list[ArticleId]:
    with store.writing() as db:
        return [put(db, number) for number in range(3)]


def count(db: Connection, table: str) -> int:
    number: int = db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
    return number


def test_a_page_that_another_article_has_stays(store: Store, made: list[ArticleId]) -> None:
    with store.writing() as db:
        for article in made[:2]:
            pages.put(db, article, Page(b"both", NOON), None)
        pages.put(db, made[0], Page(b"one", NOON), Incomplete.PAYWALL)
        assert removal.remove(db, made[:1]) == made[:1]
        assert pages.get(db, made[1]).body == b"both"
        assert (count(db, "article"), count(db, "page")) == (2, 1)


def test_what_is_merged_goes_along_and_is_found_no_more(
    store: Store, made: list[ArticleId]
) -> None:
    with store.writing() as db:
        merges.merge(db, made[0], made[1])
        assert set(removal.remove(db, made[:1])) == set(made[:2])
        assert list(search.find(db, parse("ship")))[-1] == [made[2]]
        db.execute("INSERT INTO search (search) VALUES ('integrity-check')")


def test_a_damaged_text_is_removed_and_the_index_made_anew(
    store: Store, made: list[ArticleId]
) -> None:
    with store.writing() as db:
        db.execute("UPDATE body SET text = x'00' WHERE article_id = ?", [made[0]])
        removal.remove(db, made[:1])
        assert list(search.find(db, parse("ship")))[-1] == made[:0:-1]
        db.execute("INSERT INTO search (search) VALUES ('integrity-check')")
