"""What a mark in a text is."""

from reader.model.annotation import Colour, MarkCounts, Marked
from reader.model.change import Change


def test_colours_are_in_the_order_of_their_keys() -> None:
    assert list(Colour) == ["yellow", "green", "blue", "pink"]


def test_counts_of_colours_make_the_count_of_highlights() -> None:
    assert MarkCounts({Colour.YELLOW: 2, Colour.PINK: 3}, noted=4).highlights == 5


def test_of_what_was_removed_nothing_is_in_hand() -> None:
    assert Marked((), (), Change()).annotation is None
