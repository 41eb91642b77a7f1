"""What happens by itself: deliveries one at a time, and others' writes noticed."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reader.gui.routine import Routine
from reader.gui.tasks import Tasks
from reader.library import saving
from reader.library.library import Library
from reader.model.errors import FetchError, OfflineError, ReaderError, StoreError
from reader.model.page import Page
from reader.model.url import Url
from reader.store.store import Store
from tests.gui.tools import end
from tests.world import World, story_html

SHIPS, MARKET = "https://e.org/ships", "https://e.org/market"
EVERY_SECOND, EVERY_HALF_MINUTE = 1_000, 30_000


class Ear:
    """What the routine has said."""

    def __init__(self, routine: Routine) -> None:
        self.delivered: list[str] = []
        self.failed: list[ReaderError] = []
        self.offline: list[bool] = []
        self.elsewhere = 0
        routine.delivered.connect(lambda kept: self.delivered.append(kept.title))
        routine.failed.connect(self.failed.append)
        routine.offline.connect(self.offline.append)
        routine.written_elsewhere.connect(self._count)

    def _count(self) -> None:
        self.elsewhere += 1


@pytest.fixture
def routine(library: Library, tasks: Tasks) -> Iterator[Routine]:
    routine = Routine(library, tasks)
    yield routine
    tasks.close()
    end(routine)


@pytest.fixture
def ear(routine: Routine) -> Ear:
    return Ear(routine)


def strike(routine: Routine, interval_ms: int) -> None:
    """Let the clock of this interval strike now."""
    [timer] = [each for each in routine.findChildren(QTimer) if each.interval() == interval_ms]
    assert timer.isActive()
    timer.timeout.emit()


# ---- delivering ------------------------------------------------------------------------------


def test_what_waits_is_delivered(
    routine: Routine, ear: Ear, library: Library, world: World, settle: Callable[[], None]
) -> None:
    world.pages = {
        SHIPS: story_html("Ships at anchor"),
        MARKET: story_html("The market"),
    }
    for url in world.pages:
        saving.save(library, url)
    routine.deliver()
    settle()
    assert sorted(ear.delivered) == ["Ships at anchor", "The market"]
    assert ear.failed == []
    assert saving.waiting(library) == []


def test_it_is_tried_every_half_minute(
    routine: Routine, ear: Ear, library: Library, world: World, settle: Callable[[], None]
) -> None:
    world.pages = {SHIPS: story_html("Ships at anchor")}
    saving.save(library, SHIPS)
    strike(routine, EVERY_HALF_MINUTE)
    settle()
    assert ear.delivered == ["Ships at anchor"]


def test_without_a_network_nothing_is_said_to_have_failed(
    routine: Routine, ear: Ear, library: Library, world: World, settle: Callable[[], None]
) -> None:
    saving.save(library, SHIPS)
    world.error = OfflineError(SHIPS)
    routine.deliver()
    settle()
    assert (ear.failed, ear.delivered, ear.offline) == ([], [], [True])


def test_any_other_failure_is_said_and_shows_that_there_is_a_network(
    routine: Routine, ear: Ear, library: Library, world: World, settle: Callable[[], None]
) -> None:
    saving.save(library, SHIPS)
    world.error = FetchError(SHIPS, "the site answered 503")
    routine.deliver()
    settle()
    assert (ear.failed, ear.offline) == ([world.error], [False])


def test_the_network_is_back_with_the_first_page(
    routine: Routine, ear: Ear, library: Library, world: World, settle: Callable[[], None]
) -> None:
    saving.save(library, SHIPS)
    world.error = OfflineError(SHIPS)
    routine.deliver()
    settle()
    world.error, world.pages = None, {SHIPS: story_html("Ships at anchor")}
    world.time += timedelta(seconds=31)
    routine.deliver()
    settle()
    assert ear.offline == [True, False]
    assert ear.delivered == ["Ships at anchor"]


def test_what_is_no_page_says_nothing_of_the_network(
    routine: Routine, ear: Ear, library: Library, world: World, settle: Callable[[], None]
) -> None:
    world.pages = {SHIPS: "%PDF-1.7, whatever its site calls it"}
    saving.save(library, SHIPS)
    routine.deliver()
    settle()
    assert [type(error).__name__ for error in ear.failed] == ["ExtractError"]
    assert ear.offline == []


def test_a_link_that_comes_during_a_delivery_is_tried_after_it(
    library: Library, tasks: Tasks, world: World, settle: Callable[[], None]
) -> None:
    troubles = [OfflineError(SHIPS)]

    def fetch(url: Url) -> Page:
        if troubles:
            raise troubles.pop()
        return world.fetch(url)

    world.pages = {SHIPS: story_html("Ships at anchor"), MARKET: story_html("The market")}
    saving.save(library, SHIPS)
    routine = Routine(replace(library, fetch=fetch), tasks)
    ear = Ear(routine)
    routine.deliver()
    saving.save(library, MARKET)
    routine.deliver()
    settle()
    assert ear.offline == [True, False]
    assert len(ear.delivered) == 1
    end(routine)


def test_deliveries_do_not_run_beside_each_other(
    library: Library, tasks: Tasks, settle: Callable[[], None]
) -> None:
    def now() -> object:
        asked.append(1)
        return library.now()

    asked: list[int] = []
    routine = Routine(replace(library, now=now), tasks)  # type: ignore[arg-type]
    routine.deliver()
    settle()
    once = len(asked)
    for _ in range(10):
        routine.deliver()
    settle()
    assert len(asked) == 3 * once > 0  # the one under way, and one more for all the others
    end(routine)


@pytest.mark.parametrize("error", [StoreError("l.db", "it is busy"), ZeroDivisionError("a bug")])
def test_after_a_delivery_that_broke_off_the_next_one_is_made(
    library: Library,
    tasks: Tasks,
    world: World,
    settle: Callable[[], None],
    qtbot: QtBot,
    error: Exception,
) -> None:
    troubles = [error]

    def now() -> object:
        if troubles:
            raise troubles.pop()
        return world.now()

    saving.save(library, SHIPS)
    world.pages = {SHIPS: story_html("Ships at anchor")}
    routine = Routine(replace(library, now=now), tasks)  # type: ignore[arg-type]
    ear = Ear(routine)
    with qtbot.captureExceptions():
        routine.deliver()
        settle()
    assert troubles == []
    routine.deliver()
    settle()
    assert ear.delivered == ["Ships at anchor"]
    end(routine)


# ---- what others wrote -----------------------------------------------------------------------


def test_a_write_of_another_process_is_noticed_once(
    routine: Routine, ear: Ear, library: Library, settle: Callable[[], None], tmp_path: Path
) -> None:
    strike(routine, EVERY_SECOND)
    settle()
    elsewhere = Store(tmp_path / "library" / "library.db")
    saving.save(replace(library, store=elsewhere), SHIPS)
    elsewhere.close()
    for _ in range(3):
        strike(routine, EVERY_SECOND)
        settle()
    assert ear.elsewhere == 1


def test_nothing_is_noticed_where_nothing_was_written(
    routine: Routine, ear: Ear, settle: Callable[[], None]
) -> None:
    for _ in range(3):
        strike(routine, EVERY_SECOND)
        settle()
    assert ear.elsewhere == 0
