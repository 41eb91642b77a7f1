"""Qualities as conditions; what they find is in test_search."""

import pytest

from reader.model.terms import Kind, Quality
from reader.store.qualities import condition


@pytest.mark.parametrize(
    ("quality", "where", "values"),
    [
        (Quality(Kind.LANG, "pt"), "(lang = ? OR lang GLOB ?)", ["pt", "pt-*"]),
        (Quality(Kind.MINUTES, "-4"), "(reading_minutes BETWEEN ? AND ?)", [0, 4]),
        (Quality(Kind.MINUTES, "11-"), "(reading_minutes BETWEEN ? AND ?)", [11, 1 << 31]),
        (Quality(Kind.IS, "starred", excluded=True), "NOT coalesce(favourite, 0)", []),
    ],
)
def test_conditions(quality: Quality, where: str, values: list[object]) -> None:
    assert condition(quality) == (where, values)
