"""Feeds for tests of the window."""

from datetime import timedelta

from reader.model.feed import Feed, FeedId, Health, Keeping
from reader.model.url import Url
from tests.world import NOON

WELL = Health(asked_at=NOON - timedelta(minutes=20), answered_at=NOON - timedelta(minutes=20))


def feed(
    number: int,
    title: str,
    *,
    folder: str = "",
    unread: int = 0,
    headlines: int = 0,
    keeping: Keeping = Keeping.ALL,
    health: Health = WELL,
) -> Feed:
    """Return a feed of a site of its own."""
    return Feed(
        FeedId(number),
        Url(f"https://site{number}.example/feed"),
        title,
        site=Url(f"https://site{number}.example/"),
        folder=folder,
        keeping=keeping,
        followed_at=NOON,
        health=health,
        articles=unread,
        unread=unread,
        headlines=headlines,
    )
