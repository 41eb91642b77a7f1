"""The one way from a page to an article: the command line, saving and the window all take it."""

import re
from html import unescape

from msgspec.structs import replace

from reader.library.guard import Extracted, Guard
from reader.model.article import Article, Incomplete
from reader.model.errors import ExtractError
from reader.model.page import Page

_LARGEST_BYTES = 10_000_000
_TITLE_WITHIN_BYTES = 200_000
_TITLE = re.compile(rb"<title[^>]{0,100}>([^<]{1,300})", re.IGNORECASE)


def extract_page(guard: Guard, page: Page, *, receipt: bool = True) -> Extracted:
    """Return the story in the page; nothing is stored.

    Of a page over 10 MB the first 10 MB are read. Where the whole way dies of a page, its bare
    text is taken instead; where that fails too, the article has a title and no text. receipt: with
    what was removed. Raises ExtractError if it is no page.
    """
    if len(page.body) > _LARGEST_BYTES:
        page = replace(page, body=page.body[:_LARGEST_BYTES])
    return guard.extract(page, receipt=receipt) or _salvaged(guard, page, receipt=receipt)


def _salvaged(guard: Guard, page: Page, *, receipt: bool) -> Extracted:
    try:
        done = guard.extract(page, salvage=True, receipt=receipt)
    except ExtractError:  # there is no text in it
        done = None
    if done is None:
        return Extracted(_without_text(page), 0.0)
    return replace(done, article=replace(done.article, incomplete=Incomplete.TOO_TANGLED))


def _without_text(page: Page) -> Article:
    """Return what can be said of a page without reading it."""
    found = _TITLE.search(page.body[:_TITLE_WITHIN_BYTES])
    # Such a page is not worth guessing its charset: one that is not UTF-8 shows some signs as "�".
    told = found.group(1).decode("utf-8", "replace") if found else ""
    title = " ".join(unescape(told).split()) or page.where
    return Article(title, "", "", url=page.url, incomplete=Incomplete.TOO_TANGLED)
