"""What is worked out of an article once it is on the disk: its words in the index, its fingerprint.

A save waits for neither. It notes in its own transaction that the article lacks both; whoever reads
the library next, in whatever process, first does what is noted: see Store.reading().
"""

import logging
import sqlite3
from collections.abc import Sequence

from reader.model.article import ArticleId
from reader.store import fingerprints, search

log = logging.getLogger(__name__)

#: So many are left to the next reader; what is more, who writes has indexed at once.
MOST_LEFT = 20


def put_off(db: sqlite3.Connection, article_id: ArticleId) -> None:
    """Note that the article, which is not in the index now, is to be indexed as it stands then."""
    db.execute("INSERT OR IGNORE INTO unindexed VALUES (?)", [article_id])


def is_behind(db: sqlite3.Connection, by: int = 0) -> bool:
    """Return whether more articles than that are noted."""
    return db.execute("SELECT 1 FROM unindexed LIMIT 1 OFFSET ?", [by]).fetchone() is not None


def catch_up(db: sqlite3.Connection) -> None:
    """Index all articles that are noted, in a writing transaction.

    One that the disk has changed so that it cannot be indexed stays noted, and holds up no other;
    where the index itself is damaged, all stay.
    """
    noted = [ArticleId(row[0]) for row in db.execute("SELECT article_id FROM unindexed")]
    if _indexed(db, noted) is not None:
        for article_id in noted:
            error = _indexed(db, [article_id])
            if getattr(error, "sqlite_errorname", "").startswith("SQLITE_CORRUPT"):
                break


def _indexed(db: sqlite3.Connection, wanted: Sequence[ArticleId]) -> Exception | None:
    """Index these articles or none of them; return what has kept it from that, None if nothing."""
    found: Exception | None = None
    db.execute("SAVEPOINT indexing")
    try:
        search.put(db, wanted)
        for article_id in wanted:
            fingerprints.put(db, article_id)
            db.execute("DELETE FROM unindexed WHERE article_id = ?", [article_id])
    except (sqlite3.DatabaseError, ValueError) as error:
        if not db.in_transaction:  # a full disk has rolled back already
            raise
        log.debug("articles cannot be indexed: %s", type(error).__name__)
        db.execute("ROLLBACK TO indexing")
        found = error
    db.execute("RELEASE indexing")
    return found
