"""The shelves: what stands on each, in which order, and how much.

Every order has an index that holds all that a shelf is told by, so that a list is one walk along
it. Counters are kept by triggers.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import fields

from reader.model.article import ArticleId
from reader.model.query import Order, Query, Shelf, Sort
from reader.model.tag import Site
from reader.store import tags
from reader.store.shuffling import shuffle

_SHELVES = {
    Shelf.ALL: "state <> 'trashed'",
    Shelf.UNREAD: "state = 'unread'",
    Shelf.FAVOURITES: "favourite AND state <> 'trashed'",
    Shelf.ARCHIVE: "state = 'archived'",
    Shelf.TRASH: "state = 'trashed' AND merged_into IS NULL",
}
_ORDERS = {
    Sort.SAVED: "saved_at",
    Sort.PUBLISHED: "coalesce(published, saved_at)",
    Sort.MINUTES: "reading_minutes",
    Sort.TITLE: "title_key",
    Sort.SITE: "coalesce(site_name, host) COLLATE NOCASE",
}
_TAGGED = (
    "article.id IN (SELECT article_id FROM article_tag"
    " WHERE tag_id = (SELECT id FROM tag WHERE key = :tag))"
)
#: A folder's own feeds, and those of folders in it; "" is the folder of all.
_IN_FOLDER = (
    "(:folder = '' OR folder = :folder OR substr(folder, 1, length(:folder) + 1) = :folder || '/')"
)
_OF_FEED = "article.id IN (SELECT article_id FROM feed_article WHERE feed_id = :feed)"
_OF_FOLDER = (
    "article.id IN (SELECT article_id FROM feed_article"  # noqa: S608 the parts are above
    f" WHERE feed_id IN (SELECT id FROM feed WHERE {_IN_FOLDER}))"
)
#: Each row of the walk is looked up among the tag's articles; nobody notes them all before, which
#: is sooner where all are walked.
_TAGGED_MANY = (
    "EXISTS (SELECT 1 FROM article_tag WHERE article_id = article.id"
    " AND tag_id = (SELECT id FROM tag WHERE key = :tag))"
)
#: A tag of fewer articles is begun with, and they are sorted.
_MANY = 10_000
#: A list of more than a few screens comes in two steps where there are so many articles in all.
_FIRST, _MANY_ALL = 1_000, 20_000
#: By chance each lies elsewhere on the disk.
_FIRST_BY_CHANCE = 200


class ShelfCounts(Struct, frozen=True):
    """How many articles stand on each shelf; samples are among them."""

    all: int
    unread: int
    favourites: int
    archived: int
    trashed: int
    samples: int


def ids(db: sqlite3.Connection, query: Query) -> list[ArticleId]:
    """Return the articles of the query's shelf, tag, site, feed; words do not matter."""
    where, values = condition(db, query, whole=True)
    return all_ids(db, _in_order(db, where, query.order), values)


def steps(
    db: sqlite3.Connection,
    query: Query,
    is_wanted: Callable[[], bool],
    *,
    first: int = _FIRST,
    many: int = _MANY_ALL,
) -> Iterator[list[ArticleId]]:
    """Yield what ids() returns; in a library of many articles `first` of them at once, then all.

    is_wanted: asked between the two.
    """
    if counts(db).all > many:
        if query.order.sort is Sort.RANDOM:
            first = min(first, _FIRST_BY_CHANCE)
        some = _first(db, query, first)
        yield some
        if len(some) < first or not is_wanted():
            return
    yield ids(db, query)


def _first(db: sqlite3.Connection, query: Query, count: int) -> list[ArticleId]:
    """Return the first so many of ids()."""
    where, values = condition(db, query)
    if query.order.sort is Sort.RANDOM:
        some = shuffle(db, query.order.seed).first(db, where, values, count)
        if len(some) == count:
            return some
    found = db.execute(f"{_in_order(db, where, query.order)} LIMIT {count}", values)
    return [ArticleId(row[0]) for row in found]


