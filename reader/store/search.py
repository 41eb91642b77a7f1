"""The full-text index over folded titles, names, sites, sections and texts: kept, and asked.

It keeps no copy of the text: the views `searchable` and `searchable_head` give it, folded, when it
is asked for. Heads, all but the text, have an index of their own: it is small, and finds short
beginnings of words at once.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from operator import itemgetter
from typing import NamedTuple

from reader.model.article import ArticleId
from reader.model.query import Order, Query
from reader.store import shelves
from reader.store.asking import HEAD, WHOLE, Asked, asked, named, on_shelf
from reader.store.packing import readable

_HEAD = "title, byline, site, section"
_INDEXES = (("search", "searchable", f"{_HEAD}, text"), ("search_head", "searchable_head", _HEAD))
_ANNOTATIONS = (
    "CREATE VIRTUAL TABLE annotation_search USING fts5"
    " (exact, note, tokenize = 'unicode61 remove_diacritics 2')"
)
#: Ranking reads every match: with more than this, the newest come first, unranked.
_MOST_RANKED = 1_000
#: Each word that is ranked by is followed through all articles that have it.
_MOST_TELLING = 5_000
#: The titles of so few are sooner folded than all those found that have a word beginning so.
_FEW_TITLES = 1_000
#: A word of a title begins so: what the index of heads would say of the row.
_BEGINS = "instr(' ' || fold(article.title), ' ' || :beginning)"
# Titles and names tell more of a story than a word somewhere in its text.
_WEIGHTS = {WHOLE: "8.0, 4.0, 2.0, 2.0, 1.0", HEAD: "8.0, 4.0, 2.0, 2.0"}
#: What is as new as the newest that was found counts for so much more than what is old.
_NEWNESS, _FADING = 0.25, 365.0 * 86_400  # seconds
#: What _best_first() reckons, in SQL over `found`.
_WORTH = (
    "rank * (1 + :newness / (1 + max(0, (SELECT julianday(max(saved_at)) FROM found)"
    " - julianday(saved_at)) * 86400 / :fading)),"
)
_STEPS = 1_000  # of SQLite's machine, between two looks at whether the answer is still wanted

_DATE_AND_ID = itemgetter(1, 0)  # of what _selects() gives

Values = Mapping[str, str | int]
#: A condition on `article` with the values it names.
Within = tuple[str, Values]


class _Select(NamedTuple):
    """A statement that gives id, date and rank. is_ranked: with each comes its rank."""

    select: str
    values: Values
    is_ranked: bool


def put(db: sqlite3.Connection, wanted: Sequence[ArticleId]) -> None:
    """Index the articles as they stand in their tables; the index grows by one part."""
    for index, view, columns in _INDEXES:
        db.execute(
            f"INSERT INTO {index} (rowid, {columns})"  # noqa: S608
            f" SELECT id, {columns} FROM {view} WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps(wanted)],
        )


def remove(db: sqlite3.Connection, article_id: ArticleId) -> None:
    """Take the article out of the index; before its tables change.

    The index forgets by the text that it has learned: where is_damaged(), rebuild() it after.
    """
    if db.execute("DELETE FROM unindexed WHERE article_id = ?", [article_id]).rowcount:
        return  # it is not there yet
    for index, view, columns in _INDEXES:
        db.execute(
            f"INSERT INTO {index} ({index}, rowid, {columns})"  # noqa: S608
            f" SELECT 'delete', id, {columns} FROM {view} WHERE id = ?",
            [article_id],
        )


def is_damaged(db: sqlite3.Connection, article_id: ArticleId) -> bool:
    """Return whether the article's text can no longer be read."""
    row = db.execute("SELECT text FROM body WHERE article_id = ?", [article_id]).fetchone()
    return row is not None and readable(row["text"]) is None


def rebuild(db: sqlite3.Connection) -> None:
    """Index all articles anew, as they stand in their tables: seconds for ten thousand."""
    for index, _, _ in _INDEXES:
        db.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")  # noqa: S608
    db.execute("DELETE FROM unindexed")


