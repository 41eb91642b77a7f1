"""Open a library, and close it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.library.guard import Guard
from reader.library.library import Library, utc_now
from reader.library.whereabouts import FILE, place_of
from reader.library.wishes import Wishes, usual
from reader.model.article import Article
from reader.model.page import Asked, Page, Resource
from reader.model.url import Url
from reader.store.store import Store


def library_file(folder: Path) -> Path:
    """Return the file of the library in this folder; it may not exist yet."""
    return place_of(folder) / FILE


@contextmanager
def opened_library(
    folder: Path,
    *,
    samples: Path | None = None,
    wishes: Callable[[], Wishes] = usual,
    updating: Callable[[float], None] = lambda _: None,
) -> Iterator[Library]:
    """Open the library in `folder`, made if it is not there; close it at the end.

    It may lie elsewhere: see whereabouts.

    samples: the folder of the sample stories, whose addresses are then "fetched" from disk.
    wishes: asked before each fetch, from any thread. updating: told by this thread how much of a
    library of an older version is copied, from 0 to 1, before it is brought up to date: of a large
    one that takes its time. Raises StoreError.
    """
    store = Store(library_file(folder), updating)
    with Guard() as guard:

        def extract(page: Page) -> Article:
            from reader.library.extracting import extract_page  # noqa: PLC0415 not at the start

            return extract_page(guard, page).article

        def fetch(asked: Asked) -> Page | None:
            return _fetch(asked, wishes())

        def fetch_feed(asked: Asked) -> Page | None:
            return _fetch_feed(asked, wishes())

        def fetch_picture(url: Url, page: Url, private: bool) -> Resource:
            return _fetch_picture(url, page, private, wishes())

        def fetch_sample(asked: Asked) -> Page | None:
            # It brings all that taking a story in needs.
            from reader.library.samples import fetch_or_sample  # noqa: PLC0415

            return fetch_or_sample(samples, fetch, utc_now)(asked) if samples else fetch(asked)

        try:
            yield Library(
                store,
                fetch_sample if samples else fetch,
                fetch_picture,
                extract,
                choose=guard.choose,
                wishes=wishes,
                fetch_feed=fetch_feed,
                read_feed=guard.read_feed,
            )
        finally:
            store.finish()


def _fetch(asked: Asked, wishes: Wishes) -> Page | None:
    # The HTTP library opens a socket as soon as it is imported: a reader who reads never does.
    from reader.net.addresses import Origin  # noqa: PLC0415
    from reader.net.budget import Limits  # noqa: PLC0415
    from reader.net.fetch import fetch, fetch_again  # noqa: PLC0415

    origin = None if asked.named_by is None else Origin(asked.named_by, asked.private)
    limits, by_proxy = Limits(page_bytes=wishes.largest_page), wishes.by_proxy
    if asked.known is None:
        return fetch(asked.url, utc_now, origin=origin, limits=limits, by_proxy=by_proxy)
    return fetch_again(
        asked.url, utc_now, asked.known, origin=origin, limits=limits, by_proxy=by_proxy
    )


def _fetch_feed(asked: Asked, wishes: Wishes) -> Page | None:
    from reader.net.addresses import Origin  # noqa: PLC0415 see above
    from reader.net.feeds import fetch_feed  # noqa: PLC0415

    origin = None if asked.named_by is None else Origin(asked.named_by, asked.private)
    return fetch_feed(asked.url, utc_now, asked.known, origin=origin, by_proxy=wishes.by_proxy)


def _fetch_picture(url: Url, page: Url, private: bool, wishes: Wishes) -> Resource:
    from reader.net.addresses import Origin  # noqa: PLC0415 see above
    from reader.net.images import fetch_picture  # noqa: PLC0415

    return fetch_picture(url, Origin(page, private), utc_now, by_proxy=wishes.by_proxy)
