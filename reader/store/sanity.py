"""Values that the rest of the program can read, in rows that the disk has changed."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from reader.model.article import Incomplete, State
from reader.model.feed import FeedEffect, Keeping, Note, Part
from reader.store.answering import WRITING

#: What may be raised where the disk has changed a file; SQLite's own sentence may be no UTF-8.
UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)
#: SQLite's names of what tells nothing of the file's bytes: a lock, rights, a full disk.
_NO_DAMAGE = frozenset(
    (
        *("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_READONLY", "SQLITE_CANTOPEN"),
        *("SQLITE_PERM", "SQLITE_AUTH", "SQLITE_FULL"),
        *WRITING,
    )
)
_NUMBERS = ("words", "reading_minutes", "progress", "highlights", "notes", "merged_into")
_FLAGS = ("favourite", "sample")
_ONE_OF: dict[str, tuple[list[str], str | None]] = {
    "state": ([*State], State.UNREAD.value),
    "dir": (["ltr", "rtl"], "ltr"),
    "incomplete": ([*Incomplete], None),
}


@contextmanager
def any_text(db: sqlite3.Connection) -> Iterator[None]:
    """Let texts be read in the block that are no UTF-8 any more."""
    before, db.text_factory = db.text_factory, lambda data: data.decode("utf-8", "replace")
    try:
        yield
    finally:
        db.text_factory = before


def is_damage(error: Exception) -> bool:
    """Return whether what was raised may tell of changed bytes, not of a lock or of rights."""
    whole = getattr(error, "sqlite_errorname", "")
    return whole not in _NO_DAMAGE and "_".join(whole.split("_")[:2]) not in _NO_DAMAGE


def make_readable(
    db: sqlite3.Connection, table: str, key: str, value: str | int, now: datetime
) -> None:
    """Give a row, if it is still there, values that can be read; what can be, stays."""
    with any_text(db):
        row = db.execute(f"SELECT * FROM {table} WHERE {key} = ?", [value]).fetchone()  # noqa: S608
    if row is None:
        return
    values = readable_values(table, dict(row), now)
    names = ", ".join(f"{name} = :{name}" for name in values)
    db.execute(f"UPDATE {table} SET {names} WHERE {key} = :its_key", {**values, "its_key": value})  # noqa: S608


def readable_values(table: str, values: dict[str, object], now: datetime) -> dict[str, object]:
    """Return the values of a row, those that cannot be read replaced. now: for a date."""
    sane = {
        name: _time(value, now) if name.endswith("_at") else value for name, value in values.items()
    }
    for (of, name), (is_right, otherwise) in _CHOICES.items():
        if of == table and name in sane and not is_right(sane[name]):
            sane[name] = otherwise
    if table == "article":
        sane.update(
            {
                name: _article_value(name, value)
                for name, value in values.items()
                if not name.endswith("_at")
            }
        )
    return sane


def _time(value: object, now: datetime) -> object:
    if value is None:
        return None
    try:
        known = datetime.fromisoformat(str(value)).tzinfo is not None
    except ValueError:
        known = False
    return value if known else now.isoformat()


def _article_value(name: str, value: object) -> object:
    if name in _ONE_OF:
        allowed, otherwise = _ONE_OF[name]
        return value if value in allowed else otherwise
    if name in _FLAGS:
        return int(value == 1)
    if name in _NUMBERS:
        return value if isinstance(value, int) else None if name == "merged_into" else 0
    if name == "byline":
        return value if _is_list(value) else "[]"
    if name == "id" or value is None or isinstance(value, str):
        return value
    return str(value)


def _is_one_of(*allowed: str) -> Callable[[object], bool]:
    return lambda value: value in allowed


def _is_object(value: object) -> bool:
    try:
        return isinstance(json.loads(str(value)), dict)
    except ValueError:
        return False


def _is_list(value: object) -> bool:
    try:
        found = json.loads(str(value))
    except ValueError:
        return False
    return isinstance(found, list) and all(isinstance(each, str) for each in found)


#: Columns of feeds that have a form: whether a value has it, and what stands for one that has not.
_CHOICES: dict[tuple[str, str], tuple[Callable[[object], bool], object]] = {
    ("feed", "keeping"): (_is_one_of(*Keeping), Keeping.HEADLINES.value),
    ("feed", "outline"): (_is_object, "{}"),
    ("feed", "pace"): (_is_object, "{}"),
    ("feed", "notes"): (lambda value: {*str(value).split(",")} <= {"", *Note}, ""),
    ("feed_outline", "attributes"): (_is_object, "{}"),
    ("feed_rule", "effect"): (_is_one_of(*FeedEffect), FeedEffect.TAG.value),
    ("feed_rule", "part"): (_is_one_of(*Part), Part.ANY.value),
    ("feed_entry", "state"): (
        _is_one_of("headline", "queued", "kept", "skipped", "dismissed"),
        "dismissed",
    ),
    ("feed_entry", "authors"): (_is_list, "[]"),
    ("feed_entry", "tags"): (_is_list, "[]"),
}