def rebuild_all(db: sqlite3.Connection) -> None:
    """Index anew whatever can be searched for, highlights and notes too."""
    rebuild(db)
    # This one keeps what it indexes, folded: that may be damaged too.
    db.execute("DROP TABLE annotation_search")
    db.execute(_ANNOTATIONS)
    db.execute(
        "INSERT INTO annotation_search (rowid, exact, note)"
        " SELECT id, fold(exact), fold(note) FROM annotation"
    )


def find(
    db: sqlite3.Connection, query: Query, is_wanted: Callable[[], bool] = lambda: True
) -> Iterator[list[ArticleId]]:
    """Yield the articles the query asks for, best first; of many the newest at once, then all.

    Many are in the order in which they were saved, unranked; where the query names another order,
    all are in that. Trashed articles are found on their shelf, and where they are asked for. Words
    of nothing but signs find nothing. is_wanted: asked while it searches; where it says no, the
    search ends, and nothing more is yielded.
    """
    question = asked(query)
    if question is None:
        yield []
        return
    within = shelves.condition(db, on_shelf(query))
    is_all = False
    try:
        if query.order == Order():
            with _while(db, is_wanted):
                first, is_all = _first(db, question, within)
            yield first
        if not is_all:
            with _while(db, is_wanted):
                whole = _all(db, question, within, query.order)
            yield whole
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname != "SQLITE_INTERRUPT":
            raise


@contextmanager
def _while(db: sqlite3.Connection, is_wanted: Callable[[], bool]) -> Iterator[None]:
    """Break off what SQLite does in the block once it is wanted no more."""
    db.set_progress_handler(lambda: not is_wanted(), _STEPS)
    try:
        yield
    finally:
        db.set_progress_handler(None, 0)


def _first(db: sqlite3.Connection, question: Asked, within: Within) -> tuple[list[ArticleId], bool]:
    """Return what is found, ranked, and True; of too many the newest, and False."""
    selects = list(_selects(db, question, within))
    if len(selects) == 1 and question.is_ranked_as_found:
        ids = _in_order(db, selects[0])
        if selects[0].is_ranked or not question.ranking or len(ids) > _MOST_RANKED:
            return ids, len(ids) <= _MOST_RANKED
    found: dict[ArticleId, sqlite3.Row] = {}
    is_all = True
    for select, values, _ in selects:
        rows = db.execute(f"{select} LIMIT {_MOST_RANKED + 1}", values).fetchall()
        is_all = is_all and len(rows) <= _MOST_RANKED
        found.update({row[0]: row for row in rows})
    newest = sorted(found.values(), key=_DATE_AND_ID, reverse=True)
    ids = [ArticleId(row[0]) for row in newest]
    if is_all and question.ranking and len(ids) > 1:
        ranks: list[float] = [row[2] for row in newest]
        if None in ranks:
            known = _ranks(db, question, ids)
            ranks = [known[each] for each in ids]
        return _best_first(ids, [row[1] for row in newest], ranks), True
    return ids, is_all


def _in_order(db: sqlite3.Connection, of: _Select) -> list[ArticleId]:
    """Return what it finds, best first as _best_first() has it, else newest first; as one value."""
    best = _WORTH if of.is_ranked else ""
    row = db.execute(
        f"WITH found AS ({of.select} LIMIT {_MOST_RANKED + 1}) SELECT json_group_array(id)"  # noqa: S608
        f" FROM (SELECT id FROM found ORDER BY {best} saved_at DESC, id DESC)",
        {**of.values, "newness": _NEWNESS, "fading": _FADING},
    ).fetchone()
    ids: list[ArticleId] = json.loads(row[0])
    return ids


