"""Save a link: into the outbox, with or without a network."""

from reader.library.library import Library
from reader.model.change import Change, Queued
from reader.model.outbox import OutboxItem
from reader.model.url import Url, canonical
from reader.store import outbox


def save(library: Library, text: str, *, title: str | None = None) -> Queued:
    """Put the address into the outbox, due at once. Never waits for the network.

    title: what it was called where it was offered. Raises UrlError.
    """
    url = canonical(text)
    with library.store.writing() as db:
        already = outbox.put(db, url, library.now(), title)
    return Queued(url, already, Change(outbox=True))


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
