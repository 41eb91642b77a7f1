"""The sentences of a text, for reading it aloud."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.sentences import sentences


def said(text: str) -> list[str]:
    return [each.words for each in sentences(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One ship. Two ships! Three?", ["One ship.", "Two ships!", "Three?"]),
        ("“Wait.” He left.", ["“Wait.”", "He left."]),
        ("A head\u2029Its text.", ["A head", "Its text."]),
        ("Mr. Lamb met Dr. Kern. They sat.", ["Mr. Lamb met Dr. Kern.", "They sat."]),
        ("It cost 3.5 million. J. Kern paid.", ["It cost 3.5 million.", "J. Kern paid."]),
        ("« Attendez ! » dit-il. Il part.", ["« Attendez ! »", "dit-il.", "Il part."]),
        ("هل عادت القوارب؟ نعم، عادت.", ["هل عادت القوارب؟", "نعم، عادت."]),
        ("船は港にいた。風が吹いた。", ["船は港にいた。", "風が吹いた。"]),
        ("It stays… Lit.", ["It stays…", "Lit."]),
    ],
    ids=["stops", "quoted", "head", "titles", "numbers", "french", "arabic", "cjk", "dots"],
)
def test_a_text_is_parted_as_it_is_said(text: str, parts: list[str]) -> None:
    assert said(text) == parts


def test_what_only_sets_the_text_is_not_said() -> None:
    assert said("\ufffc\u2029The har\u00adbour\u00a0was\u2028full.\u2029 * * * \u2029") == [
        "The harbour was",
        "full.",
    ]


def test_places_are_those_of_the_window() -> None:
    text = "😀 One ship. Two 😀 ships."
    units = text.encode("utf-16-le")
    parts = [units[2 * each.start : 2 * each.end].decode("utf-16-le") for each in sentences(text)]
    assert parts == ["😀 One ship.", "Two 😀 ships."]


@given(st.text("ab .!?\u2029\u00ad😀。\u00a0\n”", max_size=60))
def test_sentences_stand_in_order_and_lose_no_letter(text: str) -> None:
    found = sentences(text)
    assert all(one.end <= other.start for one, other in pairwise(found))
    letters = "".join(each for each in text if each in "ab")
    assert "".join(c for each in found for c in each.words if c in "ab") == letters
