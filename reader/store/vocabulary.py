"""The words of the search index, folded: which there are, in how many articles, how written."""

import json
import sqlite3

from reader.store.packing import readable
from reader.store.sought import Run, Sought, finder

# The connection's own, gone with the transaction: nothing of it comes into the file.
_LOOK_IN = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab (main, search, row)"
_MOST = 3_000  # words that begin alike: more would take longer than a key
_MOST_READ = 60_000  # characters of a text

#: A word, and how many articles have it.
Counted = tuple[str, int]


def has(db: sqlite3.Connection, word: str, *, beginning: bool) -> bool:
    """Return whether an article has the word; beginning: or one that begins so."""
    return _first_with(db, word, beginning=beginning) is not None


def beginning_with(db: sqlite3.Connection, beginning: str) -> list[Counted]:
    """Return the words that begin so; of very many the first."""
    db.execute(_LOOK_IN)
    rows = db.execute(
        "SELECT term, doc FROM temp.vocabulary WHERE term >= ? AND term < ? LIMIT ?",
        [beginning, f"{beginning}\U0010ffff", _MOST],
    )
    return [(term, count) for term, count in rows]


def among(db: sqlite3.Connection, words: list[str]) -> list[Counted]:
    """Return those of the words that there are."""
    db.execute(_LOOK_IN)
    rows = db.execute(
        "SELECT term, doc FROM temp.vocabulary WHERE term IN (SELECT value FROM json_each(?))",
        [json.dumps(words)],
    )
    return [(term, count) for term, count in rows]


def written(db: sqlite3.Connection, word: str) -> str:
    """Return the word as an article writes it, with its accents; else as it is."""
    row = db.execute(
        "SELECT title, text FROM article JOIN body ON article_id = id WHERE id = ?",
        [_first_with(db, word, beginning=False)],
    ).fetchone()
    if row is None:
        return word
    places = finder([Sought((Run((word,)),))])
    for text in (row["title"], (readable(row["text"]) or "")[:_MOST_READ]):
        if hits := places(text):
            start, end, _ = hits[0]
            return str(text[start:end])
    return word


def _first_with(db: sqlite3.Connection, word: str, *, beginning: bool) -> int | None:
    row = db.execute(
        "SELECT rowid FROM search WHERE search MATCH ? LIMIT 1", [str(Run((word,), beginning))]
    ).fetchone()
    return None if row is None else int(row[0])
