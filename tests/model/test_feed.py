"""Feeds, their folders, and the pace at which they are asked."""

from datetime import timedelta

import pytest

from reader.model.feed import Feed, FeedId, Folder, Health, Pace, folder_path, folders
from reader.model.url import Url
from tests.world import NOON


def feed(number: int, folder: str, reason: str | None = None) -> Feed:
    health = Health(reason=reason)
    url = Url(f"https://e.org/{number}")
    return Feed(FeedId(number), url, folder=folder, health=health, unread=number, articles=9)


def test_folders_hold_what_is_in_them_and_below_each_after_its_own() -> None:
    found = folders([feed(1, "b/c", "it is gone"), feed(2, "B"), feed(3, ""), feed(4, "b")])
    assert [(each.path, each.feeds, each.unread, each.failing) for each in found] == [
        ("b", 2, 5, 1),
        ("B", 1, 2, 0),
        ("b/c", 1, 1, 1),
    ]
    assert Folder("b/c").name == "c"


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (" News / France ", "News/France"),
        ("//a///b//", "a/b"),
        (" ", ""),
        ("/".join("abcdefghijkl"), "a/b/c/d/e/f/g/h"),
        ("x" * 200, "x" * 80),
    ],
)
def test_a_folder_has_one_spelling(text: str, path: str) -> None:
    assert folder_path(text) == path


@pytest.mark.parametrize(
    ("pace", "hours"),
    [
        (Pace(), 0),
        (Pace(timedelta(hours=3)), 3),
        (Pace(timedelta(days=365)), 24),
        (Pace(hours=frozenset({12, 13})), 2),
        (Pace(days=frozenset({0})), 12),
        (Pace(timedelta(hours=1), frozenset({13}), frozenset({0})), 12),
        (Pace(hours=frozenset(range(24))), 0),
    ],
    ids=["says nothing", "every", "too seldom", "hours", "days", "all", "never"],
)
def test_a_feed_is_asked_no_sooner_than_it_wants_within_a_day(pace: Pace, hours: int) -> None:
    assert pace.after(NOON) == NOON + timedelta(hours=hours)  # NOON is a Monday's


def test_a_feed_is_called_by_its_name_its_title_or_its_site() -> None:
    url = Url("https://feeds.e.org/x")
    assert Feed(FeedId(1), url).shown == "feeds.e.org"
    assert Feed(FeedId(1), url, site=Url("https://www.e.org/")).shown == "e.org"
    assert Feed(FeedId(1), url, "Title").shown == "Title"
    assert Feed(FeedId(1), url, "Title", "Name").shown == "Name"
