"""The links that wait for the network."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta

from reader.model.outbox import OutboxItem, wait_after
from reader.model.url import Url

_OFFLINE_WAIT = timedelta(seconds=30)


def put(db: sqlite3.Connection, url: Url, now: datetime, title: str | None) -> bool:
    """Add the link, due at once; return whether it waited already.

    One that waited forgets its failures and is due at once too.
    """
    already = bool(waiting(db, [url]))
    db.execute(
        "INSERT INTO outbox (url, title, added_at, due_at) VALUES (:url, :title, :now, :now)"
        " ON CONFLICT (url) DO UPDATE SET due_at = :now, tries = 0, last_error = NULL,"
        " title = coalesce(title, :title)",
        {"url": url, "title": title, "now": now.isoformat()},
    )
    return already


def items(db: sqlite3.Connection) -> list[OutboxItem]:
    """Return all that wait, in the order in which they were added."""
    return [_item(row) for row in db.execute("SELECT * FROM outbox ORDER BY added_at, url")]


def count(db: sqlite3.Connection) -> int:
    """Return how many links wait."""
    number: int = db.execute("SELECT count(*) FROM outbox").fetchone()[0]
    return number


def waiting(db: sqlite3.Connection, urls: Sequence[Url]) -> dict[str, bool]:
    """Return which of the addresses wait, and whether each was given up."""
    marks = ", ".join("?" * len(urls))
    found = db.execute(
        f"SELECT url, due_at IS NULL FROM outbox WHERE url IN ({marks})",  # noqa: S608
        urls,
    )
    return {url: bool(given_up) for url, given_up in found}


def claim(db: sqlite3.Connection, now: datetime, only: Url | None = None) -> OutboxItem | None:
    """Take the link that is due longest, or None; in a writing transaction.

    The try is counted and the next one set here, before the work: no second worker fetches it
    too, and a crash costs one try, not the queue. only: this link, due or not.
    """
    if only is None:
        where, values = "due_at <= ? ORDER BY due_at, url", [now.isoformat()]
    else:
        where, values = "url = ?", [str(only)]
    row = db.execute(f"SELECT * FROM outbox WHERE {where} LIMIT 1", values).fetchone()  # noqa: S608
    if row is None:
        return None
    tries = row["tries"] + 1
    db.execute(
        "UPDATE outbox SET tries = ?, due_at = ? WHERE url = ?",
        [tries, (now + wait_after(tries)).isoformat(), row["url"]],
    )
    return _item(db.execute("SELECT * FROM outbox WHERE url = ?", [row["url"]]).fetchone())


def give_back(db: sqlite3.Connection, item: OutboxItem, now: datetime) -> None:
    """Undo a claim that failed for lack of network: no try is counted, no pause grows."""
    db.execute(
        "UPDATE outbox SET tries = max(0, tries - 1), due_at = ? WHERE url = ?",
        [(now + _OFFLINE_WAIT).isoformat(), item.url],
    )


def fail(db: sqlite3.Connection, url: Url, reason: str, *, final: bool) -> None:
    """Keep why the last try failed; final: the link waits for the user, not for time."""
    db.execute(
        "UPDATE outbox SET last_error = ?, due_at = iif(?, NULL, due_at) WHERE url = ?",
        [reason, final, url],
    )


def make_due(db: sqlite3.Connection, now: datetime, url: Url | None) -> bool:
    """Let the link be tried at once, None: all of them; return whether there was any."""
    done = db.execute(
        "UPDATE outbox SET due_at = :now, tries = 0 WHERE url = :url OR :url IS NULL",
        {"now": now.isoformat(), "url": url},
    )
    return done.rowcount > 0


def remove(db: sqlite3.Connection, url: Url) -> bool:
    """Remove the link; return whether it waited."""
    return db.execute("DELETE FROM outbox WHERE url = ?", [url]).rowcount > 0


def _item(row: sqlite3.Row) -> OutboxItem:
    return OutboxItem(
        Url(row["url"]),
        datetime.fromisoformat(row["added_at"]),
        datetime.fromisoformat(row["due_at"]) if row["due_at"] else None,
        row["tries"],
        row["title"],
        row["last_error"],
    )
