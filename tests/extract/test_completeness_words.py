"""The words of pages that hold back, in small letters and without doubles."""

import pytest

from reader.extract import completeness_words as words
from reader.extract.completeness_words import ERROR, LOGIN, NEXT, ROBOT

LISTS = ("READ_ON", "SUBSCRIBE", "CONSENT", "ACCEPT", "CONSENT_HINTS")


@pytest.mark.parametrize("name", LISTS)
def test_stems_are_small_and_stand_once(name: str) -> None:
    stems = getattr(words, name)
    assert [stem for stem in stems if stem != stem.lower() or len(stem) < 2] == []
    assert len(set(stems)) == len(stems)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (ERROR, "The 404 ships of the harbour"),
        (ERROR, "500 islands"),
        (ERROR, "A page of the harbour's book is found"),
        (LOGIN, "Entrance to the harbour"),
        (LOGIN, "How to log in to the sea"),
        (NEXT, "Next summer the ships will come"),
        (ROBOT, "The robot that paints ships"),
    ],
)
def test_the_titles_of_stories_are_none_of_these(pattern: object, text: str) -> None:
    assert getattr(pattern, "search")(text) is None  # noqa: B009 the type of the table
