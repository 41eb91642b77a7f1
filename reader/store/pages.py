"""The raw pages, as they came: compressed, and one copy of the same bytes."""

import hashlib
import sqlite3
import zlib
from datetime import datetime

from reader.model.article import ArticleId, Incomplete
from reader.model.errors import NotFoundError, StoreError
from reader.model.page import Page, Validators
from reader.model.url import Url
from reader.store.outbox import NamedBy
from reader.store.packing import opened, packed

_BEST = "ORDER BY taken DESC, incomplete IS NOT NULL, url IS NULL, article_page.id DESC LIMIT 1"


def put(
    db: sqlite3.Connection,
    article_id: ArticleId,
    page: Page,
    incomplete: Incomplete | None = None,
    *,
    taken: bool = True,
) -> None:
    """Keep the page beside the article's earlier ones; one of the same bytes is the latest then.

    incomplete: why the page does not give the whole story; None if it does. taken: whether the
    article's text is the page's.
    """
    digest, known = hashlib.sha256(page.body).digest(), page.validators or Validators()
    db.execute("INSERT OR IGNORE INTO page VALUES (?, ?)", [digest, packed(page.body)])
    # A REPLACE tells no trigger of the row that goes, and its seal would stay behind.
    db.execute("DELETE FROM article_page WHERE article_id = ? AND hash = ?", [article_id, digest])
    db.execute(
        "INSERT INTO article_page"
        " (article_id, hash, url, media_type, charset, name, got_at, incomplete, taken,"
        " etag, last_modified, private) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            *(article_id, digest, page.url, page.media_type, page.charset, page.name),
            *(page.got_at.isoformat(), incomplete, taken),
            *(known.etag, known.last_modified, page.private),
        ],
    )


def get(db: sqlite3.Connection, article_id: ArticleId) -> Page:
    """Return the page that the article's text came from.

    That is the latest of those whose text was taken: that give the whole story, with an address
    rather than bare text; where none does, the latest.
    Raises NotFoundError if there is none, StoreError if its bytes are damaged.
    """
    row = db.execute(
        "SELECT * FROM article_page JOIN page USING (hash)"  # noqa: S608
        f" WHERE article_id = ? {_BEST}",
        [article_id],
    ).fetchone()
    if row is None:
        raise NotFoundError(article_id)
    try:
        body = opened(row["body"])
    except zlib.error:
        body = b""
    if hashlib.sha256(body).digest() != row["hash"]:
        path = db.execute("PRAGMA database_list").fetchone()["file"]
        raise StoreError(path, f"the page of article {article_id} is damaged")
    known = Validators(row["etag"], row["last_modified"])
    return Page(
        body,
        datetime.fromisoformat(row["got_at"]),
        None if row["url"] is None else Url(row["url"]),
        row["charset"],
        row["media_type"],
        row["name"],
        validators=known if known.etag or known.last_modified else None,
        private=bool(row["private"]),
    )


def validators(db: sqlite3.Connection, article_id: ArticleId, url: Url) -> Validators | None:
    """Return what to ask with whether the article's page at this address is still the same.

    None if its text came from elsewhere, or the site said nothing.
    """
    row = db.execute(
        f"SELECT url, etag, last_modified FROM article_page WHERE article_id = ? {_BEST}",  # noqa: S608
        [article_id],
    ).fetchone()
    if row is None or row["url"] != url or not (row["etag"] or row["last_modified"]):
        return None
    return Validators(row["etag"], row["last_modified"])


def naming(db: sqlite3.Connection, article_id: ArticleId) -> NamedBy:
    """Return the article's page as the one that names its links: where it came from."""
    row = db.execute(
        f"SELECT url, private FROM article_page WHERE article_id = ? {_BEST}",  # noqa: S608
        [article_id],
    ).fetchone()
    return NamedBy(row["url"] or "", bool(row["private"])) if row else NamedBy("", private=False)
