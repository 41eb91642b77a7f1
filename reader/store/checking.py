"""What of a library the disk has changed: structure, indexes, counters, and each row's checksum.

No one of SQLite's own checks finds all: its quick one sees one damaged text in eight.
"""

import hashlib
import sqlite3
import zlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from reader.model.article import ArticleId
from reader.model.damage import Damage, DamageKind
from reader.store import indexing, recounting, sealing
from reader.store.packing import checksum, opened, readable
from reader.store.sanity import UNREADABLE, is_damage

_MOST_FAULTS = 20  # of SQLite's own words
_Look = Callable[[sqlite3.Connection], Iterator[Damage]]


def damage(db: sqlite3.Connection, *, full: bool) -> Iterator[Damage]:
    """Yield what is damaged. full: reads every byte, and writes; else a look at the structure.

    A full check holds the write lock while it compares the search index: give it a copy. Raises
    sqlite3.DatabaseError where a lock, rights or a full disk are in the way.
    """
    looks: list[_Look] = [_counters]
    looks += (
        [_contradictions, _search, _words, _texts, _versions, _pages, _pictures] if full else []
    )
    for look in [_structure, *looks]:
        try:
            yield from look(db)
        except UNREADABLE as error:
            if not is_damage(error):
                raise
            yield Damage(DamageKind.STRUCTURE, str(error))
        finally:
            if db.in_transaction:
                db.execute("ROLLBACK")


def count(db: sqlite3.Connection) -> int:
    """Return how many articles there are, as far as that can be told."""
    try:
        number: int = db.execute("SELECT count(*) FROM article").fetchone()[0]
    except UNREADABLE:
        return 0
    return number


def _structure(db: sqlite3.Connection) -> Iterator[Damage]:
    yield from _verdict(db, f"PRAGMA quick_check({_MOST_FAULTS})")


def _contradictions(db: sqlite3.Connection) -> Iterator[Damage]:
    yield from _verdict(db, f"PRAGMA integrity_check({_MOST_FAULTS})")
    for row in db.execute("PRAGMA foreign_key_check"):
        yield Damage(DamageKind.STRUCTURE, f"a row of {row[0]} belongs to nothing")


def _verdict(db: sqlite3.Connection, question: str) -> Iterator[Damage]:
    for row in db.execute(question):
        if row[0] != "ok":
            yield Damage(DamageKind.STRUCTURE, str(row[0]))


def _counters(db: sqlite3.Connection) -> Iterator[Damage]:
    for name in recounting.miscounted(db):
        yield Damage(DamageKind.COUNTERS, name)


def _search(db: sqlite3.Connection) -> Iterator[Damage]:
    for index in ("search", "search_head", "annotation_search"):
        db.execute("BEGIN")
        try:
            indexing.catch_up(db)  # what was saved last may not be there yet
            db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
        except UNREADABLE as error:
            if not is_damage(error):
                raise
            yield Damage(DamageKind.INDEX, f"{index}: {error}")
        finally:
            db.execute("ROLLBACK")


def _words(db: sqlite3.Connection) -> Iterator[Damage]:
    for table, key in sealing.broken(db):
        if table == "article":
            yield _of(db, DamageKind.WORDS, "it does not fit its seal", int(key))
        elif table == "article_page":
            row = db.execute("SELECT article_id FROM article_page WHERE id = ?", [key]).fetchone()
            yield _of(db, DamageKind.PAGE, "where it came from", None if row is None else row[0])
        else:
            yield Damage(DamageKind.ROW, f"{table} {key}", title=_called(db, table, key))


def _texts(db: sqlite3.Connection) -> Iterator[Damage]:
    for number in _keys(db, "SELECT id FROM article ORDER BY id"):
        row = _row(
            db, "SELECT text, html, removed, checksum FROM body WHERE article_id = ?", number
        )
        if row is None or not fits(row, 3) or readable(row[0]) is None:
            yield _of(db, DamageKind.TEXT, "it does not fit its checksum", number)


