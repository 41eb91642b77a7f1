"""Each place lists its part of the library."""

import pytest

from reader.gui.place_query import feed_of, feeds_at, what_is_at
from reader.gui.sidebar.place import Place
from reader.model.feed import FeedId
from reader.model.query import Query, Shelf
from tests.gui.feeds import feed


@pytest.mark.parametrize(
    ("place", "listed"),
    [
        (Place.ALL, Query()),
        (Place.UNREAD, Query(shelf=Shelf.UNREAD)),
        (Place.TRASH, Query(shelf=Shelf.TRASH)),
        (Place("tag", "water"), Query(tag="water")),
        (Place("site", "e.org"), Query(site="e.org")),
        (Place("search", "short"), Query()),
        (Place("feed", "3"), Query(feed=FeedId(3))),
        (Place("folder", "News/France"), Query(folder="News/France")),
        (Place("folder"), Query(folder="")),
    ],
    ids=str,
)
def test_what_stands_there(place: Place, listed: Query) -> None:
    assert what_is_at(place) == listed


def test_a_number_that_is_none_is_no_feed() -> None:
    assert feed_of(Place("feed", "three")) is None


@pytest.mark.parametrize(
    ("place", "numbers"),
    [
        (Place("folder"), [1, 2, 3]),
        (Place("folder", "News"), [1, 2]),
        (Place("folder", "News/France"), [2]),
        (Place("feed", "3"), [3]),
        (Place.ALL, []),
    ],
    ids=str,
)
def test_which_feeds_stand_there(place: Place, numbers: list[int]) -> None:
    feeds = [
        feed(1, "A", folder="News"),
        feed(2, "B", folder="News/France"),
        feed(3, "C", folder="Newsreels"),
    ]
    assert [each.id for each in feeds_at(place, feeds)] == numbers
