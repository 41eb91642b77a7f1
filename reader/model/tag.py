"""What the library is sorted by besides shelves: tags and sites."""

from msgspec import Struct

_LONGEST = 100


def tag_name(text: str) -> str:
    """Return the tag as it is shown: no blanks or # around it, single blanks within.

    >>> tag_name("  #eau   douce ")
    'eau douce'
    """
    return " ".join(text.split()).lstrip("#").strip()[:_LONGEST]


class Tag(Struct, frozen=True):
    """A tag, and how many articles have it that are not in the trash."""

    name: str
    articles: int


class Site(Struct, frozen=True):
    """A site, as its latest page names it, and how many of its articles are not in the trash."""

    host: str
    name: str
    articles: int
