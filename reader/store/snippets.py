"""Where the words of a search stand in the articles it has found, in the spelling of the articles.

The index knows folded words only; here the texts themselves are gone through, for the few rows that
are on the screen.
"""

import re
import sqlite3
from collections.abc import Sequence

from reader.model.article import ArticleId
from reader.model.found import Found, Span
from reader.model.query import Query
from reader.model.terms import Where, Words
from reader.store.chunks import chunks, marks
from reader.store.packing import readable
from reader.store.sought import Finder, Hit, finder, sought, united

_LONGEST = 220  # characters: more than two lines of the widest list
_BEFORE = 28  # characters that lead to the first hit
_NEAR = 150  # characters within which hits count together
_SPACE = re.compile(r"[^\S ]")  # but a blank, which stays one
_MOST_READ = 60_000  # characters of a text; a hit further down is not shown

#: A part of a text, and the hits in it.
Snippet = tuple[str, tuple[Span, ...]]


def found(
    db: sqlite3.Connection, wanted: Sequence[ArticleId], query: Query
) -> dict[ArticleId, Found]:
    """Return where the words of the query stand in these articles; {} if it has no words."""
    words = [each for each in query.terms if isinstance(each, Words) and not each.excluded]
    anywhere = [part for each in words if each.where is Where.ANYWHERE for part in sought(each)]
    in_title = [part for each in words if each.where is Where.TITLE for part in sought(each)]
    if not anywhere and not in_title:
        return {}
    titles, texts = finder([*anywhere, *in_title]), finder(anywhere)
    found: dict[ArticleId, Found] = {}
    for chunk in chunks(wanted):
        rows = db.execute(
            "SELECT id, title, excerpt, text FROM article JOIN body ON article_id = id"  # noqa: S608
            f" WHERE id IN ({marks(chunk)})",
            chunk,
        )
        for article_id, title, excerpt, text in rows:
            read = (readable(text) or "")[:_MOST_READ]
            snippet, hits = _snippet(read, excerpt or "", texts)
            found[article_id] = Found(_spans(titles(title)), snippet, hits)
    return found


def _snippet(text: str, excerpt: str, texts: Finder) -> Snippet:
    """Return what is shown of the text; where it has nothing of it, the excerpt."""
    places = texts(text)
    return snippet_of(text, places) if places else (excerpt, _spans(texts(excerpt)))


def snippet_of(text: str, places: Sequence[Hit]) -> Snippet:
    """Return the part of the text with most of what is found there, the first of such.

    places: of the hits, in their order; at least one.
    """
    best = places[_best(places)]
    start = _beginning(text, best[0])
    end = _end(text, start + _LONGEST, best[1])
    lead, tail = "…" if start else "", "…" if end < len(text) else ""
    shift = len(lead) - start
    inside = [
        (begin + shift, finish + shift)
        for begin, finish, _ in places
        if begin >= start and finish <= end
    ]
    return lead + _one_line(text[start:end]) + tail, united(inside)


def _spans(places: Sequence[Hit]) -> tuple[Span, ...]:
    return united([place[:2] for place in places]) if places else ()


def _best(places: Sequence[Hit]) -> int:
    """Return from which hit on most different things stand together, the first of such."""
    all_kinds = len({kind for _, _, kind in places})
    best, most = 0, 1
    for at in range(len(places)):
        if most == all_kinds:
            break
        count = _count(places, at)
        if count > most:
            best, most = at, count
    return best


def _count(places: Sequence[Hit], at: int) -> int:
    """Return how many different things stand together from this hit on."""
    start, kinds = places[at][0], set()
    for begin, _, kind in places[at:]:
        if begin > start + _NEAR:
            break
        kinds.add(kind)
    return len(kinds)


def _beginning(text: str, first: int) -> int:
    """Return where to begin, so that the hit is near: after a blank or a line's end."""
    if first <= _BEFORE:
        line = text.rfind("\n", 0, first)
        return line + 1
    start = first - _BEFORE
    line = text.rfind("\n", start, first)
    if line >= 0:
        return line + 1
    blank = text.find(" ", start, first)
    return blank + 1 if blank >= 0 else start


def _end(text: str, wanted: int, least: int) -> int:
    """Return where to end: before a blank, at `wanted` or sooner, but not before `least`."""
    if wanted >= len(text):
        return len(text)
    blank = max(text.rfind(" ", least, wanted), text.rfind("\n", least, wanted))
    return blank if blank > 0 else max(wanted, least)


def _one_line(text: str) -> str:
    """Return the text with blanks for line breaks; as long."""
    text = text.replace("\n", " ")
    return text if text.isprintable() else _SPACE.sub(" ", text)  # a blank is, no other space
