"""The pictures of articles: one copy of the same bytes, and those that are still to come."""

import hashlib
import sqlite3
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from msgspec import Struct

from reader.model.article import ArticleId
from reader.model.errors import StoreError
from reader.model.outbox import wait_after
from reader.model.page import EMBEDDED_HOST
from reader.model.picture import Picture, pixel_size
from reader.model.url import Url, host_of

#: Failures after which a picture is not asked for again by itself.
_MOST_TRIES = 6


class Missing(Struct, frozen=True):
    """A picture that is to be fetched.

    page: the address of the page that shows it; private: that page came from a private address.
    """

    article_id: ArticleId
    url: Url
    page: Url
    private: bool
    tries: int


def put(
    db: sqlite3.Connection,
    article_id: ArticleId,
    urls: Iterable[Url],
    came: Mapping[Url, bytes],
    now: datetime,
    *,
    private: bool,
) -> None:
    """Note which pictures the article shows, in order; keep those that came along.

    The others are due at once, but for those that never had an address of their own. What is here
    already stays; what the article no longer shows goes. private: as in Missing.
    """
    wanted = {url: place for place, url in enumerate(dict.fromkeys(urls))}
    known = {row["url"] for row in _rows(db, article_id)}
    for url in known - wanted.keys():
        db.execute(
            "DELETE FROM article_picture WHERE article_id = ? AND url = ?", [article_id, url]
        )
    for url, place in wanted.items():
        due = None if host_of(url) == EMBEDDED_HOST else now.isoformat()
        db.execute(
            "INSERT INTO article_picture (article_id, url, position, private, due_at)"
            " VALUES (:id, :url, :place, :private, :due)"
            " ON CONFLICT (article_id, url) DO UPDATE SET"
            " position = :place, private = :private, tries = 0,"
            " due_at = iif(picture_id IS NULL, :due, NULL)",
            {"id": article_id, "url": url, "place": place, "private": private, "due": due},
        )
        if (body := came.get(url)) is not None:
            keep(db, article_id, url, body)


def keep(db: sqlite3.Connection, article_id: ArticleId, url: Url, body: bytes) -> bool:
    """Keep a picture's bytes; return whether the article still shows it."""
    size = pixel_size(body) or (0, 0)
    digest = hashlib.sha256(body).digest()
    db.execute(
        "INSERT INTO picture (hash, width, height, body) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (hash) DO NOTHING",
        [digest, *size, body],
    )
    done = db.execute(
        "UPDATE article_picture SET due_at = NULL, last_error = NULL,"
        " picture_id = (SELECT id FROM picture WHERE hash = ?) WHERE article_id = ? AND url = ?",
        [digest, article_id, url],
    )
    if done.rowcount == 0:  # the article went, or shows others, while it was on its way
        db.execute(
            "DELETE FROM picture WHERE hash = ? AND NOT EXISTS"
            " (SELECT 1 FROM article_picture WHERE picture_id = picture.id)",
            [digest],
        )
    return done.rowcount > 0


def of(db: sqlite3.Connection, article_id: ArticleId) -> tuple[Picture, ...]:
    """Return the article's pictures, in its order."""
    return tuple(
        Picture(Url(row["url"]), row["hash"].hex(), row["width"], row["height"])
        if row["hash"]
        else Picture(Url(row["url"]), given_up=row["due_at"] is None)
        for row in _rows(db, article_id)
    )


def get(db: sqlite3.Connection, digest: str) -> bytes | None:
    """Return the bytes of a picture, None if there is none. Raises StoreError if it is damaged."""
    hash_ = bytes.fromhex(digest)
    row = db.execute("SELECT body FROM picture WHERE hash = ?", [hash_]).fetchone()
    if row is None:
        return None
    body: bytes = row["body"]
    if hashlib.sha256(body).digest() != hash_:
        path = db.execute("PRAGMA database_list").fetchone()["file"]
        raise StoreError(path, "a picture in it is damaged")
    return body


def find(db: sqlite3.Connection, digest: str) -> bytes | None:
    """Return the bytes of a picture, None if there is none, or it is damaged."""
    try:
        return get(db, digest)
    except StoreError:
        return None


