"""Shelves, their order and their counters."""

import random
from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import astuple, replace

from reader.model.article import ArticleId, State
from reader.model.query import Order, Query, Shelf, Sort, parse
from reader.model.tag import Site
from reader.model.url import Url
from reader.store import articles, feeds, indexing, merges, search, shelves, tags
from reader.store.store import Connection, Store
from tests.store.stories import story
from tests.world import NOON


def put(db: Connection, number: int, **fields: Any) -> ArticleId:
    host = fields.pop("host", "e.org")
    text = " ".join(f"word{number}x{place}" for place in range(200))
    made = story(
        fields.pop("title", f"Ship {number}"),
        url=Url(f"https://{host}/{number}"),
        text=text,
        **fields,
    )
    when = NOON + timedelta(minutes=number)
    number, _ = articles.put(db, made, saved_at=when, sample=False)
    indexing.catch_up(db)
    return number


def test_every_shelf_lists_what_stands_on_it(store: Store) -> None:
    with store.writing() as db:
        unread, read, archived, trashed, starred = (put(db, number) for number in range(5))
        for article, state in ((read, State.READ), (archived, State.ARCHIVED)):
            articles.set_state(db, [article], state)
        articles.set_state(db, [trashed], State.TRASHED)
        articles.set_favourite(db, [starred, trashed], favourite=True)
        listed = {shelf: shelves.ids(db, Query(shelf=shelf)) for shelf in Shelf}
        counted = shelves.counts(db)
    assert listed == {
        Shelf.ALL: [starred, archived, read, unread],
        Shelf.UNREAD: [starred, unread],
        Shelf.FAVOURITES: [starred],
        Shelf.ARCHIVE: [archived],
        Shelf.TRASH: [trashed],
    }
    assert astuple(counted) == (4, 2, 1, 1, 1, 0)


@pytest.mark.parametrize("sort", list(Sort))
def test_a_long_list_begins_at_once(store: Store, sort: Sort) -> None:
    query = Query(order=Order(sort))
    with store.writing() as db:
        for number in range(5):
            put(db, number)
        whole = shelves.ids(db, query)
        found = list(shelves.steps(db, query, lambda: True, first=2, many=4))
        assert found == [whole[:2], whole]
        assert list(shelves.steps(db, query, lambda: False, first=2, many=4)) == [whole[:2]]
        assert list(shelves.steps(db, query, lambda: True, first=9, many=4)) == [whole]
        assert list(shelves.steps(db, query, lambda: True, first=2, many=5)) == [whole]


def test_a_merged_article_does_not_stand_in_the_trash(store: Store) -> None:
    with store.writing() as db:
        keep, other = put(db, 1), put(db, 2)
        merges.merge(db, keep, other)
        assert shelves.ids(db, Query(shelf=Shelf.TRASH)) == []


@pytest.mark.parametrize(
    ("order", "titles"),
    [
        (Order(), ["c", "b", "A"]),
        (Order(ascending=True), ["A", "b", "c"]),
        (Order(Sort.PUBLISHED), ["A", "c", "b"]),
        (Order(Sort.MINUTES, ascending=True), ["b", "A", "c"]),
        (Order(Sort.TITLE, ascending=True), ["A", "b", "c"]),
        (Order(Sort.TITLE), ["c", "b", "A"]),
        (Order(Sort.SITE, ascending=True), ["b", "c", "A"]),
    ],
    ids=str,
)
def test_a_list_has_the_order_that_was_asked_for(
    store: Store, order: Order, titles: list[str]
) -> None:
    with store.writing() as db:
        put(db, 1, title="A", published="2026-10-01", reading_minutes=4, site_name="Tides")
        put(db, 2, title="b", published="2025-10-01", reading_minutes=2, site_name="ahoy")
        put(db, 3, title="c", reading_minutes=9)
        for found in (shelves.ids(db, Query(order=order)), _found(db, _words(order))):
            assert [row.title for row in articles.rows(db, found)] == titles


