"""The pauses between tries."""

from datetime import timedelta

from reader.model.outbox import LONGEST_WAIT, wait_after


def test_pauses_double_from_two_minutes() -> None:
    assert [wait_after(n) for n in (1, 2, 3)] == [timedelta(minutes=m) for m in (2, 4, 8)]


def test_pauses_end_at_twelve_hours_whatever_the_count() -> None:
    assert wait_after(10) == LONGEST_WAIT
    assert wait_after(10_000) == LONGEST_WAIT
