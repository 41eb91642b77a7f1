"""Pauses and patience, by a clock that stands still unless somebody sleeps."""

import threading
from dataclasses import dataclass, field
from datetime import timedelta

from reader.net.manners import Manners


@dataclass
class Clock:
    """Time that passes while somebody sleeps."""

    time: float = 100.0
    slept: list[float] = field(default_factory=list)

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds


def test_a_host_is_asked_for_one_page_a_second() -> None:
    clock = Clock()
    manners = Manners(clock.now, clock.sleep)
    for _ in range(3):
        manners.wait_for_page("e.org")
    assert clock.slept == [1.0, 1.0]


def test_another_host_does_not_wait() -> None:
    clock = Clock()
    manners = Manners(clock.now, clock.sleep)
    manners.wait_for_page("e.org")
    manners.wait_for_page("f.org")
    assert clock.slept == []


def test_who_comes_later_needs_no_pause() -> None:
    clock = Clock()
    manners = Manners(clock.now, clock.sleep)
    manners.wait_for_page("e.org")
    clock.time += 5
    manners.wait_for_page("e.org")
    assert clock.slept == []


def test_each_that_waits_has_a_turn_of_its_own() -> None:
    waits: list[float] = []
    manners = Manners(lambda: 100.0, waits.append)
    threads = [threading.Thread(target=manners.wait_for_page, args=("e.org",)) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(waits) == [1.0, 2.0, 3.0, 4.0]


def test_a_host_gives_two_pictures_at_once() -> None:
    manners = Manners()
    inside, lock = [0], threading.Lock()
    second, third = threading.Event(), threading.Event()

    def take() -> None:
        with manners.picture("e.org"):
            with lock:
                inside[0] += 1
                if inside[0] == 2:
                    second.set()
                if inside[0] > 2:
                    third.set()
            third.wait(0.1)
            with lock:
                inside[0] -= 1

    threads = [threading.Thread(target=take) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert second.is_set()
    assert not third.is_set()
    assert manners._pictures == {}


def test_pictures_of_other_hosts_do_not_wait() -> None:
    manners = Manners()
    with manners.picture("e.org"), manners.picture("e.org"), manners.picture("f.org"):
        pass


def test_patience_is_remembered_until_it_is_over() -> None:
    clock = Clock()
    manners = Manners(clock.now, clock.sleep)
    manners.be_patient("e.org", timedelta(seconds=90))
    manners.be_patient("e.org", timedelta(seconds=10))
    clock.time += 30
    assert manners.patience("e.org") == timedelta(seconds=60)
    assert manners.patience("f.org") is None
    clock.time += 60
    assert manners.patience("e.org") is None


def test_old_hosts_are_forgotten() -> None:
    clock = Clock()
    manners = Manners(clock.now, clock.sleep)
    for number in range(3000):
        manners.wait_for_page(f"{number}.e.org")
        clock.time += 1
    assert len(manners._next_page) <= 1001