def _found(db: Connection, query: Query) -> list[ArticleId]:
    *_, ids = search.find(db, query)
    return ids


def _words(order: Order) -> Query:
    return replace(parse("e.org"), order=order)


@pytest.mark.parametrize("shelf", list(Shelf), ids=str)
def test_by_chance_no_row_is_looked_at(store: Store, shelf: Shelf) -> None:
    with store.reading() as db:
        said: list[str] = []
        db.set_trace_callback(said.append)
        shelves.ids(db, Query(shelf=shelf, order=Order(Sort.RANDOM)))
        db.set_trace_callback(None)
        plan = db.execute(f"EXPLAIN QUERY PLAN {said[-1]}").fetchall()
    steps = [row["detail"] for row in plan if " article " in row["detail"]]
    assert len(steps) == 1
    assert "COVERING INDEX" in steps[0] or shelf is Shelf.TRASH  # which has few


def test_of_a_tag_of_many_all_are_one_walk(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelves, "_MANY", 0)
    query = Query(tag="water")
    with store.writing() as db:
        tags.give(db, "Water", [put(db, 1)])
        for whole in (True, False):
            where, values = shelves.condition(db, query, whole=whole)
            plan = db.execute(
                f"EXPLAIN QUERY PLAN SELECT id FROM article WHERE {where}"  # noqa: S608
                f" ORDER BY {shelves.order(db, query.order)}",
                values,
            ).fetchall()
            steps = [row["detail"] for row in plan]
            assert "COVERING INDEX article_by_quality" in steps[0]
            assert not any("TEMP B-TREE" in step for step in steps)


def test_by_chance_the_order_is_another_for_another_seed_and_a_new_article_moves_none(
    store: Store,
) -> None:
    with store.writing() as db:
        for number in range(30):
            put(db, number)
        one, other = (
            shelves.ids(db, Query(order=Order(Sort.RANDOM, seed=seed))) for seed in (1, 2)
        )
        assert sorted(one) == sorted(other) == sorted(shelves.ids(db, Query()))
        assert one != other
        late = put(db, 31)
        again = shelves.ids(db, Query(order=Order(Sort.RANDOM, seed=1)))
        assert [article for article in again if article != late] == one


def test_a_site_lists_its_own_and_tells_its_name_and_number(store: Store) -> None:
    with store.writing() as db:
        put(db, 1, host="www.e.org", site_name="The Ledger")
        second = put(db, 2, host="e.org")
        tide = put(db, 3, host="tide.org")
        assert shelves.sites(db) == [
            Site("e.org", "The Ledger", 2),
            Site("tide.org", "tide.org", 1),
        ]
        assert shelves.ids(db, Query(site="tide.org")) == [tide]
        articles.set_state(db, [second, tide], State.TRASHED)
        assert shelves.sites(db) == [Site("e.org", "The Ledger", 1)]
        assert shelves.ids(db, Query(site="tide.org")) == []


