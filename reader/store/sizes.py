"""How much room each kind of thing takes in the file, in bytes as they are stored.

length() of a blob reads its head only: what is long lies on pages that are not touched.
"""

import sqlite3
from collections.abc import Sequence


def articles(db: sqlite3.Connection, *, trashed: bool) -> int:
    """Return what the texts of articles take, of those in the trash or of all others."""
    return _sum(
        db,
        "SELECT sum(length(text) + length(html) + length(removed)) FROM article"
        " JOIN body ON article_id = article.id WHERE (state = 'trashed') = ?",
        [trashed],
    )


def pages(db: sqlite3.Connection) -> int:
    """Return what the pages take as they came, those of the trash too."""
    return _sum(db, "SELECT sum(length(body)) FROM page")


def pictures(db: sqlite3.Connection) -> int:
    """Return what the pictures take, those of the trash too."""
    return _sum(db, "SELECT sum(length(body)) FROM picture")


def pages_of_trash(db: sqlite3.Connection) -> int:
    """Return what pages take that no article outside the trash came from."""
    return _sum(
        db,
        "SELECT sum(length(body)) FROM page WHERE hash IN (SELECT hash FROM article"
        " JOIN article_page ON article_id = article.id WHERE state = 'trashed')"
        " AND NOT EXISTS (SELECT 1 FROM article_page AS other JOIN article"
        " ON article.id = other.article_id WHERE other.hash = page.hash AND state <> 'trashed')",
    )


def pictures_of_trash(db: sqlite3.Connection) -> int:
    """Return what pictures take that no article outside the trash shows."""
    return _sum(
        db,
        "SELECT sum(length(body)) FROM picture WHERE id IN (SELECT picture_id FROM article"
        " JOIN article_picture ON article_id = article.id WHERE state = 'trashed')"
        " AND NOT EXISTS (SELECT 1 FROM article_picture AS other JOIN article"
        " ON article.id = other.article_id WHERE other.picture_id = picture.id"
        " AND state <> 'trashed')",
    )


def versions(db: sqlite3.Connection) -> int:
    """Return what the earlier texts of articles take."""
    return _sum(db, "SELECT sum(length(text) + length(html)) FROM version")


def index(db: sqlite3.Connection) -> int:
    """Return what the search index takes."""
    return _sum(db, "SELECT sum(length(block)) FROM search_data")


def file(db: sqlite3.Connection) -> int:
    """Return what the whole file takes, with what is free in it."""
    count, size = (db.execute(f"PRAGMA page_{what}").fetchone()[0] for what in ("count", "size"))
    return int(count) * int(size)


def _sum(db: sqlite3.Connection, query: str, values: Sequence[object] = ()) -> int:
    return int(db.execute(query, values).fetchone()[0] or 0)
