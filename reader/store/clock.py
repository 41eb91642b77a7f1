"""Times that were noted by a clock that was ahead, and has been set right since."""

import sqlite3
from datetime import datetime, timedelta

from reader.model.outbox import LONGEST_WAIT

#: A clock that is corrected by the network moves by less.
_PLAY = timedelta(minutes=10)


def heed(db: sqlite3.Connection, now: datetime) -> None:
    """Let nothing wait for longer than anything has to: it is due now, and held by nobody."""
    values = {"now": now.isoformat(), "last": (now + LONGEST_WAIT + _PLAY).isoformat()}
    for table in ("outbox", "article_picture"):
        db.execute(f"UPDATE {table} SET due_at = :now WHERE due_at > :last", values)  # noqa: S608
    db.execute(
        "UPDATE outbox SET held_by = NULL, held_until = NULL"
        " WHERE held_by IS NOT NULL AND held_until > :last",
        values,
    )
