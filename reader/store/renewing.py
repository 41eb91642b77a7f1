"""An article's text made anew from its kept page, and the step back."""

import sqlite3
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from reader.model.article import Article, ArticleId
from reader.model.errors import NotFoundError, StoreError
from reader.store import articles, matching, versions


class Before(Struct, frozen=True):
    """How an article stood. version: the number of the row that keeps its text, None if none."""

    id: ArticleId
    article: Article
    text_at: datetime
    version: int | None


def renew(
    db: sqlite3.Connection, article_id: ArticleId, article: Article, now: datetime
) -> Before | None:
    """Let the article have this text; the one that stood stays as a version.

    It keeps its number, state, addresses, and all that hangs on it. None, and nothing is done, if
    it stands so already; None too if what stood is damaged, and there is no way back to it. Raises
    NotFoundError.
    """
    try:
        stood = articles.get(db, article_id).article
    except StoreError:  # what stands is damaged: it heals
        articles.update(db, article_id, article, now)
        return None
    if article.url is None:
        article = replace(article, url=stood.url, canonical=stood.canonical or article.canonical)
    if article == stood:
        return None
    text_at = datetime.fromisoformat(_row(db, article_id)["text_at"])
    version = versions.put_aside(db, article_id, article)
    articles.update(db, article_id, article, now if version is not None else text_at)
    return Before(article_id, stood, text_at, version)


def undo(db: sqlite3.Connection, before: Before) -> None:
    """Let the article stand as it did; the version that kept it goes. Raises NotFoundError."""
    articles.check(db, before.id)
    articles.update(db, before.id, before.article, before.text_at)
    if before.version is not None:
        db.execute("DELETE FROM version WHERE id = ?", [before.version])


def is_poorer(db: sqlite3.Connection, article_id: ArticleId, article: Article) -> bool:
    """Return whether what stands is better than this, as when it had come. Raises NotFoundError."""
    row = _row(db, article_id)
    return matching.is_poorer(matching.at_its_address(article, row), row)


def _row(db: sqlite3.Connection, article_id: ArticleId) -> sqlite3.Row:
    row: sqlite3.Row | None = db.execute(
        "SELECT url, canonical, incomplete, words, text,"
        " coalesce(text_at, saved_at) AS text_at"
        " FROM article JOIN body ON article_id = id WHERE id = ?",
        [article_id],
    ).fetchone()
    if row is None:
        raise NotFoundError(article_id)
    return row
