"""Deliver the outbox: fetch what waits, four pages at once, one of each host."""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import suppress
from datetime import timedelta

from reader.library.crew import Crew
from reader.library.feed_intake import fall_back
from reader.library.gathering import save_related
from reader.library.holder import is_gone, this_holder
from reader.library.intake import confirm, take_in
from reader.library.library import Library
from reader.library.picturing import Wanted
from reader.model.article import ArticleId
from reader.model.change import Change, Gathered, Kept, Progress
from reader.model.errors import (
    ExtractError,
    FetchError,
    NotAPageError,
    OfflineError,
    PatienceError,
    ReaderError,
    StoreError,
)
from reader.model.outbox import KeptFile
from reader.model.page import Asked, Page, Resource
from reader.model.url import Url
from reader.store import articles, clock, kept_files, outbox, pages
from reader.store.outbox import Claimed
from reader.store.pictures import Missing

_PAGES_AT_ONCE = 4
_PICTURES_AT_ONCE = 6
#: Then what its feed brings stands for a page that does not come.
_TRIES_BEFORE_FEED = 3

Outcome = Kept | Gathered | Change | Progress | ReaderError


def deliver(library: Library, urls: Iterable[Url] | None = None) -> "Delivery":
    """Fetch all that is due, or these links and no others, due or not, and their pictures.

    A failed link stays in the outbox with its reason and its next time; without a network the rest
    is not even tried. Several threads or processes may deliver at once: no link is fetched by two,
    and no host is asked for two pages at the same time.
    """
    return Delivery(library, urls)


