"""Save a link, into the outbox, with or without a network; keep pages that are handed to us."""

from collections.abc import Iterable, Iterator

from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.change import Change, Kept, Queued
from reader.model.errors import ReaderError
from reader.model.outbox import OutboxItem
from reader.model.page import Page
from reader.model.url import Url, canonical
from reader.store import outbox


def save(library: Library, text: str, *, title: str | None = None) -> Queued:
    """Put the address into the outbox, due at once. Never waits for the network.

    Where the same story waits by another address, that one may be the answer's. title: what it
    was called where it was offered. Raises UrlError.
    """
    url = canonical(text)
    with library.store.writing() as db:
        already = outbox.put(db, url, library.now(), title)
        waits = outbox.address_of(db, url) or url
    return Queued(waits, already, Change(outbox=True))


def keep_all(library: Library, found: Iterable[Page | ReaderError]) -> Iterator[Kept | ReaderError]:
    """Keep the pages among what was found in a file; yield what became of each, errors as they are.

    A page of which no article can be made stops none of the others.
    """
    for each in found:
        outcome: Kept | ReaderError
        try:
            outcome = take_in(library, each) if isinstance(each, Page) else each
        except ReaderError as error:
            outcome = error
        yield outcome


def waiting(library: Library) -> list[OutboxItem]:
    """Return what waits in the outbox, in the order in which it was added."""
    with library.store.reading() as db:
        return outbox.items(db)


def cancel(library: Library, url: str) -> Change:
    """Take the address out of the outbox, if it waits there."""
    with library.store.writing() as db:
        return Change(outbox=outbox.remove(db, Url(url)))


def make_due(library: Library, url: str | None = None) -> Change:
    """Let the address, or all that wait, be tried at once, given up or not."""
    with library.store.writing() as db:
        return Change(outbox=outbox.make_due(db, library.now(), Url(url) if url else None))
