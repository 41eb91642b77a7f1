"""The earlier texts of a story that was saved again.

They are kept as they were shown, not made anew from the raw page: that would ask for a parse at
each look, and give another text whenever the extraction has learned something.
"""

import sqlite3
from datetime import datetime

from reader.model.article import Article, ArticleId, Incomplete
from reader.model.errors import NotFoundError, StoreError
from reader.model.version import Version
from reader.store import matching
from reader.store.packing import checksum, unpacked


def put_aside(db: sqlite3.Connection, article_id: ArticleId, coming: Article) -> int | None:
    """Keep the text that stands before `coming` takes its place, if it is another.

    Returns the number of its row, None if it was not kept. A page that stood in for the story, or
    gave no text, is no version of it.
    """
    row = db.execute(
        "SELECT incomplete, words, text, html FROM article JOIN body ON article_id = id"
        " WHERE id = ?",
        [article_id],
    ).fetchone()
    lacking = None if row["incomplete"] is None else Incomplete(row["incomplete"])
    if not row["words"] or (lacking is not None and lacking.stands_in):
        return None
    if matching.text_of(row) in (coming.text, ""):
        return None
    done = db.execute(
        "INSERT INTO version (article_id, text_at, title, words, text, html, checksum)"
        " SELECT id, coalesce(text_at, saved_at), title, words, :text, :html, :checksum"
        " FROM article WHERE id = :id",
        {
            "id": article_id,
            "text": row["text"],
            "html": row["html"],
            "checksum": checksum(row["text"], row["html"]),
        },
    )
    return done.lastrowid


def of(db: sqlite3.Connection, article_id: ArticleId) -> list[Version]:
    """Return the texts of the article, the one that is shown first, then the latest.

    They are numbered from the oldest, 1. Raises NotFoundError.
    """
    shown = db.execute(
        "SELECT title, words, coalesce(text_at, saved_at) AS text_at FROM article WHERE id = ?",
        [article_id],
    ).fetchone()
    if shown is None:
        raise NotFoundError(article_id)
    found = [
        Version(number, datetime.fromisoformat(row["text_at"]), row["title"], row["words"])
        for number, row in enumerate([*_rows(db, article_id), shown], 1)
    ]
    return found[::-1]


def text(db: sqlite3.Connection, article_id: ArticleId, number: int) -> str:
    """Return the earlier text of this number.

    Raises NotFoundError if there is none, StoreError if it is damaged.
    """
    earlier = _rows(db, article_id)
    if not 0 < number <= len(earlier):
        raise NotFoundError(article_id, number)
    row = db.execute("SELECT * FROM version WHERE id = ?", [earlier[number - 1]["id"]]).fetchone()
    if checksum(row["text"], row["html"]) != row["checksum"]:
        path = db.execute("PRAGMA database_list").fetchone()["file"]
        raise StoreError(path, f"an earlier text of article {article_id} is damaged")
    return unpacked(row["text"])


def _rows(db: sqlite3.Connection, article_id: ArticleId) -> list[sqlite3.Row]:
    return db.execute(
        "SELECT id, title, words, text_at FROM version WHERE article_id = ? ORDER BY id",
        [article_id],
    ).fetchall()
