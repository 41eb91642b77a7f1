"""Seals: a checksum of each row that has words in it, made in the transaction that writes the row.

SQLite has no checksums of its own, and a letter that the disk has changed in a title stands in no
index. A trigger marks what is written; before the commit the marked rows get their seal. What the
disk changes fires no trigger, and no longer fits its seal.
"""

import sqlite3
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from reader.store.packing import checksum

#: Raised whenever seals are made of other columns, or some are to go.
VERSION = 2
#: Those of versions before this one were made of other columns.
_OF_TODAYS_COLUMNS = 1
_MOST_AT_ONCE = 500  # rows of an older library are sealed by and by
_ALL = 1 << 40


class _Kind(Struct, frozen=True):
    """Rows that are sealed: their key, the columns that are read, and an expression beside them.

    child: a table whose rows are sealed with it, its column of the key, and its columns.
    """

    table: str
    key: str
    columns: tuple[str, ...]
    child: tuple[str, str, tuple[str, ...]] | None = None


_KINDS = (
    _Kind(
        "article",
        "id",
        (
            *("url", "canonical", "host", "title", "byline", "published", "section", "lang"),
            *("dir", "site_name", "image", "excerpt", "words", "reading_minutes", "saved_at"),
            "incomplete",
        ),
        ("link", "article_id", ("title", "url", "teaser", "published", "image")),
    ),
    _Kind("article_page", "id", ("article_id", "url", "media_type", "charset", "name", "got_at")),
    _Kind("version", "id", ("article_id", "text_at", "title")),
    _Kind("outbox", "url", ("title", "added_at", "origin")),
    _Kind("kept_file", "url", ("name", "media_type", "got_at", "body")),
    _Kind("tag", "id", ("name", "key")),
    _Kind("saved_search", "id", ("name", "text")),
    _Kind("site_rule", "id", ("site", "effect", "path", "words", "kind", "sample")),
    _Kind("feed", "id", ("url", "title", "name", "site", "folder", "followed_at", "outline")),
    _Kind("feed_outline", "id", ("folder", "attributes")),
    _Kind("feed_rule", "id", ("effect", "part", "words", "tag")),
    _Kind("feed_entry", "id", ("guid", "url", "title", "authors", "excerpt", "html", "tags")),
    _Kind("annotation", "id", ("article_id", "exact", "prefix", "suffix", "colour", "note")),
)

_KIND_OF = {kind.table: kind for kind in _KINDS}


def sealed(*values: bytes | None) -> bytes:
    """Return the seal of a row's values, as SQLite hands them over: blobs, or NULL."""
    return checksum(*(b"-" if value is None else b"+" + value for value in values))


def keep_watch(db: sqlite3.Connection) -> None:
    """Make the triggers that mark what is written, and mark what has no seal yet."""
    version = db.execute("SELECT version FROM rule WHERE name = 'seal'").fetchone()
    if version is not None and version[0] < _OF_TODAYS_COLUMNS:
        db.execute("DELETE FROM seal")
    # Version 1 left the seal of a page that was saved again.
    gone = "key NOT IN (SELECT id FROM article_page)"
    db.execute(f"DELETE FROM seal WHERE kind = 'article_page' AND {gone}")  # noqa: S608 our words
    for kind in _there(db):
        for name, when, table, row, key in _watches(kind):
            # With the plus, whatever the type of the other column, the index is asked.
            marked = f"unsealed WHERE kind = '{kind.table}' AND key = +{row}.{key}"
            db.execute(f"DROP TRIGGER IF EXISTS {name}")
            db.execute(
                f"CREATE TRIGGER {name} AFTER {when} ON {table} BEGIN"  # noqa: S608 of _KINDS
                f" INSERT INTO unsealed SELECT '{kind.table}', {row}.{key}"
                f" WHERE NOT EXISTS (SELECT 1 FROM {marked}); END"
            )
        db.execute(
            f"INSERT OR IGNORE INTO unsealed SELECT '{kind.table}', {kind.key}"  # noqa: S608
            f" FROM {kind.table} WHERE {kind.key} NOT IN"
            f" (SELECT key FROM seal WHERE kind = '{kind.table}')"
        )


