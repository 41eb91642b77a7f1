"""The one way from a page to an article: the command line, saving and the window all take it."""

from dataclasses import replace

from reader.library.guard import Extracted, Guard
from reader.model.errors import ExtractError
from reader.model.page import Page

_LARGEST_BYTES = 10_000_000


def extract_page(guard: Guard, page: Page) -> Extracted:
    """Return the story in the page; nothing is stored.

    Of a page over 10 MB the first 10 MB are read. Where the whole way dies of a page, its bare
    text is taken instead. Raises ExtractError if there is none either.
    """
    if len(page.body) > _LARGEST_BYTES:
        page = replace(page, body=page.body[:_LARGEST_BYTES])
    try:
        return guard.extract(page)
    except ExtractError as first:
        try:
            return guard.extract(page, salvage=True)
        except ExtractError:
            raise first from None
