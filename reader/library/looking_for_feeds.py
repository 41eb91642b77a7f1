"""Ask an address for a feed: its own, one that its page names, or one that lies where most do."""

from msgspec import Struct
from msgspec.structs import replace

from reader.library.library import Library
from reader.model.errors import FetchError, FormatError, OfflineError
from reader.model.feed import FeedDocument, FeedLink, Offered
from reader.model.page import Asked, Page, Validators
from reader.model.url import Url
from reader.store import feeds

_SHOWN = 5  # headlines of a feed that is offered
_MOST = 8  # feeds of a page that are asked for


class Came(Struct, frozen=True):
    """A feed that has come, with the page that it came as. url: where it is to be asked for."""

    url: Url
    page: Page
    document: FeedDocument


def ask(library: Library, url: Url, known: Validators | None = None) -> Came | None:
    """Return the feed at this address, None if it is still the one that is known.

    Raises FetchError; FormatError if it is no feed.
    """
    return _ask(library, Asked(url, known=known))


def find_first(library: Library, url: Url) -> Came:
    """Return the feed at this address, or the first that the page there leads to.

    Raises FetchError; FormatError if none is found.
    """
    page = library.fetch_feed(Asked(url))
    answer = _read(library, page)
    if isinstance(answer, FeedDocument) and page is not None:
        return Came(page.moved or url, page, answer)
    for link in answer if isinstance(answer, tuple) else ():
        came = _try(library, link.url, page)
        if came is not None:
            return came
    came = _in_usual_places(library, page.url if page is not None and page.url else url, page)
    if came is None:
        raise FormatError(url, "there is no feed at this address")
    return came


def look(library: Library, url: Url) -> tuple[Offered, ...]:
    """Return the feeds that this address offers: its own, those its page names, or a hidden one.

    Raises FetchError; FormatError if there is none.
    """
    page = library.fetch_feed(Asked(url))
    answer = _read(library, page)
    if isinstance(answer, FeedDocument) and page is not None:
        return (_offered(library, Came(page.moved or url, page, answer)),)
    links = answer[:_MOST] if isinstance(answer, tuple) else ()
    offers = [offer for link in links if (offer := _offer(library, link, page)) is not None]
    if not offers:
        came = _in_usual_places(library, page.url if page is not None and page.url else url, page)
        if came is None:
            raise FormatError(url, "there is no feed at this address")
        offers = [_offered(library, came)]
    return tuple({offer.url: offer for offer in offers}.values())


def _read(library: Library, page: Page | None) -> FeedDocument | tuple[FeedLink, ...]:
    try:
        return library.read_feed(page) if page is not None else ()
    except FormatError:
        return ()


def _ask(library: Library, asked: Asked) -> Came | None:
    page = library.fetch_feed(asked)
    if page is None:
        return None
    document = library.read_feed(page)
    if isinstance(document, tuple):
        raise FormatError(asked.url, "what came is no feed")
    return Came(page.moved or asked.url, page, document)


def _try(library: Library, url: Url, named_by: Page | None) -> Came | None:
    """Return the feed at an address that a page has named: less is open to it than to the user."""
    where, private = (named_by.url or "", named_by.private) if named_by else ("", False)
    try:
        return _ask(library, Asked(url, where, private))
    except OfflineError:
        raise
    except (FetchError, FormatError):
        return None


def _in_usual_places(library: Library, url: Url, page: Page | None) -> Came | None:
    from reader.formats.feed_links import usual_places  # noqa: PLC0415 few sites name no feed

    tried = (_try(library, place, page) for place in usual_places(url))
    return next((came for came in tried if came is not None), None)


def _offer(library: Library, link: FeedLink, page: Page | None) -> Offered | None:
    came = _try(library, link.url, page)
    if came is None:
        return None
    offered = _offered(library, came)
    return replace(offered, title=offered.title or link.title)


def _offered(library: Library, came: Came) -> Offered:
    with library.store.reading() as db:
        already = feeds.find(db, came.url)
    document = came.document
    return Offered(
        came.url,
        document.title,
        document.kind,
        document.site,
        len(document.entries),
        tuple(entry.title for entry in document.entries[:_SHOWN] if entry.title),
        already,
    )
