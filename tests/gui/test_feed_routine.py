"""Feeds are refreshed when their time has come, one refreshing at a time, and on request."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QTimer

from reader.gui.feed_routine import FeedRoutine
from reader.gui.tasks import Tasks
from reader.library.following import follow
from reader.library.library import Library
from reader.library.wishes import Wishes
from reader.model.errors import FetchError, OfflineError
from reader.model.feed import FeedId
from tests.feeds import Item, rss
from tests.gui.tools import end
from tests.world import World

FEED, OTHER = "https://e.org/feed", "https://f.org/feed"


class Ear:
    """What the routine has said."""

    def __init__(self, routine: FeedRoutine) -> None:
        self.refreshed: list[str] = []
        self.ended: list[tuple[int, int]] = []
        self.offline: list[bool] = []
        self.progressed: list[tuple[int, int]] = []
        self.news = 0
        routine.refreshed.connect(lambda done: self.refreshed.append(done.feed.url))
        routine.ended.connect(lambda new, failed: self.ended.append((new, failed)))
        routine.offline.connect(self.offline.append)
        routine.progressed.connect(lambda done, of: self.progressed.append((done, of)))
        routine.news.connect(self._count)

    def _count(self) -> None:
        self.news += 1


@pytest.fixture
def routine(library: Library, tasks: Tasks) -> Iterator[FeedRoutine]:
    routine = FeedRoutine(library, tasks)
    yield routine
    tasks.close()
    end(routine)


@pytest.fixture
def ear(routine: FeedRoutine) -> Ear:
    return Ear(routine)


@pytest.fixture
def feed(library: Library, world: World) -> FeedId:
    world.feeds[FEED] = rss(Item("Ships", "https://e.org/ships"))
    return follow(library, FEED).feed.id


def due(routine: FeedRoutine) -> QTimer:
    [timer] = routine.findChildren(QTimer)
    return timer


def test_what_is_asked_for_is_refreshed_and_its_news_told(
    routine: FeedRoutine, ear: Ear, feed: FeedId, settle: Callable[[], None]
) -> None:
    routine.refresh([feed])
    assert routine.is_running
    settle()
    assert (ear.refreshed, ear.ended, ear.news) == ([FEED], [(1, 0)], 1)
    assert ear.progressed[-1] == (1, 1)
    assert not routine.is_running


def test_a_feed_is_refreshed_by_itself_when_it_is_due(
    routine: FeedRoutine, ear: Ear, world: World, feed: FeedId, settle: Callable[[], None]
) -> None:
    routine.start()
    settle()
    assert (due(routine).isActive(), due(routine).interval()) == (True, 20_000)
    due(routine).timeout.emit()
    settle()
    assert ear.refreshed == [FEED]
    assert due(routine).interval() == 600_000
    due(routine).timeout.emit()
    settle()
    assert ear.refreshed == [FEED]
    world.time += timedelta(hours=1)
    due(routine).timeout.emit()
    settle()
    assert ear.refreshed == [FEED, FEED]


def test_what_is_asked_for_meanwhile_comes_after(
    routine: FeedRoutine,
    ear: Ear,
    library: Library,
    world: World,
    feed: FeedId,
    settle: Callable[[], None],
) -> None:
    world.feeds[OTHER] = rss()
    other = follow(library, OTHER).feed.id
    routine.refresh([feed])
    routine.refresh([other])
    due(routine).timeout.emit()
    settle()
    assert ear.refreshed == [FEED, OTHER]
    assert ear.ended == [(1, 0), (0, 0)]


def test_a_feed_that_fails_is_counted(
    routine: FeedRoutine, ear: Ear, world: World, feed: FeedId, settle: Callable[[], None]
) -> None:
    world.feed_errors[FEED] = FetchError(FEED, "the site answered 503")
    routine.refresh([feed])
    settle()
    assert (ear.ended, ear.offline, ear.news) == ([(0, 1)], [], 0)


def test_without_a_network_it_is_said_once_and_tried_again(
    routine: FeedRoutine, ear: Ear, world: World, feed: FeedId, settle: Callable[[], None]
) -> None:
    world.error = OfflineError(FEED)
    for _ in range(2):
        routine.refresh([feed])
        settle()
    assert (ear.offline, due(routine).interval()) == ([True], 60_000)
    world.error = None
    routine.refresh([feed])
    settle()
    assert ear.offline == [True, False]


def test_by_itself_only_where_it_is_wished(
    routine: FeedRoutine, ear: Ear, feed: FeedId, settle: Callable[[], None]
) -> None:
    routine.start()
    settle()
    routine.let_by_itself(False)
    assert not due(routine).isActive()
    routine.refresh([])
    settle()
    assert (ear.ended, due(routine).isActive()) == ([], False)
    routine.let_by_itself(True)
    settle()
    assert due(routine).isActive()


def test_a_feed_that_is_followed_is_asked_soon(
    routine: FeedRoutine, library: Library, tasks: Tasks, settle: Callable[[], None]
) -> None:
    routine.start()
    settle()
    assert not due(routine).isActive()
    tasks.run(lambda: follow(library, FEED), owner=routine)
    settle()
    assert due(routine).interval() == 20_000


def test_what_is_stopped_ends_and_nothing_more_comes(
    library: Library, tasks: Tasks, world: World, feed: FeedId, settle: Callable[[], None]
) -> None:
    never = replace(library, wishes=lambda: Wishes(refresh_every=None))
    routine = FeedRoutine(never, tasks)
    ear = Ear(routine)
    routine.refresh([feed])
    routine.refresh([feed])
    routine.stop()
    settle()
    assert (len(ear.ended), due(routine).isActive(), routine.is_running) == (1, False, False)
    end(routine)


def test_nothing_is_refreshed_by_itself_in_what_may_only_be_read(
    library: Library,
    tasks: Tasks,
    feed: FeedId,
    settle: Callable[[], None],
    only_read: Callable[[], None],
) -> None:
    only_read()
    routine = FeedRoutine(library, tasks)
    routine.start()
    routine.let_by_itself(True)
    settle()
    assert not due(routine).isActive()
    end(routine)
