"""Feeds are asked for once, as feeds, and only where they are new."""

import gzip

import pytest

from reader.model.errors import FetchError, GoneError, RefusedError
from reader.model.page import Page, Validators
from reader.model.url import Url
from reader.net.addresses import Origin
from reader.net.feeds import fetch_feed
from tests.net.sites import Internet, Site, no_pauses, response
from tests.world import NOON

KNOWN = Validators('"v1"', "Mon, 14 Sep 2026 12:00:00 GMT")


def get(url: str, known: Validators | None = None) -> Page | None:
    return fetch_feed(Url(url), lambda: NOON, known, manners=no_pauses())


def test_a_feed_comes_as_it_is_with_its_validators(site: Site) -> None:
    site.answers["/feed"] = response(
        b"<rss/>", content_type="application/rss+xml; charset=koi8-r", etag='"v1"'
    )
    page = get(site.url("/feed"))
    assert page is not None
    assert (page.body, page.charset, page.media_type, page.validators, page.moved) == (
        b"<rss/>",
        "koi8-r",
        "application/rss+xml",
        Validators('"v1"'),
        None,
    )
    assert site.asked[0].headers["accept"].startswith("application/atom+xml")


def test_a_feed_that_is_the_same_does_not_come_again(site: Site) -> None:
    site.answers["/feed"] = response(b"", "304 Not Modified")
    assert get(site.url("/feed"), KNOWN) is None
    headers = site.asked[0].headers
    assert (headers["if-none-match"], headers["if-modified-since"]) == (
        KNOWN.etag,
        KNOWN.last_modified,
    )


def test_a_304_that_nobody_asked_for_is_a_failure(site: Site) -> None:
    site.answers["/feed"] = response(b"", "304 Not Modified")
    with pytest.raises(FetchError, match="304"):
        get(site.url("/feed"))


@pytest.mark.parametrize(
    ("statuses", "lasts"),
    [
        (("301 Moved Permanently", "308 Permanent Redirect"), True),
        (("301 Moved Permanently", "302 Found"), False),
        (("307 Temporary Redirect", "301 Moved Permanently"), False),
    ],
)
def test_only_what_moved_for_good_has_moved(
    site: Site, statuses: tuple[str, str], lasts: bool
) -> None:
    site.answers["/feed"] = response(b"", statuses[0], location="/on")
    site.answers["/on"] = response(b"", statuses[1], location="/new")
    site.answers["/new"] = response(b"<rss/>")
    page = get(site.url("/feed"))
    assert page is not None
    assert (page.url, page.moved) == (site.url("/new"), site.url("/new") if lasts else None)


def test_a_feed_that_is_gone_says_so(site: Site) -> None:
    site.answers["/feed"] = response(b"", "410 Gone")
    with pytest.raises(GoneError, match="the site answered 410 Gone"):
        get(site.url("/feed"))


def test_a_feed_that_is_too_large_is_left(site: Site) -> None:
    bomb = gzip.compress(b" " * 11_000_000)
    site.answers["/bomb"] = response(bomb, content_encoding="gzip")
    with pytest.raises(RefusedError, match="the feed is larger than 10 MB"):
        get(site.url("/bomb"))


def test_a_public_feed_leads_into_no_private_network(site: Site, internet: Internet) -> None:
    site.answers["/feed"] = response(b"", "302 Found", location=site.url("/secret"))
    site.answers["/secret"] = response(b"<rss/>")
    internet.names["e.example"] = [["93.184.216.34"]]
    with pytest.raises(RefusedError, match="private network"):
        get(site.url("/feed", "e.example"))


def test_a_page_names_no_private_feed_and_the_user_does(site: Site) -> None:
    site.answers["/feed"] = response(b"<rss/>")
    url = Url(site.url("/feed"))
    with pytest.raises(RefusedError, match="private network"):
        fetch_feed(url, lambda: NOON, origin=Origin("https://e.org/", False), manners=no_pauses())
    assert get(url) is not None
