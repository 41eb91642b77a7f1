"""What happens by itself: deliveries one at a time, and others' writes noticed."""

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtNetwork import QNetworkInformation
from pytestqt.qtbot import QtBot

from reader.gui.routine import Routine
from reader.gui.tasks import Tasks
from reader.library import saving
from reader.library.library import Library
from reader.model.change import Change
from reader.model.errors import FetchError, OfflineError, ReaderError, RefusedError, StoreError
from reader.model.page import Asked, Page
from reader.store.store import Store
from tests.gui.tools import end
from tests.world import World, story_html

SHIPS, MARKET = "https://e.org/ships", "https://e.org/market"
EVERY_SECOND = 1_000


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
    [timer] = [
        each
        for each in routine.findChildren(QTimer)
        if each.interval() == interval_ms and not each.isSingleShot()
    ]
    assert timer.isActive()
    timer.timeout.emit()


def due(routine: Routine) -> QTimer:
    """Return the timer of the next delivery."""
    [timer] = [each for each in routine.findChildren(QTimer) if each.isSingleShot()]
    return timer


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


def test_it_is_tried_when_it_is_due(
    routine: Routine, ear: Ear, library: Library, world: World, settle: Callable[[], None]
) -> None:
    saving.save(library, SHIPS)
    world.error = FetchError(SHIPS, "the site answered 503")
    routine.deliver()
    settle()
    timer = due(routine)
    assert timer.interval() == 120_000
    world.error, world.pages = None, {SHIPS: story_html("Ships at anchor")}
    world.time += timedelta(minutes=2)
    timer.timeout.emit()
    settle()
    assert ear.delivered == ["Ships at anchor"]


def test_nothing_is_tried_where_nothing_is_due(
    routine: Routine, library: Library, world: World, settle: Callable[[], None]
) -> None:
    routine.deliver()
    settle()
    assert not due(routine).isActive()
    saving.save(library, SHIPS)
    world.error = RefusedError(SHIPS, "the site answered 410 Gone")
    routine.deliver()
    settle()
    assert not due(routine).isActive()


def test_without_a_network_it_is_tried_often_enough(
    routine: Routine, ear: Ear, library: Library, world: World, settle: Callable[[], None]
) -> None:
    saving.save(library, SHIPS)
    world.error = OfflineError(SHIPS)
    for _ in range(20):
        routine.deliver()
        settle()
    assert due(routine).isActive()
    assert due(routine).interval() <= 25_000
    world.error, world.pages = None, {SHIPS: story_html("Ships at anchor")}
    due(routine).timeout.emit()
    settle()
    assert ear.delivered == ["Ships at anchor"]


def test_the_systems_word_and_a_wake_up_hasten_the_next_try(
    routine: Routine, library: Library, world: World, settle: Callable[[], None]
) -> None:
    strike(routine, EVERY_SECOND)
    saving.save(library, SHIPS)
    world.error = OfflineError(SHIPS)
    routine.deliver()
    settle()
    strike(routine, EVERY_SECOND)
    settle()
    assert due(routine).interval() == 20_000
    world.time += timedelta(hours=8)
    strike(routine, EVERY_SECOND)
    settle()
    assert due(routine).interval() == 1_000
    if (system := QNetworkInformation.instance()) is not None:
        due(routine).start(20_000)
        system.reachabilityChanged.emit(QNetworkInformation.Reachability.Online)
        settle()
        assert due(routine).interval() == 1_000


def test_stopped_nothing_is_tried_until_the_user_wishes_it(
    routine: Routine, library: Library, world: World, settle: Callable[[], None], qtbot: QtBot
) -> None:
    gate = threading.Event()

    def fetch(asked: Asked) -> Page | None:
        gate.wait(10)
        return world.fetch(asked)

    world.pages = {SHIPS: story_html("Ships at anchor")}
    saving.save(library, SHIPS)
    slow = Routine(replace(library, fetch=fetch), routine._tasks)
    ear = Ear(slow)
    with qtbot.waitSignal(slow.progressed):
        slow.deliver()
    with qtbot.waitSignal(slow.ended) as ended:
        slow.stop()
    assert ended.args == [True]
    settle()
    assert not due(slow).isActive()
    assert [(item.tries, item.trying) for item in saving.waiting(library)] == [(0, False)]
    gate.set()
    slow.deliver()
    settle()
    assert ear.delivered == ["Ships at anchor"]
    end(slow)


