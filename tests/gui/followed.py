"""A library that follows feeds, and a world in which they answer."""

from dataclasses import dataclass

from reader.library import following
from reader.library.library import Library
from reader.model.feed import FeedId, Keeping
from tests.feeds import Item, rss
from tests.world import World, story_html

SHIPS, WIND, FOG = (f"https://e.org/{name}" for name in ("ships", "wind", "fog"))
NEWS, NOTES = "https://e.org/feed.xml", "https://n.org/feed.xml"


@dataclass
class Followed:
    """Two feeds: of one all is kept, of the other headlines."""

    news: FeedId
    notes: FeedId


def follow_two(library: Library, world: World) -> Followed:
    """Follow two feeds that have not been asked yet."""
    world.feeds[NEWS] = rss(Item("Ships", SHIPS), Item("Wind", WIND), title="Ledger")
    world.feeds[NOTES] = rss(Item("Fog", FOG), Item("Rain", f"{FOG}-and-rain"), title="Notes")
    world.pages |= {url: story_html(url[-5:].title()) for url in (SHIPS, WIND, FOG)}
    news = following.follow(library, NEWS, folder="Sea").feed.id
    notes = following.follow(library, NOTES, keeping=Keeping.HEADLINES).feed.id
    return Followed(news, notes)
