"""Articles merged and parted again: exactly as before, whatever was merged in between."""

import itertools
import random
import sqlite3
from datetime import timedelta
from typing import Any

import pytest

from reader.model.article import ArticleId, RelatedStory, State
from reader.model.query import Query, parse
from reader.model.url import Url
from reader.store import (
    articles,
    fingerprints,
    links,
    merges,
    outbox,
    pages,
    removal,
    search,
    shelves,
)
from reader.store.store import Store
from tests.store.stories import TEXT, story
from tests.store.test_links import TIDE, WIND
from tests.world import NOON, World

_TABLES = ("article", "body", "article_page", "page", "link", "outbox", "version", "fingerprint")


def put(db: sqlite3.Connection, name: str, hours: int = 0, **changes: object) -> ArticleId:
    """Save a story of this name, one that no other is taken for."""
    text = f"{TEXT} Of {name}: " + " ".join(f"{name}{n} lay by {name}{n * n}." for n in range(200))
    article = story(name, url=Url(f"https://e.org/{name}"), text=text, **changes)
    return articles.put(db, article, saved_at=NOON + timedelta(hours=hours), sample=False)[0]


def all_rows(db: sqlite3.Connection) -> dict[str, list[Any]]:
    """Return every row but for what only says that two stories are two."""
    return {
        table: [tuple(row) for row in db.execute(f"SELECT * FROM {table} ORDER BY 1, 2")]  # noqa: S608
        for table in (*_TABLES, "merged", "counter")
    }


def test_one_stands_for_both(store: Store) -> None:
    with store.writing() as db:
        keep, other = put(db, "ships", 5, published="2026-09-14T10:00"), put(db, "boats")
        db.execute("UPDATE article SET favourite = 1, published = '2026-09-12' WHERE id = 2")
        articles.set_state(db, [other], State.READ)
        merges.merge(db, keep, other)
        saved = articles.get(db, keep)
        assert shelves.ids(db, Query()) == [keep]
        assert shelves.counts(db).all == 1
        assert list(search.find(db, parse("boats7"))) == [[]]
    assert (saved.state, saved.favourite, saved.saved_at) == (State.READ, True, NOON)
    assert (saved.article.title, saved.article.published) == ("ships", "2026-09-12")


def test_of_one_day_the_date_of_the_kept_one_stays(store: Store) -> None:
    with store.writing() as db:
        keep = put(db, "ships", published="2026-09-14T10:00")
        merges.merge(db, keep, put(db, "boats", published="2026-09-14"))
        assert articles.get(db, keep).article.published == "2026-09-14T10:00"


def test_it_is_found_by_the_addresses_and_the_title_of_both(store: Store) -> None:
    boats = Url("https://m.e.org/boats")
    with store.writing() as db:
        keep, other = put(db, "ships"), put(db, "boats")
        merges.merge(db, keep, other)
        assert articles.find_by_urls(db, [boats])[boats].id == keep
        found = articles.find_by_title(db, "boats", host="e.org")
        assert found is not None
        assert found.id == keep
        assert put(db, "boats") == keep
        assert articles.get(db, keep).state is State.UNREAD
        articles.set_state(db, [keep], State.TRASHED)
        assert articles.find_by_urls(db, [boats]) == {}


def test_it_offers_and_is_offered_what_both_were(store: Store) -> None:
    sail = RelatedStory("The sail", Url("https://e.org/sail"))
    with store.writing() as db:
        keep, other = put(db, "ships"), put(db, "boats")
        links.put(db, keep, [WIND, TIDE])
        links.put(db, other, [RelatedStory("Wind", Url("https://m.e.org/wind")), sail])
        links.put(db, put(db, "pier"), [RelatedStory("Boats", Url("https://e.org/boats"))])
        merges.merge(db, keep, other)
        assert links.offered(db, keep) == [WIND, TIDE, sail]
        assert links.linking_to(db, [Url("https://e.org/sail")], title="") == [keep]
        assert merges.family(db, keep) == [keep, other]
        assert articles.addresses(db, merges.family(db, keep))[1] == "https://e.org/boats"


