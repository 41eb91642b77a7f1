"""The search language, read: `"lock keepers" -barge site:ledger minutes:<5 lock*`.

Whatever stands there is read, and nothing raises: what is no qualifier is words, what is nearly one
is explained and left out. A qualifier is a name, a colon and a value without a blank; the value may
stand in quotes. A minus before anything excludes it. The last word may be the beginning of one,
unless a blank follows.
"""

import re
from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from reader.model.patterns import later
from reader.model.query_words import begins_value, nearest_name, nearest_value, qualifier, value_of
from reader.model.terms import Kind, Quality, Term, Where, Words

_OPEN, _CLOSE = '"“„«', '"”“»'
_TOKEN = later(
    rf"(?P<minus>-(?=\S))?"
    rf"(?:(?P<name>[^\W\d_]+)(?P<colon>[:：](?!//)))?"
    rf"(?:[{_OPEN}](?P<quoted>[^{_CLOSE}]*)(?P<end>[{_CLOSE}]|$)(?P<star>\*)?"
    rf"|(?P<bare>[^\s{_OPEN}]*))"
)
_DATE = later(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")
_DATE_BEGUN = later(r"(?:\d{1,3}|\d{4}-(?:[01]|(?:0\d|1[0-2])-[0-3]?)?)$")
_RANGE = later(
    r"(?:(?P<sign><=|>=|<|>|=)?(?P<one>\d{1,5})|(?P<low>\d{1,5})(?:-|\.\.)(?P<high>\d{1,5}))$"
)
_LANG = later(r"[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$")
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Fault(StrEnum):
    """What is wrong with a piece of a search."""

    NAME = "name"  # no such qualifier
    VALUE = "value"  # no such value of it
    DATE = "date"  # not a day, month or year
    NUMBER = "number"  # not a number of minutes
    EMPTY = "empty"  # a blank follows the colon


class Mistake(Struct, frozen=True):
    """A piece of a search that was left out, and why.

    name, value: as they were written. better: what was most likely meant, in place of the whole
    piece; "" if nothing is near. str() is one English sentence.
    """

    fault: Fault
    name: str
    value: str
    better: str = ""

    def __str__(self) -> str:
        """Return what is wrong, in English: for the command line."""
        said = {
            Fault.NAME: f"{self.name}: is not known.",
            Fault.VALUE: f"{self.name}: has no value “{self.value}”.",
            Fault.DATE: f"“{self.value}” is no date. Write 2026, 2026-06 or 2026-06-14.",
            Fault.NUMBER: f"“{self.value}” is no number of minutes. Write <5, >10 or 5-10.",
            Fault.EMPTY: f"{self.name}: wants its value without a blank between.",
        }[self.fault]
        return f"{said} Did you mean {self.better}?" if self.better else said


class Piece(Struct, frozen=True):
    """A qualifier with its value, where it stands in the text; mistake: None if it is right."""

    start: int
    end: int
    mistake: Mistake | None = None


class Reading(Struct, frozen=True):
    """A text as it was read. pieces: its qualifiers, in their order."""

    terms: tuple[Term, ...]
    pieces: tuple[Piece, ...]

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """What was not understood, in its order."""
        return tuple(piece.mistake for piece in self.pieces if piece.mistake)


class _Token(Struct, frozen=True):
    start: int
    end: int
    minus: bool
    name: str
    value: str
    quoted: bool
    starred: bool
    last: bool  # nothing follows, not even a blank
    text: str

    @property
    def better(self) -> str:
        """What stands before the name: a minus, or nothing."""
        return "-" if self.minus else ""


def read(text: str) -> Reading:
    """Return what the text asks for, and what in it is not understood. Never raises."""
    text = text.encode("utf-8", "replace").decode("utf-8")  # half an emoji is no text
    terms: list[Term] = []
    pieces: list[Piece] = []
    for token in _tokens(text):
        name = qualifier(token.name) if token.name else None
        near = nearest_name(token.name) if token.name and name is None else None
        if name is not None:
            outcome = _qualified(token, name)
        elif near is not None and token.value:
            better = f"{token.better}{near}:{_quoted(token)}"
            outcome = Mistake(Fault.NAME, token.name, token.value, better)
        else:
            stars_alone = not token.quoted and not token.value
            outcome = _words(token, token.text if token.name or stars_alone else token.value)
        if isinstance(outcome, Words | Quality):
            terms.append(outcome)
        if name is not None or isinstance(outcome, Mistake):
            mistake = outcome if isinstance(outcome, Mistake) else None
            pieces.append(Piece(token.start, token.end, mistake))
    return Reading(tuple(terms), tuple(pieces))


def _tokens(text: str) -> Iterator[_Token]:
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        match = _TOKEN.match(text, at)
        if match is None or match.end() == at:  # a closing quote alone, or the like
            at += 1
            continue
        quoted = match["quoted"] is not None
        value = match["quoted"] if quoted else match["bare"]
        starred = bool(match["star"]) or (not quoted and value.endswith("*"))
        start, at = match.span()
        bare = text[start + len(match["minus"] or "") : at]
        last = at == len(text) and not match["end"]
        yield _Token(
            start,
            at,
            bool(match["minus"]),
            match["name"] or "",
            value.rstrip("*") if not quoted else value,
            quoted,
            starred,
            last,
            bare,
        )


def _words(token: _Token, text: str, where: Where = Where.ANYWHERE) -> Words | None:
    if not text.strip():
        return None
    unfinished = token.last and not token.quoted and not token.minus
    return Words(
        text,
        where,
        exact=token.quoted,
        beginning=token.starred or unfinished,
        starred=token.starred,
        excluded=token.minus,
    )


def _qualified(token: _Token, name: str) -> Term | Mistake | None:
    """Return what a qualifier asks for; None if its value is not typed yet."""
    if not token.value.strip():
        return None if token.last else Mistake(Fault.EMPTY, token.name, "")
    if name in _WHERE:
        return _words(token, token.value, _WHERE[name])
    value = _value(name, token.value)
    if value is not None:
        return Quality(Kind(name), value, excluded=token.minus)
    if token.last and not token.quoted and _is_begun(name, token.value):
        return None
    near = nearest_value(name, token.value) if name in ("is", "has", "lang") else None
    better = f"{token.better}{token.name}:{near}" if near else ""
    return Mistake(_FAULTS.get(name, Fault.VALUE), token.name, token.value, better)


def _is_begun(name: str, value: str) -> bool:
    """Return whether a value that is being typed may still become right."""
    if name in ("is", "has"):
        return begins_value(name, value)
    if name == "minutes":
        return re.fullmatch(r"[<>=]=?|\d+(-|\.\.?)", value) is not None
    if name in ("before", "after"):
        return _DATE_BEGUN.match(value) is not None
    return len(value) < 2


def _value(name: str, value: str) -> str | None:
    """Return the value as terms.Quality wants it, None if it makes no sense."""
    match name:
        case "tag" | "feed":
            return value
        case "lang":
            plain = value.casefold().replace("_", "-")
            return value_of(name, value) or (plain if _LANG.match(plain) else None)
        case "before" | "after":
            return _date(value)
        case "minutes":
            return _minutes(value)
        case _:
            return value_of(name, value)


def _date(value: str) -> str | None:
    match = _DATE.match(value.replace("/", "-").replace(".", "-"))
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    if month is not None and not 1 <= month <= 12:
        return None
    if day is not None and month is not None and not 1 <= day <= _DAYS[month - 1]:
        return None
    parts = [f"{year:04}", *(f"{part:02}" for part in (month, day) if part is not None)]
    return "-".join(parts)


def _minutes(value: str) -> str | None:
    match = _RANGE.match(value)
    if match is None:
        return None
    if match["low"]:
        low, high = sorted((int(match["low"]), int(match["high"])))
        return f"{low}-{high}"
    number = int(match["one"])
    return {
        "<": f"-{number - 1}" if number else "0-0",
        "<=": f"-{number}",
        ">": f"{number + 1}-",
        ">=": f"{number}-",
    }.get(match["sign"], f"{number}-{number}")


def _quoted(token: _Token) -> str:
    return f'"{token.value}"' if token.quoted else token.value


_WHERE = {"title": Where.TITLE, "by": Where.BY, "site": Where.SITE, "section": Where.SECTION}
_FAULTS = {"before": Fault.DATE, "after": Fault.DATE, "minutes": Fault.NUMBER}
