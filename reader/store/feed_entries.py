"""What was seen of each feed's entries: headlines that wait, stories that came, what was left out.

An entry stays as long as it stands in its feed, and for a while after, so that it is not taken for
a new one.
"""

import json
import sqlite3
from collections.abc import Collection, Sequence
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from reader.model.article import ArticleId
from reader.model.feed import FeedId, Headline, HeadlineId
from reader.model.story_key import story_key
from reader.model.url import Url
from reader.store.chunks import chunks, marks
from reader.store.packing import packed, readable


class EntryState(StrEnum):
    """What has become of an entry."""

    HEADLINE = "headline"  # it waits for a key
    QUEUED = "queued"  # its page is awaited
    KEPT = "kept"  # it is, or was, an article
    SKIPPED = "skipped"  # by a rule
    DISMISSED = "dismissed"  # by the user


class Told(Struct, frozen=True):
    """An entry as it is kept. html: packed when it is put. tags: that it is given when it comes."""

    guid: str
    url: Url | None
    title: str
    digest: bytes
    state: EntryState
    authors: tuple[str, ...] = ()
    published: str | None = None
    lang: str | None = None
    image: str | None = None
    excerpt: str = ""
    html: str = ""
    is_whole: bool = False
    tags: tuple[str, ...] = ()


class Row(Struct, frozen=True):
    """An entry as it stands in the library. article: what it became, None if that is gone, too."""

    id: HeadlineId
    feed: FeedId
    state: EntryState
    article: ArticleId | None
    told: Told


class Known(Struct, frozen=True):
    """What is known of an entry that stands in a feed. key: its story's, None without a page."""

    id: HeadlineId
    guid: str
    key: str | None
    state: EntryState
    digest: bytes
    article: ArticleId | None


def headlines(
    db: sqlite3.Connection, feeds: Collection[FeedId] | None, most: int
) -> list[Headline]:
    """Return what waits for a key in these feeds, None: in all, the latest first."""
    where, values = "", list[int]()
    if feeds is not None:
        where, values = f"AND feed_id IN ({marks([*feeds])})", [*feeds]
    rows = db.execute(
        "SELECT * FROM feed_entry WHERE state = 'headline'"  # noqa: S608 question marks
        f" {where} ORDER BY coalesce(published, came_at) DESC, id DESC LIMIT ?",
        [*values, most],
    )
    return [_headline(row) for row in rows]


def get(db: sqlite3.Connection, wanted: Sequence[HeadlineId]) -> list[Row]:
    """Return these entries, those that are still there, in the order of their ids."""
    found: list[Row] = []
    for chunk in chunks(wanted):
        rows = db.execute(
            f"SELECT * FROM feed_entry WHERE id IN ({marks(chunk)}) ORDER BY id",  # noqa: S608
            chunk,
        )
        found += map(_row, rows)
    return found


def set_state(db: sqlite3.Connection, wanted: Sequence[HeadlineId], state: EntryState) -> None:
    """Let this have become of the entries."""
    db.executemany(
        "UPDATE feed_entry SET state = ? WHERE id = ?", [(state, each) for each in wanted]
    )


def known(
    db: sqlite3.Connection, feed_id: FeedId, guids: Sequence[str], urls: Sequence[Url]
) -> list[Known]:
    """Return the feed's entries that have one of these guids, or tell one of these stories."""
    found: dict[int, Known] = {}
    for column, values in (("guid", guids), ("key", [story_key(url) for url in urls])):
        for chunk in chunks(values):
            rows = db.execute(
                "SELECT id, guid, key, state, digest, article_id FROM feed_entry"  # noqa: S608
                f" WHERE feed_id = ? AND {column} IN ({marks(chunk)})",
                [feed_id, *chunk],
            )
            found |= {row["id"]: _known(row) for row in rows}
    return list(found.values())


def see(db: sqlite3.Connection, wanted: Sequence[HeadlineId], now: datetime) -> None:
    """Note that these entries still stand in their feed."""
    db.executemany(
        "UPDATE feed_entry SET seen_at = ? WHERE id = ?",
        [(now.isoformat(), each) for each in wanted],
    )


