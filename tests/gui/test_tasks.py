"""Verbs run elsewhere, their answers come here, in order, and only while somebody wants them."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from reader.gui.tasks import Tasks
from reader.model.article import ArticleId
from reader.model.change import Change, Kept, Queued
from reader.model.errors import FetchError, ReaderError
from tests.gui.tools import CountedTasks, end

CHANGE = Change(articles=frozenset({ArticleId(7)}))
SHIPS = "https://e.org/ships"


@pytest.fixture
def owner() -> Iterator[QObject]:
    owner = QObject()
    yield owner
    end(owner)


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Give a gate at which a verb can be made to wait; it is opened at the latest at the end."""
    gate = threading.Event()
    yield gate
    gate.set()


def fail(error: Exception) -> None:
    raise error


# ---- one answer ------------------------------------------------------------------------------


def test_a_verb_runs_elsewhere_and_its_answer_comes_here(
    tasks: Tasks, owner: QObject, settle: Callable[[], None]
) -> None:
    here = threading.get_ident()
    answers: list[tuple[int, int]] = []
    tasks.run(
        threading.get_ident,
        owner=owner,
        done=lambda there: answers.append((there, threading.get_ident())),
    )
    settle()
    [(there, taken)] = answers
    assert there != here
    assert taken == here


def test_what_the_user_does_happens_in_the_order_in_which_it_was_done(
    tasks: Tasks, owner: QObject, gate: threading.Event, settle: Callable[[], None]
) -> None:
    order: list[str] = []
    tasks.run(lambda: gate.wait(10), owner=owner, done=lambda _: order.append("first"))
    tasks.run(lambda: order.append("second"), owner=owner)
    tasks.run(lambda: 3, owner=owner, done=lambda _: order.append("third"))
    assert order == []
    gate.set()
    settle()
    assert sorted(order[:2]) == ["first", "second"]
    assert order[2] == "third"


def test_slow_verbs_do_not_hold_up_quick_ones(
    tasks: Tasks, owner: QObject, gate: threading.Event, qtbot: QtBot
) -> None:
    answers: list[str] = []
    tasks.run(lambda: gate.wait(10), owner=owner, lane="slow")
    tasks.run(lambda: "quick", owner=owner, done=answers.append)
    qtbot.waitUntil(lambda: answers == ["quick"])
    assert not gate.is_set()


def test_slow_verbs_run_beside_each_other(owner: QObject, qtbot: QtBot) -> None:
    tasks = Tasks()
    meeting = threading.Barrier(2, timeout=10)
    answers: list[int] = []
    for _ in range(2):
        tasks.run(meeting.wait, owner=owner, done=answers.append, lane="slow")
    qtbot.waitUntil(lambda: sorted(answers) == [0, 1])
    tasks.close()
    end(tasks)


def test_no_answer_to_an_owner_that_is_gone(
    tasks: Tasks, gate: threading.Event, settle: Callable[[], None]
) -> None:
    owner = QObject()
    answers: list[object] = []
    tasks.run(lambda: gate.wait(10), owner=owner, done=answers.append)
    tasks.run(lambda: fail(FetchError(SHIPS, "no")), owner=owner, failed=answers.append)
    end(owner)
    gate.set()
    settle()
    assert answers == []


# ---- what goes wrong -------------------------------------------------------------------------


def test_a_failure_goes_to_whoever_was_asked_to_take_it(
    tasks: Tasks, owner: QObject, settle: Callable[[], None]
) -> None:
    error = FetchError(SHIPS, "the site answered 503")
    taken: list[ReaderError] = []
    announced: list[ReaderError] = []
    tasks.failed.connect(announced.append)
    tasks.run(lambda: fail(error), owner=owner, failed=taken.append)
    settle()
    assert (taken, announced) == ([error], [])