def seal(db: sqlite3.Connection, most: int = _MOST_AT_ONCE) -> None:
    """Give marked rows, at most so many of each kind, the seal of what stands in them now."""
    for name, key in _marked(db, most):
        kind = _KIND_OF[name]
        made = db.execute(
            f"INSERT OR REPLACE INTO seal SELECT ?, {kind.key}, {_sum(kind)} FROM {kind.table}"  # noqa: S608
            f" WHERE {kind.key} = ?",
            [name, key],
        )
        if made.rowcount == 0:
            db.execute("DELETE FROM seal WHERE kind = ? AND key = ?", [name, key])
        db.execute("DELETE FROM unsealed WHERE kind = ? AND key = ?", [name, key])


def _marked(db: sqlite3.Connection, most: int) -> list[tuple[str, str | int]]:
    """Return kind and key of marked rows, at most so many of each kind."""
    found = db.execute("SELECT kind, key FROM unsealed LIMIT ?", [most]).fetchall()
    if len(found) == most:  # no kind is to wait until there is no more of another
        of_kind = "SELECT kind, key FROM unsealed WHERE kind = ? LIMIT ?"
        found = [row for name in _KIND_OF for row in db.execute(of_kind, [name, most])]
    return [(row[0], row[1]) for row in found]


def seal_anew(db: sqlite3.Connection) -> None:
    """Take what stands in the rows for right: those that do not fit their seal get a new one."""
    for table, key in [*broken(db)]:
        db.execute("INSERT OR IGNORE INTO unsealed VALUES (?, ?)", [table, key])
    seal(db, _ALL)


def broken(db: sqlite3.Connection) -> Iterator[tuple[str, str | int]]:
    """Yield kind and key of each row that does not fit its seal, lacks one, or is gone.

    Raises sqlite3.DatabaseError where the rows cannot be read at all.
    """
    for kind in _there(db):
        unmarked = f"NOT EXISTS (SELECT 1 FROM unsealed WHERE kind = '{kind.table}' AND key = +own)"  # noqa: S608
        found = db.execute(
            f"SELECT {kind.key} AS own FROM {kind.table} WHERE {unmarked} AND {_sum(kind)} IS NOT"  # noqa: S608
            f" (SELECT sum FROM seal WHERE kind = '{kind.table}' AND key = +{kind.key})"
            f" UNION ALL SELECT key AS own FROM seal WHERE kind = '{kind.table}' AND {unmarked}"
            f" AND key NOT IN (SELECT {kind.key} FROM {kind.table})"
        )
        for row in found:
            yield kind.table, row[0]


def key_of(table: str) -> str:
    """Return the column that is the key of a sealed table's rows."""
    return _KIND_OF[table].key


def _there(db: sqlite3.Connection) -> list[_Kind]:
    tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return [kind for kind in _KINDS if kind.table in tables]


def _watches(kind: _Kind) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield for each trigger its name, when it fires, on which table, by which row and key."""
    watched = [(kind.table, kind.key, kind.columns)]
    if kind.child is not None:
        watched.append(kind.child)
    for table, key, columns in watched:
        written = f"UPDATE OF {', '.join(dict.fromkeys((key, *columns)))}"
        yield f"{table}_put_unsealed", "INSERT", table, "new", key
        yield f"{table}_changed_unsealed", written, table, "new", key
        yield f"{table}_gone_unsealed", "DELETE", table, "old", key
        if table == kind.table:
            yield f"{table}_moved_unsealed", f"UPDATE OF {key}", table, "old", key


@cache
def _sum(kind: _Kind) -> str:
    """Return the expression that gives the seal of a row as it stands."""
    parts = [f"CAST({kind.table}.{column} AS BLOB)" for column in kind.columns]
    if kind.child is not None:
        table, key, columns = kind.child
        joined = " || ".join(f"quote({column})" for column in columns)
        parts.append(
            f"(SELECT CAST(group_concat({joined}) AS BLOB) FROM (SELECT * FROM {table}"  # noqa: S608
            f" WHERE {key} = {kind.table}.{kind.key} ORDER BY position))"
        )
    return f"sealed({', '.join(parts)})"
