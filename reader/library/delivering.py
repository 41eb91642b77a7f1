"""Deliver the outbox: fetch what waits."""

from collections.abc import Iterator

from reader.library.intake import take_in
from reader.library.library import Library
from reader.library.picturing import fetch_pictures
from reader.model.change import Change, Kept
from reader.model.errors import ExtractError, FetchError, OfflineError, ReaderError
from reader.model.outbox import OutboxItem
from reader.model.url import Url
from reader.store import outbox


def deliver(library: Library, only: Url | None = None) -> Iterator[Kept | Change | ReaderError]:
    """Fetch all that is due, yielding one article or error per link, and then its pictures.

    A Change tells that pictures of an article came.

    only: this link and no other, due or not. A failed link stays in the outbox with its reason
    and its next time; without a network the rest is not even tried. Several threads or processes
    may deliver at once: no link is fetched by two.
    """
    while (item := _claim(library, only)) is not None:
        outcome: Kept | ReaderError
        try:
            outcome = take_in(library, library.fetch(item.url), asked=item.url)
        except ReaderError as error:
            _note(library, item, error)
            outcome = error
        yield outcome  # outside the try: what the caller does is not our failure
        if isinstance(outcome, Kept):
            yield from fetch_pictures(library, outcome.id)
        if only is not None or isinstance(outcome, OfflineError):
            return
    yield from fetch_pictures(library)  # those that did not come before


def _claim(library: Library, only: Url | None) -> OutboxItem | None:
    with library.store.writing() as db:
        return outbox.claim(db, library.now(), only)


def _note(library: Library, item: OutboxItem, error: ReaderError) -> None:
    with library.store.writing() as db:
        if isinstance(error, OfflineError):
            outbox.give_back(db, item, library.now())
        else:
            why = error.reason if isinstance(error, FetchError | ExtractError) else str(error)
            outbox.fail(db, item.url, why, final=not error.retry)
