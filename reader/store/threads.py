"""A story told in several parts: saved articles of one house that link to each other."""

import sqlite3
from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from reader.model.article import ArticleId
from reader.model.story_key import house_of
from reader.store import merges
from reader.store.folding import words_of

FEWEST = 3
#: More are no story but a site that links everything.
_MOST = 24
#: Between two parts that link to each other.
_LONGEST_PAUSE_DAYS = 60
_LONG_WORD = 5  # letters: two titles that share one speak of the same thing


class _Part(Struct, frozen=True):
    id: ArticleId
    house: str
    section: str
    title: frozenset[str]
    day: date


def thread(db: sqlite3.Connection, article_id: ArticleId) -> list[ArticleId]:
    """Return the saved parts of the article's story by date, itself among them; [] for under three.

    Two articles of one house that came within 60 days are parts of one story if one links to the
    other in its text; or if one offers the other, both stand in the same section and their titles
    share a long word. Pages offer each other without more: such are no parts of one story.
    """
    first = _parts(db, [article_id]).get(article_id)
    if first is None or not first.house:
        return []
    found, edge = {first.id: first}, [first]
    while edge:
        part = edge.pop()
        for other in _linked(db, part):
            if other.id not in found:
                found[other.id] = other
                edge.append(other)
        if len(found) > _MOST:
            return []
    if len(found) < FEWEST:
        return []
    return sorted(found, key=lambda each: (found[each].day, each))


def _linked(db: sqlite3.Connection, part: _Part) -> list[_Part]:
    """Return the other parts of the story that link to this one, or that it links to."""
    said_by, said_of = _links(db, part.id)
    others = _parts(db, {*said_by, *said_of} - {part.id})
    return [
        other
        for other in others.values()
        if other.house == part.house
        and abs((other.day - part.day).days) <= _LONGEST_PAUSE_DAYS
        and (
            said_by.get(other.id)
            or said_of.get(other.id)
            or (other.section == part.section != "" and other.title & part.title)
        )
    ]


def _links(
    db: sqlite3.Connection, article_id: ArticleId
) -> tuple[dict[ArticleId, bool], dict[ArticleId, bool]]:
    """Return the articles to which this one links, and those that link to it.

    Each with whether a link stands in the text.
    """
    family = merges.family(db, article_id)
    marks = ", ".join("?" * len(family))
    own = (
        f"SELECT url_key FROM article WHERE id IN ({marks})"  # noqa: S608
        f" UNION SELECT canonical_key FROM article WHERE id IN ({marks})"
    )
    theirs = (
        f"SELECT key, 1 AS in_text FROM text_link WHERE article_id IN ({marks})"  # noqa: S608
        f" UNION ALL SELECT key, 0 FROM link WHERE article_id IN ({marks}) AND key IS NOT NULL"
    )
    to = db.execute(
        f"SELECT id, in_text FROM ({theirs}) JOIN article ON url_key = key"  # noqa: S608
        f" UNION ALL SELECT id, in_text FROM ({theirs}) JOIN article ON canonical_key = key",
        family * 4,
    )
    said_by = _gathered(to)
    of = db.execute(
        f"SELECT article_id, 1 FROM text_link WHERE key IN ({own})"  # noqa: S608
        f" UNION ALL SELECT article_id, 0 FROM link WHERE key IN ({own})",
        family * 4,
    )
    return said_by, _gathered(of)


def _gathered(rows: Iterable[sqlite3.Row]) -> dict[ArticleId, bool]:
    found: dict[ArticleId, bool] = {}
    for number, in_text in rows:
        found[ArticleId(number)] = bool(in_text) or found.get(ArticleId(number), False)
    return found


def _parts(db: sqlite3.Connection, wanted: Iterable[ArticleId]) -> dict[ArticleId, _Part]:
    ids = list(wanted)
    marks = ", ".join("?" * len(ids))
    return {
        ArticleId(row["id"]): _Part(
            ArticleId(row["id"]),
            house_of(row["canonical"] or row["url"] or ""),
            "".join(words_of(row["section"] or "")),
            frozenset(word for word in words_of(row["title"]) if len(word) >= _LONG_WORD),
            _day(row["published"]) or _day(row["saved_at"]) or date.min,
        )
        for row in db.execute(
            "SELECT id, url, canonical, section, title, published, saved_at FROM article"  # noqa: S608
            f" WHERE id IN ({marks}) AND state <> 'trashed'",
            ids,
        )
    }


def _day(when: str | None) -> date | None:
    try:
        return date.fromisoformat((when or "")[:10])
    except ValueError:
        return None
