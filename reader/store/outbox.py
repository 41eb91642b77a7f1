"""The links that wait for the network."""

import sqlite3
from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from reader.model.outbox import OutboxItem, wait_after
from reader.model.story_key import is_dressed, story_key
from reader.model.url import Url, host_of

#: A claim is over after so long, whatever became of its holder: longer than a fetch may take.
_HOLD = timedelta(minutes=3)
_COLUMNS = (
    *("url", "key", "title", "added_at", "due_at", "tries", "last_error"),
    *("place", "origin", "private", "whole", "feed"),
)
#: What a feed has brought lets those pass that the user has saved.
_ORDER = "feed, place, added_at, url"
_LAST_PLACE = (
    "max(coalesce((SELECT max(place) FROM outbox WHERE feed = 0), 0),"
    " coalesce((SELECT max(place) FROM outbox WHERE feed = 1), 0))"
)


class NamedBy(Struct, frozen=True):
    """The page that named a link: its address, "" if it has none, and whether it is private."""

    url: str
    private: bool


class Claimed(Struct, frozen=True):
    """A link that its holder fetches. was_due_at: when it was due before."""

    item: OutboxItem
    named_by: NamedBy | None
    was_due_at: datetime | None
    holder: str


class Removed(Struct, frozen=True):
    """A row of the outbox that was taken out, to be put back as it was."""

    url: Url
    values: tuple[object, ...]


def put(
    db: sqlite3.Connection,
    url: Url,
    now: datetime,
    title: str | None,
    *,
    named_by: NamedBy | None = None,
    whole: bool = False,
    feed: bool = False,
) -> bool:
    """Add the link behind the others, due at once; return whether it waited already.

    One that waited forgets its failures and is due at once too. Of two addresses of one story
    the one put first stays, unless it was that of a form like AMP or print. named_by: None if the
    user did: that is the stronger word. whole: its related stories are to be saved with it. feed:
    a feed has brought it; one that waits already is left as it is, then.
    """
    key = story_key(url)
    other = address_of(db, url)
    if other is not None and feed:
        return True
    if other is not None and other != url:
        if is_dressed(url) or not is_dressed(other) or _is_held(db, other):
            url = other
        else:
            db.execute("UPDATE outbox SET url = ? WHERE url = ?", [url, other])
    already = other is not None
    db.execute(
        "INSERT INTO outbox (url, key, title, added_at, due_at, place, origin, private, whole,"  # noqa: S608
        f" feed) VALUES (:url, :key, :title, :now, :now, {_LAST_PLACE} + 1,"
        " :origin, :private, :whole, :feed)"
        " ON CONFLICT (url) DO UPDATE SET due_at = :now, tries = 0, last_error = NULL, feed = 0,"
        " title = coalesce(title, :title), whole = max(whole, :whole),"
        " origin = iif(:origin IS NULL, NULL, origin)",
        {
            "url": url,
            "key": key,
            "title": title,
            "now": now.isoformat(),
            "origin": named_by.url if named_by else None,
            "private": bool(named_by and named_by.private),
            "whole": whole,
            "feed": feed,
        },
    )
    return already


def address_of(db: sqlite3.Connection, url: Url) -> Url | None:
    """Return the address under which this story waits, None if it does not."""
    row = db.execute(
        "SELECT url FROM outbox WHERE key = ? ORDER BY url <> ? LIMIT 1", [story_key(url), url]
    ).fetchone()
    return None if row is None else Url(row["url"])


def is_for_feed(db: sqlite3.Connection, urls: Sequence[Url]) -> bool:
    """Return whether this story waits, and for nobody but a feed."""
    keys = [story_key(url) for url in urls]
    found = db.execute(
        f"SELECT min(feed) FROM outbox WHERE key IN ({', '.join('?' * len(keys))})",  # noqa: S608
        keys,
    ).fetchone()
    return bool(found[0])


def items(db: sqlite3.Connection, now: datetime) -> list[OutboxItem]:
    """Return all that wait, in the order in which they are fetched."""
    rows = db.execute(
        "SELECT outbox.*, kept_file.name AS file, media_type FROM outbox"  # noqa: S608
        f" LEFT JOIN kept_file USING (url) ORDER BY {_ORDER}"
    )
    return [_item(row, now) for row in rows]


def count(db: sqlite3.Connection) -> int:
    """Return how many links wait for the network; those that were given up do not."""
    number: int = db.execute(
        "SELECT count(*) FROM outbox WHERE due_at IS NOT NULL OR held_by IS NOT NULL"
    ).fetchone()[0]
    return number


