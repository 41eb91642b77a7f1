"""Highlights and notes: put, change, remove, and lists of them."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from msgspec.structs import replace

from reader.model.annotation import (
    Annotation,
    AnnotationId,
    Colour,
    FoundMark,
    Listed,
    MarkCounts,
    Sought,
    TextQuote,
)
from reader.model.article import ArticleId
from reader.store import articles, merges
from reader.store.chunks import chunks, marks
from reader.store.folding import words_of

_FIELDS = "id, article_id, exact, prefix, suffix, start, colour, note, created_at, updated_at, lost"
_OWN_FIELDS = ", ".join(f"annotation.{name}" for name in _FIELDS.split(", "))


def add(db: sqlite3.Connection, new: Annotation) -> Annotation:
    """Keep a new annotation; return it with its number.

    Raises NotFoundError if there is no such article.
    """
    articles.check(db, new.article_id)
    _insert(db, new, None)
    # Not lastrowid: the index of words has rows of its own.
    number: int = db.execute("SELECT max(id) FROM annotation").fetchone()[0]
    return replace(new, id=AnnotationId(number))


def put_back(db: sqlite3.Connection, annotation: Annotation) -> None:
    """Keep the annotation as it was, by its old number; unless its article is gone."""
    if articles.rows(db, [annotation.article_id]):
        _insert(db, annotation, annotation.id)


def find_one(db: sqlite3.Connection, annotation_id: AnnotationId) -> Annotation | None:
    """Return the annotation, None if it is gone."""
    row = db.execute(
        f"SELECT {_FIELDS} FROM annotation WHERE id = ?",  # noqa: S608
        [annotation_id],
    ).fetchone()
    return None if row is None else _annotation(row)


def remove(db: sqlite3.Connection, annotation_id: AnnotationId) -> None:
    """Remove the annotation, if it is there."""
    db.execute("DELETE FROM annotation WHERE id = ?", [annotation_id])


def alter(db: sqlite3.Connection, annotation: Annotation) -> None:
    """Give the annotation the colour and the note that it has here."""
    db.execute(
        "UPDATE annotation SET colour = ?, note = ?, updated_at = ? WHERE id = ?",
        [annotation.colour, annotation.note, annotation.updated_at.isoformat(), annotation.id],
    )


def note_lost(db: sqlite3.Connection, annotation_id: AnnotationId, *, lost: bool) -> None:
    """Note whether the passage is gone from the article's text."""
    db.execute("UPDATE annotation SET lost = ? WHERE id = ?", [lost, annotation_id])


def of(db: sqlite3.Connection, article_id: ArticleId) -> list[Annotation]:
    """Return what hangs on the article and on those merged into it, in the order of the text.

    Notes on the whole come first.
    """
    family = merges.family(db, article_id)
    found = db.execute(
        f"SELECT {_FIELDS} FROM annotation WHERE article_id IN ({marks(family)})"  # noqa: S608
        " ORDER BY exact <> '', start, id",
        family,
    )
    return [_annotation(row) for row in found]


def find(db: sqlite3.Connection, sought: Sought) -> list[FoundMark]:
    """Return the annotations that are asked for, those of one article together.

    The article with the newest comes first; within one they are in the order of its text. Those of
    articles in the trash are left out. Words of nothing but signs find nothing.
    """
    where, values = ["shown"], list[object]()
    if sought.colour is not None:
        where.append("colour = ?")
        values.append(sought.colour)
    if sought.noted:
        where.append("note <> ''")
    if sought.words.strip():
        words = words_of(sought.words)
        if not words:
            return []
        where.append(
            "annotation.id IN (SELECT rowid FROM annotation_search WHERE annotation_search MATCH ?)"
        )
        values.append(" ".join(f'"{word}"' for word in words) + "*")
    groups: dict[int, list[tuple[int, int]]] = {}
    for root, start, each in db.execute(
        "SELECT coalesce(merged_into, article_id), start, annotation.id"  # noqa: S608
        " FROM annotation JOIN article ON article.id = article_id"
        f" WHERE {' AND '.join(where)} ORDER BY created_at DESC",
        values,
    ):
        groups.setdefault(root, []).append((start, each))
    return [
        FoundMark(AnnotationId(each), ArticleId(root))
        for root, group in groups.items()
        for _, each in sorted(group)
    ]


def listed(db: sqlite3.Connection, wanted: Sequence[AnnotationId]) -> list[Listed]:
    """Return these annotations with their articles, in this order; without those that are gone."""
    found: dict[int, tuple[Annotation, ArticleId]] = {}
    for chunk in chunks(wanted):
        for row in db.execute(
            f"SELECT {_OWN_FIELDS}, coalesce(merged_into, article_id) AS root"  # noqa: S608
            " FROM annotation JOIN article ON article.id = article_id"
            f" WHERE annotation.id IN ({marks(chunk)})",
            chunk,
        ):
            found[row["id"]] = _annotation(row), ArticleId(row["root"])
    rows = {row.id: row for row in articles.rows(db, list({root for _, root in found.values()}))}
    return [
        Listed(annotation, rows[root])
        for annotation, root in (found[each] for each in wanted if each in found)
    ]


def counts(db: sqlite3.Connection) -> MarkCounts:
    """Return how many there are of each kind, without those of articles in the trash."""
    kept = dict(db.execute("SELECT name, value FROM annotation_counter").fetchall())
    return MarkCounts({colour: kept[colour] for colour in Colour}, kept["noted"])


def _insert(db: sqlite3.Connection, annotation: Annotation, number: AnnotationId | None) -> None:
    quote = annotation.quote or TextQuote("")
    db.execute(
        f"INSERT OR IGNORE INTO annotation ({_FIELDS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        [
            number,
            annotation.article_id,
            quote.exact,
            quote.prefix,
            quote.suffix,
            quote.start,
            annotation.colour,
            annotation.note,
            annotation.created_at.isoformat(),
            annotation.updated_at.isoformat(),
            annotation.lost,
        ],
    )


def _annotation(row: sqlite3.Row) -> Annotation:
    quote = TextQuote(row["exact"], row["prefix"], row["suffix"], row["start"])
    return Annotation(
        AnnotationId(row["id"]),
        ArticleId(row["article_id"]),
        quote if quote.exact else None,
        None if row["colour"] is None else Colour(row["colour"]),
        row["note"],
        datetime.fromisoformat(row["created_at"]),
        datetime.fromisoformat(row["updated_at"]),
        lost=bool(row["lost"]),
    )