def _versions(db: sqlite3.Connection) -> Iterator[Damage]:
    for number, article_id in db.execute("SELECT id, article_id FROM version").fetchall():
        row = _row(db, "SELECT text, html, checksum FROM version WHERE id = ?", number)
        if not fits(row, 2):
            yield _of(db, DamageKind.VERSION, f"{number}", article_id)


def _pages(db: sqlite3.Connection) -> Iterator[Damage]:
    for digest in _keys(db, "SELECT DISTINCT hash FROM article_page"):
        row = _row(db, "SELECT body FROM page WHERE hash = ?", digest)
        if not is_page(row, digest):
            owners = db.execute("SELECT article_id FROM article_page WHERE hash = ?", [digest])
            for owner in owners.fetchall():
                yield _of(db, DamageKind.PAGE, "it does not fit its hash", owner[0])


def _pictures(db: sqlite3.Connection) -> Iterator[Damage]:
    for number in _keys(db, "SELECT id FROM picture ORDER BY id"):
        row = _row(db, "SELECT body, hash FROM picture WHERE id = ?", number)
        if not is_picture(row):
            found = _row(db, "SELECT article_id FROM article_picture WHERE picture_id = ?", number)
            owner = None if found is None else found[0]
            yield _of(db, DamageKind.PICTURE, f"{number}", owner)


def is_page(row: Sequence[Any] | None, digest: bytes) -> bool:
    """Return whether the compressed bytes in the row are the page of this hash."""
    if row is None:
        return False
    try:
        return hashlib.sha256(opened(row[0])).digest() == digest
    except (zlib.error, TypeError):
        return False


def is_picture(row: Sequence[Any] | None) -> bool:
    """Return whether the bytes in the row are the picture of the hash beside them."""
    if row is None or not isinstance(row[0], bytes):
        return False
    return bool(hashlib.sha256(row[0]).digest() == row[1])


def fits(row: Sequence[Any] | None, parts: int) -> bool:
    """Return whether the checksum that stands after so many parts is theirs."""
    return (
        row is not None
        and all(isinstance(part, bytes) for part in row)
        and checksum(*row[:parts]) == row[parts]
    )


def _keys(db: sqlite3.Connection, question: str) -> list[Any]:
    return [row[0] for row in db.execute(question)]


def _row(db: sqlite3.Connection, question: str, key: object) -> sqlite3.Row | None:
    """Return the row; None if there is none, or none that can be read."""
    try:
        row: sqlite3.Row | None = db.execute(question, [key]).fetchone()
    except UNREADABLE:
        return None
    return row


def _called(db: sqlite3.Connection, table: str, key: str | int) -> str:
    """Return what the words of a row were, as far as they can be read, with its own key."""
    names = {"tag": "name", "saved_search": "name", "annotation": "note"}
    names |= {"feed": "title", "feed_rule": "words", "feed_entry": "title"}
    if table not in names:
        return str(key)
    question = f"SELECT CAST({names[table]} AS BLOB) FROM {table} WHERE id = ?"  # noqa: S608
    row = _row(db, question, key)
    return "" if row is None or row[0] is None else row[0].decode("utf-8", "replace")


def _of(db: sqlite3.Connection, kind: DamageKind, detail: str, number: int | None) -> Damage:
    """Return the damage with what the article is called, as far as that can be read."""
    if number is None:
        return Damage(kind, detail)
    named = "SELECT CAST({} AS BLOB) FROM {} WHERE {} = ?"
    said = [
        _row(db, named.format(*where), number)
        for where in (
            ("title", "article", "id"),
            ("url", "article", "id"),
            ("url", "article_page", "article_id"),
        )
    ]
    title, url, page_url = (
        row[0].decode("utf-8", "replace") if row is not None and row[0] is not None else None
        for row in said
    )
    return Damage(kind, detail, ArticleId(number), title or "", url or page_url)
