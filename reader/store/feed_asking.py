"""When each feed is to be asked, who asks it, and what became of it."""

import json
import sqlite3
from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from reader.model.feed import Feed, FeedId, Note, Pace
from reader.model.pace_json import pace_from_json, pace_to_json
from reader.model.page import Validators
from reader.model.url import Url, host_of
from reader.store import feeds

#: A claim is over after so long, whatever became of its holder: longer than asking may take.
_HOLD = timedelta(minutes=3)
_MOVED = (Note.MOVED, Note.MOVED_ONTO)


class Claimed(Struct, frozen=True):
    """A feed that its holder asks. known, digest: of what came last, None if nothing did."""

    feed: Feed
    known: Validators | None
    digest: bytes | None
    asked_at: str | None
    holder: str


class Told(Struct, frozen=True):
    """What a feed said of itself. digest: of what came; private: it came from a private address."""

    title: str
    site: Url | None
    pace: Pace
    validators: Validators | None
    digest: bytes
    private: bool
    notes: Sequence[Note] = ()


def due(db: sqlite3.Connection, now: datetime, every: timedelta) -> list[FeedId]:
    """Return the feeds that are to be asked, if each is asked so often, held by nobody."""
    return [each for each, when in _times(db, every) if when <= now]


def next_due(db: sqlite3.Connection, every: timedelta) -> datetime | None:
    """Return when the next feed is to be asked, None if none ever is."""
    return min((when for _, when in _times(db, every)), default=None)


def claim(
    db: sqlite3.Connection, now: datetime, holder: str, wanted: Collection[FeedId]
) -> Claimed | None:
    """Take one of these feeds, whose host nobody is asking, or None; in a writing transaction."""
    busy = {
        host_of(row["url"])
        for row in db.execute(
            "SELECT url FROM feed WHERE held_by IS NOT NULL AND held_until > ?", [now.isoformat()]
        )
    }
    for row in db.execute(
        "SELECT * FROM feed WHERE held_until IS NULL OR held_until <= ?"
        " ORDER BY asked_at IS NOT NULL, asked_at, id",
        [now.isoformat()],
    ):
        if row["id"] in wanted and host_of(row["url"]) not in busy:
            return _hold(db, row, now, holder)
    return None


def release_dead(db: sqlite3.Connection, is_gone: Callable[[str], bool]) -> None:
    """Let go of what is held by holders that are gone."""
    for (holder,) in db.execute("SELECT DISTINCT held_by FROM feed WHERE held_by IS NOT NULL"):
        if is_gone(holder):
            db.execute(
                "UPDATE feed SET held_by = NULL, held_until = NULL WHERE held_by = ?", [holder]
            )


def is_held(db: sqlite3.Connection, claimed: Claimed) -> bool:
    """Return whether the feed is still followed, and its holder's to ask."""
    found = db.execute(
        "SELECT 1 FROM feed WHERE id = ? AND held_by = ?", [claimed.feed.id, claimed.holder]
    )
    return found.fetchone() is not None


def give_back(db: sqlite3.Connection, claimed: Claimed) -> None:
    """Undo a claim: it was not asked."""
    db.execute(
        "UPDATE feed SET asked_at = ?, held_by = NULL, held_until = NULL"
        " WHERE id = ? AND held_by = ?",
        [claimed.asked_at, claimed.feed.id, claimed.holder],
    )


def came_from(db: sqlite3.Connection, feed: FeedId, *, private: bool) -> None:
    """Note whether it came from a private address: its stories may lead there, too."""
    db.execute("UPDATE feed SET private = ? WHERE id = ?", [private, feed])


def answered(db: sqlite3.Connection, feed: FeedId, now: datetime, told: Told) -> None:
    """Note what the feed said of itself."""
    before = feeds.get(db, feed)
    stay = {*_MOVED, Note.HELD} if before.headlines else _MOVED
    notes = [note for note in before.health.notes if note in stay]
    validators = told.validators or Validators()
    db.execute(
        "UPDATE feed SET title = iif(:title = '', title, :title), site = coalesce(:site, site),"
        " etag = :etag, last_modified = :modified, digest = :digest, private = :private,"
        " notes = :notes, pace = :pace WHERE id = :id",
        {
            "id": feed,
            "title": told.title,
            "site": told.site,
            "etag": validators.etag,
            "modified": validators.last_modified,
            "digest": told.digest,
            "private": told.private,
            "notes": ",".join(dict.fromkeys([*notes, *told.notes])),
            "pace": json.dumps(pace_to_json(told.pace)),
        },
    )
    unchanged(db, feed, now)


