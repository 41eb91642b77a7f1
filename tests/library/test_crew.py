"""Threads bring home what they were sent for."""

import threading

import pytest

from reader.library.crew import Crew


def test_each_comes_home_with_what_it_was_sent_for() -> None:
    crew = Crew[str, int]()
    for what in ("one", "three"):
        crew.send(what, lambda what=what: len(what))  # type: ignore[misc]
    assert sorted(crew.out) == ["one", "three"]
    came = [crew.wait() for _ in range(2)]
    assert {what: future.result() for what, future in filter(None, came)} == {"one": 3, "three": 5}
    assert crew.out == []


def test_what_went_wrong_is_raised_where_the_result_is_asked_for() -> None:
    crew = Crew[str, float]()
    crew.send("a", lambda: 1 / 0)
    home = crew.wait()
    assert home is not None
    with pytest.raises(ZeroDivisionError):
        home[1].result()


def test_once_stopped_nobody_is_waited_for() -> None:
    crew, gate = Crew[str, bool](), threading.Event()
    crew.send("a", lambda: gate.wait(10))
    threading.Timer(0.01, crew.stop).start()
    assert crew.wait() is None
    assert crew.out == ["a"]
    gate.set()
