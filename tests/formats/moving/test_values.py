"""Times, tags and truths as the programs write them."""

from datetime import UTC, datetime
from typing import Any

import pytest

from reader.formats.moving import values

WHEN = datetime(2024, 3, 5, 6, 7, 8, tzinfo=UTC)
DAY = datetime(2024, 3, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        (1_709_618_828, WHEN),
        ("1709618828", WHEN),
        (1_709_618_828.0, WHEN),
        (1_709_618_828_000, WHEN),
        (1_709_618_828_000_000, WHEN),
        ("2024-03-05T06:07:08.000Z", WHEN),
        ("2024-03-05T07:07:08+0100", WHEN),
        ("2024-03-05 06:07:08 UTC", WHEN),
        ("2024-03-05", DAY),
        ("05/03/2024 06:07:08", DAY),
        ("31/02/2024", None),
        ("yesterday", None),
        ("", None),
        (None, None),
        (True, None),
        (0, None),
        (10**19, None),
        ("9" * 20, None),
        ("0001-01-01T00:00:00+12:00", None),
    ],
)
def test_a_moment_is_told_from_whatever_names_it(value: Any, moment: datetime | None) -> None:
    assert values.time_of(value) == moment


def test_a_moment_is_written_as_iso_or_not_at_all() -> None:
    assert (values.iso_of("2024-03-05"), values.iso_of("soon")) == (DAY.isoformat(), None)


@pytest.mark.parametrize(
    ("value", "moment"),
    [("13354092428000000", WHEN), ("0", None), (None, None), ("x", None), (10**30, None)],
)
def test_chrome_counts_from_1601(value: Any, moment: datetime | None) -> None:
    assert values.chrome_time(value) == moment


@pytest.mark.parametrize(
    ("value", "yes"),
    [(True, True), (1, True), ("1", True), ("True", True), (0, False), ("0", False), (None, False)],
)
def test_yes_is_said_in_many_ways(value: Any, yes: bool) -> None:
    assert values.is_yes(value) is yes


@pytest.mark.parametrize(
    ("value", "whole"),
    [
        ("0.25", 25),
        (0.25, 25),
        ("25%", 25),
        (25, 25),
        ("1", 100),
        ("", 0),
        ("nan", 0),
        (1e999, 0),
        ("170", 100),
    ],
)
def test_a_share_is_given_in_percent(value: Any, whole: int) -> None:
    assert values.percent(value) == whole


@pytest.mark.parametrize(
    ("value", "tags"),
    [
        (["a", " b ", "a", None], ("a", "b")),
        ('["a, b", "c"]', ("a, b", "c")),
        ("['a', 'it\\'s']", ("a", "it's")),
        ("[a, 'b']", ("a", "b")),
        ("a, b", ("a", "b")),
        ([{"id": 1, "label": "The north", "slug": "the-north"}, {"name": "sea"}, {}],
         ("The north", "sea")),
        ("", ()),
        (None, ()),
    ],
)  # fmt: skip
def test_tags_are_read_from_any_list(value: Any, tags: tuple[str, ...]) -> None:
    assert values.listed_tags(value) == tags


def test_tags_are_split_at_their_sign() -> None:
    assert values.split_tags("a| b c |", "|") == ("a", "b c")
    assert values.split_tags("a  b", None) == ("a", "b")


@pytest.mark.parametrize(
    ("value", "text"), [(" a ", "a"), (7, "7"), (True, ""), ([], ""), ("a\ud800", "a?")]
)
def test_only_texts_and_numbers_are_text(value: Any, text: str) -> None:
    assert values.text_of(value) == text
