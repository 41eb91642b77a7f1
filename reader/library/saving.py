"""Save a link, into the outbox, with or without a network; keep pages that are handed to us."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from msgspec import Struct

from reader.library.holder import is_gone
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.change import Change, Kept, Queued
from reader.model.errors import ReaderError
from reader.model.outbox import KeptFile, OutboxItem
from reader.model.page import Page
from reader.model.url import Url, canonical
from reader.store import kept_files, outbox, pages, pictures
from reader.store.outbox import Removed


class Cancelled(Struct, frozen=True):
    """A link that was taken out of the outbox, with the file that had come of it."""

    url: str
    title: str | None
    removed: Removed
    file: KeptFile | None
    change: Change


def save(
    library: Library,
    text: str,
    *,
    title: str | None = None,
    named_by: ArticleId | None = None,
    whole: bool = False,
) -> Queued:
    """Put the address into the outbox, due at once. Never waits for the network.

    Where the same story waits by another address, that one may be the answer's. title: what it
    was called where it was offered. named_by: the article whose page names the address, which then
    may lead into no private network; None if the user does. whole: its related stories are to be
    saved when it has come. Raises UrlError.
    """
    url = canonical(text)
    with library.store.writing() as db:
        origin = None if named_by is None else pages.naming(db, named_by)
        already = outbox.put(db, url, library.now(), title, named_by=origin, whole=whole)
        waits = (outbox.address_of(db, url) if already else None) or url
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
    """Return what waits in the outbox, in the order in which it is fetched."""
    with library.store.reading() as db:
        return outbox.items(db, library.now())


def next_due(library: Library) -> datetime | None:
    """Return when there is something to fetch next, links or pictures; None if there is nothing.

    Pictures count where they are wished for.
    """
    with library.store.reading() as db:
        times = [outbox.next_due(db)]
        if library.wishes().pictures:
            times.append(pictures.next_due(db))
    return min((time for time in times if time is not None), default=None)


def cancel(library: Library, url: str) -> Cancelled | None:
    """Take the address out of the outbox; None if it does not wait there."""
    with library.store.writing() as db:
        file = kept_files.find(db, Url(url))
        title = next((i.title for i in outbox.items(db, library.now()) if i.url == url), None)
        removed = outbox.take_out(db, Url(url))
    return Cancelled(url, title, removed, file, Change(outbox=True)) if removed else None


def put_back(library: Library, cancelled: Cancelled) -> Change:
    """Undo cancel(): the link stands where it stood."""
    with library.store.writing() as db:
        outbox.put_back(db, cancelled.removed)
        if cancelled.file is not None:
            kept_files.put(db, Url(cancelled.url), cancelled.file, library.now())
    return Change(outbox=True)


def make_due(library: Library, urls: Sequence[str] | None = None) -> Change:
    """Let these addresses be tried at once, given up or not; None: all but those given up."""
    wanted = None if urls is None else [Url(url) for url in urls]
    with library.store.writing() as db:
        outbox.release_dead(db, is_gone)
        return Change(outbox=outbox.make_due(db, library.now(), wanted))


def arrange(library: Library, urls: Sequence[str]) -> Change:
    """Let these addresses be fetched first, in this order."""
    with library.store.writing() as db:
        outbox.arrange(db, [Url(url) for url in urls])
    return Change(outbox=True)


def correct(library: Library, url: str, text: str) -> Change:
    """Give a waiting link another address, which is tried at once. Raises UrlError."""
    better = canonical(text)
    with library.store.writing() as db:
        return Change(outbox=outbox.rename(db, Url(url), better, library.now()))