def test_a_tag_lists_its_own_among_few_and_among_many(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with store.writing() as db:
        made = [put(db, number) for number in range(6)]
        tags.give(db, "Water", made[:4])
        articles.set_state(db, [made[0]], State.TRASHED)
        few = shelves.ids(db, Query(tag="water"))
        monkeypatch.setattr(shelves, "_MANY", 2)
        assert few == shelves.ids(db, Query(tag="water")) == made[3:0:-1]
        assert shelves.ids(db, Query(tag="nothing")) == []
        wanted = replace(parse("ship", Shelf.TRASH), tag="water")
        assert _found(db, wanted) == [made[0]]


@pytest.mark.parametrize(
    "order", [Order(sort) for sort in Sort if sort is not Sort.RANDOM], ids=str
)
@pytest.mark.parametrize("shelf", [Shelf.ALL, Shelf.UNREAD])
def test_a_list_is_a_walk_along_an_index(store: Store, order: Order, shelf: Shelf) -> None:
    """Unread in another order may sort: it walks its own index and has few of the library."""
    with store.reading() as db:
        where, values = shelves.condition(db, Query(shelf=shelf))
        plan = db.execute(
            f"EXPLAIN QUERY PLAN SELECT id FROM article WHERE {where}"  # noqa: S608
            f" ORDER BY {shelves.order(db, order)}",
            values,
        ).fetchall()
    steps = [row["detail"] for row in plan]
    assert "INDEX article_by_" in steps[0]
    if shelf is Shelf.ALL or order == Order():
        assert len(steps) == 1


def test_counters_and_sites_are_right_after_anything(store: Store) -> None:
    dice = random.Random(7)  # noqa: S311 it plays
    with store.writing() as db:
        made = [put(db, number, host=f"s{number % 4}.org") for number in range(24)]
        for _ in range(200):
            _play(db, dice, *dice.sample(made, 2))
        counted = shelves.counts(db)
        names = (Shelf.ALL, Shelf.UNREAD, Shelf.FAVOURITES, Shelf.ARCHIVE, Shelf.TRASH)
        listed = [len(shelves.ids(db, Query(shelf=shelf))) for shelf in names]
        assert list(astuple(counted))[:5] == listed
        for site in shelves.sites(db):
            assert site.articles == len(shelves.ids(db, Query(site=site.host))) > 0
        for tag in tags.all_tags(db):
            assert tag.articles == len(shelves.ids(db, Query(tag=tag.name))) > 0
            for article in shelves.ids(db, Query(tag=tag.name)):
                own = {name for each in merges.family(db, article) for name in _own(db, each)}
                assert tag.name in own


def _play(db: Connection, dice: random.Random, one: ArticleId, other: ArticleId) -> None:
    match dice.randrange(6):
        case 0:
            articles.set_state(db, [one], dice.choice(list(State)))
        case 1:
            articles.set_favourite(db, [one], favourite=dice.random() < 0.5)
        case 2:
            tags.give(db, f"t{dice.randrange(3)}", [one, other])
        case 3:
            tags.take(db, f"t{dice.randrange(3)}", [one, other])
        case 4 if merges.root(db, one) == one and merges.root(db, other) == other:
            merges.merge(db, one, other)
        case _:
            merges.unmerge(db, one)


def _own(db: Connection, article_id: ArticleId) -> list[str]:
    found = db.execute(
        "SELECT name FROM article_tag JOIN tag ON tag.id = tag_id"
        " WHERE article_id = ? AND NOT lent",
        [article_id],
    )
    return [row[0] for row in found]


def test_words_are_looked_for_on_the_shelf(store: Store) -> None:
    with store.writing() as db:
        one, _ = put(db, 1), put(db, 2)
        articles.set_state(db, [one], State.ARCHIVED)
        assert _found(db, parse("ship", Shelf.ARCHIVE)) == [one]


def test_a_list_of_many_from_feeds_is_the_same_as_of_few(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with store.writing() as db:
        one, _ = feeds.add(db, Url("https://e.org/feed"), NOON, folder="News/France")
        two, _ = feeds.add(db, Url("https://f.org/feed"), NOON, folder="Newsletters")
        for number, feed in ((1, one), (2, one), (3, two)):
            article = put(db, number)
            db.execute("INSERT INTO feed_article VALUES (?, ?, 0, 0)", [feed, article])
    for many in (10_000, 0):
        monkeypatch.setattr(shelves, "_MANY", many)
        with store.reading() as db:
            found = [
                len(shelves.ids(db, query))
                for query in (
                    Query(feed=one),
                    Query(folder="News"),
                    Query(folder="Newsletters"),
                    Query(folder=""),
                    Query(folder="Nothing"),
                )
            ]
        assert found == [2, 2, 1, 3, 0]
