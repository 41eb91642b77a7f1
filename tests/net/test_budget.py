"""Time and bytes that run out."""

import pytest

from reader.model.errors import FetchError, RefusedError
from reader.model.url import Url
from reader.net.budget import Budget, Limits

E = Url("https://e.org/")


def test_addresses_share_the_time_to_connect() -> None:
    budget = Budget(E, Limits(seconds=1000, connect=10))
    assert budget.to_connect(0, 1) == 10
    assert budget.to_connect(0, 2) == 5
    assert budget.to_connect(4, 2) == 3


def test_a_share_is_never_too_short_for_a_slow_line() -> None:
    budget = Budget(E, Limits(seconds=1000, connect=10))
    assert budget.to_connect(0, 16) == 3
    assert budget.to_connect(9, 13) == 1
    with pytest.raises(TimeoutError):
        budget.to_connect(10, 12)


def test_no_wait_is_longer_than_the_time_that_is_left() -> None:
    budget = Budget(E, Limits(seconds=5, connect=10, silence=20))
    assert budget.to_wait() <= 5
    assert budget.to_connect(0, 1) <= 5


def test_when_the_time_is_over_nothing_is_waited_for() -> None:
    budget = Budget(E, Limits(seconds=0))
    for wait in (budget.to_wait, lambda: budget.to_connect(0, 1)):
        with pytest.raises(FetchError, match="the site took more than a minute"):
            wait()


def test_the_last_byte_may_be_spent_and_no_more() -> None:
    budget = Budget(E, Limits(wire_bytes=10))
    budget.spend(4)
    budget.spend(6)
    with pytest.raises(RefusedError, match="more than anybody can use"):
        budget.spend(1)
