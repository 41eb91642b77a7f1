"""One page, bounded in time, size and redirects."""

from collections.abc import Callable
from datetime import datetime

from reader.model.errors import NotAPageError, RefusedError, UrlError
from reader.model.page import Page, Validators
from reader.model.url import Url, canonical
from reader.net import media
from reader.net.addresses import Origin
from reader.net.asking import Answer, Question, asked, check
from reader.net.budget import USUAL, Limits
from reader.net.manners import Manners

#: What this process remembers of the hosts it asked.
MANNERS = Manners()

_LARGEST_FILE = 50_000_000
_ACCEPT = {"Accept": "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1"}


def fetch(
    url: Url,
    now: Callable[[], datetime],
    *,
    origin: Origin | None = None,
    manners: Manners = MANNERS,
    limits: Limits = USUAL,
    by_proxy: bool = True,
) -> Page:
    """Return the page at `url`, after at most 8 redirects, in at most 60 seconds and 10 MB.

    The page's url is where the redirects led. origin: the page that named the address; None if the
    user did, who alone may name a private one. by_proxy: through the system's, if it names one.
    Raises OfflineError if there is no network, NotAPageError with the file if it is no page,
    RefusedError if asking again is no use, FetchError for all else. Blocks, also for a second
    between two pages of a host; from any thread.
    """
    question = Question(url, now, manners, origin, _ACCEPT, limits=limits, by_proxy=by_proxy)
    with asked(question) as answer:
        check(question, answer)
        return _page(question, answer)


def fetch_again(
    url: Url,
    now: Callable[[], datetime],
    known: Validators,
    *,
    origin: Origin | None = None,
    manners: Manners = MANNERS,
    limits: Limits = USUAL,
    by_proxy: bool = True,
) -> Page | None:
    """Return the page at `url` if it is another than the known one, None if it is still the same.

    known: the validators of the page that is kept, whose url this is. Otherwise as fetch().
    """
    question = Question(
        url,
        now,
        manners,
        origin,
        _ACCEPT,
        first_headers=since(known),
        limits=limits,
        by_proxy=by_proxy,
    )
    with asked(question) as answer:
        if answer.status == 304 and question.first_headers:
            return None
        check(question, answer)
        return _page(question, answer)


def _page(question: Question, answer: Answer) -> Page:
    media_type = media.kind(answer.head(media.HEAD_BYTES), answer.headers)
    if media_type is not None and media_type not in media.PAGE_TYPES:
        raise NotAPageError(
            question.url,
            media.sentence(media_type),
            answer.body(_LARGEST_FILE) or b"",
            media_type,
            media.file_name(answer.headers, answer.url),
        )
    largest = question.limits.page_bytes
    body = answer.body(largest)
    if body is None:
        raise RefusedError(question.url, f"the page is larger than {largest // 1_000_000} MB")
    return Page(
        body,
        question.now(),
        final_address(question.url, answer.url),
        media.said(answer.headers)[1],
        media_type,
        validators=validators_of(answer),
        private=answer.private,
    )


def since(known: Validators) -> dict[str, str]:
    """Return the headers that ask only for what is newer; the answer 304 says that nothing is."""
    said = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified}
    return {name: value for name, value in said.items() if value}


def validators_of(answer: Answer) -> Validators | None:
    """Return by what to ask next time whether there is a newer version; None if by nothing."""
    found = Validators(answer.headers.get("ETag"), answer.headers.get("Last-Modified"))
    return found if found.etag or found.last_modified else None


def final_address(url: Url, led_to: str) -> Url:
    """Return where redirects led, as it is kept; the first address if that cannot be."""
    try:
        return canonical(led_to)
    except UrlError:
        return url
