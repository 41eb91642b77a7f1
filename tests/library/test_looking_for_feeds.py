"""An address is asked for a feed: its own, those its page names, or one that lies where most do."""

import pytest

from reader.library import following, looking_for_feeds
from reader.library.following import follow
from reader.library.library import Library
from reader.model.errors import FetchError, FormatError, OfflineError
from reader.model.url import Url
from tests.feeds import Item, atom, rss
from tests.world import World

SITE, FEED, OTHER = "https://e.org/", "https://e.org/feed", "https://e.org/sport.xml"


def page(*links: str) -> str:
    tags = "".join(
        f'<link rel=alternate type="application/rss+xml" title="By the page" href="{link}">'
        for link in links
    )
    return f"<html><head>{tags}</head><body>Hello</body></html>"


def test_a_feeds_own_address_offers_it_with_what_is_in_it(library: Library, world: World) -> None:
    items = [Item(f"Story {n}", f"https://e.org/{n}") for n in range(9)]
    world.feeds[FEED] = rss(*items)
    [offer] = following.look(library, FEED)
    assert (offer.url, offer.title, offer.kind, offer.entries, offer.already) == (
        FEED,
        "The Harbour Ledger",
        "RSS 2.0",
        9,
        None,
    )
    assert offer.headlines == tuple(f"Story {n}" for n in range(5))


def test_a_site_offers_all_that_it_names_and_that_is_there(library: Library, world: World) -> None:
    world.feeds |= {
        SITE: page(FEED, OTHER, "https://e.org/broken", FEED),
        FEED: rss(Item("Ships")),
        OTHER: atom(Item("Rugby"), title=""),
    }
    number = follow(library, OTHER).feed.id
    offers = following.look(library, "e.org")
    assert [(offer.title, offer.already) for offer in offers] == [
        ("The Harbour Ledger", None),
        ("By the page", number),
    ]


def test_a_site_that_names_none_may_have_one_where_most_do(library: Library, world: World) -> None:
    world.feeds |= {SITE: page(), "https://e.org/rss.xml": rss(Item("Ships"))}
    assert [offer.url for offer in following.look(library, SITE)] == ["https://e.org/rss.xml"]
    found = looking_for_feeds.find_first(library, Url(SITE))
    assert (found.url, found.document.entries[0].title) == ("https://e.org/rss.xml", "Ships")


def test_the_first_feed_that_can_be_read_is_taken(library: Library, world: World) -> None:
    world.feeds |= {SITE: page("https://e.org/broken", FEED), FEED: rss(Item("Ships"))}
    assert looking_for_feeds.find_first(library, Url(SITE)).url == FEED


def test_where_there_is_none_it_is_said(library: Library, world: World) -> None:
    world.feeds[SITE] = page()
    for call in (looking_for_feeds.look, looking_for_feeds.find_first):
        with pytest.raises(FormatError, match="there is no feed at this address"):
            call(library, Url(SITE))


def test_without_a_network_nothing_is_guessed(library: Library, world: World) -> None:
    world.feeds[SITE] = page(FEED)
    world.feed_errors[FEED] = OfflineError(FEED)
    for call in (looking_for_feeds.look, looking_for_feeds.find_first):
        with pytest.raises(OfflineError):
            call(library, Url(SITE))


def test_a_site_that_does_not_answer_is_told(library: Library, world: World) -> None:
    world.feed_errors[SITE] = FetchError(SITE, "the site answered 503")
    with pytest.raises(FetchError, match="503"):
        following.look(library, SITE)


def test_a_page_instead_of_a_feed_that_was_one_is_no_feed(library: Library, world: World) -> None:
    world.feeds[FEED] = page(OTHER)
    with pytest.raises(FormatError, match="what came is no feed"):
        looking_for_feeds.ask(library, Url(FEED))


def test_a_feed_that_a_page_names_is_not_named_by_the_user(library: Library, world: World) -> None:
    """A page must not lead into a private network, where the user alone may."""
    world.feeds |= {SITE: page("http://192.168.1.1/feed", FEED), FEED: rss(Item("Ships"))}
    looking_for_feeds.find_first(library, Url(SITE))
    following.look(library, SITE)
    assert world.feeds_named_by == {SITE: None, "http://192.168.1.1/feed": SITE, FEED: SITE}
