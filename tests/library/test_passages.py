"""A passage is kept without what only sets it, and found in every setting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.passages import Text
from reader.model.annotation import TextQuote

PLAIN = "The harbour was full of ships, and the wind kept them in. Nobody remembered it."
SET = (
    "\ufffc\u2029The har\u00adbour was full\u00a0of ships, and\u2028the wind kept them in.\u2029"
    "\ufdd0\u2029\ufffcNo\u00adbody remem\u00adbered it.\ufdd1"
)


def passage(shown: str, words: str) -> tuple[int, int]:
    return shown.index(words), shown.index(words) + len(words)


def test_hyphens_pictures_tables_and_kinds_of_blanks_only_set_a_text() -> None:
    assert Text(SET).plain.strip() == PLAIN


def test_made_in_one_setting_found_in_another() -> None:
    quote = Text(PLAIN).quote(*passage(PLAIN, "harbour was full of ships, and the"))
    assert quote is not None
    found = Text(SET).find(quote)
    assert found is not None
    assert SET[slice(*found)] == "har\u00adbour was full\u00a0of ships, and\u2028the"


def test_keeps_what_stands_around_it() -> None:
    quote = Text(SET).quote(*passage(SET, "kept them in.\u2029\ufdd0\u2029\ufffcNo\u00adbody"))
    assert quote is not None
    assert quote.exact == "kept them in. Nobody"
    assert quote.prefix.endswith("and the wind ")
    assert quote.suffix.strip() == "remembered it."


@pytest.mark.parametrize("blank", ["", "\u00ad", "\u2029\ufffc\u2029", " \u00a0"])
def test_of_blanks_nothing_is_kept(blank: str) -> None:
    text = f"one{blank}two"
    assert Text(text).quote(3, 3 + len(blank)) is None
    assert Text("").quote(0, 0) is None


def test_blanks_at_its_ends_do_not_belong_to_it() -> None:
    quote = Text(PLAIN).quote(3, 12)
    assert quote == TextQuote("harbour", "The ", " was full of ships, and the wind"[:32], 4)


def test_places_are_counted_as_the_window_counts_them() -> None:
    shown = "😀 Ships 😀 at anchor"
    units = shown.encode("utf-16-le")
    start = units.index("at".encode("utf-16-le")) // 2
    quote = Text(shown).quote(start, start + 9)
    assert quote is not None
    assert quote.exact == "at anchor"
    assert Text(shown).find(quote) == (start, start + 9)


def test_found_though_the_text_was_edited() -> None:
    quote = Text(PLAIN).quote(*passage(PLAIN, "full of ships, and the wind kept them in"))
    assert quote is not None
    edited = "Corrected. " + PLAIN.replace("full of", "filled with").replace("Nobody", "No one")
    found = Text(edited).find(quote)
    assert found is not None
    assert "ships, and the wind kept them in" in edited[slice(*found)]
    assert Text("Something else was here before, and is no more.").find(quote) is None


LETTERS = st.text("abc \u00a0\u00ad\ufffc\n😀é", max_size=40)


@given(LETTERS, st.integers(0, 44), st.integers(0, 44))
def test_what_was_kept_is_found_where_it_was(shown: str, one: int, other: int) -> None:
    units = len(shown.encode("utf-16-le")) // 2
    start, end = sorted((min(one, units), min(other, units)))
    text = Text(shown)
    quote = text.quote(start, end)
    if quote is not None:
        found = text.find(quote)
        assert found is not None
        again = text.quote(*found)
        assert again is not None
        assert again.exact == quote.exact
