"""Where articles stand: read and altered many at a time, and put back as it was."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from reader.model.article import ArticleId, State
from reader.model.deed import DeedKind, Standing
from reader.store.chunks import chunks, marks

#: What each deed does to the articles that it concerns. A trashed one is restored first.
_DEEDS = {
    DeedKind.ARCHIVE: ("state = 'archived'", "state IN ('unread', 'read')"),
    DeedKind.UNARCHIVE: ("state = 'read'", "state = 'archived'"),
    DeedKind.STAR: ("favourite = 1", "NOT favourite"),
    DeedKind.UNSTAR: ("favourite = 0", "favourite"),
    DeedKind.MARK_READ: ("state = 'read'", "state = 'unread'"),
    DeedKind.MARK_UNREAD: ("state = 'unread'", "state IN ('read', 'archived')"),
    DeedKind.TRASH: (
        "trashed_at = :now, trashed_from = state, state = 'trashed'",
        "state <> 'trashed'",
    ),
    DeedKind.RESTORE: (
        "state = coalesce(trashed_from, 'unread')",
        "state = 'trashed' AND merged_into IS NULL",
    ),
}


def concerned(
    db: sqlite3.Connection, kind: DeedKind, wanted: Sequence[ArticleId]
) -> list[Standing]:
    """Return how those of these articles stand that the deed would alter, in no order."""
    return _standings(db, wanted, f"AND {_DEEDS[kind][1]}")


def alter(
    db: sqlite3.Connection, kind: DeedKind, standings: Sequence[Standing], now: datetime
) -> None:
    """Do it to these articles, which it concerns."""
    db.executemany(
        f"UPDATE article SET {_DEEDS[kind][0]} WHERE id = :id",  # noqa: S608
        [{"id": standing.id, "now": now.isoformat()} for standing in standings],
    )


def put_back(db: sqlite3.Connection, standings: Sequence[Standing]) -> None:
    """Let the articles stand as they did; one that is gone stays so."""
    for clearing in (True, False):  # leaving the trash forgets when and whence
        db.executemany(
            "UPDATE article SET state = :state, favourite = :favourite WHERE id = :id"
            if clearing
            else "UPDATE article SET trashed_at = :at, trashed_from = :whence WHERE id = :id",
            [_values(standing) for standing in standings],
        )


def of(db: sqlite3.Connection, wanted: Sequence[ArticleId]) -> list[Standing]:
    """Return how these articles stand, in no order; those that are gone are left out."""
    return _standings(db, wanted, "")


def in_trash(db: sqlite3.Connection, until: datetime | None = None) -> list[ArticleId]:
    """Return what the user has thrown away, or had by that moment."""
    found = db.execute(
        "SELECT id FROM article WHERE state = 'trashed' AND merged_into IS NULL"
        " AND (:until IS NULL OR trashed_at <= :until)",
        {"until": None if until is None else until.isoformat()},
    )
    return [ArticleId(row[0]) for row in found]


def date_trash(db: sqlite3.Connection, now: datetime) -> None:
    """Note this moment for what came into the trash without one: parted from another there."""
    db.execute(
        "UPDATE article SET trashed_at = ? WHERE state = 'trashed' AND trashed_at IS NULL"
        " AND merged_into IS NULL",
        [now.isoformat()],
    )


def _standings(db: sqlite3.Connection, wanted: Sequence[ArticleId], also: str) -> list[Standing]:
    found: list[Standing] = []
    for chunk in chunks(wanted):
        rows = db.execute(
            "SELECT id, state, favourite, trashed_at, trashed_from FROM article"  # noqa: S608
            f" WHERE id IN ({marks(chunk)}) {also}",
            chunk,
        )
        found.extend(_standing(row) for row in rows)
    return found


def _standing(row: sqlite3.Row) -> Standing:
    at, whence = row["trashed_at"], row["trashed_from"]
    return Standing(
        ArticleId(row["id"]),
        State(row["state"]),
        favourite=bool(row["favourite"]),
        trashed_at=datetime.fromisoformat(at) if at else None,
        trashed_from=State(whence) if whence else None,
    )


def _values(standing: Standing) -> dict[str, object]:
    at = standing.trashed_at
    return {
        "id": standing.id,
        "state": standing.state,
        "favourite": standing.favourite,
        "at": at.isoformat() if at else None,
        "whence": standing.trashed_from,
    }
