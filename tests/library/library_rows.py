"""All that stands in a library, as rows that can be compared with another library's."""

import sqlite3
from typing import Any

from reader.library.library import Library
from reader.store import indexing

#: Numbers that only bind one table to another, and differ from library to library.
_PLAIN_NUMBERS = {
    "picture": ("id",),
    "article_page": ("id",),
    "version": ("id",),
    "tag": ("id",),
    "article_picture": ("picture_id",),
}
_JOINED = {
    "article_picture": "SELECT article_picture.*, hex(hash) AS hash"
    " FROM article_picture LEFT JOIN picture ON picture.id = picture_id",
    "article_tag": "SELECT key, article_id, lent FROM article_tag JOIN tag ON tag.id = tag_id",
}

Rows = dict[str, list[tuple[tuple[str, Any], ...]]]


def rows_of(library: Library) -> Rows:
    """Return all rows by table, also the counters; the search index is checked against itself.

    Seals are of rows by their numbers, which need not be the same: see looked_over().
    """
    with library.store.writing() as db:
        indexing.catch_up(db)
        for index in ("search", "search_head"):
            db.execute(f"INSERT INTO {index} ({index}) VALUES ('integrity-check')")  # noqa: S608
        return {table: _rows(db, table) for table in _tables(db) if table != "seal"}


def _tables(db: sqlite3.Connection) -> list[str]:
    found = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
    virtual = tuple(name for name, sql in found if sql.startswith("CREATE VIRTUAL"))
    return [name for name, _ in found if not name.startswith((*virtual, "sqlite_", "_sqlite"))]


def _rows(db: sqlite3.Connection, table: str) -> list[tuple[tuple[str, Any], ...]]:
    dropped = _PLAIN_NUMBERS.get(table, ())
    found = db.execute(_JOINED.get(table, f"SELECT * FROM {table}"))  # noqa: S608
    rows = [
        tuple((name, value) for name, value in dict(row).items() if name not in dropped)
        for row in found
    ]
    return sorted(rows, key=repr)
