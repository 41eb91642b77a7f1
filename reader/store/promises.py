"""What another reader knew of a story whose page has not come yet: it is given to it then."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from msgspec.structs import asdict, replace

from reader.model.article import State
from reader.model.moving import Entry, Passage
from reader.model.story_key import story_key
from reader.model.url import Url
from reader.store.chunks import marks

_FIELDS = ("place", "url", "state", "favourite", "progress", "tags", "note")


def put(db: sqlite3.Connection, number: int, url: Url, entry: Entry) -> bool:
    """Keep what the entry says until the story at the address comes; return whether that is news.

    number: of the import. Of an entry that its file has twice, both are kept as one.
    """
    key = story_key(url)
    kept = [_entry(row["entry"]) for row in _rows(db, [key]) if row["import_id"] == number]
    whole = _joined(kept[0], entry) if kept else entry
    if kept and whole == kept[0]:
        return False
    db.execute("INSERT OR REPLACE INTO promise VALUES (?, ?, ?)", [key, number, _text(whole)])
    return True


def is_known(db: sqlite3.Connection, url: Url, entry: Entry) -> bool:
    """Return whether another import has promised all of this already."""
    return any(
        _joined(known, entry) == known
        for known in (_entry(row["entry"]) for row in _rows(db, [story_key(url)]))
    )


def take(db: sqlite3.Connection, urls: Sequence[Url]) -> list[tuple[int, Entry]]:
    """Take out what was promised to the story at these addresses, with the numbers of imports.

    The earliest import comes first.
    """
    keys = list({story_key(url) for url in urls})
    rows = _rows(db, keys)
    if rows:
        db.execute(f"DELETE FROM promise WHERE key IN ({marks(keys)})", keys)  # noqa: S608
    return [(row["import_id"], _entry(row["entry"])) for row in rows]


def forget(db: sqlite3.Connection, number: int) -> None:
    """Remove what the import has promised."""
    db.execute("DELETE FROM promise WHERE import_id = ?", [number])


def _rows(db: sqlite3.Connection, keys: Sequence[str]) -> list[sqlite3.Row]:
    return db.execute(
        f"SELECT * FROM promise WHERE key IN ({marks(keys)}) ORDER BY import_id",  # noqa: S608
        keys,
    ).fetchall()


def _joined(one: Entry, other: Entry) -> Entry:
    """Return what both say; of what only one can say, the first."""
    notes = (one.note,) if other.note in one.note else (one.note, other.note)
    words = {passage.words for passage in one.passages}
    return replace(
        one,
        favourite=one.favourite or other.favourite,
        tags=tuple(dict.fromkeys((*one.tags, *other.tags))),
        passages=(*one.passages, *(each for each in other.passages if each.words not in words)),
        note="\n\n".join(note for note in notes if note),
        saved_at=one.saved_at or other.saved_at,
    )


def _text(entry: Entry) -> str:
    value = {name: getattr(entry, name) for name in _FIELDS}
    value["saved_at"] = _iso(entry.saved_at)
    value["passages"] = [
        asdict(each) | {"created_at": _iso(each.created_at)} for each in entry.passages
    ]
    return json.dumps(value, ensure_ascii=False)


def _entry(text: str) -> Entry:
    value: dict[str, Any] = json.loads(text)
    passages = (
        Passage(each["words"], each["note"], _time(each["created_at"]))
        for each in value["passages"]
    )
    return Entry(
        value["place"],
        Url(value["url"]),
        saved_at=_time(value["saved_at"]),
        state=State(value["state"]),
        favourite=value["favourite"],
        progress=value["progress"],
        tags=tuple(value["tags"]),
        passages=tuple(passages),
        note=value["note"],
    )


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