def _selects(db: sqlite3.Connection, question: Asked, within: Within) -> Iterator[_Select]:
    """Yield the statements that give id, date and rank of what is found, the newest first.

    From an index that is the latest id: so FTS5 need not go through all that it finds. The rank is
    NULL where it has to be asked for: it takes a look at all that has the word. With it come no
    more than are ranked, in any order: that takes FTS5 less than the latest first.
    """
    shelf, values = within
    rest, more = named(question.rest)
    for stream in question.streams:
        index, match, other, also = stream.index, stream.match, HEAD, stream.also
        both, rank = "1", "NULL"
        is_ranked = question.is_ranked_as_found and _is_telling(db, index, match, _MOST_RANKED)
        if is_ranked:
            rank = f"bm25({index}, {_WEIGHTS[index]})"
        if also and _is_telling(db, index, match, _FEW_TITLES):
            both = _BEGINS
        elif also:
            if _is_telling(db, index, match):  # it is sooner to note the fewer ones
                index, match, other, also = other, also, index, match
            both = f"+{index}.rowid IN (SELECT rowid FROM {other} WHERE {other} MATCH :also)"  # noqa: S608
        select = (
            f"SELECT article.id AS id, saved_at, {rank} AS rank FROM {index} CROSS JOIN article"  # noqa: S608
            f" ON article.id = {index}.rowid WHERE {index} MATCH :match"
            f" AND {both} AND {shelf} AND {rest}"
        )
        if not is_ranked:
            select += f" ORDER BY {index}.rowid DESC"
        own = {"match": match, "also": also, "beginning": stream.beginning}
        yield _Select(select, {**values, **more, **own}, is_ranked)
    if not question.streams:
        select = (
            f"SELECT id, saved_at, NULL FROM article WHERE {shelf} AND {rest}"  # noqa: S608
            " ORDER BY saved_at DESC, id DESC"
        )
        yield _Select(select, {**values, **more}, False)


def _is_telling(db: sqlite3.Connection, index: str, match: str, most: int | None = None) -> bool:
    """Return whether so few articles have it that it tells which of them are the best.

    most: so many; None: _MOST_TELLING.
    """
    found = db.execute(
        f"SELECT 1 FROM {index} WHERE {index} MATCH ? LIMIT 1 OFFSET ?",  # noqa: S608
        [match, _MOST_TELLING if most is None else most],
    )
    return found.fetchone() is None


def _all(db: sqlite3.Connection, question: Asked, within: Within, order: Order) -> list[ArticleId]:
    """Return all that is found, in order, as one value: handing over rows takes longer."""
    shelf, values = within
    where, more = named(question.condition)
    row = db.execute(
        "SELECT json_group_array(id) FROM (SELECT id FROM article"  # noqa: S608
        f" WHERE {shelf} AND {where} ORDER BY {shelves.order(db, order)})",
        {**values, **more},
    ).fetchone()
    found: list[ArticleId] = json.loads(row[0])
    return found


def _ranks(
    db: sqlite3.Connection, question: Asked, wanted: Sequence[ArticleId]
) -> dict[ArticleId, float]:
    """Return how well each fits the words that tell anything: the less, the better."""
    known = json.dumps(wanted)
    ranks = dict.fromkeys(wanted, 0.0)
    for index, match in question.ranking:
        if not _is_telling(db, index, match):
            continue
        for article_id, rank in db.execute(
            f"SELECT rowid, bm25({index}, {_WEIGHTS[index]}) FROM {index}"  # noqa: S608
            f" WHERE {index} MATCH ? AND +rowid IN (SELECT value FROM json_each(?))",
            [match, known],
        ):
            ranks[article_id] += rank
    return ranks


def _best_first(
    newest: Sequence[ArticleId], dates: Sequence[str], ranks: Sequence[float]
) -> list[ArticleId]:
    """Return the articles, best first; those that are as good keep their order.

    dates: when each was saved.
    """
    times = [datetime.fromisoformat(date).timestamp() for date in dates]
    last = times[0]
    worths = {
        each: rank * (1 + _NEWNESS / (1 + max(0.0, last - at) / _FADING))
        for each, rank, at in zip(newest, ranks, times, strict=True)
    }
    return sorted(newest, key=worths.__getitem__)