def claim(
    db: sqlite3.Connection,
    now: datetime,
    article_ids: Collection[ArticleId] | None = None,
    busy: Collection[str] = (),
) -> Missing | None:
    """Take the picture that is due longest, or None; in a writing transaction.

    The try is counted and the next one set here, before the work. article_ids: of these only.
    busy: hosts of whom none is taken.
    """
    rows = db.execute(
        "SELECT article_picture.*, article.url AS page FROM article_picture"
        " JOIN article ON article.id = article_id"
        " WHERE due_at <= ? AND article.url IS NOT NULL ORDER BY due_at, article_id, position",
        [now.isoformat()],
    )
    wanted = (
        row
        for row in rows
        if (article_ids is None or row["article_id"] in article_ids)
        and host_of(row["url"]) not in busy
    )
    if (row := next(wanted, None)) is None:
        return None
    tries = row["tries"] + 1
    due = None if tries >= _MOST_TRIES else (now + wait_after(tries)).isoformat()
    db.execute(
        "UPDATE article_picture SET tries = ?, due_at = ? WHERE article_id = ? AND url = ?",
        [tries, due, row["article_id"], row["url"]],
    )
    return Missing(
        ArticleId(row["article_id"]), Url(row["url"]), Url(row["page"]), bool(row["private"]), tries
    )


def next_due(db: sqlite3.Connection) -> datetime | None:
    """Return when the next picture is due, None if none is to come by itself."""
    first: str | None = db.execute(
        "SELECT min(due_at) FROM article_picture JOIN article ON article.id = article_id"
        " WHERE due_at IS NOT NULL AND article.url IS NOT NULL"
    ).fetchone()[0]
    return datetime.fromisoformat(first) if first else None


def give_back(db: sqlite3.Connection, missing: Missing, due_at: datetime) -> None:
    """Undo a claim of a picture that was not asked for; it may be from then on."""
    db.execute(
        "UPDATE article_picture SET tries = ?, due_at = ? WHERE article_id = ? AND url = ?"
        " AND picture_id IS NULL",
        [missing.tries - 1, due_at.isoformat(), missing.article_id, missing.url],
    )


def fail(db: sqlite3.Connection, missing: Missing, reason: str, *, final: bool) -> None:
    """Keep why the last try failed; final: it is not asked for again by itself."""
    db.execute(
        "UPDATE article_picture SET last_error = ?, due_at = iif(?, NULL, due_at)"
        " WHERE article_id = ? AND url = ? AND picture_id IS NULL",
        [reason, final, missing.article_id, missing.url],
    )


def make_due(db: sqlite3.Connection, article_id: ArticleId, now: datetime) -> None:
    """Let all that the article lacks be asked for at once, given up or not."""
    db.execute(
        "UPDATE article_picture SET due_at = ?, tries = 0 WHERE article_id = ?"
        " AND picture_id IS NULL AND url NOT LIKE ?",
        [now.isoformat(), article_id, f"https://{EMBEDDED_HOST}/%"],
    )


def give_up_damaged(db: sqlite3.Connection, picture_id: int, now: datetime) -> bool:
    """Let a picture whose bytes are damaged be fetched anew; return whether it can be."""
    fetched = db.execute(
        "UPDATE article_picture SET picture_id = NULL, tries = 0,"
        " due_at = iif(url LIKE ?, NULL, ?) WHERE picture_id = ? RETURNING due_at",
        [f"https://{EMBEDDED_HOST}/%", now.isoformat(), picture_id],
    ).fetchall()
    db.execute("DELETE FROM picture WHERE id = ?", [picture_id])
    return any(row[0] is not None for row in fetched)


def _rows(db: sqlite3.Connection, article_id: ArticleId) -> list[sqlite3.Row]:
    return db.execute(
        "SELECT article_picture.*, hash, width, height FROM article_picture"
        " LEFT JOIN picture ON picture.id = picture_id WHERE article_id = ? ORDER BY position",
        [article_id],
    ).fetchall()
