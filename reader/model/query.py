"""Query: what the user asks the list for."""

from dataclasses import dataclass
from enum import StrEnum


class Shelf(StrEnum):
    """What part of the library a list shows. Trashed articles stand on neither shelf."""

    ALL = "all"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Query:
    """Words to find and what to look through; the empty query is every article.

    words: all must occur, in title, text, byline or site; the last may be the beginning of a word.
    """

    words: tuple[str, ...] = ()
    shelf: Shelf = Shelf.ALL

    def __bool__(self) -> bool:
        return bool(self.words)


def parse(text: str, shelf: Shelf = Shelf.ALL) -> Query:
    """Return the query that the user's words ask for. Never raises.

    >>> parse("  vent du  nord ")
    Query(words=('vent', 'du', 'nord'), shelf=<Shelf.ALL: 'all'>)
    """
    return Query(tuple(text.split()), shelf)
