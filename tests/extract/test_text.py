"""Words, minutes, excerpt."""

import pytest

from reader.extract.text import (
    count_words,
    excerpt_of,
    has_any,
    key_of,
    reading_minutes,
    squeezed,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("one two", 2),
        ("l’état d'alerte", 2),
        ("東京大学", 2),
        ("東京 is big", 3),
        ("a-b", 1),
        ("l’été à Brest - enfin", 5),
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


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("風が変わった。" * 40, "変わった。"),
        ("The wind turned at noon. " * 4 + "Version 2.0.1 sails. " + "harbour " * 60, "sails."),
        ("harbour " * 26 + "sails.", "sails."),
        ("They left! " + "harbour " * 60, "harbour…"),
        ("x" * 120 + " " + "y" * 300, "x…"),
        ("Harbour " + "x" * 300, "x…"),
    ],
    ids=[
        "no blanks",
        "a point in a word",
        "its last one",
        "too short a sentence",
        "a word",
        "too short before a long word",
    ],
)
def test_where_an_excerpt_ends(text: str, end: str) -> None:
    excerpt = excerpt_of(text) or ""
    assert excerpt.endswith(end)
    assert 100 < len(excerpt) <= 220


def test_keys_and_blanks() -> None:
    assert key_of("L’État, 2 !") == "létat2"
    assert key_of("The wind, 2!") == "thewind2"
    assert squeezed(" a \n b ") == "a b"


def test_one_stem_is_enough() -> None:
    assert has_any("harbour", ("sail", "harb"))
    assert not has_any("harbour", ("sail", "wind"))
