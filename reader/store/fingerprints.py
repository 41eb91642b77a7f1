"""Which saved stories of one house have nearly the same text.

Candidates come from an index of the simhash in eight bands of eight bits: two that differ in few
bits have nearly always one band in common, and three of a hundred others have. The texts decide.
"""

import sqlite3
from collections.abc import Sequence

from reader.model.article import ArticleId
from reader.model.story_key import house_of
from reader.store import merges
from reader.store.matching import text_of
from reader.store.sameness import is_telling, nearly_equal, tell_enough, words_of
from reader.store.simhash import distance, simhash

#: Raised whenever simhash() gives another value for the same text.
VERSION = 1
#: Bits. Up to here each bit more finds more of the edited copies; from here on it finds hardly any
#: but three times as many other stories, whose texts are then read in vain.
FARTHEST = 16
_BANDS = 8


def put(db: sqlite3.Connection, article_id: ArticleId) -> None:
    """Keep the fingerprint of the article's text as it stands.

    One that has no address, is not whole or too short to be known again has no twin.
    """
    row = db.execute(
        "SELECT coalesce(canonical, url, '') AS url, incomplete, text FROM article"
        " JOIN body ON body.article_id = article.id WHERE article.id = ?",
        [article_id],
    ).fetchone()
    if row is None:
        return  # it is gone, or the disk has lost its text
    text = text_of(row)
    house, value = "", 0
    words = words_of(text) if row["incomplete"] is None else []
    if tell_enough(words):
        house, value = house_of(row["url"]), simhash(words)
    db.execute("INSERT OR REPLACE INTO fingerprint VALUES (?, ?, ?)", [article_id, house, value])


def missing(db: sqlite3.Connection, most: int) -> list[ArticleId]:
    """Return articles, at most so many, whose fingerprint was not taken yet."""
    lacks = "SELECT sum(articles) > (SELECT count(*) FROM fingerprint) FROM language"
    if not db.execute(lacks).fetchone()[0]:
        return []  # of a million articles the question below takes half a second
    found = db.execute(
        "SELECT id FROM article WHERE id NOT IN (SELECT article_id FROM fingerprint)"
        " ORDER BY id LIMIT ?",
        [most],
    )
    return [ArticleId(row[0]) for row in found]


def taken(db: sqlite3.Connection) -> list[ArticleId]:
    """Return the articles that may have a twin, in order of their ids."""
    found = db.execute("SELECT article_id FROM fingerprint WHERE house <> '' ORDER BY article_id")
    return [ArticleId(row[0]) for row in found]


def forget_all(db: sqlite3.Connection) -> None:
    """Remove all fingerprints, so that they are taken anew."""
    db.execute("DELETE FROM fingerprint")


def twins(db: sqlite3.Connection, article_id: ArticleId) -> list[ArticleId]:
    """Return the articles of the same house with nearly the same text, in order of their ids.

    Not those in the trash or merged, nor those that the user has called different stories.
    """
    candidates = sorted(near(db, article_id) | _called_alike(db, article_id))
    if not candidates:
        return []
    found = _texts(db, [article_id, *candidates])
    if article_id not in found:
        return []
    text = found.pop(article_id)
    alike = [each for each in found if nearly_equal(text, found[each])]
    return [each for each in alike if not merges.are_apart(db, article_id, each)]


def near(db: sqlite3.Connection, article_id: ArticleId, farthest: int = FARTHEST) -> set[ArticleId]:
    """Return the articles of the house whose simhash is as near and has a band in common."""
    row = db.execute(
        "SELECT house, simhash FROM fingerprint WHERE article_id = ? AND house <> ''", [article_id]
    ).fetchone()
    if row is None:
        return set()
    house, own = row
    wanted = [own >> 8 * band & 255 for band in range(_BANDS)]
    parts = " UNION ".join(
        "SELECT article_id, simhash FROM fingerprint"  # noqa: S608
        f" WHERE house = ?1 AND (simhash >> {8 * band}) & 255 = ?{band + 2}"
        for band in range(_BANDS)
    )
    return {
        ArticleId(number)
        for number, other in db.execute(parts, [house, *wanted])
        if number != article_id and distance(own, other) <= farthest
    }


def _called_alike(db: sqlite3.Connection, article_id: ArticleId) -> set[ArticleId]:
    """Return those of the house with the same title: a story that grows keeps it mostly."""
    found = db.execute(
        "SELECT theirs.article_id FROM fingerprint AS mine"
        " JOIN article AS own ON own.id = mine.article_id"
        " JOIN article AS other ON other.title_key = own.title_key AND other.id <> own.id"
        " JOIN fingerprint AS theirs ON theirs.article_id = other.id"
        " WHERE mine.article_id = ? AND mine.house <> '' AND theirs.house = mine.house",
        [article_id],
    )
    return {ArticleId(row[0]) for row in found}


def _texts(db: sqlite3.Connection, wanted: Sequence[ArticleId]) -> dict[ArticleId, str]:
    found = {}
    for each in wanted:
        row = db.execute(
            "SELECT text FROM article JOIN body ON body.article_id = article.id"
            " WHERE article.id = ? AND state <> 'trashed'",
            [each],
        ).fetchone()
        text = "" if row is None else text_of(row)
        if is_telling(text):
            found[each] = text
    return found
