"""Room that the library takes for nothing."""

import sqlite3

from reader.store.store import Store

_SHOWN = "SELECT picture_id FROM article_picture WHERE picture_id IS NOT NULL"
_NEEDED_BY_NONE = (
    f"DELETE FROM picture WHERE id NOT IN ({_SHOWN})",  # noqa: S608
    "DELETE FROM page WHERE hash NOT IN (SELECT hash FROM article_page)",
)
_WORTH_IT = 0.05  # of the file: less room is used by what comes next


def remove_unneeded(db: sqlite3.Connection) -> int:
    """Remove pictures and pages that belong to no article; return how many rows went."""
    return sum(db.execute(statement).rowcount for statement in _NEEDED_BY_NONE)


def remove_versions(db: sqlite3.Connection, keep: int) -> int:
    """Remove earlier texts of articles but for the last `keep` of each; return how many."""
    return db.execute(
        "DELETE FROM version WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER"
        " (PARTITION BY article_id ORDER BY id DESC) AS place FROM version) WHERE place > ?)",
        [keep],
    ).rowcount


def optimize(db: sqlite3.Connection) -> None:
    """Join the parts that the search index has grown by."""
    for index in ("search", "search_head"):
        db.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")  # noqa: S608


def shrink(store: Store) -> None:
    """Give free room back to the disk, if it is worth it: the file is written anew.

    It takes as much room again while it works, and waits for nobody.
    """
    with store.alone() as db:
        free = db.execute("PRAGMA freelist_count").fetchone()[0]
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        if free > pages * _WORTH_IT:
            db.execute("VACUUM")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
