"""Where the words of a search stand in the articles it has found, in the spelling of the articles.

The index knows folded words only; here the texts themselves are gone through, for the few rows that
are on the screen.
"""

import re
import sqlite3
from collections.abc import Sequence

from reader.model.article import ArticleId
from reader.model.found import Found
from reader.model.query import Query
from reader.model.terms import Where, Words
from reader.store.chunks import chunks, marks
from reader.store.packing import readable
from reader.store.sought import Sought, hits, sought, united

_LONGEST = 220  # characters: more than two lines of the widest list
_BEFORE = 28  # characters that lead to the first hit
_NEAR = 150  # characters within which hits count together
_SPACE = re.compile(r"[^\S ]")  # but a blank, which stays one
_MOST_READ = 60_000  # characters of a text; a hit further down is not shown


def found(
    db: sqlite3.Connection, wanted: Sequence[ArticleId], query: Query
) -> dict[ArticleId, Found]:
    """Return where the words of the query stand in these articles; {} if it has no words."""
    words = [each for each in query.terms if isinstance(each, Words) and not each.excluded]
    anywhere = [part for each in words if each.where is Where.ANYWHERE for part in sought(each)]
    in_title = [part for each in words if each.where is Where.TITLE for part in sought(each)]
    if not anywhere and not in_title:
        return {}
    found: dict[ArticleId, Found] = {}
    for chunk in chunks(wanted):
        rows = db.execute(
            "SELECT id, title, excerpt, text FROM article JOIN body ON article_id = id"  # noqa: S608
            f" WHERE id IN ({marks(chunk)})",
            chunk,
        )
        found |= {ArticleId(row["id"]): _found(row, anywhere, in_title) for row in rows}
    return found


def _found(row: sqlite3.Row, anywhere: Sequence[Sought], in_title: Sequence[Sought]) -> Found:
    title = hits([*anywhere, *in_title], row["title"])
    text = (readable(row["text"]) or "")[:_MOST_READ]
    snippet = snippet_of(text, anywhere)
    if not snippet.hits:
        snippet = Found(snippet=row["excerpt"] or "")
        snippet = _marked(snippet.snippet, hits(anywhere, snippet.snippet))
    return Found(united(hit[:2] for hit in title), snippet.snippet, snippet.hits)


def snippet_of(text: str, wanted: Sequence[Sought]) -> Found:
    """Return the part of the text with most of what is wanted, the first of such; "" if none is."""
    places = hits(wanted, text)
    if not places:
        return Found()
    best = max(range(len(places)), key=lambda at: (_count(places, at), -at))
    first = places[best][0]
    start = _beginning(text, first)
    end = _end(text, start + _LONGEST, places[best][1])
    lead, tail = "…" if start else "", "…" if end < len(text) else ""
    shift = len(lead) - start
    inside = [
        (begin + shift, finish + shift, place)
        for begin, finish, place in places
        if begin >= start and finish <= end
    ]
    return _marked(lead + _one_line(text[start:end]) + tail, inside)


def _marked(snippet: str, places: Sequence[tuple[int, int, int]]) -> Found:
    return Found((), snippet, united(place[:2] for place in places))


def _count(places: Sequence[tuple[int, int, int]], at: int) -> int:
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
    return _SPACE.sub(" ", text)