def forget(db: sqlite3.Connection, feed_id: FeedId, before: datetime, most: int) -> None:
    """Forget entries that have not stood in the feed since then, and of headlines all but so many.

    Those whose page is awaited stay.
    """
    db.execute(
        "DELETE FROM feed_entry WHERE feed_id = ? AND seen_at < ?"
        " AND state NOT IN ('headline', 'queued')",
        [feed_id, before.isoformat()],
    )
    db.execute(
        "UPDATE feed_entry SET state = 'dismissed', html = NULL WHERE id IN (SELECT id FROM"
        " feed_entry WHERE feed_id = ? AND state = 'headline'"
        " ORDER BY coalesce(published, came_at) DESC, id DESC LIMIT -1 OFFSET ?)",
        [feed_id, most],
    )


def awaited(db: sqlite3.Connection, urls: Sequence[Url]) -> list[Row]:
    """Return the entries of all feeds that await one of these stories' pages."""
    keys = list({story_key(url) for url in urls})
    rows = db.execute(
        f"SELECT * FROM feed_entry WHERE key IN ({marks(keys)}) AND state = 'queued' ORDER BY id",  # noqa: S608
        keys,
    )
    return [_row(row) for row in rows]


def become(db: sqlite3.Connection, row: Row, article_id: ArticleId, *, brought: bool) -> None:
    """Note that the entry is this article, of its feed from now on.

    brought: by the feed; else it was here before, or somebody has asked for it.
    """
    db.execute(
        "UPDATE feed_entry SET state = 'kept', article_id = ?, html = NULL WHERE id = ?",
        [article_id, row.id],
    )
    db.execute(
        "INSERT INTO feed_article (feed_id, article_id, brought) VALUES (?, ?, ?)"
        " ON CONFLICT (feed_id, article_id) DO UPDATE SET lent = 0",
        [row.feed, article_id, brought],
    )


def put(db: sqlite3.Connection, feed_id: FeedId, told: Told, now: datetime) -> HeadlineId:
    """Keep an entry; one of its guid is told anew, and was first seen when it was."""
    row = db.execute(
        "INSERT INTO feed_entry (feed_id, guid, url, key, state, title, authors, published, lang,"
        " image, excerpt, html, is_whole, tags, digest, came_at, seen_at)"
        " VALUES (:feed, :guid, :url, :key, :state, :title, :authors, :published, :lang,"
        " :image, :excerpt, :html, :is_whole, :tags, :digest, :now, :now)"
        " ON CONFLICT (feed_id, guid) DO UPDATE SET url = :url, key = :key, state = :state,"
        " title = :title, authors = :authors, published = :published, lang = :lang,"
        " image = :image, excerpt = :excerpt, html = :html, is_whole = :is_whole, tags = :tags,"
        " digest = :digest, seen_at = :now RETURNING id",
        {
            "feed": feed_id,
            "guid": told.guid,
            "url": told.url,
            "key": story_key(told.url) if told.url else None,
            "state": told.state,
            "title": told.title,
            "authors": json.dumps(told.authors, ensure_ascii=False),
            "published": told.published,
            "lang": told.lang,
            "image": told.image,
            "excerpt": told.excerpt,
            "html": packed(told.html) if told.html else None,
            "is_whole": told.is_whole,
            "tags": json.dumps(told.tags, ensure_ascii=False),
            "digest": told.digest,
            "now": now.isoformat(),
        },
    ).fetchone()
    return HeadlineId(row[0])


def _known(row: sqlite3.Row) -> Known:
    article = row["article_id"]
    return Known(
        HeadlineId(row["id"]),
        row["guid"],
        row["key"],
        EntryState(row["state"]),
        row["digest"],
        None if article is None else ArticleId(article),
    )


def _headline(row: sqlite3.Row) -> Headline:
    return Headline(
        HeadlineId(row["id"]),
        FeedId(row["feed_id"]),
        row["title"],
        Url(row["url"]) if row["url"] else None,
        ", ".join(json.loads(row["authors"])),
        row["published"],
        datetime.fromisoformat(row["came_at"]),
        row["excerpt"],
        has_text=bool(row["is_whole"]),
    )


def _row(row: sqlite3.Row) -> Row:
    told = Told(
        row["guid"],
        Url(row["url"]) if row["url"] else None,
        row["title"],
        row["digest"],
        EntryState(row["state"]),
        tuple(json.loads(row["authors"])),
        row["published"],
        row["lang"],
        row["image"],
        row["excerpt"],
        (readable(row["html"]) or "") if row["html"] is not None else "",
        bool(row["is_whole"]),
        tuple(json.loads(row["tags"])),
    )
    article = row["article_id"]
    return Row(
        HeadlineId(row["id"]),
        FeedId(row["feed_id"]),
        told.state,
        None if article is None else ArticleId(article),
        told,
    )
