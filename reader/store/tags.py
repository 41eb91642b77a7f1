"""Tags: given, taken, renamed. Triggers count the articles of each and drop one that has none."""

import sqlite3
import unicodedata
from collections.abc import Iterable, Sequence

from reader.model.article import ArticleId
from reader.model.tag import Tag, tag_name
from reader.store.chunks import MOST_VARIABLES, chunks, marks


def key(name: str) -> str:
    """Return what two spellings of one tag have in common."""
    return unicodedata.normalize("NFKC", tag_name(name)).casefold()


def spelling(db: sqlite3.Connection, name: str) -> str:
    """Return the tag as it is shown, if there is one yet, else as it would be."""
    row = db.execute("SELECT name FROM tag WHERE key = ?", [key(name)]).fetchone()
    return tag_name(name) if row is None else str(row["name"])


def all_tags(db: sqlite3.Connection) -> list[Tag]:
    """Return the tags that articles have, but for those in the trash, by name."""
    found = db.execute("SELECT name, articles FROM tag WHERE articles > 0 ORDER BY key")
    return [Tag(row["name"], row["articles"]) for row in found]


def of_article(db: sqlite3.Connection, article_id: ArticleId) -> list[str]:
    """Return the tags of an article by name, those of articles merged into it among them."""
    found = db.execute(
        "SELECT name FROM article_tag JOIN tag ON tag.id = tag_id WHERE article_id = ?"
        " ORDER BY key",
        [article_id],
    )
    return [row["name"] for row in found]


def own(db: sqlite3.Connection, article_id: ArticleId) -> list[str]:
    """Return the tags that were given to this very article, by name."""
    found = db.execute(
        "SELECT name FROM article_tag JOIN tag ON tag.id = tag_id"
        " WHERE article_id = ? AND NOT lent ORDER BY key",
        [article_id],
    )
    return [row["name"] for row in found]


def having(db: sqlite3.Connection, name: str, wanted: Sequence[ArticleId]) -> list[ArticleId]:
    """Return which of these articles have the tag."""
    found: list[ArticleId] = []
    for chunk in chunks(wanted):
        rows = db.execute(
            "SELECT article_id FROM article_tag JOIN tag ON tag.id = tag_id"  # noqa: S608
            f" WHERE key = ? AND article_id IN ({marks(chunk)})",
            [key(name), *chunk],
        )
        found.extend(ArticleId(row[0]) for row in rows)
    return found


def owners(db: sqlite3.Connection, name: str, wanted: Sequence[ArticleId]) -> list[ArticleId]:
    """Return which of these articles, and of those merged into them, have the tag themselves."""
    found: list[ArticleId] = []
    for chunk in chunks(wanted, MOST_VARIABLES // 2):
        rows = db.execute(
            "SELECT article_id FROM article_tag JOIN tag ON tag.id = tag_id"  # noqa: S608
            " JOIN article ON article.id = article_id WHERE key = ? AND NOT lent AND"
            f" (article.id IN ({marks(chunk)}) OR merged_into IN ({marks(chunk)}))",
            [key(name), *chunk, *chunk],
        )
        found.extend(ArticleId(row[0]) for row in rows)
    return found


def among(db: sqlite3.Connection, wanted: Sequence[ArticleId]) -> dict[str, int]:
    """Return of each tag how many of these articles have it, 0 for those that none has."""
    found = {tag.name: 0 for tag in all_tags(db)}
    for chunk in chunks(wanted):
        rows = db.execute(
            "SELECT name, count(*) AS count FROM article_tag JOIN tag ON tag.id = tag_id"  # noqa: S608
            f" WHERE article_id IN ({marks(chunk)}) GROUP BY tag_id",
            chunk,
        )
        for row in rows:
            found[row["name"]] = found.get(row["name"], 0) + row["count"]
    return found


def give(db: sqlite3.Connection, name: str, wanted: Iterable[ArticleId]) -> None:
    """Give the tag to these articles. The first spelling of a tag is the one that is shown."""
    db.execute(
        "INSERT INTO tag (name, key) VALUES (?, ?) ON CONFLICT (key) DO NOTHING",
        [tag_name(name), key(name)],
    )
    tag_id = db.execute("SELECT id FROM tag WHERE key = ?", [key(name)]).fetchone()[0]
    pairs = [(tag_id, article_id) for article_id in wanted]
    db.executemany(
        "INSERT INTO article_tag (tag_id, article_id) VALUES (?, ?)"
        " ON CONFLICT (tag_id, article_id) DO UPDATE SET lent = 0",
        pairs,
    )
    db.executemany(
        "INSERT OR IGNORE INTO article_tag (tag_id, article_id, lent)"
        " SELECT ?, merged_into, 1 FROM article WHERE id = ? AND merged_into IS NOT NULL",
        pairs,
    )


def take(db: sqlite3.Connection, name: str, wanted: Iterable[ArticleId]) -> None:
    """Take the tag from these articles, and from those merged into them."""
    row = db.execute("SELECT id FROM tag WHERE key = ?", [key(name)]).fetchone()
    if row is not None:
        db.executemany(
            "DELETE FROM article_tag WHERE tag_id = :tag AND (article_id = :id OR article_id IN"
            " (SELECT id FROM article WHERE merged_into = :id))",
            [{"tag": row[0], "id": article_id} for article_id in wanted],
        )


def rename(db: sqlite3.Connection, old: str, new: str) -> list[ArticleId]:
    """Give a tag another name, or join it with the tag of that name; return what had it."""
    found = db.execute(
        "SELECT article_id FROM article_tag JOIN tag ON tag.id = tag_id WHERE key = ?", [key(old)]
    )
    had = [ArticleId(row[0]) for row in found]
    if key(old) == key(new):
        db.execute("UPDATE tag SET name = ? WHERE key = ?", [tag_name(new), key(new)])
    elif had:
        give(db, new, had)
        db.execute(
            "DELETE FROM article_tag WHERE tag_id = (SELECT id FROM tag WHERE key = ?)", [key(old)]
        )
    return had
