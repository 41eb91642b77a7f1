"""Small pages in the shapes of real ones, for the tests of extraction."""

from lxml.html import HtmlElement, document_fromstring

from reader.extract.article import extract
from reader.model.article import Article
from reader.model.page import Page
from reader.model.url import Url
from tests.world import NOON, PARAGRAPH

URL = "https://e.example/news/ships-in-the-harbour"
PROSE = f"<p>{PARAGRAPH * 2}</p>"


def tree(html: str) -> HtmlElement:
    """Return the parsed page."""
    return document_fromstring(html)


def body_of(root: HtmlElement) -> HtmlElement:
    """Return the page's body."""
    return next(root.iter("body"))


def article(html: str, *, url: str | None = URL, media_type: str = "text/html") -> Article:
    """Return what the whole way makes of the page."""
    return extract(Page(html.encode(), NOON, Url(url) if url else None, "utf-8", media_type))