def test_else_it_is_announced(
    tasks: Tasks,
    owner: QObject,
    settle: Callable[[], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    error = FetchError(SHIPS, "the site answered 503")
    announced: list[ReaderError] = []
    done: list[object] = []
    tasks.failed.connect(announced.append)
    tasks.run(lambda: fail(error), owner=owner, done=done.append)
    settle()
    assert (announced, done) == ([error], [])
    assert [record.getMessage() for record in caplog.records] == ["FetchError"]


def test_a_bug_is_raised_where_bugs_are_reported(
    tasks: Tasks, owner: QObject, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    announced: list[ReaderError] = []
    tasks.failed.connect(announced.append)
    with qtbot.captureExceptions() as raised:
        tasks.run(lambda: fail(ZeroDivisionError("a bug")), owner=owner, failed=announced.append)
        settle()
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
    assert announced == []


def test_after_a_bug_the_next_verb_runs(
    tasks: Tasks, owner: QObject, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    answers: list[int] = []
    with qtbot.captureExceptions():
        tasks.run(lambda: fail(ZeroDivisionError("a bug")), owner=owner)
        settle()
    tasks.run(lambda: 42, owner=owner, done=answers.append)
    settle()
    assert answers == [42]


# ---- what changed ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("result", "announced"),
    [
        (CHANGE, [CHANGE]),
        (Kept(ArticleId(7), "Ships", True, CHANGE), [CHANGE]),
        (Queued(SHIPS, False, Change(outbox=True)), [Change(outbox=True)]),
        (Change(), []),
        (42, []),
        (None, []),
    ],
    ids=["change", "kept", "queued", "no change", "number", "nothing"],
)
def test_a_change_is_announced(
    tasks: Tasks,
    owner: QObject,
    settle: Callable[[], None],
    result: object,
    announced: list[Change],
) -> None:
    heard: list[Change] = []
    tasks.changed.connect(heard.append)
    tasks.run(lambda: result, owner=owner)
    settle()
    assert heard == announced


def test_a_change_is_announced_before_the_answer_is_taken(
    tasks: Tasks, owner: QObject, settle: Callable[[], None]
) -> None:
    order: list[str] = []
    tasks.changed.connect(lambda _: order.append("changed"))
    tasks.run(lambda: CHANGE, owner=owner, done=lambda _: order.append("done"))
    settle()
    assert order == ["changed", "done"]


def test_a_change_is_announced_though_the_owner_is_gone(
    tasks: Tasks, gate: threading.Event, settle: Callable[[], None]
) -> None:
    owner = QObject()
    heard: list[Change] = []
    tasks.changed.connect(heard.append)
    tasks.run(lambda: gate.wait(10) and CHANGE, owner=owner)
    end(owner)
    gate.set()
    settle()
    assert heard == [CHANGE]


# ---- many answers ----------------------------------------------------------------------------


def test_a_stream_hands_over_each_and_then_says_how_many(
    tasks: Tasks, owner: QObject, settle: Callable[[], None]
) -> None:
    heard: list[object] = []
    changes: list[Change] = []
    tasks.changed.connect(changes.append)
    tasks.stream(
        lambda: iter(["one", CHANGE, "three"]),
        owner=owner,
        each=heard.append,
        done=heard.append,
    )
    settle()
    assert heard == ["one", CHANGE, "three", 3]
    assert changes == [CHANGE]


def test_a_stream_hands_over_while_it_goes_on(
    tasks: Tasks, owner: QObject, gate: threading.Event, qtbot: QtBot
) -> None:
    def results() -> Iterator[str]:
        yield "one"
        gate.wait(10)
        yield "two"

    heard: list[str] = []
    tasks.stream(results, owner=owner, each=heard.append)
    qtbot.waitUntil(lambda: heard == ["one"])
    gate.set()
    qtbot.waitUntil(lambda: heard == ["one", "two"])


def test_a_stream_that_is_stopped_draws_no_more(
    tasks: Tasks, owner: QObject, gate: threading.Event, settle: Callable[[], None], qtbot: QtBot
) -> None:
    drawn: list[int] = []
    heard: list[int] = []

    def results() -> Iterator[int]:
        for number in range(100):
            drawn.append(number)
            yield number
            gate.wait(10)

    stop = tasks.stream(results, owner=owner, each=heard.append)
    qtbot.waitUntil(lambda: heard == [0])
    stop.set()
    gate.set()
    settle()
    assert drawn in ([0], [0, 1])
    assert heard == [0]


def test_a_stream_that_breaks_off_keeps_what_came(
    tasks: Tasks, owner: QObject, settle: Callable[[], None]
) -> None:
    error = FetchError(SHIPS, "the site answered 503")

    def results() -> Iterator[str]:
        yield "one"
        raise error

    heard: list[str] = []
    done: list[int] = []
    announced: list[ReaderError] = []
    tasks.failed.connect(announced.append)
    tasks.stream(results, owner=owner, each=heard.append, done=done.append)
    settle()
    assert (heard, done, announced) == (["one"], [], [error])


def test_a_stream_hands_nothing_to_an_owner_that_is_gone(
    tasks: Tasks, gate: threading.Event, settle: Callable[[], None]
) -> None:
    def results() -> Iterator[Change]:
        gate.wait(10)
        yield CHANGE

    owner = QObject()
    heard: list[object] = []
    changes: list[Change] = []
    tasks.changed.connect(changes.append)
    tasks.stream(results, owner=owner, each=heard.append, done=heard.append)
    end(owner)
    gate.set()
    settle()
    assert (heard, changes) == ([], [CHANGE])


def test_a_stream_without_a_listener_is_drawn_all_the_same(
    tasks: Tasks, owner: QObject, settle: Callable[[], None]
) -> None:
    changes: list[Change] = []
    tasks.changed.connect(changes.append)
    tasks.stream(lambda: [CHANGE, CHANGE], owner=owner)
    settle()
    assert changes == [CHANGE, CHANGE]


# ---- the end ---------------------------------------------------------------------------------


def test_closing_waits_for_what_has_begun_and_drops_the_rest(owner: QObject) -> None:
    tasks = CountedTasks()
    begun, closing, never = threading.Event(), threading.Event(), threading.Event()
    finished: list[str] = []

    def first() -> None:
        begun.set()
        closing.wait(10)
        never.wait(0.01)  # as work would
        finished.append("first")

    def other() -> None:
        never.wait(0.01)
        finished.append("other")

    tasks.run(first, owner=owner)
    for _ in range(200):
        tasks.run(other, owner=owner)
    assert begun.wait(10)
    closing.set()
    tasks.close()
    assert finished[:1] == ["first"]
    assert len(finished) < 100
    end(tasks)


def test_what_was_on_its_way_is_not_delivered_after_the_end(owner: QObject) -> None:
    tasks = CountedTasks()
    sent = threading.Event()
    heard: list[object] = []
    tasks.run(lambda: CHANGE, owner=owner, done=heard.append)
    tasks.run(sent.set, owner=owner, done=heard.append)
    assert sent.wait(10)
    tasks.close()
    QCoreApplication.processEvents()
    assert heard == []
    end(tasks)


def test_a_stream_ends_when_the_tasks_are_closed(owner: QObject) -> None:
    tasks = CountedTasks()
    begun = threading.Event()
    drawn: list[int] = []

    def results() -> Iterator[int]:
        for number in range(100_000):
            drawn.append(number)
            yield number
            begun.set()

    tasks.stream(results, owner=owner)
    assert begun.wait(10)
    tasks.close()
    assert 0 < len(drawn) < 100_000
    end(tasks)


def test_closed_tasks_take_no_more(owner: QObject) -> None:
    tasks = CountedTasks()
    tasks.close()
    made: list[str] = []

    def results() -> Iterator[str]:
        made.append("stream")
        yield "one"

    tasks.run(lambda: made.append("run"), owner=owner)
    tasks.stream(results, owner=owner)
    tasks.close()
    assert made == []
    end(tasks)
