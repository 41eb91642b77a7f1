"""Rules of today's program on rows that an earlier one wrote.

A migration may call nothing of the program; what the program works out of the rows (keys of
addresses and titles, fingerprints of texts, the search index, seals) has a version of its own and
is worked out anew when it changes.
"""

import sqlite3

from reader.model import story_key
from reader.store import fingerprints, folding, sealing, search

_CURRENT = {
    "story key": story_key.VERSION,
    "fingerprint": fingerprints.VERSION,
    "folding": folding.VERSION,
    "seal": sealing.VERSION,
}


def bring_up_to_date(db: sqlite3.Connection) -> None:
    """Make anew what older rules have made; a library of later rules is left as it is."""
    if not _outdated(db):
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        for name in _outdated(db):  # else another process was quicker
            _MAKERS[name](db)
            db.execute("INSERT OR REPLACE INTO rule VALUES (?, ?)", [name, _CURRENT[name]])
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def _outdated(db: sqlite3.Connection) -> list[str]:
    known = dict(db.execute("SELECT name, version FROM rule").fetchall())
    return [name for name, version in _CURRENT.items() if known.get(name, 0) < version]


def _make_keys(db: sqlite3.Connection) -> None:
    db.create_function("story_key", 1, _key, deterministic=True)
    db.execute("UPDATE article SET url_key = story_key(url), canonical_key = story_key(canonical)")
    db.execute("UPDATE link SET key = story_key(url) WHERE url IS NOT NULL")
    db.execute("UPDATE text_link SET key = story_key(url)")
    db.execute("UPDATE outbox SET key = story_key(url)")
    # Two that have one key now are one story's: the first of an import stands for both.
    db.execute("UPDATE OR IGNORE promise SET key = story_key(json_extract(entry, '$.url'))")


def _key(url: str | None) -> str | None:
    return None if url is None else story_key.story_key(url)


def _fold(db: sqlite3.Connection) -> None:
    db.create_function("title_key", 1, folding.title_key, deterministic=True)
    db.execute("UPDATE article SET title_key = title_key(title)")
    db.execute("UPDATE link SET title_key = title_key(title)")
    search.rebuild(db)


_MAKERS = {
    "story key": _make_keys,
    "fingerprint": fingerprints.forget_all,
    "folding": _fold,
    "seal": sealing.keep_watch,
}
