"""A story has come that feeds await: it is of them now, and is given what their rules say."""

from collections.abc import Sequence

from reader.model.article import ArticleId
from reader.model.feed import FeedId
from reader.model.url import Url
from reader.store import feed_entries, outbox, tags
from reader.store.feed_entries import Row
from reader.store.store import Connection


def arrived(
    db: Connection, article_id: ArticleId, urls: Sequence[Url], *, is_new: bool
) -> frozenset[FeedId]:
    """Give a story that has come to the feeds that await it; in a writing transaction.

    urls: its addresses, and that by which it waited, which still stands in the outbox. Returns the
    feeds that did.
    """
    rows = feed_entries.awaited(db, urls)
    if rows:
        brought = is_new and outbox.is_for_feed(db, urls)
        for row in rows:
            become(db, row, article_id, brought=brought)
    return frozenset(row.feed for row in rows)


def become(db: Connection, row: Row, article_id: ArticleId, *, brought: bool) -> None:
    """Let the entry be this article, and the article have its tags.

    brought: only its feed has brought it, whose limits may take it again.
    """
    feed_entries.become(db, row, article_id, brought=brought)
    for name in row.told.tags:
        tags.give(db, name, [article_id])
