"""What happened to feeds is said in one line."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.sidebar.place import Place
from reader.library import following
from reader.library.library import Library
from reader.model.errors import OfflineError
from tests.gui.followed import NEWS, NOTES, Followed, follow_two
from tests.gui.tools import button
from tests.world import World

Settle = Callable[[], None]


@pytest.fixture
def answering(library: Library, world: World) -> Followed:
    """Let feeds be there that are not followed any more."""
    two = follow_two(library, world)
    for feed in (two.news, two.notes):
        following.unfollow(library, feed)
    return two


def follow(window: MainWindow, qtbot: QtBot, *wanted: str) -> None:
    with qtbot.waitSignal(window._desk.feeds.followed, timeout=10_000):
        window._desk.feeds.follow(wanted)


@pytest.mark.usefixtures("answering")
def test_a_feed_that_is_followed_is_asked_at_once_and_shown(
    window: MainWindow, world: World, settle: Settle, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window._desk.feeds.ended, timeout=10_000):
        follow(window, qtbot, NEWS)
        assert window.notice.words == "You follow it now: \u2068e.org\u2069"
        button(window.notice, "Show").click()
    settle()
    assert window.place.kind == "feed"
    assert NEWS in world.asked


@pytest.mark.usefixtures("answering")
def test_of_several_all_feeds_are_shown(window: MainWindow, settle: Settle, qtbot: QtBot) -> None:
    follow(window, qtbot, NEWS, NOTES)
    assert window.notice.words == "You follow 2 feeds more."
    button(window.notice, "Show").click()
    assert window.place == Place.FEEDS


def test_one_that_is_followed_already_is_said(
    window: MainWindow, library: Library, settle: Settle, qtbot: QtBot
) -> None:
    following.follow(library, NEWS)
    follow(window, qtbot, NEWS)
    assert window.notice.words == "You follow it already: \u2068e.org\u2069"
    settle()


def test_following_nothing_says_nothing(window: MainWindow, qtbot: QtBot) -> None:
    follow(window, qtbot)
    assert window.notice.words == ""


def test_what_comes_by_itself_is_not_said(window: MainWindow) -> None:
    window._desk.feeds.ended.emit(3, 1)
    assert window.notice.words == ""


def test_failures_lead_to_the_overview(window: MainWindow) -> None:
    window.parts.feeds_joints._news.listen()
    window._desk.feeds.ended.emit(0, 1)
    assert window.notice.words == "Nothing new. 1 feed did not answer."
    button(window.notice, "Show").click()
    assert window.place == Place.FEEDS


def test_without_a_network_nobody_says_that_there_is_nothing_new(
    window: MainWindow, library: Library, world: World, qtbot: QtBot
) -> None:
    feed = following.follow(library, NEWS).feed
    world.error = OfflineError(NEWS)
    window.parts.feeds_joints._news.listen()
    with qtbot.waitSignal(window._desk.feeds.ended, timeout=10_000):
        window._desk.feeds.refresh([feed.id])
    assert window.notice.words == "There is no network. The feeds are asked when it is back."
