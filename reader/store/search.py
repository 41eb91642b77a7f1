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
_STEPS = 1_000  # of SQLite's machine, between two looks at whether the answer is still wanted

Values = Mapping[str, str | int]
#: A condition on `article` with the values it names.
Within = tuple[str, Values]


def put(db: sqlite3.Connection, article_id: ArticleId) -> None:
    """Index the article as it stands in its tables."""
    for index, view, columns in _INDEXES:
        db.execute(
            f"INSERT INTO {index} (rowid, {columns})"  # noqa: S608
            f" SELECT id, {columns} FROM {view} WHERE id = ?",
            [article_id],
        )


def remove(db: sqlite3.Connection, article_id: ArticleId) -> None:
    """Take the article out of the index; before its tables change.

    The index forgets by the text that it has learned: where is_damaged(), rebuild() it after.
    """
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
    found: dict[ArticleId, str] = {}
    ranks: dict[ArticleId, float | None] = {}
    is_all = True
    for select, values in _selects(db, question, within):
        rows = db.execute(f"{select} LIMIT {_MOST_RANKED + 1}", values).fetchall()
        is_all = is_all and len(rows) <= _MOST_RANKED
        found.update((row[0], row[1]) for row in rows)
        ranks.update((row[0], row[2]) for row in rows)
    ids = sorted(found, key=lambda each: (found[each], each), reverse=True)
    if is_all and question.ranking and len(ids) > 1:
        known = {each: rank for each, rank in ranks.items() if rank is not None}
        if len(known) < len(ids):
            known = _ranks(db, question, ids)
        return _best_first(ids, found, known), True
    return ids, is_all


def _selects(
    db: sqlite3.Connection, question: Asked, within: Within
) -> Iterator[tuple[str, Values]]:
    """Yield the statements that give id, date and rank of what is found, the newest first.

    From an index that is the latest id: so FTS5 need not go through all that it finds. The rank is
    NULL where it has to be asked for: it takes a look at all that has the word.
    """
    shelf, values = within
    rest, more = named(question.rest)
    for stream in question.streams:
        index, match, other, also = stream.index, stream.match, HEAD, stream.also
        both, rank = "1", "NULL"
        if question.is_ranked_as_found and _is_telling(db, index, match, _MOST_RANKED):
            rank = f"bm25({index}, {_WEIGHTS[index]})"
        if also and _is_telling(db, index, match, _FEW_TITLES):
            both = _BEGINS
        elif also:
            if _is_telling(db, index, match):  # it is sooner to note the fewer ones
                index, match, other, also = other, also, index, match
            both = f"+{index}.rowid IN (SELECT rowid FROM {other} WHERE {other} MATCH :also)"  # noqa: S608
        select = (
            f"SELECT article.id, saved_at, {rank} FROM {index} CROSS JOIN article"  # noqa: S608
            f" ON article.id = {index}.rowid WHERE {index} MATCH :match"
            f" AND {both} AND {shelf} AND {rest}"
            f" ORDER BY {index}.rowid DESC"
        )
        own = {"match": match, "also": also, "beginning": stream.beginning}
        yield select, {**values, **more, **own}
    if not question.streams:
        select = (
            f"SELECT id, saved_at, NULL FROM article WHERE {shelf} AND {rest}"  # noqa: S608
            " ORDER BY saved_at DESC, id DESC"
        )
        yield select, {**values, **more}


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
    newest: Sequence[ArticleId],
    found: Mapping[ArticleId, str],
    ranks: Mapping[ArticleId, float],
) -> list[ArticleId]:
    """Return the articles, best first; those that are as good keep their order.

    found: when each was saved.
    """
    times = {each: datetime.fromisoformat(at).timestamp() for each, at in found.items()}
    last = times[newest[0]]

    def worth(article_id: ArticleId) -> float:
        age = max(0.0, last - times[article_id])
        return ranks[article_id] * (1 + _NEWNESS / (1 + age / _FADING))

    return sorted(newest, key=worth)
