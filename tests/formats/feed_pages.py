"""What comes from a feed's address, for tests of the readers of feeds."""

from reader.formats import feed_file
from reader.model.feed import FeedAnswer, FeedDocument, FeedEntry
from reader.model.page import Page
from reader.model.url import Url
from tests.world import NOON

FEED = Url("https://e.org/news/feed.xml")


def answer(text: str | bytes, charset: str | None = None) -> FeedAnswer:
    """Read what came."""
    body = text.encode() if isinstance(text, str) else text
    return feed_file.read(Page(body, NOON, FEED, charset, "text/xml"))


def document(text: str | bytes, charset: str | None = None) -> FeedDocument:
    """Read a feed."""
    found = answer(text, charset)
    assert isinstance(found, FeedDocument)
    return found


def entry(text: str | bytes, charset: str | None = None) -> FeedEntry:
    """Read a feed of one entry."""
    [found] = document(text, charset).entries
    return found
