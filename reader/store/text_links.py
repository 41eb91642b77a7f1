"""Where the text of which article links."""

import sqlite3
from collections.abc import Sequence

from reader.model.article import ArticleId
from reader.model.story_key import story_key
from reader.model.url import Url


def put(db: sqlite3.Connection, article_id: ArticleId, urls: Sequence[Url]) -> None:
    """Keep where the article's text links, in its order, instead of what was kept before."""
    db.execute("DELETE FROM text_link WHERE article_id = ?", [article_id])
    db.executemany(
        "INSERT INTO text_link VALUES (?, ?, ?, ?)",
        [(article_id, position, url, story_key(url)) for position, url in enumerate(urls)],
    )


def of(db: sqlite3.Connection, article_id: ArticleId) -> tuple[Url, ...]:
    """Return where the article's text links, in its order."""
    found = db.execute(
        "SELECT url FROM text_link WHERE article_id = ? ORDER BY position", [article_id]
    )
    return tuple(Url(row[0]) for row in found)
