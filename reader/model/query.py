"""Query: what the user asks the list for."""

from enum import StrEnum

from msgspec import Struct

from reader.model.feed import FeedId
from reader.model.query_language import read
from reader.model.terms import Term


class Shelf(StrEnum):
    """What part of the library a list shows. Trashed articles stand in the trash alone."""

    ALL = "all"
    UNREAD = "unread"
    FAVOURITES = "favourites"
    ARCHIVE = "archive"
    TRASH = "trash"


class Sort(StrEnum):
    """By what a list is ordered. PUBLISHED: by the date of saving where there is no other."""

    SAVED = "saved"
    PUBLISHED = "published"
    MINUTES = "minutes"
    TITLE = "title"
    SITE = "site"
    RANDOM = "random"


class Order(Struct, frozen=True):
    """How a list is ordered. ascending: the least first. seed: another one, another RANDOM order.

    The order of the beginning, newest first, gives way to the rank of what is searched for.
    """

    sort: Sort = Sort.SAVED
    ascending: bool = False
    seed: int = 0


class Query(Struct, frozen=True):
    """What to find and what to look through; the empty query is every article.

    terms: an article must satisfy each of them.
    tag, site: only what has this tag, by its name, or is of this host; None: of any. feed: only
    what stood in this feed; folder: in one of the feeds in this folder, "" for any feed at all.
    """

    terms: tuple[Term, ...] = ()
    shelf: Shelf = Shelf.ALL
    tag: str | None = None
    site: str | None = None
    order: Order = Order()
    feed: FeedId | None = None
    folder: str | None = None

    def __bool__(self) -> bool:
        return bool(self.terms)


def parse(text: str, shelf: Shelf = Shelf.ALL) -> Query:
    """Return the query that the user's words ask for. Never raises.

    query_language.read() says what in them was not understood; it is left out here.
    """
    return Query(read(text).terms, shelf)
