"""Find articles: all ids at once, rows when they are seen."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager

from msgspec import Struct

from reader.library.library import Library
from reader.model.article import ArticleId, ArticleRow
from reader.model.errors import UrlError
from reader.model.feed import Feed
from reader.model.found import Found
from reader.model.query import Query
from reader.model.tag import Site, Tag
from reader.model.url import Url, canonical
from reader.store import articles, feeds, outbox, search, shelves, snippets, store, tags
from reader.store import values as stored_values


class Counts(Struct, frozen=True):
    """How many articles stand on each shelf, of each tag and site, and how many links wait.

    all: but for the trash. samples: of them, those that came with the program. tags: by name;
    sites: the largest first. feeds: in the order in which they were followed.
    """

    all: int
    unread: int
    samples: int
    waiting: int
    favourites: int = 0
    archived: int = 0
    trashed: int = 0
    tags: tuple[Tag, ...] = ()
    sites: tuple[Site, ...] = ()
    feeds: tuple[Feed, ...] = ()

    @property
    def is_bare(self) -> bool:
        """Whether there is no article at all, not even in the trash, and no feed to bring one."""
        return self.all == self.trashed == 0 and not self.feeds


def find(library: Library, query: Query) -> list[ArticleId]:
    """Return the articles the query asks for, newest first; best first where words rank them."""
    *_, ids = find_stepwise(library, query, lambda: True)
    return ids


def find_stepwise(
    library: Library, query: Query, is_wanted: Callable[[], bool]
) -> Iterator[list[ArticleId]]:
    """Yield what find() returns; of very many first those that are seen first.

    is_wanted: asked now and then while it searches; where it says no, nothing more is yielded.
    """
    with _moment(library, query) as db:
        yield from _steps(db, query, is_wanted)


def list_stepwise(
    library: Library, query: Query, is_wanted: Callable[[], bool], *, rows: int
) -> Iterator[tuple[list[ArticleId], list[ArticleRow]]]:
    """Yield what find_stepwise() does; with the first answer the lines of so many articles.

    They are those that are seen first: whoever shows the list need not ask for them.
    """
    with _moment(library, query) as db:
        for ids in _steps(db, query, is_wanted):
            yield ids, articles.rows(db, ids[:rows]) if rows else []
            rows = 0


def _moment(library: Library, query: Query) -> AbstractContextManager[store.Connection]:
    return library.store.searching() if query else library.store.reading()


def _steps(
    db: store.Connection, query: Query, is_wanted: Callable[[], bool]
) -> Iterator[list[ArticleId]]:
    if query:
        return search.find(db, query, is_wanted)
    return shelves.steps(db, query, is_wanted)


def found(library: Library, ids: Sequence[ArticleId], query: Query) -> dict[ArticleId, Found]:
    """Return where the words of the query stand in these articles; {} if it has no words."""
    with library.store.reading() as db:
        return snippets.found(db, ids, query)


def values(library: Library) -> dict[str, list[str]]:
    """Return what sections, languages and names there are, by their qualifier."""
    with library.store.reading() as db:
        return stored_values.values(db)


def rows(library: Library, ids: Sequence[ArticleId]) -> list[ArticleRow]:
    """Return the lines of these articles, in this order; those that are gone are left out."""
    with library.store.reading() as db:
        return articles.rows(db, ids)


def find_saved(library: Library, address: str) -> ArticleId | None:
    """Return the saved article of a link, None if there is none or it is no web address."""
    try:
        url = canonical(address)
    except UrlError:
        return None
    with library.store.reading() as db:
        row = articles.find_by_urls(db, [url]).get(url)
    return row.id if row else None


def is_known(library: Library, url: Url) -> bool:
    """Return whether a story of this address is saved, or waits in the outbox."""
    with library.store.reading() as db:
        return bool(articles.find_by_urls(db, [url]) or outbox.waiting(db, [url]))


def counts(library: Library) -> Counts:
    """Return how many articles and waiting links there are."""
    with library.store.reading() as db:
        kept = shelves.counts(db)
        return Counts(
            all=kept.all,
            unread=kept.unread,
            samples=kept.samples,
            waiting=outbox.count(db),
            favourites=kept.favourites,
            archived=kept.archived,
            trashed=kept.trashed,
            tags=tuple(tags.all_tags(db)),
            sites=tuple(shelves.sites(db)),
            feeds=tuple(feeds.all_of(db)),
        )


def version(library: Library) -> int:
    """Return a number that changes when another process has written to the library."""
    with library.store.reading() as db:
        return store.data_version(db)
