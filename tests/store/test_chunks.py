"""Lots keep the order and leave nothing out."""

from reader.store.chunks import chunks, marks


def test_lots_are_no_larger_than_asked_and_hold_everything() -> None:
    assert list(chunks([1, 2, 3, 4, 5], 2)) == [[1, 2], [3, 4], [5]]
    assert list(chunks([], 2)) == []


def test_there_is_a_mark_for_each_value() -> None:
    assert marks([7, 8, 9]) == "?, ?, ?"
