"""The files that were taken in, by the hash of their bytes: none is taken twice, none is lost."""

import sqlite3

from msgspec import Struct

from reader.model.article import ArticleId


class TakenFile(Struct, frozen=True):
    """What is known of a file.

    tries: how often its reading was begun. done: it came to an end, well or not. is_here: the
    article of its first page stands in the library, not in the trash.
    """

    tries: int
    done: bool
    is_here: bool


def find(db: sqlite3.Connection, digest: bytes) -> TakenFile | None:
    """Return what is known of the file with this sha256, None if it was never begun."""
    row = db.execute(
        "SELECT tries, done, coalesce(state <> 'trashed', 0) AS is_here FROM taken_file"
        " LEFT JOIN article ON article.id = article_id WHERE hash = ?",
        [digest],
    ).fetchone()
    return TakenFile(row["tries"], bool(row["done"]), bool(row["is_here"])) if row else None


def begin(db: sqlite3.Connection, digest: bytes) -> None:
    """Count a try before it is made: a file that ends the program is known by it."""
    db.execute(
        "INSERT INTO taken_file (hash, tries) VALUES (?, 1)"
        " ON CONFLICT (hash) DO UPDATE SET tries = tries + 1, done = 0",
        [digest],
    )


def end(db: sqlite3.Connection, digest: bytes, article_id: ArticleId | None) -> None:
    """Note that the file was read. article_id: of its first page, None if nothing came of it."""
    db.execute(
        "UPDATE taken_file SET tries = 0, done = 1, article_id = ? WHERE hash = ?",
        [article_id, digest],
    )
