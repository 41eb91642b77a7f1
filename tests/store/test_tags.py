"""Tags are given, taken and renamed; none is left that nothing has."""

import pytest

from reader.model.article import ArticleId, State
from reader.model.tag import Tag
from reader.model.url import Url
from reader.store import articles, merges, tags
from reader.store.store import Connection, Store
from tests.store.stories import OTHER, TEXT, story
from tests.world import NOON


def put(db: Connection, name: str, text: str = TEXT) -> ArticleId:
    made = story(name, url=Url(f"https://e.org/{name}"), text=text)
    return articles.put(db, made, saved_at=NOON, sample=False)[0]


@pytest.fixture
def two(store: Store) -> list[ArticleId]:
    with store.writing() as db:
        return [put(db, "one"), put(db, "two", OTHER)]


def test_a_tag_has_one_spelling_the_first(store: Store, two: list[ArticleId]) -> None:
    with store.writing() as db:
        tags.give(db, "  Eau   douce ", [two[0]])
        tags.give(db, "#EAU DOUCE", two)
        assert tags.all_tags(db) == [Tag("Eau douce", 2)]
        assert tags.of_article(db, two[1]) == ["Eau douce"]
        assert tags.having(db, "eau Douce", two) == two


def test_a_tag_that_nothing_has_is_gone(store: Store, two: list[ArticleId]) -> None:
    with store.writing() as db:
        tags.give(db, "water", two)
        tags.take(db, "WATER", [two[0]])
        assert tags.all_tags(db) == [Tag("water", 1)]
        tags.take(db, "water", [two[1]])
        tags.take(db, "water", [two[1]])
        assert tags.all_tags(db) == []
        assert db.execute("SELECT count(*) FROM tag").fetchone()[0] == 0


def test_tags_of_trashed_articles_are_kept_but_not_counted(
    store: Store, two: list[ArticleId]
) -> None:
    with store.writing() as db:
        tags.give(db, "water", two)
        articles.set_state(db, two, State.TRASHED)
        assert tags.all_tags(db) == []
        articles.set_state(db, [two[0]], State.READ)
        assert tags.all_tags(db) == [Tag("water", 1)]


def test_a_renamed_tag_joins_the_one_of_that_name(store: Store, two: list[ArticleId]) -> None:
    with store.writing() as db:
        tags.give(db, "water", two)
        tags.give(db, "sea", [two[0]])
        assert tags.rename(db, "water", "Water") == two
        assert [tag.name for tag in tags.all_tags(db)] == ["sea", "Water"]
        assert tags.rename(db, "water", "sea") == two
        assert tags.all_tags(db) == [Tag("sea", 2)]
        assert tags.rename(db, "nothing", "sky") == []
        assert tags.all_tags(db) == [Tag("sea", 2)]


def test_merged_articles_lend_their_tags_until_they_are_parted(
    store: Store, two: list[ArticleId]
) -> None:
    keep, other = two
    with store.writing() as db:
        tags.give(db, "sea", [keep])
        tags.give(db, "sea", [other])
        tags.give(db, "water", [other])
        merges.merge(db, keep, other)
        assert tags.of_article(db, keep) == ["sea", "water"]
        assert tags.all_tags(db) == [Tag("sea", 1), Tag("water", 1)]
        merges.unmerge(db, other)
        assert tags.of_article(db, keep) == ["sea"]
        assert tags.of_article(db, other) == ["sea", "water"]


def test_a_lent_tag_that_is_given_stays_and_one_that_is_taken_goes(
    store: Store, two: list[ArticleId]
) -> None:
    keep, other = two
    with store.writing() as db:
        tags.give(db, "given", [other])
        tags.give(db, "taken", [other])
        merges.merge(db, keep, other)
        tags.give(db, "given", [keep])
        tags.take(db, "taken", [keep])
        merges.unmerge(db, other)
        assert tags.of_article(db, keep) == ["given"]
        assert tags.of_article(db, other) == ["given"]