def test_parted_again_all_is_as_it_was(store: Store, world: World) -> None:
    with store.writing() as db:
        keep, other = put(db, "ships", 3, related=(WIND,)), put(db, "boats", related=(TIDE,))
        put(db, "boats", 4, related=(TIDE, WIND))
        for each in (keep, other):
            pages.put(db, each, world.page("https://e.org/x", f"page {each}"))
        outbox.put(db, Url("https://e.org/boats"), NOON, "Boats")
        articles.set_state(db, [other], State.ARCHIVED)
        db.execute("UPDATE article SET favourite = 1 WHERE id = ?", [other])
        before = all_rows(db)
        merges.merge(db, keep, other)
        assert all_rows(db) != before
        assert merges.unmerge(db, other) == keep
        assert all_rows(db) == before
        assert fingerprints.twins(db, keep) == []
        assert merges.unmerge(db, other) is None


def test_what_the_user_changed_since_stays(store: Store) -> None:
    with store.writing() as db:
        keep, other = put(db, "ships", 3), put(db, "boats")
        merges.merge(db, keep, other)
        articles.set_state(db, [keep], State.ARCHIVED)
        merges.unmerge(db, other)
        kept = articles.get(db, keep)
    assert (kept.state, kept.saved_at) == (State.ARCHIVED, NOON + timedelta(hours=3))


def test_what_the_user_changed_between_two_merges_stays(store: Store) -> None:
    with store.writing() as db:
        keep, one, two = put(db, "ships"), put(db, "boats"), put(db, "pier")
        articles.set_state(db, [one], State.READ)
        merges.merge(db, keep, one)
        articles.set_state(db, [keep], State.ARCHIVED)
        merges.merge(db, keep, two)
        for other in (one, two):
            merges.unmerge(db, other)
            assert articles.get(db, keep).state is State.ARCHIVED


@pytest.mark.parametrize("seed", range(20))
def test_in_whatever_order_merges_are_undone_each_is_as_it_was(store: Store, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 no secret
    with store.writing() as db:
        made = [put(db, name, dice.randrange(50)) for name in ("a1", "b1", "c1", "d1", "e1")]
        for each in made:
            articles.set_state(db, [each], dice.choice(list(State)[:3]))
            db.execute(
                "UPDATE article SET favourite = ?, published = ? WHERE id = ?",
                [dice.randrange(2), dice.choice([None, "2026-09-01", "2026-09-02"]), each],
            )
        before = all_rows(db)
        undone = []
        for pair in itertools.pairwise(dice.sample(made, 5)):
            keep, other = dice.sample([merges.root(db, each) for each in pair], 2)
            merges.merge(db, keep, other)
            undone.append(other)
        assert len(shelves.ids(db, Query())) == 1
        for other in dice.sample(undone, 4):
            merges.unmerge(db, other)
        assert all_rows(db) == before


def test_a_chain_points_to_its_end(store: Store) -> None:
    with store.writing() as db:
        a, b, c = put(db, "a1"), put(db, "b1"), put(db, "c1")
        merges.merge(db, b, a)
        merges.merge(db, c, b)
        assert {merges.root(db, each) for each in (a, b, c)} == {c}
        merges.unmerge(db, b)
        assert (merges.root(db, a), merges.root(db, c)) == (b, c)
        assert shelves.ids(db, Query()) == [c, b]


def test_who_removes_the_kept_one_removes_the_others(store: Store) -> None:
    with store.writing() as db:
        keep, other = put(db, "ships"), put(db, "boats")
        db.execute("UPDATE article SET sample = 1")
        merges.merge(db, keep, other)
        assert set(removal.remove_samples(db)) == {keep, other}
        db.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
        assert all(rows == [] for rows in list(all_rows(db).values())[:-1])


def test_a_sample_merged_with_a_story_of_the_users_is_the_users(store: Store) -> None:
    with store.writing() as db:
        keep, other = put(db, "ships"), put(db, "boats")
        db.execute("UPDATE article SET sample = 1 WHERE id = ?", [keep])
        merges.merge(db, keep, other)
        assert removal.remove_samples(db) == []
