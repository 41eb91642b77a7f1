"""The links that wait for the network."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta

from reader.model.outbox import OutboxItem, wait_after
from reader.model.story_key import is_dressed, story_key
from reader.model.url import Url

_OFFLINE_WAIT = timedelta(seconds=30)


def put(db: sqlite3.Connection, url: Url, now: datetime, title: str | None) -> bool:
    """Add the link, due at once; return whether it waited already.

    One that waited forgets its failures and is due at once too. Of two addresses of one story
    the one put first stays, unless it was that of a form like AMP or print.
    """
    key = story_key(url)
    other = address_of(db, url)
    if other is not None and other != url:
        if is_dressed(url) or not is_dressed(other):
            url = other
        else:
            db.execute("UPDATE outbox SET url = ? WHERE url = ?", [url, other])
    already = other is not None
    db.execute(
        "INSERT INTO outbox (url, key, title, added_at, due_at)"
        " VALUES (:url, :key, :title, :now, :now)"
        " ON CONFLICT (url) DO UPDATE SET due_at = :now, tries = 0, last_error = NULL,"
        " title = coalesce(title, :title)",
        {"url": url, "key": key, "title": title, "now": now.isoformat()},
    )
    return already


def address_of(db: sqlite3.Connection, url: Url) -> Url | None:
    """Return the address under which this story waits, None if it does not."""
    row = db.execute(
        "SELECT url FROM outbox WHERE key = ? ORDER BY url <> ? LIMIT 1", [story_key(url), url]
    ).fetchone()
    return None if row is None else Url(row["url"])


def items(db: sqlite3.Connection) -> list[OutboxItem]:
    """Return all that wait, in the order in which they were added."""
    return [_item(row) for row in db.execute("SELECT * FROM outbox ORDER BY added_at, url")]


def count(db: sqlite3.Connection) -> int:
    """Return how many links wait."""
    number: int = db.execute("SELECT count(*) FROM outbox").fetchone()[0]
    return number


def waiting(db: sqlite3.Connection, urls: Sequence[Url]) -> dict[str, bool]:
    """Return of which of the addresses the stories wait, and whether each was given up."""
    keys = {url: story_key(url) for url in urls}
    marks = ", ".join("?" * len(keys))
    found = dict(
        db.execute(
            f"SELECT key, due_at IS NULL FROM outbox WHERE key IN ({marks})",  # noqa: S608
            list(keys.values()),
        ).fetchall()
    )
    return {url: bool(found[key]) for url, key in keys.items() if key in found}


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


def remove_story(db: sqlite3.Connection, url: Url) -> bool:
    """Remove the link to this story, by whatever address; return whether it waited."""
    return db.execute("DELETE FROM outbox WHERE key = ?", [story_key(url)]).rowcount > 0


def _item(row: sqlite3.Row) -> OutboxItem:
    return OutboxItem(
        Url(row["url"]),
        datetime.fromisoformat(row["added_at"]),
        datetime.fromisoformat(row["due_at"]) if row["due_at"] else None,
        row["tries"],
        row["title"],
        row["last_error"],
    )
