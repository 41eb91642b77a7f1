"""The feeds that are followed. Triggers count the articles and the headlines of each."""

import sqlite3
from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct

from reader.model.errors import NoFeedError
from reader.model.feed import Feed, FeedId, Health, Keeping, Limits, Note
from reader.model.url import Url
from reader.store.outbox import NamedBy

#: Tables whose rows are a feed's own, in the order in which they can be put back.
_OWN = ("feed_rule", "feed_entry", "feed_article")
#: Columns that triggers work out.
_COUNTED = frozenset(("articles", "unread", "headlines"))


class RemovedFeed(Struct, frozen=True):
    """A feed that was removed, with all its rows by their tables."""

    feed: Feed
    rows: Mapping[str, list[dict[str, object]]]


def add(
    db: sqlite3.Connection,
    url: Url,
    now: datetime,
    *,
    title: str = "",
    name: str = "",
    site: Url | None = None,
    folder: str = "",
    keeping: Keeping = Keeping.ALL,
) -> tuple[FeedId, bool]:
    """Follow the feed at this address; return its id and whether it is new. One here stays."""
    old = find(db, url)
    if old is not None:
        return old, False
    done = db.execute(
        "INSERT INTO feed (url, title, name, site, folder, keeping, followed_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [url, title, name, site, folder, keeping, now.isoformat()],
    )
    return FeedId(done.lastrowid or 0), True


def all_of(db: sqlite3.Connection) -> list[Feed]:
    """Return the feeds, in the order in which they were followed."""
    return [_feed(row) for row in db.execute("SELECT * FROM feed ORDER BY id")]


def get(db: sqlite3.Connection, feed_id: FeedId) -> Feed:
    """Return the feed. Raises NoFeedError."""
    row = db.execute("SELECT * FROM feed WHERE id = ?", [feed_id]).fetchone()
    if row is None:
        raise NoFeedError(str(feed_id))
    return _feed(row)


def find(db: sqlite3.Connection, url: str) -> FeedId | None:
    """Return the feed that is asked for at this address, or was before it moved."""
    row = db.execute(
        "SELECT id FROM feed WHERE url = :url OR moved_from = :url ORDER BY url <> :url LIMIT 1",
        {"url": url},
    ).fetchone()
    return FeedId(row[0]) if row else None


def title(db: sqlite3.Connection, feed_id: FeedId) -> str | None:
    """Return what the feed calls itself, None if nothing."""
    row = db.execute("SELECT title FROM feed WHERE id = ?", [feed_id]).fetchone()
    return str(row["title"]) if row and row["title"] else None


def source(db: sqlite3.Connection, feed_id: FeedId) -> NamedBy:
    """Return the feed as the page that names its stories."""
    row = db.execute("SELECT url, private FROM feed WHERE id = ?", [feed_id]).fetchone()
    return NamedBy(row["url"], bool(row["private"]))


def rename(db: sqlite3.Connection, feed_id: FeedId, name: str) -> None:
    """Let the user's name for it be this, "" for none."""
    db.execute("UPDATE feed SET name = ? WHERE id = ?", [name, feed_id])


def put_into(db: sqlite3.Connection, feed_id: FeedId, folder: str) -> None:
    """Put it into this folder, "" for none."""
    db.execute("UPDATE feed SET folder = ? WHERE id = ?", [folder, feed_id])


def rename_folder(db: sqlite3.Connection, old: str, new: str) -> int:
    """Give a folder, with the folders in it, another path; return how many lines had it.

    One that is there already is joined; "" dissolves it.
    """
    values = {"old": old, "new": new, "from": len(old) + 2}
    moved = 0
    for table in ("feed", "feed_outline"):
        moved += db.execute(
            f"UPDATE OR IGNORE {table} SET folder ="  # noqa: S608 the two above
            " iif(folder = :old, :new, ltrim(:new || '/' || substr(folder, :from), '/'))"
            " WHERE folder = :old OR substr(folder, 1, :from - 1) = :old || '/'",
            values,
        ).rowcount
    return moved


