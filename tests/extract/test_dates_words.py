"""The names of the months."""

import pytest

from reader.extract.dates_words import MONTHS


@pytest.mark.parametrize(
    ("name", "number"),
    [
        *(("listopada", 10), ("listopadu", 11), ("марта", 3), ("جويلية", 7), ("kasım", 11)),
        *(("tammikuuta", 1), ("gruodžio", 12), ("مهر", 7), ("มกราคม", 1), ("बिल्ली", None)),
    ],
)
def test_months(name: str, number: int | None) -> None:
    assert MONTHS.get(name) == number


def test_every_month_has_names_in_many_languages() -> None:
    counts = [list(MONTHS.values()).count(number) for number in range(1, 13)]
    assert min(counts) > 30