def waiting(db: sqlite3.Connection, urls: Sequence[Url]) -> dict[str, bool]:
    """Return of which of the addresses the stories wait, and whether each was given up."""
    keys = {url: story_key(url) for url in urls}
    marks = ", ".join("?" * len(keys))
    found = dict(
        db.execute(
            f"SELECT key, due_at IS NULL FROM outbox WHERE key IN ({marks})",  # noqa: S608
            list(keys.values()),
        ).fetchall()
    )
    return {url: bool(found[key]) for url, key in keys.items() if key in found}


def due(db: sqlite3.Connection, now: datetime) -> int:
    """Return how many links are due and held by nobody."""
    number: int = db.execute(
        "SELECT count(*) FROM outbox WHERE due_at <= :now"
        " AND (held_until IS NULL OR held_until <= :now)",
        {"now": now.isoformat()},
    ).fetchone()[0]
    return number


def next_due(db: sqlite3.Connection) -> datetime | None:
    """Return when the next link may be fetched, None if none waits for time."""
    first: str | None = db.execute(
        "SELECT min(max(due_at, coalesce(held_until, ''))) FROM outbox WHERE due_at IS NOT NULL"
    ).fetchone()[0]
    return datetime.fromisoformat(first) if first else None


def claim(
    db: sqlite3.Connection, now: datetime, holder: str, urls: Collection[Url] | None = None
) -> Claimed | None:
    """Take the first link in the row that is due, or None; in a writing transaction.

    One whose host is asked by somebody already is passed over. The try is counted and the next one
    set here, before the work: no second worker fetches it too, and a crash costs one try, not the
    queue. urls: of these only, due or not.
    """
    busy = {
        host_of(row["url"])
        for row in db.execute(
            "SELECT url FROM outbox WHERE held_by IS NOT NULL AND held_until > ?", [now.isoformat()]
        )
    }
    rows = db.execute(
        "SELECT * FROM outbox WHERE (held_until IS NULL OR held_until <= :now)"  # noqa: S608
        f" AND (:any OR due_at <= :now) ORDER BY {_ORDER}",
        {"now": now.isoformat(), "any": urls is not None},
    )
    for row in rows:
        if host_of(row["url"]) not in busy and (urls is None or row["url"] in urls):
            return _hold(db, row, now, holder)
    return None


def release_dead(db: sqlite3.Connection, is_gone: Callable[[str], bool]) -> None:
    """Let go of what is held by holders that are gone: their tries stay counted."""
    for (holder,) in db.execute(
        "SELECT DISTINCT held_by FROM outbox WHERE held_by IS NOT NULL"
    ).fetchall():
        if is_gone(holder):
            db.execute(
                "UPDATE outbox SET held_by = NULL, held_until = NULL WHERE held_by = ?", [holder]
            )


def is_held(db: sqlite3.Connection, claimed: Claimed) -> bool:
    """Return whether the link still waits for its holder: the user may have taken it out."""
    found = db.execute(
        "SELECT 1 FROM outbox WHERE url = ? AND held_by = ?", [claimed.item.url, claimed.holder]
    )
    return found.fetchone() is not None


def release(db: sqlite3.Connection, claimed: Claimed) -> None:
    """Let go of a link whose holder has failed itself: the try stays counted."""
    db.execute(
        "UPDATE outbox SET held_by = NULL, held_until = NULL WHERE url = ? AND held_by = ?",
        [claimed.item.url, claimed.holder],
    )


def give_back(db: sqlite3.Connection, claimed: Claimed) -> None:
    """Undo a claim: no try is counted, no pause grows."""
    due_at = claimed.was_due_at.isoformat() if claimed.was_due_at else None
    db.execute(
        "UPDATE outbox SET tries = max(0, tries - 1), due_at = ?, held_by = NULL, held_until = NULL"
        " WHERE url = ? AND held_by = ?",
        [due_at, claimed.item.url, claimed.holder],
    )


def put_off(db: sqlite3.Connection, claimed: Claimed, reason: str, until: datetime) -> None:
    """Undo a claim and keep why: the site was not asked, and is not before `until`."""
    give_back(db, claimed)
    db.execute(
        "UPDATE outbox SET last_error = ?, due_at = ? WHERE url = ?",
        [reason, until.isoformat(), claimed.item.url],
    )


def fail(
    db: sqlite3.Connection,
    url: Url,
    reason: str,
    *,
    final: bool,
    not_before: datetime | None = None,
) -> None:
    """Keep why the last try failed; final: the link waits for the user, not for time.

    not_before: when the site wants to be asked again, None if it did not say.
    """
    db.execute(
        "UPDATE outbox SET last_error = :reason, held_by = NULL, held_until = NULL,"
        " due_at = iif(:final, NULL, max(due_at, :before)) WHERE url = :url",
        {
            "reason": reason,
            "final": final,
            "before": not_before.isoformat() if not_before else "",
            "url": url,
        },
    )


