"""What a feed has brought, and its limits take again: never what its reader has touched."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from reader.model.article import ArticleId
from reader.model.feed import FeedId, Limits

#: Brought by a feed and nobody else, and nothing done with it that would be lost.
_UNTOUCHED = """\
  feed_article.brought AND NOT feed_article.lent
  AND state IN ('unread', 'read') AND NOT favourite AND NOT sample
  AND article.highlights = 0 AND article.notes = 0
  AND (progress = 0 OR progress >= 100)
  AND NOT EXISTS (SELECT 1 FROM article_tag WHERE article_tag.article_id = article.id)
  AND NOT EXISTS (SELECT 1 FROM annotation WHERE annotation.article_id = article.id)
  AND NOT EXISTS (SELECT 1 FROM article AS other WHERE other.merged_into = article.id)
  AND NOT EXISTS (SELECT 1 FROM feed_article AS other WHERE other.article_id = article.id
    AND other.feed_id <> feed_article.feed_id)"""


def came_since(db: sqlite3.Connection, feed_id: FeedId, since: datetime) -> int:
    """Return how many of the feed's stories were fetched, or are to be, since then.

    What it had when it first came is not counted: that is no day's news.
    """
    [number] = db.execute(
        "SELECT count(*) FROM feed_entry WHERE feed_id = :feed AND state IN ('queued', 'kept')"
        " AND came_at > max(:since, (SELECT min(came_at) FROM feed_entry WHERE feed_id = :feed))",
        {"feed": feed_id, "since": since.isoformat()},
    ).fetchone()
    return int(number)


def expired(
    db: sqlite3.Connection, feed_id: FeedId, limits: Limits, before: datetime | None
) -> list[ArticleId]:
    """Return the articles that the limits take. before: what was saved earlier is too old.

    Touched articles count among those that are kept, but are not taken.
    """
    rows = db.execute(
        f"SELECT id, saved_at, {_UNTOUCHED} AS untouched FROM feed_article"  # noqa: S608 above
        " JOIN article ON article.id = article_id WHERE feed_id = ? AND state <> 'trashed'"
        " ORDER BY saved_at DESC, id DESC",
        [feed_id],
    ).fetchall()
    kept = len(rows) if limits.articles is None else limits.articles
    first = before.isoformat() if before is not None else ""
    return [
        ArticleId(row["id"])
        for place, row in enumerate(rows)
        if row["untouched"] and (place >= kept or row["saved_at"] < first)
    ]


def let_go(db: sqlite3.Connection, wanted: Sequence[ArticleId]) -> None:
    """Let no limit take these articles once more: whoever has them back wants them."""
    db.executemany(
        "UPDATE feed_article SET brought = 0 WHERE article_id = ?", [(each,) for each in wanted]
    )
