"""What lies at an address that may be a feed's: asked for once, and only if it is new."""

from collections.abc import Callable
from datetime import datetime

from reader.model.errors import RefusedError
from reader.model.page import Page, Validators
from reader.model.url import Url
from reader.net import media
from reader.net.addresses import Origin
from reader.net.asking import Question, asked, check
from reader.net.budget import USUAL, Limits
from reader.net.fetch import MANNERS, final_address, since, validators_of
from reader.net.manners import Manners

_LARGEST = 10_000_000
_ACCEPT = {
    "Accept": "application/atom+xml, application/rss+xml, application/feed+json,"
    " application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, text/html;q=0.5,"
    " */*;q=0.1"
}


def fetch_feed(
    url: Url,
    now: Callable[[], datetime],
    known: Validators | None = None,
    *,
    origin: Origin | None = None,
    manners: Manners = MANNERS,
    limits: Limits = USUAL,
    by_proxy: bool = True,
) -> Page | None:
    """Return what is at `url`, a feed or a page or whatever, as net.fetch does a page.

    known: of what came last; None is returned where there is nothing newer. origin: the page that
    named the address; None if the user did, who alone may name a private one. Page.moved: where the
    site says that it is for good now. Raises as fetch() does, GoneError if it is gone for good.
    """
    question = Question(
        url,
        now,
        manners,
        origin,
        _ACCEPT,
        first_headers=since(known) if known else {},
        limits=limits,
        by_proxy=by_proxy,
    )
    with asked(question) as answer:
        if answer.status == 304 and question.first_headers:
            return None
        check(question, answer)
        body = answer.body(_LARGEST)
        if body is None:
            raise RefusedError(url, f"the feed is larger than {_LARGEST // 1_000_000} MB")
        at = final_address(url, answer.url)
        media_type, charset = media.said(answer.headers)
        return Page(
            body,
            now(),
            at,
            charset,
            media_type,
            validators=validators_of(answer),
            private=answer.private,
            moved=at if answer.lasting and at != url else None,
        )