def make_due(db: sqlite3.Connection, now: datetime, urls: Sequence[Url] | None) -> bool:
    """Let these links be tried at once, given up or not; return whether there was any.

    None: all but those that were given up. What is being fetched is left alone.
    """
    if urls is None:
        where, names = "due_at IS NOT NULL", []
    else:
        where, names = f"url IN ({', '.join('?' * len(urls))})", list(urls)
    done = db.execute(
        "UPDATE outbox SET due_at = ?, tries = 0"  # noqa: S608 only question marks
        f" WHERE (held_until IS NULL OR held_until <= ?) AND {where}",
        [now.isoformat(), now.isoformat(), *names],
    )
    return done.rowcount > 0


def arrange(db: sqlite3.Connection, urls: Sequence[Url]) -> None:
    """Put these links in this order, before all others."""
    rest = [row["url"] for row in db.execute(f"SELECT url FROM outbox ORDER BY {_ORDER}")]  # noqa: S608
    order = dict.fromkeys((*urls, *rest))
    db.executemany("UPDATE outbox SET feed = 0 WHERE url = ?", [(url,) for url in urls])
    db.executemany(
        "UPDATE outbox SET place = ? WHERE url = ?",
        [(place, url) for place, url in enumerate(order, 1)],
    )


def rename(db: sqlite3.Connection, old: Url, new: Url, now: datetime) -> bool:
    """Give the link another address, as the user typed it, due at once; return whether it waited.

    If the new one waits already, the two become one.
    """
    row = db.execute("SELECT * FROM outbox WHERE url = ?", [old]).fetchone()
    if row is None:
        return False
    remove(db, old)
    put(db, new, now, row["title"] if old == new else None, whole=bool(row["whole"]))
    waits = address_of(db, new)
    db.execute("UPDATE outbox SET place = min(place, ?) WHERE url = ?", [row["place"], waits])
    return True


def remove(db: sqlite3.Connection, url: Url) -> bool:
    """Remove the link, and the file that came of it; return whether it waited."""
    return db.execute("DELETE FROM outbox WHERE url = ?", [url]).rowcount > 0


def remove_story(db: sqlite3.Connection, url: Url) -> bool:
    """Remove the link to this story, by whatever address; return whether it waited."""
    return db.execute("DELETE FROM outbox WHERE key = ?", [story_key(url)]).rowcount > 0


def take_out(db: sqlite3.Connection, url: Url) -> Removed | None:
    """Remove the link and return what put_back() needs, None if it does not wait."""
    row = db.execute("SELECT * FROM outbox WHERE url = ?", [url]).fetchone()
    remove(db, url)
    if row is None:
        return None
    return Removed(url, tuple(row[name] for name in _COLUMNS))


def put_back(db: sqlite3.Connection, removed: Removed) -> None:
    """Undo take_out(); a story that was added anew meanwhile stays as it is."""
    if address_of(db, removed.url) is not None:
        return
    names, marks = ", ".join(_COLUMNS), ", ".join("?" * len(_COLUMNS))
    db.execute(
        f"INSERT OR IGNORE INTO outbox ({names}) VALUES ({marks})",  # noqa: S608
        removed.values,
    )


def _is_held(db: sqlite3.Connection, url: Url) -> bool:
    row = db.execute("SELECT held_by FROM outbox WHERE url = ?", [url]).fetchone()
    return row is not None and row["held_by"] is not None


def _hold(db: sqlite3.Connection, row: sqlite3.Row, now: datetime, holder: str) -> Claimed:
    tries = row["tries"] + 1
    db.execute(
        "UPDATE outbox SET tries = ?, due_at = ?, held_by = ?, held_until = ? WHERE url = ?",
        [
            *(tries, (now + wait_after(tries)).isoformat(), holder),
            *((now + _HOLD).isoformat(), row["url"]),
        ],
    )
    held = db.execute(
        "SELECT *, NULL AS file, NULL AS media_type FROM outbox WHERE url = ?", [row["url"]]
    ).fetchone()
    named_by = None if row["origin"] is None else NamedBy(row["origin"], bool(row["private"]))
    return Claimed(_item(held, now), named_by, _time(row["due_at"]), holder)


def _item(row: sqlite3.Row, now: datetime) -> OutboxItem:
    held_until = _time(row["held_until"])
    return OutboxItem(
        Url(row["url"]),
        datetime.fromisoformat(row["added_at"]),
        _time(row["due_at"]),
        row["tries"],
        row["title"],
        row["last_error"],
        held_until is not None and held_until > now,
        row["origin"],
        row["file"],
        row["media_type"] or "",
        bool(row["whole"]),
        bool(row["feed"]),
    )


def _time(value: str | None) -> datetime | None:
    return datetime.fromisoformat(value) if value else None
