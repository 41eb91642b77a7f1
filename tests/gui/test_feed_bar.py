"""Over a feed's articles stands how it fares, and what can be done."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.feed_bar import FeedBar
from reader.gui.sidebar.place import Place
from reader.gui.style import Style
from reader.model.feed import FeedId, Health
from tests.gui.feeds import feed
from tests.gui.tools import button, end, texts
from tests.world import NOON

SILENT = Health(NOON, NOON - timedelta(days=1), NOON, 2, "the site does not answer in time")
FEEDS = [
    feed(1, "Ledger", folder="News", headlines=3),
    feed(2, "Radio", folder="News/France", health=SILENT),
    feed(3, "Notes"),
]


@pytest.fixture
def bar(style: Style, qtbot: QtBot) -> Iterator[FeedBar]:
    bar = FeedBar(style)
    bar.show_feeds(FEEDS, NOON)
    yield bar
    end(bar)


@pytest.mark.parametrize("place", [Place.ALL, Place("tag", "water"), Place("feed", "9")], ids=str)
def test_elsewhere_it_is_hidden(bar: FeedBar, place: Place) -> None:
    bar.show_place(place)
    assert bar.isHidden()


def test_of_a_feed_that_fails_it_says_why(bar: FeedBar) -> None:
    bar.show_place(Place("feed", "2"))
    assert not bar.isHidden()
    assert "The site does not answer in time." in texts(bar)


@pytest.mark.parametrize(
    ("place", "said", "feeds"),
    [
        (Place("folder", "News"), "2 feeds · 1 fails", [1, 2]),
        (Place("folder", "News/France"), "1 feed · 1 fails", [2]),
        (Place("folder"), "3 feeds · 1 fails", [1, 2, 3]),
    ],
    ids=str,
)
def test_of_a_folder_it_says_how_many_fail(
    bar: FeedBar, qtbot: QtBot, place: Place, said: str, feeds: list[int]
) -> None:
    bar.show_place(place)
    assert said in texts(bar)
    with qtbot.waitSignal(bar.refreshed) as told:
        button(bar, "Ask now").click()
    assert told.args == [feeds]


def test_its_headlines_and_its_page_are_a_press_away(bar: FeedBar, qtbot: QtBot) -> None:
    bar.show_place(Place("feed", "1"))
    with qtbot.waitSignal(bar.headlines) as headlines, qtbot.waitSignal(bar.opened) as opened:
        button(bar, "3 headlines").click()
        button(bar, "This feed…").click()
    assert (headlines.args, opened.args) == ([FeedId(1)], [FeedId(1)])


def test_of_a_folder_the_overview_is_opened(bar: FeedBar, qtbot: QtBot) -> None:
    bar.show_place(Place("folder", "News"))
    with qtbot.waitSignal(bar.opened) as opened:
        button(bar, "All feeds and how they fare").click()
    assert opened.args == [None]