def _in_order(db: sqlite3.Connection, where: str, wanted: Order) -> str:
    """Return the SELECT of the ids of which `where` is true, in this order.

    By chance they are sorted as the walk along an index gives them: LIMIT keeps SQLite from looking
    for another way, which may lead through all rows.
    """
    by = order(db, wanted)
    if wanted.sort is not Sort.RANDOM:
        return f"SELECT id FROM article WHERE {where} ORDER BY {by}"  # noqa: S608
    walk = f"SELECT id FROM article WHERE {where} ORDER BY {order(db, Order())} LIMIT -1"  # noqa: S608
    return f"SELECT id FROM ({walk}) AS article ORDER BY {by}"  # noqa: S608


def all_ids(
    db: sqlite3.Connection, statement: str, values: Mapping[str, object]
) -> list[ArticleId]:
    """Return the ids that a SELECT of one column, `id`, gives, in its order.

    In one row: a hundred thousand would each take Python's lock, and the window wants it too.
    """
    joined = db.execute(f"SELECT group_concat(id) FROM ({statement})", values).fetchone()[0]  # noqa: S608
    ids: list[ArticleId] = json.loads(f"[{joined or ''}]")
    return ids


def condition(
    db: sqlite3.Connection, query: Query, *, whole: bool = False
) -> tuple[str, dict[str, str | int]]:
    """Return what is true of an article on the query's shelf, with its tag, of its site and feed.

    In SQL over the table `article`, with the values that it names. whole: all of them are asked
    for, not the first ones.
    """
    terms, values = [_SHELVES[query.shelf]], dict[str, str | int]()
    if query.site is not None:
        terms.append("host = :site")
        values["site"] = query.site
    if query.tag is not None:
        if _has_many(db, query.tag):
            terms.append(f"+{_TAGGED}" if whole else _TAGGED_MANY)
        else:
            terms.append(_TAGGED)
        values["tag"] = tags.key(query.tag)
    if query.feed is not None:
        values["feed"] = query.feed
        terms.append(_of_feeds(db, _OF_FEED, "id = :feed", {"feed": query.feed}))
    if query.folder is not None:
        values["folder"] = query.folder
        terms.append(_of_feeds(db, _OF_FOLDER, _IN_FOLDER, {"folder": query.folder}))
    return " AND ".join(terms), values


def order(db: sqlite3.Connection, wanted: Order) -> str:
    """Return the terms of an ORDER BY over the table `article`."""
    if wanted.sort is Sort.RANDOM:
        return shuffle(db, wanted.seed).place("article.id")
    way = "ASC" if wanted.ascending else "DESC"
    return f"{_ORDERS[wanted.sort]} {way}, article.id {way}"


def counts(db: sqlite3.Connection) -> ShelfCounts:
    """Return how many articles stand on each shelf."""
    found = dict(db.execute("SELECT name, value FROM counter").fetchall())
    return ShelfCounts(**{field.name: found[field.name] for field in fields(ShelfCounts)})


def sites(db: sqlite3.Connection) -> list[Site]:
    """Return the sites that articles are of, but for those in the trash, the largest first."""
    found = db.execute("SELECT host, name, articles FROM site ORDER BY articles DESC, host")
    return [Site(row["host"], row["name"] or row["host"], row["articles"]) for row in found]


def _of_feeds(
    db: sqlite3.Connection, term: str, which: str, values: Mapping[str, str | int]
) -> str:
    """Return the term, by which a list of few articles begins and one of many does not."""
    counted = f"SELECT coalesce(sum(articles), 0) FROM feed WHERE {which}"  # noqa: S608
    return f"+{term}" if db.execute(counted, values).fetchone()[0] > _MANY else term


def _has_many(db: sqlite3.Connection, tag: str) -> bool:
    found = db.execute("SELECT articles FROM tag WHERE key = ?", [tags.key(tag)]).fetchone()
    return found is not None and found[0] > _MANY
