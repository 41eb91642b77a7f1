"""Articles removed for good, with all that hangs on them and what was merged into them."""

import sqlite3
from collections.abc import Sequence

from reader.model.article import ArticleId
from reader.store import merges, search
from reader.store.chunks import chunks, marks


def remove(db: sqlite3.Connection, wanted: Sequence[ArticleId]) -> list[ArticleId]:
    """Remove these articles and what was merged into them; return all that are gone.

    Pages go with their last article, pictures by a trigger. Seconds if a text is damaged: the
    index is then made anew.
    """
    whole = [member for each in wanted for member in merges.family(db, each)]
    damaged = [each for each in whole if search.is_damaged(db, each)]
    for each in set(whole).difference(damaged):
        search.remove(db, each)
    for chunk in chunks(whole):
        found = marks(chunk)
        pages = db.execute(
            f"SELECT DISTINCT hash FROM article_page WHERE article_id IN ({found})",  # noqa: S608
            chunk,
        ).fetchall()
        db.execute(f"DELETE FROM article WHERE id IN ({found})", chunk)  # noqa: S608
        db.executemany(
            "DELETE FROM page WHERE hash = :hash"
            " AND NOT EXISTS (SELECT 1 FROM article_page WHERE hash = :hash)",
            [{"hash": page[0]} for page in pages],
        )
    if damaged:
        search.rebuild(db)
    return whole


def remove_samples(db: sqlite3.Connection) -> list[ArticleId]:
    """Remove the articles that came with the program; return all that are gone."""
    found = db.execute("SELECT id FROM article WHERE sample AND merged_into IS NULL")
    return remove(db, [ArticleId(row[0]) for row in found])