def unchanged(db: sqlite3.Connection, feed: FeedId, now: datetime) -> None:
    """Note that the feed has nothing newer; it is well, and asked again at its own pace."""
    said = db.execute("SELECT pace FROM feed WHERE id = ?", [feed]).fetchone()
    pace = pace_from_json(json.loads(said["pace"] or "{}")) if said else Pace()
    db.execute(
        "UPDATE feed SET answered_at = ?, next_at = ?, failures = 0, reason = NULL, gone_at = NULL,"
        " held_by = NULL, held_until = NULL WHERE id = ?",
        [now.isoformat(), pace.after(now).isoformat(), feed],
    )


def failed(db: sqlite3.Connection, feed: FeedId, reason: str, next_at: datetime) -> None:
    """Note why the feed could not be read. next_at: before when it is not asked again."""
    db.execute(
        "UPDATE feed SET failures = failures + 1, reason = ?, next_at = ?, held_by = NULL,"
        " held_until = NULL WHERE id = ?",
        [reason, next_at.isoformat(), feed],
    )


def gone(db: sqlite3.Connection, feed: FeedId, now: datetime, reason: str) -> None:
    """Note that the site says that it is gone for good: it is asked no more by itself."""
    failed(db, feed, reason, now)
    db.execute(
        "UPDATE feed SET gone_at = coalesce(gone_at, ?) WHERE id = ?", [now.isoformat(), feed]
    )


def put_off(db: sqlite3.Connection, claimed: Claimed, reason: str, until: datetime) -> None:
    """Undo a claim and keep why: the site was not asked, and is not before `until`."""
    give_back(db, claimed)
    db.execute(
        "UPDATE feed SET reason = ?, next_at = ? WHERE id = ?",
        [reason, until.isoformat(), claimed.feed.id],
    )


def moved(db: sqlite3.Connection, feed: Feed, url: Url) -> None:
    """Ask for it at the address that the site has given it for good.

    Where another feed is followed there, both stay, and it is noted.
    """
    taken = db.execute("SELECT 1 FROM feed WHERE url = ? AND id <> ?", [url, feed.id]).fetchone()
    note = Note.MOVED_ONTO if taken else Note.MOVED
    notes = [each for each in feed.health.notes if each not in _MOVED]
    db.execute("UPDATE feed SET notes = ? WHERE id = ?", [",".join([*notes, note]), feed.id])
    if not taken:
        db.execute("UPDATE feed SET url = ?, moved_from = ? WHERE id = ?", [url, feed.url, feed.id])


def unhold(db: sqlite3.Connection, feed: FeedId) -> None:
    """Forget that it brought too many stories."""
    notes = [note for note in feeds.get(db, feed).health.notes if note is not Note.HELD]
    db.execute("UPDATE feed SET notes = ? WHERE id = ?", [",".join(notes), feed])


def found(db: sqlite3.Connection, feed: FeedId, url: Url) -> None:
    """Ask for it at the address that was found by the one that the user gave, if that is free."""
    db.execute("UPDATE OR IGNORE feed SET url = ? WHERE id = ?", [url, feed])


def _times(db: sqlite3.Connection, every: timedelta) -> list[tuple[FeedId, datetime]]:
    rows = db.execute(
        "SELECT id, asked_at, next_at, held_until, followed_at FROM feed WHERE gone_at IS NULL"
    )
    return [(FeedId(row["id"]), _time(row, every)) for row in rows]


def _time(row: sqlite3.Row, every: timedelta) -> datetime:
    asked, later = row["asked_at"], (row["next_at"], row["held_until"])
    times = [datetime.fromisoformat(each) for each in later if each]
    first = datetime.fromisoformat(asked) + every if asked else None
    return max([first or datetime.fromisoformat(row["followed_at"]), *times])


def _hold(db: sqlite3.Connection, row: sqlite3.Row, now: datetime, holder: str) -> Claimed:
    db.execute(
        "UPDATE feed SET asked_at = ?, held_by = ?, held_until = ? WHERE id = ?",
        [now.isoformat(), holder, (now + _HOLD).isoformat(), row["id"]],
    )
    known = Validators(row["etag"], row["last_modified"])
    return Claimed(
        feeds.get(db, FeedId(row["id"])),
        known if known != Validators() else None,
        row["digest"],
        row["asked_at"],
        holder,
    )
