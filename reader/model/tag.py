"""What the library is sorted by besides shelves: tags and sites."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag, and how many articles have it that are not in the trash."""

    name: str
    articles: int


@dataclass(frozen=True, slots=True)
class Site:
    """A site, as its latest page names it, and how many of its articles are not in the trash."""

    host: str
    name: str
    articles: int
