"""The feeds that a page names, and where others lie."""

import pytest

from reader.formats.feed_links import links_in, usual_places
from reader.model.feed import FeedLink
from reader.model.url import Url

PAGE = Url("https://e.org/news/today")


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        (
            '<link rel="alternate" type="application/rss+xml" title="Ships &amp; more" href="/f">',
            "RSS",
        ),
        ("<LINK HREF=/f TITLE='Ships &#38; more' TYPE=application/atom+xml REL=alternate>", "Atom"),
        (
            '<link rel="feed alternate" type=application/feed+json title="Ships & more" href=/f>',
            "JSON Feed",
        ),
    ],
)
def test_a_link_is_read_however_it_is_written(tag: str, kind: str) -> None:
    assert links_in(f"<html><head>{tag}</head>", PAGE) == (
        FeedLink(Url("https://e.org/f"), "Ships & more", kind),
    )


@pytest.mark.parametrize(
    "tag",
    [
        '<link rel="stylesheet" type="text/css" href="/f">',
        '<link rel="alternate" type="text/html" hreflang="fr" href="/fr/">',
        '<link rel="alternate" type="application/json" href="/wp-json/pages/2">',
        '<link rel="alternate" type="application/rss+xml" href="javascript:x">',
        '<link rel="alternate" type="application/rss+xml">',
        '<link type="application/rss+xml" href="/f">',
    ],
)
def test_other_links_are_no_feeds(tag: str) -> None:
    assert links_in(tag, PAGE) == ()


def test_a_vague_type_counts_where_the_address_says_more() -> None:
    assert links_in('<link rel=alternate type="text/xml" href="/rss.php">', PAGE) != ()


def test_links_lead_from_the_base_of_the_page() -> None:
    text = '<base href="/blog/"><link rel=alternate type=application/rss+xml href="feed">'
    assert links_in(text, PAGE)[0].url == "https://e.org/blog/feed"
    odd = '<base href="http://["><link rel=alternate type=application/rss+xml href="feed">'
    assert links_in(odd, PAGE)[0].url == "https://e.org/news/feed"


def test_feeds_of_comments_come_last_and_each_once() -> None:
    tags = "".join(
        f'<link rel=alternate type=application/rss+xml href="{href}">'
        for href in ("/comments/feed", "/feed", "/feed")
    )
    assert [link.url for link in links_in(tags, PAGE)] == [
        "https://e.org/feed",
        "https://e.org/comments/feed",
    ]


def test_a_page_names_no_more_than_thirty() -> None:
    tags = "".join(f"<link rel=alternate type=application/rss+xml href=/{n}>" for n in range(1_000))
    assert len(links_in(tags, None)) == 0
    assert len(links_in(tags, PAGE)) == 30


def test_feeds_lie_beside_the_page_or_at_the_root() -> None:
    places = usual_places(Url("https://e.org/blog/today"))
    assert places[0] == "https://e.org/blog/feed"
    assert "https://e.org/rss.xml" in places
    assert Url("https://e.org/feed") not in usual_places(Url("https://e.org/feed"))
