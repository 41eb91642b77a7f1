"""Words, minutes, excerpt."""

import pytest

from reader.extract.text import count_words, excerpt_of, key_of, reading_minutes, squeezed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("one two", 2),
        ("l’état d'alerte", 2),
        ("東京大学", 2),
        ("東京 is big", 3),
        ("a-b", 1),
    ],
)
def test_words(text: str, words: int) -> None:
    assert count_words(text) == words


def test_minutes_are_one_at_least_and_none_for_nothing() -> None:
    assert [reading_minutes(n) for n in (0, 1, 230, 2_300)] == [0, 1, 1, 10]


def test_an_excerpt_ends_at_a_sentence_or_a_word() -> None:
    long = "The wind turned at noon and kept them in. " * 9
    assert excerpt_of("") is None
    assert excerpt_of("Short.") == "Short."
    assert (excerpt_of(long) or "").endswith("kept them in.")
    cut = excerpt_of("harbour " * 60) or ""
    assert cut.endswith("harbour…")
    assert len(cut) <= 220


def test_keys_and_blanks() -> None:
    assert key_of("L’État, 2 !") == "létat2"
    assert squeezed(" a \n b ") == "a b"
