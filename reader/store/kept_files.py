"""The files that addresses in the outbox gave instead of pages; they go with their links."""

import sqlite3
from datetime import datetime

from reader.model.outbox import KeptFile
from reader.model.url import Url


def put(db: sqlite3.Connection, url: Url, file: KeptFile, now: datetime) -> None:
    """Keep the file beside its link, which waits in the outbox, in place of an earlier one."""
    db.execute(
        "INSERT OR REPLACE INTO kept_file (url, name, media_type, got_at, body)"
        " VALUES (?, ?, ?, ?, ?)",
        [url, file.name, file.media_type, now.isoformat(), file.body],
    )


def find(db: sqlite3.Connection, url: Url) -> KeptFile | None:
    """Return the file that came of the link, None if none did."""
    row = db.execute("SELECT * FROM kept_file WHERE url = ?", [url]).fetchone()
    return None if row is None else KeptFile(row["name"], row["media_type"], row["body"])
