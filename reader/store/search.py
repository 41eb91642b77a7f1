"""Full-text search over folded titles, names, sites and texts.

The index keeps no copy of the text: the view `searchable` gives it, folded, when it is asked for.
"""

import sqlite3

from reader.model.article import ArticleId
from reader.model.query import Order, Query
from reader.store import shelves
from reader.store.folding import words_of
from reader.store.packing import readable

_COLUMNS = "title, byline, site, text"
#: Ranking reads every match: with more than this, the newest come first, unranked.
_MOST_RANKED = 1_000


def put(db: sqlite3.Connection, article_id: ArticleId) -> None:
    """Index the article as it stands in its tables."""
    db.execute(
        f"INSERT INTO search (rowid, {_COLUMNS})"  # noqa: S608
        f" SELECT id, {_COLUMNS} FROM searchable WHERE id = ?",
        [article_id],
    )


def remove(db: sqlite3.Connection, article_id: ArticleId) -> None:
    """Take the article out of the index; before its tables change.

    The index forgets by the text that it has learned: where is_damaged(), rebuild() it after.
    """
    db.execute(
        f"INSERT INTO search (search, rowid, {_COLUMNS})"  # noqa: S608
        f" SELECT 'delete', id, {_COLUMNS} FROM searchable WHERE id = ?",
        [article_id],
    )


def is_damaged(db: sqlite3.Connection, article_id: ArticleId) -> bool:
    """Return whether the article's text can no longer be read."""
    row = db.execute("SELECT text FROM body WHERE article_id = ?", [article_id]).fetchone()
    return row is not None and readable(row["text"]) is None


def rebuild(db: sqlite3.Connection) -> None:
    """Index all articles anew, as they stand in their tables: seconds for ten thousand."""
    db.execute("INSERT INTO search (search) VALUES ('rebuild')")


def find(db: sqlite3.Connection, query: Query) -> list[ArticleId]:
    """Return the articles that have all words, best first, or newest first if they are many.

    In another order, if the query names one. The last word may be the beginning of one. Words of
    nothing but signs find nothing.
    """
    match = _match(query)
    if not match:
        return []
    where, values = shelves.condition(db, query)
    # Titles and names tell more of a story than a word somewhere in its text.
    found = db.execute(
        "SELECT search.rowid FROM search JOIN article ON article.id = search.rowid"  # noqa: S608
        f" WHERE search MATCH :match AND {where} ORDER BY {shelves.order(query.order)}",
        {"match": match, **values},
    ).fetchall()
    if query.order != Order() or len(found) > _MOST_RANKED:
        return shelves.arranged([ArticleId(row[0]) for row in found], query.order)
    ranked = db.execute(
        "SELECT search.rowid FROM search JOIN article ON article.id = search.rowid"  # noqa: S608
        f" WHERE search MATCH :match AND {where}"
        " ORDER BY bm25(search, 8.0, 4.0, 2.0, 1.0), saved_at DESC, article.id DESC",
        {"match": match, **values},
    )
    return [ArticleId(row[0]) for row in ranked]


def _match(query: Query) -> str:
    """Return the words as FTS5 wants them: each quoted, so that no sign of its language is left."""
    words = [word for text in query.words for word in words_of(text)]
    if not words:
        return ""
    quoted = [f'"{word}"' for word in words]
    return " ".join(quoted) + "*"
