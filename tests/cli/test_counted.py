"""One is one, and none are many."""

import pytest

from reader.cli.counted import counted


@pytest.mark.parametrize(
    ("number", "words", "said"),
    [
        (0, ("article",), "0 articles"),
        (1, ("article",), "1 article"),
        (2, ("article",), "2 articles"),
        (1, ("entry", "entries"), "1 entry"),
        (3, ("entry", "entries"), "3 entries"),
    ],
)
def test_a_noun_is_said_as_it_is_counted(number: int, words: tuple[str, ...], said: str) -> None:
    assert counted(number, *words) == said
