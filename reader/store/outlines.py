"""What other programs wrote into lists of feeds: kept, so that it comes out again as it came in."""

import json
import sqlite3
from collections.abc import Mapping

from reader.model.feed import FeedId
from reader.model.subscriptions import Outline


def put(db: sqlite3.Connection, outline: Outline) -> int | None:
    """Keep a line that is no feed and return its number; None if it was here."""
    row = db.execute(
        "INSERT OR IGNORE INTO feed_outline (folder, attributes, is_folder) VALUES (?, ?, ?)"
        " RETURNING id",
        [outline.folder, _text(outline.attributes), outline.is_folder],
    ).fetchone()
    return None if row is None else int(row["id"])


def remove(db: sqlite3.Connection, number: int) -> None:
    """Keep that line no more."""
    db.execute("DELETE FROM feed_outline WHERE id = ?", [number])


def all_of(db: sqlite3.Connection) -> list[Outline]:
    """Return the lines in the order in which they came."""
    found = db.execute("SELECT * FROM feed_outline ORDER BY id")
    return [
        Outline(row["folder"], json.loads(row["attributes"]), bool(row["is_folder"]))
        for row in found
    ]


def put_attributes(db: sqlite3.Connection, feed: FeedId, attributes: Mapping[str, str]) -> None:
    """Keep what a feed's line says besides; what was kept of it stays where this says nothing."""
    known = attributes_of(db, feed)
    db.execute("UPDATE feed SET outline = ? WHERE id = ?", [_text({**known, **attributes}), feed])


def attributes_of(db: sqlite3.Connection, feed: FeedId) -> dict[str, str]:
    """Return what a feed's line said besides."""
    row = db.execute("SELECT outline FROM feed WHERE id = ?", [feed]).fetchone()
    found: dict[str, str] = json.loads(row["outline"]) if row else {}
    return found


def _text(attributes: Mapping[str, str]) -> str:
    return json.dumps(dict(attributes), ensure_ascii=False, sort_keys=True)
