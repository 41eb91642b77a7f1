"""What may stand where the user types in the search field: qualifiers, and their values."""

import re
import unicodedata
from collections.abc import Mapping, Sequence

from msgspec import Struct

from reader.model.query_words import NAMES, VALUES, qualifier

_WORD = re.compile(r"""(?P<minus>-?)(?:(?P<name>[^\W\d_]+)[:：])?(?P<rest>"[^"]*|[^\s"]*)$""")
_SHORTEST = 2  # letters of a qualifier that are typed before it is offered
_MOST = 8


class Completions(Struct, frozen=True):
    """texts: what may stand from `start` on, up to the cursor."""

    start: int
    texts: tuple[str, ...] = ()


def completions(before: str, values: Mapping[str, Sequence[str]]) -> Completions:
    """Return what the user may mean. before: what stands before the cursor.

    values: what occurs in the library, by qualifier.
    """
    match = _WORD.search(before)
    if match is None or (match.start() and not before[match.start() - 1].isspace()):
        return Completions(len(before))
    minus, name, rest = match["minus"], match["name"], match["rest"]
    known = qualifier(name) if name else None
    if known is not None:
        offered = _alike(rest.lstrip('"'), [*VALUES.get(known, ()), *values.get(known, ())])
        found = tuple(f"{minus}{name}:{_quoted(each)}" for each in offered)
    elif name is None and len(rest) >= _SHORTEST:
        found = tuple(f"{minus}{each}:" for each in NAMES if each.startswith(rest.casefold()))
    else:
        found = ()
    if found == (match.group(),):
        found = ()  # it stands there already
    return Completions(match.start(), found)


def _alike(begun: str, offered: Sequence[str]) -> list[str]:
    """Return those that begin so, then those in which a word does."""
    plain = _plain(begun)
    first = [each for each in offered if _plain(each).startswith(plain)]
    other = [each for each in offered if f" {plain}" in _plain(each) and each not in first]
    return (first + other)[:_MOST]


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"\s", value) else value


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if unicodedata.category(c) != "Mn")