class Delivery:
    """What comes, as it comes: to be iterated once, in one thread.

    One article or error per link; Gathered where its related stories were put into the outbox; a
    Change where pictures came; Progress in between. OfflineError comes once, as the last error.
    When it is stopped or dropped, what was under way is as if it had not been tried.
    """

    def __init__(self, library: Library, urls: Iterable[Url] | None = None) -> None:
        self._library, self._holder = library, this_holder()
        self._urls = None if urls is None else set(urls)
        self._pictures = Wanted(library, None if urls is None else set[ArticleId]())
        self._crew = Crew[Claimed | Missing, Page | Resource | None]()
        self._landing: Claimed | None = None
        self._offline = False
        self._done = 0

    def stop(self) -> None:
        """End it, also in the middle of a fetch; from any thread."""
        self._crew.stop()

    def __iter__(self) -> Generator[Outcome, None, None]:
        """Fetch."""
        try:
            with self._library.store.writing() as db:
                outbox.release_dead(db, is_gone)
                clock.heed(db, self._library.now())
            yield from self._steps()
        finally:
            self._abandon()

    def _steps(self) -> Iterator[Outcome]:
        told: Progress | None = None
        while not self._crew.stopped:
            self._send_out()
            progress = self._progress()
            if progress != told and progress.of:
                told = progress
                yield progress
            if not self._crew.out:
                return
            home = self._crew.wait()
            if home is None:
                return
            what, came = home
            if isinstance(what, Claimed):
                self._landing = what
                yield from self._land_page(what, came.result)
            else:
                yield from self._land_picture(what, came.result)

    def _send_out(self) -> None:
        """Send for as much as may be fetched at once."""
        while not self._offline and self._pages_out() < _PAGES_AT_ONCE:
            claimed = self._claim()
            if claimed is None:
                break
            self._crew.send(claimed, _fetching(self._library, claimed))
        while not self._offline and self._pictures.out < _PICTURES_AT_ONCE:
            taken = self._pictures.take()
            if taken is None:
                break
            self._crew.send(*taken)

    def _pages_out(self) -> int:
        return sum(isinstance(what, Claimed) for what in self._crew.out)

    def _claim(self) -> Claimed | None:
        with self._library.store.writing() as db:
            claimed = outbox.claim(db, self._library.now(), self._holder, self._urls)
        if claimed is not None and self._urls is not None:
            self._urls.discard(claimed.item.url)  # each is tried once
        return claimed

    def _progress(self) -> Progress:
        if self._urls is None:
            with self._library.store.reading() as db:
                left = outbox.due(db, self._library.now())
        else:
            left = len(self._urls)
        of = self._done + self._pages_out() + left
        return Progress(self._done, of, Change(outbox=True))

    def _land_page(
        self, claimed: Claimed, came: Callable[[], Page | Resource | None]
    ) -> Iterator[Outcome]:
        with self._library.store.reading() as db:
            if not outbox.is_held(db, claimed):
                return  # the user has taken it out
        outcome: Kept | ReaderError
        try:
            page = came()
            assert not isinstance(page, Resource)  # noqa: S101 for a page it was sent
            outcome = _taken(self._library, page, claimed.item.url)
        except OfflineError as error:
            with self._library.store.writing() as db:
                outbox.give_back(db, claimed)
            yield from self._go_offline(error)
            return
        except PatienceError as error:
            self._put_off(claimed, error)
            outcome = error
        except ReaderError as error:
            outcome = self._instead(claimed, error)
        self._done += 1
        yield outcome  # outside the try: what the caller does is not our failure
        if isinstance(outcome, Kept):
            self._pictures.add(outcome.id)
            if claimed.item.whole:
                yield self._gather(outcome.id)

    def _land_picture(
        self, missing: Missing, came: Callable[[], Page | Resource | None]
    ) -> Iterator[Outcome]:
        def picture() -> Resource:
            resource = came()
            assert isinstance(resource, Resource)  # noqa: S101 for such it was sent
            return resource

        try:
            change = self._pictures.land(missing, picture)
        except OfflineError as error:
            yield from self._go_offline(error)
        else:
            if change:
                yield change

    def _go_offline(self, error: OfflineError) -> Iterator[OfflineError]:
        if not self._offline:
            self._offline = True
            yield error

    def _gather(self, article_id: ArticleId) -> Gathered:
        gathered = save_related(self._library, article_id)
        if self._urls is not None:
            self._urls.update(gathered.urls)
        return gathered

    def _put_off(self, claimed: Claimed, error: PatienceError) -> None:
        until = self._library.now() + (error.retry_after or timedelta())
        with self._library.store.writing() as db:
            outbox.put_off(db, claimed, error.reason, until)

    def _instead(self, claimed: Claimed, error: ReaderError) -> Kept | ReaderError:
        """Take what a feed brings of a story whose page will hardly come; else note the error."""
        is_vain = not error.retry or claimed.item.tries >= _TRIES_BEFORE_FEED
        kept = fall_back(self._library, claimed.item.url) if is_vain else None
        if kept is None:
            self._note(claimed, error)
            return error
        return kept

    def _note(self, claimed: Claimed, error: ReaderError) -> None:
        """Keep why the link did not come, and the file that came instead."""
        url, now = claimed.item.url, self._library.now()
        why = error.reason if isinstance(error, FetchError | ExtractError) else str(error)
        wait = error.retry_after if isinstance(error, FetchError) else None
        with self._library.store.writing() as db:
            if isinstance(error, NotAPageError) and error.body:
                file = KeptFile(error.name, error.media_type, error.body)
                kept_files.put(db, url, file, now)
            outbox.fail(
                db,
                url,
                why,
                final=not error.retry or _is_vain(error, claimed.item.tries),
                not_before=now + wait if wait else None,
            )

    def _abandon(self) -> None:
        """Give back what is still under way."""
        with suppress(StoreError):  # the claims end by themselves
            if self._landing is not None:  # a bug of ours has broken off there, or nothing
                with self._library.store.writing() as db:
                    outbox.release(db, self._landing)
            for what in self._crew.out:
                if isinstance(what, Claimed):
                    with self._library.store.writing() as db:
                        outbox.give_back(db, what)
                else:
                    self._pictures.abandon(what)


def _is_vain(error: ReaderError, tries: int) -> bool:
    return (
        isinstance(error, FetchError) and error.most_tries is not None and tries >= error.most_tries
    )


def _taken(library: Library, page: Page | None, asked: Url) -> Kept:
    """Take in what came. page: None if it is still the one that is kept."""
    if page is not None:
        return take_in(library, page, asked=asked)
    kept = confirm(library, asked)
    if kept is None:
        raise FetchError(asked, "its article has gone meanwhile")
    return kept


def _fetching(library: Library, claimed: Claimed) -> Callable[[], Page | None]:
    url, named_by = claimed.item.url, claimed.named_by
    with library.store.reading() as db:
        row = articles.find_by_urls(db, [url]).get(url)
        known = pages.validators(db, row.id, url) if row else None
    if named_by is None:
        return lambda: library.fetch(Asked(url, known=known))
    return lambda: library.fetch(Asked(url, named_by.url, named_by.private, known))
