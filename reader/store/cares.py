"""When the library was last looked after, and how."""

import sqlite3
from datetime import datetime


def note(db: sqlite3.Connection, name: str, now: datetime) -> None:
    """Note that this was done now."""
    db.execute("INSERT OR REPLACE INTO care VALUES (?, ?)", [name, now.isoformat()])


def last(db: sqlite3.Connection, name: str) -> datetime | None:
    """Return when this was done last, None if never."""
    row = db.execute("SELECT done_at FROM care WHERE name = ?", [name]).fetchone()
    return None if row is None else datetime.fromisoformat(row[0])
