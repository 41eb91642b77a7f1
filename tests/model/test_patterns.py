"""Patterns that are compiled when they are first used."""

import re

import pytest

from reader.model.patterns import later


def test_it_has_the_methods_of_the_pattern() -> None:
    words = later(r"[a-z]+", re.IGNORECASE)
    assert words.findall("Ships lie") == ["Ships", "lie"]
    assert [found.start() for found in words.finditer("Ships lie")] == [0, 6]
    assert words.sub("x", "Ships lie") == "x x"


def test_what_makes_it_is_asked_once_and_not_before_it_is_used() -> None:
    asked: list[str] = []

    def source() -> str:
        asked.append("asked")
        return r"\d"

    digits = later(source)
    assert asked == []
    assert [bool(digits.match(each)) for each in "1a2"] == [True, False, True]
    assert asked == ["asked"]


def test_a_mistake_is_noticed_when_it_is_used() -> None:
    broken = later("(")
    with pytest.raises(re.error):
        broken.match("")
