"""What came from a feed's address: a feed of any format, or a page that names some."""

from reader.formats import feed_json, feed_xml
from reader.formats.feed_links import links_in
from reader.formats.feed_text import text_of
from reader.model.errors import FormatError
from reader.model.feed import FeedAnswer
from reader.model.page import Page


def read(page: Page) -> FeedAnswer:
    """Return the feed, or the feeds that the page names. Raises FormatError if it is neither."""
    text = text_of(page.body, page.charset).strip()
    found = feed_json.read(text, page.url) if text.startswith("{") else None
    found = found or feed_xml.read(text, page.url)
    if found is not None:
        return found
    links = links_in(text, page.url)
    if not links:
        raise FormatError(page.where, "what came is no feed")
    return links
