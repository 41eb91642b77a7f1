"""Articles merged into another: put out of sight, never altered, so that it can be undone.

A merged article keeps its row, text, pages and links; it stands in the trash, bound to the one that
was kept. Who reads what hangs on an article (links, tags, notes) asks for the whole family().
"""

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from reader.model.article import ArticleId, State
from reader.model.errors import NotFoundError
from reader.store.chunks import chunks, marks

_FIELDS = "state, favourite, saved_at, published, sample"
#: The more a reader has done with a story, the later.
_STATES = [State.TRASHED, State.UNREAD, State.READ, State.ARCHIVED]

_Fields = dict[str, Any]


def merge(db: sqlite3.Connection, keep: ArticleId, other: ArticleId) -> None:
    """Put `other` out of sight and let `keep` stand for both; neither is merged into another.

    `keep` becomes favourite if one was, read if one was, and has the earlier dates.
    """
    mine, theirs = _fields(db, keep), _fields(db, other)
    db.execute(
        "INSERT INTO merged (other_id, keep_id, step, other_state, before)"
        " SELECT ?, ?, coalesce(max(step), 0) + 1, ?, ? FROM merged",
        [other, keep, theirs["state"], json.dumps(mine)],
    )
    db.execute("UPDATE article SET state = ? WHERE id = ?", [State.TRASHED, other])
    _set_fields(db, keep, mine, _joined(mine, theirs))
    _bind(db, other, keep)


def unmerge(db: sqlite3.Connection, other: ArticleId) -> ArticleId | None:
    """Undo the merge of this article; return the one it was merged into, None if into none.

    What the user changed in the kept one since, and what later merges gave it, stays. The two are
    offered no more as the same story.
    """
    row = db.execute("SELECT * FROM merged WHERE other_id = ?", [other]).fetchone()
    if row is None:
        return None
    _replay(db, row, _fields(db, other), None)
    db.execute("DELETE FROM merged WHERE other_id = ?", [other])
    db.execute("UPDATE article SET state = ? WHERE id = ?", [row["other_state"], other])
    _bind(db, other, None)
    keep = ArticleId(row["keep_id"])
    keep_apart(db, keep, other)
    return keep


def keep_apart(db: sqlite3.Connection, one: ArticleId, other: ArticleId) -> None:
    """Note that these are two stories, as the user says."""
    db.execute("INSERT OR IGNORE INTO apart VALUES (?, ?)", [min(one, other), max(one, other)])


def are_apart(db: sqlite3.Connection, one: ArticleId, other: ArticleId) -> bool:
    """Return whether the user has said that these are two stories."""
    pair = [min(one, other), max(one, other)]
    found = db.execute("SELECT 1 FROM apart WHERE one_id = ? AND other_id = ?", pair)
    return found.fetchone() is not None


def root(db: sqlite3.Connection, article_id: ArticleId) -> ArticleId:
    """Return the article that stands for this one: itself, if it is not merged."""
    row = db.execute("SELECT merged_into FROM article WHERE id = ?", [article_id]).fetchone()
    return ArticleId(row[0]) if row is not None and row[0] is not None else article_id


def roots(db: sqlite3.Connection, wanted: Sequence[ArticleId]) -> list[ArticleId]:
    """Return the articles that stand for these, each once. Raises NotFoundError."""
    found: dict[int, int] = {}
    for chunk in chunks(wanted):
        found |= dict(
            db.execute(
                "SELECT id, coalesce(merged_into, id) FROM article"  # noqa: S608
                f" WHERE id IN ({marks(chunk)})",
                chunk,
            ).fetchall()
        )
    missing = [each for each in wanted if each not in found]
    if missing:
        raise NotFoundError(missing[0])
    return list(dict.fromkeys(ArticleId(found[each]) for each in wanted))


def family(db: sqlite3.Connection, article_id: ArticleId) -> list[ArticleId]:
    """Return the article and those merged into it, in the order in which they were saved."""
    found = db.execute(
        "SELECT id FROM article WHERE merged_into = ? ORDER BY saved_at, id", [article_id]
    )
    return [article_id, *(ArticleId(row[0]) for row in found)]


def _bind(db: sqlite3.Connection, other: ArticleId, keep: ArticleId | None) -> None:
    """Let all that was merged into `other`, and itself unless keep is None, point to its root."""
    db.execute(
        "WITH RECURSIVE below (id) AS (SELECT :other UNION"
        " SELECT other_id FROM merged JOIN below ON keep_id = below.id)"
        " UPDATE article SET merged_into = nullif(:root, id) WHERE id IN below",
        {"other": other, "root": other if keep is None else keep},
    )


def _replay(db: sqlite3.Connection, row: sqlite3.Row, was: _Fields, now: _Fields | None) -> None:
    """Work out the kept article's fields anew, as if the merged one's had been `now`.

    now: None if it had never been merged. Where a field is not what the merges made it, the user
    changed it, and it stays.
    """
    keep = ArticleId(row["keep_id"])
    before = json.loads(row["before"])
    made = _joined(before, was)
    right = before if now is None else _joined(before, now)
    for later in db.execute(
        "SELECT * FROM merged WHERE keep_id = ? AND step > ? ORDER BY step", [keep, row["step"]]
    ).fetchall():
        stood = json.loads(later["before"])
        right = {name: right[name] if stood[name] == made[name] else stood[name] for name in stood}
        db.execute(
            "UPDATE merged SET before = ? WHERE other_id = ?",
            [json.dumps(right), later["other_id"]],
        )
        theirs = _fields(db, ArticleId(later["other_id"]))
        made, right = _joined(stood, theirs), _joined(right, theirs)
    stands = _fields(db, keep)
    fields = {name: right[name] if stands[name] == made[name] else stands[name] for name in stands}
    _set_fields(db, keep, stands, fields)


def _joined(mine: _Fields, theirs: _Fields) -> _Fields:
    dates = [fields["published"] for fields in (mine, theirs) if fields["published"]]
    return {
        "state": max(mine["state"], theirs["state"], key=_STATES.index),
        "favourite": max(mine["favourite"], theirs["favourite"]),
        "saved_at": min(mine["saved_at"], theirs["saved_at"]),
        "published": min(dates, key=lambda date: date[:10], default=None),  # of one day, mine
        "sample": min(mine["sample"], theirs["sample"]),
    }


def _fields(db: sqlite3.Connection, article_id: ArticleId) -> _Fields:
    """Return what a merge may alter, as it would stand if the article were not merged itself."""
    row = db.execute(
        f"SELECT {_FIELDS}, other_state FROM article"  # noqa: S608
        " LEFT JOIN merged ON other_id = id WHERE id = ?",
        [article_id],
    ).fetchone()
    fields = dict(row)
    own_state = fields.pop("other_state")
    return fields if own_state is None else {**fields, "state": own_state}


def _set_fields(db: sqlite3.Connection, keep: ArticleId, was: _Fields, now: _Fields) -> None:
    row = db.execute("SELECT * FROM merged WHERE other_id = ?", [keep]).fetchone()
    values = {**now, "id": keep}
    if row is not None:
        values["state"] = State.TRASHED
        db.execute("UPDATE merged SET other_state = ? WHERE other_id = ?", [now["state"], keep])
    db.execute(
        "UPDATE article SET state = :state, favourite = :favourite, saved_at = :saved_at,"
        " published = :published, sample = :sample WHERE id = :id",
        values,
    )
    if row is not None:
        _replay(db, row, was, now)
