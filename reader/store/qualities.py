"""Qualities of articles, as conditions on their rows."""

from collections.abc import Callable

from reader.model.terms import Kind, Quality
from reader.store import tags

#: A condition on a row of `article`, and what is bound to its marks.
Condition = tuple[str, list[str | int]]

_IS = {
    "unread": "state = 'unread'",
    "read": "state IN ('read', 'archived')",
    "starred": "favourite",
    "archived": "state = 'archived'",
    "incomplete": "incomplete IS NOT NULL",
    "trashed": "state = 'trashed'",
}
_HAS = {
    "picture": "EXISTS (SELECT 1 FROM article_picture WHERE article_id = article.id"
    " AND picture_id IS NOT NULL)",
    "highlight": "article.highlights > 0",
    "note": "article.notes > 0",
}
_DAY = "coalesce(published, saved_at)"


def condition(quality: Quality) -> Condition:
    """Return what is true of the articles that have the quality."""
    where, values = _CONDITIONS[quality.kind](quality.value)
    return (f"NOT coalesce({where}, 0)" if quality.excluded else f"({where})"), values


def _is(value: str) -> Condition:
    return _IS[value], []


def _has(value: str) -> Condition:
    return _HAS.get(value, "0"), []


def _lang(value: str) -> Condition:
    return "lang = ? OR lang GLOB ?", [value, f"{value}-*"]


def _tag(value: str) -> Condition:
    of_tag = "SELECT article_id FROM article_tag JOIN tag ON tag.id = tag_id WHERE key = ?"
    return f"article.id IN ({of_tag})", [tags.key(value)]


def _feed(value: str) -> Condition:
    of_feed = (
        "SELECT article_id FROM feed_article WHERE feed_id IN (SELECT id FROM feed WHERE"
        " instr(fold(coalesce(nullif(name, ''), title) || ' ' || folder || ' ' || url), fold(?)))"
    )
    return f"article.id IN ({of_feed})", [value]


def _minutes(value: str) -> Condition:
    least, _, most = value.partition("-")
    return "reading_minutes BETWEEN ? AND ?", [int(least or 0), int(most or 1 << 31)]


_CONDITIONS: dict[Kind, Callable[[str], Condition]] = {
    Kind.IS: _is,
    Kind.HAS: _has,
    Kind.LANG: _lang,
    Kind.TAG: _tag,
    Kind.FEED: _feed,
    Kind.MINUTES: _minutes,
    Kind.BEFORE: lambda value: (f"{_DAY} < ?", [value]),
    Kind.AFTER: lambda value: (f"{_DAY} >= ?", [value]),
}
