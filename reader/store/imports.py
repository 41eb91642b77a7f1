"""Imports from other readers: each with what it did, step by step, and what it could not read."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from reader.model.article import ArticleId, State
from reader.model.errors import NoImportError
from reader.model.moving import Holding, Import, Source, Unread
from reader.model.story_key import story_key
from reader.model.url import Url
from reader.store.chunks import MOST_VARIABLES, chunks, marks

_LOT = 200
_ROW = (
    "SELECT *, (SELECT count(*) FROM import_unread WHERE import_id = import.id) AS unread"
    " FROM import"
)


class StepKind(StrEnum):
    """What a step did. What its detail says stands behind each."""

    ARTICLE = "article"  # added; how it stood then
    LINK = "link"  # put into the outbox; its address
    TAG = "tag"  # given; its name
    STAR = "star"  # made a favourite; nothing
    MARK = "mark"  # highlighted; its number and when it was last altered
    NOTE = "note"  # noted on the whole; the note before and after, as JSON
    FEED = "feed"  # followed; its number
    OUTLINE = "outline"  # a line of a list that is no feed, kept; its number


class Step(Struct, frozen=True):
    """One thing that an import did. article_id: None for what is about no article."""

    kind: StepKind
    article_id: ArticleId | None
    detail: str = ""


class Here(Struct, frozen=True):
    """A story that stands in the library; in the trash, too."""

    id: ArticleId
    state: State


def begin(
    db: sqlite3.Connection, holding: Holding, name: str, digest: bytes, now: datetime
) -> Import:
    """Return the import of this file that was stopped before its end, else a new one."""
    row = db.execute(
        "SELECT id FROM import WHERE hash = ? AND undone_at IS NULL AND done < entries"
        " ORDER BY id DESC LIMIT 1",
        [digest],
    ).fetchone()
    if row is not None:
        return get(db, row["id"])
    number = db.execute(
        "INSERT INTO import (source, name, hash, begun_at, entries) VALUES (?, ?, ?, ?, ?)",
        [holding.source, name, digest, now.isoformat(), len(holding.entries)],
    ).lastrowid
    db.executemany(
        "INSERT INTO import_unread VALUES (?, ?, ?, ?)",
        [(number, each.place, each.reason, each.text) for each in holding.unread],
    )
    return get(db, number or 0)


def get(db: sqlite3.Connection, number: int) -> Import:
    """Return the import of this number. Raises NoImportError."""
    row = db.execute(f"{_ROW} WHERE id = ?", [number]).fetchone()
    if row is None:
        raise NoImportError(number)
    return _import(row)


def all_of(db: sqlite3.Connection) -> list[Import]:
    """Return all imports, the latest first."""
    return [_import(row) for row in db.execute(f"{_ROW} ORDER BY id DESC")]


def unread(db: sqlite3.Connection, number: int) -> list[Unread]:
    """Return what the import could not read, in the order of the file."""
    found = db.execute(
        "SELECT place, reason, text FROM import_unread WHERE import_id = ? ORDER BY place", [number]
    )
    return [Unread(row["place"], row["reason"], row["text"]) for row in found]


def advance(
    db: sqlite3.Connection, number: int, done: int, *, articles: int, links: int, altered: int
) -> None:
    """Note that the import has come so far in its file, and what has come of it since."""
    db.execute(
        "UPDATE import SET done = max(done, ?), articles = articles + ?, links = links + ?,"
        " altered = altered + ? WHERE id = ?",
        [done, articles, links, altered, number],
    )


def note(db: sqlite3.Connection, number: int, steps: Iterable[Step]) -> None:
    """Keep what the import did, in this order."""
    db.executemany(
        "INSERT INTO import_step (import_id, kind, article_id, detail) VALUES (?, ?, ?, ?)",
        [(number, step.kind, step.article_id, step.detail) for step in steps],
    )


def last_steps(db: sqlite3.Connection, number: int) -> list[Step]:
    """Take out and return the last steps of the import, the last first; [] if none is left."""
    rows = db.execute(
        "SELECT * FROM import_step WHERE import_id = ? ORDER BY id DESC LIMIT ?", [number, _LOT]
    ).fetchall()
    db.executemany("DELETE FROM import_step WHERE id = ?", [(row["id"],) for row in rows])
    return [
        Step(
            StepKind(row["kind"]),
            None if row["article_id"] is None else ArticleId(row["article_id"]),
            row["detail"],
        )
        for row in rows
    ]


def close(db: sqlite3.Connection, number: int, now: datetime) -> None:
    """Note that the import was undone."""
    db.execute(
        "UPDATE import SET undone_at = coalesce(undone_at, ?) WHERE id = ?",
        [now.isoformat(), number],
    )


def find_here(db: sqlite3.Connection, urls: Sequence[Url]) -> dict[Url, Here]:
    """Return which of the stories at these addresses stand in the library, trashed ones too.

    For one that was merged into another, that other.
    """
    by_key: dict[str, list[Url]] = {}
    for url in urls:
        by_key.setdefault(story_key(url), []).append(url)
    found: dict[Url, Here] = {}
    for row in _rows(db, list(by_key)):
        for key in {row["url_key"], row["canonical_key"]} & by_key.keys():
            for url in by_key[key]:
                found[url] = Here(ArticleId(row["root"]), State(row["state"]))
    return found


def settle(
    db: sqlite3.Connection,
    article_id: ArticleId,
    *,
    saved_at: datetime,
    state: State,
    favourite: bool,
    progress: int,
) -> None:
    """Let a new article stand as it stood in the other program."""
    db.execute(
        "UPDATE article SET saved_at = ?, state = ?, favourite = ?, progress = ? WHERE id = ?",
        [saved_at.isoformat(), state, favourite, progress, article_id],
    )


def standing(db: sqlite3.Connection, article_id: ArticleId) -> str | None:
    """Return how the article stands with its reader, in one text to compare; None if it is gone.

    Its shelf, star, place, tags, highlights and notes, and with what it was merged.
    """
    row = db.execute(
        "SELECT json_array(state, favourite, progress, merged_into,"
        " (SELECT json_group_array(tag_id) FROM"
        "   (SELECT tag_id FROM article_tag WHERE article_id = :id ORDER BY tag_id)),"
        " (SELECT json_group_array(id || updated_at) FROM"
        "   (SELECT id, updated_at FROM annotation WHERE article_id = :id ORDER BY id)),"
        " (SELECT count(*) FROM article AS other WHERE other.merged_into = :id))"
        " FROM article WHERE id = :id",
        {"id": article_id},
    ).fetchone()
    return None if row is None else str(row[0])


def _rows(db: sqlite3.Connection, keys: Sequence[str]) -> Iterator[sqlite3.Row]:
    for chunk in chunks(keys, MOST_VARIABLES // 2):
        found = marks(chunk)
        yield from db.execute(
            "SELECT own.url_key, own.canonical_key, root.id AS root, root.state FROM article AS own"  # noqa: S608
            " JOIN article AS root ON root.id = coalesce(own.merged_into, own.id)"
            f" WHERE own.url_key IN ({found}) OR own.canonical_key IN ({found}) ORDER BY own.id",
            [*chunk, *chunk],
        ).fetchall()


def _import(row: sqlite3.Row) -> Import:
    undone_at = row["undone_at"]
    return Import(
        row["id"],
        Source(row["source"]),
        row["name"],
        datetime.fromisoformat(row["begun_at"]),
        row["entries"],
        row["done"],
        row["articles"],
        row["links"],
        row["altered"],
        row["unread"],
        datetime.fromisoformat(undone_at) if undone_at else None,
    )