def set_keeping(db: sqlite3.Connection, feed_id: FeedId, keeping: Keeping) -> None:
    """Let this become of its new stories."""
    db.execute("UPDATE feed SET keeping = ? WHERE id = ?", [keeping, feed_id])


def set_limits(db: sqlite3.Connection, feed_id: FeedId, limits: Limits) -> None:
    """Let what it brings be kept for so long."""
    db.execute(
        "UPDATE feed SET keep_days = ?, keep_articles = ? WHERE id = ?",
        [limits.days, limits.articles, feed_id],
    )


def set_url(db: sqlite3.Connection, feed_id: FeedId, url: Url) -> bool:
    """Ask for it at another address from now on; False if another feed is asked for there."""
    if db.execute("SELECT 1 FROM feed WHERE url = ? AND id <> ?", [url, feed_id]).fetchone():
        return False
    db.execute(
        "UPDATE feed SET url = ?, etag = NULL, last_modified = NULL, digest = NULL,"
        " next_at = NULL, gone_at = NULL WHERE id = ?",
        [url, feed_id],
    )
    return True


def remove(db: sqlite3.Connection, feed_id: FeedId) -> RemovedFeed:
    """Follow it no more; its articles stay, its headlines go, and what waits for its sake alone.

    Raises NoFeedError.
    """
    feed = get(db, feed_id)
    rows = {"feed": _rows(db, "feed", "id", feed_id)}
    rows |= {table: _rows(db, table, "feed_id", feed_id) for table in _OWN}
    waiting = db.execute(
        "DELETE FROM outbox WHERE feed AND origin IN (?, ?) RETURNING *",
        [feed.url, feed.health.moved_from],
    )
    rows["outbox"] = [dict(row) for row in waiting]
    db.execute("DELETE FROM feed WHERE id = ?", [feed_id])
    return RemovedFeed(feed, rows)


def put_back(db: sqlite3.Connection, removed: RemovedFeed) -> None:
    """Undo remove(). What went for good since stays away; a feed followed anew stays as it is."""
    if find(db, removed.feed.url) is not None:
        return
    here = {row[0] for row in db.execute("SELECT id FROM article")}
    for table in ("feed", *_OWN, "outbox"):
        for row in removed.rows[table]:
            gone = row.get("article_id") is not None and row["article_id"] not in here
            if gone and table == "feed_article":
                continue
            _insert(db, table, row | {"article_id": None} if gone else row)


def _rows(
    db: sqlite3.Connection, table: str, column: str, feed_id: FeedId
) -> list[dict[str, object]]:
    found = db.execute(f"SELECT * FROM {table} WHERE {column} = ?", [feed_id])  # noqa: S608
    dropped = _COUNTED if table == "feed" else frozenset()
    return [{k: v for k, v in dict(row).items() if k not in dropped} for row in found]


def _insert(db: sqlite3.Connection, table: str, row: Mapping[str, object]) -> None:
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    db.execute(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})", [*row.values()])  # noqa: S608


def _feed(row: sqlite3.Row) -> Feed:
    return Feed(
        FeedId(row["id"]),
        Url(row["url"]),
        row["title"],
        row["name"],
        Url(row["site"]) if row["site"] else None,
        row["folder"],
        Keeping(row["keeping"]),
        Limits(row["keep_days"], row["keep_articles"]),
        datetime.fromisoformat(row["followed_at"]),
        _health(row),
        row["articles"],
        row["unread"],
        row["headlines"],
    )


def _health(row: sqlite3.Row) -> Health:
    return Health(
        _time(row["asked_at"]),
        _time(row["answered_at"]),
        _time(row["next_at"]),
        row["failures"],
        row["reason"],
        row["gone_at"] is not None,
        tuple(Note(each) for each in row["notes"].split(",") if each),
        row["moved_from"],
    )


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