def test_closing_waits_for_no_site(
    library: Library, world: World, tasks: Tasks, qtbot: QtBot
) -> None:
    gate, inside = threading.Event(), threading.Event()

    def fetch(asked: Asked) -> Page | None:
        inside.set()
        gate.wait(30)
        return world.fetch(asked)

    saving.save(library, SHIPS)
    routine = Routine(replace(library, fetch=fetch), tasks)
    routine.deliver()
    assert inside.wait(10)
    tasks.close()
    assert not gate.is_set()
    assert [item.tries for item in saving.waiting(library)] == [0]
    gate.set()
    end(routine)


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

    def fetch(asked: Asked) -> Page | None:
        if troubles:
            raise troubles.pop()
        return world.fetch(asked)

    world.pages = {SHIPS: story_html("Ships at anchor"), MARKET: story_html("The market")}
    saving.save(library, SHIPS)
    routine = Routine(replace(library, fetch=fetch), tasks)
    ear = Ear(routine)
    routine.deliver()
    saving.save(library, MARKET)
    routine.deliver()
    settle()
    assert ear.offline == [True, False]
    assert sorted(ear.delivered) == ["Ships at anchor", "The market"]
    end(routine)


def test_deliveries_do_not_run_beside_each_other(
    library: Library, tasks: Tasks, settle: Callable[[], None]
) -> None:
    def now() -> object:
        asked.append(1)
        return library.now()

    asked: list[int] = []
    routine = Routine(replace(library, now=now), tasks)
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
    routine = Routine(replace(library, now=now), tasks)
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


def test_while_the_window_writes_itself_others_are_looked_for_afterwards(
    routine: Routine,
    ear: Ear,
    tasks: Tasks,
    library: Library,
    settle: Callable[[], None],
    tmp_path: Path,
) -> None:
    strike(routine, EVERY_SECOND)
    settle()
    elsewhere = Store(tmp_path / "library" / "library.db")
    for number in range(3):
        saving.save(replace(library, store=elsewhere), f"{SHIPS}-{number}")
        tasks.changed.emit(Change(outbox=True))
        strike(routine, EVERY_SECOND)
        settle()
    elsewhere.close()
    assert ear.elsewhere == 0
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


# ---- only when it is asked for ------------------------------------------------------------------


def test_it_waits_to_be_asked_where_that_is_wished(
    routine: Routine, ear: Ear, library: Library, world: World, settle: Callable[[], None]
) -> None:
    world.pages = {SHIPS: story_html("Ships at anchor")}
    routine.let_by_itself(False)
    saving.save(library, SHIPS)
    routine.deliver_new()
    settle()
    assert (world.asked, due(routine).isActive()) == ([], False)
    routine.deliver()
    settle()
    assert ear.delivered == ["Ships at anchor"]


def test_asked_to_go_on_by_itself_it_plans_the_next_delivery(
    routine: Routine, library: Library, settle: Callable[[], None]
) -> None:
    saving.save(library, SHIPS)
    routine.let_by_itself(False)
    routine.let_by_itself(True)
    routine.let_by_itself(True)
    settle()
    assert due(routine).isActive()
    routine.let_by_itself(False)
    assert not due(routine).isActive()


def test_nothing_is_fetched_by_itself_into_what_may_only_be_read(
    library: Library,
    tasks: Tasks,
    world: World,
    settle: Callable[[], None],
    only_read: Callable[[], None],
) -> None:
    saving.save(library, SHIPS)
    only_read()
    routine = Routine(library, tasks)
    ear = Ear(routine)
    routine.deliver_new()
    routine.let_by_itself(True)
    settle()
    assert (world.asked, due(routine).isActive(), ear.failed) == ([], False, [])
    end(routine)
