"""A feed is told by its address, where that can be."""

import pytest

from reader.gui.feed_links import is_feed_link


@pytest.mark.parametrize(
    "address",
    [
        "feed:https://e.org/a",
        "feed://e.org/a",
        "https://e.org/feed",
        "https://e.org/feed/",
        "https://e.org/blog/rss",
        "https://e.org/rss.xml",
        "https://e.org/index.xml",
        "https://e.org/feed.json",
        "https://e.org/atom.xml?tag=sea",
        "https://e.org/news.rss",
        "https://e.org/a/b.atom",
    ],
)
def test_a_feed(address: str) -> None:
    assert is_feed_link(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://e.org/",
        "https://e.org",
        "https://e.org/feeding-the-gulls",
        "https://e.org/2026/rss-is-not-dead",
        "https://e.org/sitemap.xml",
        "https://feeds.e.org/ships",
    ],
)
def test_a_page(address: str) -> None:
    assert not is_feed_link(address)
