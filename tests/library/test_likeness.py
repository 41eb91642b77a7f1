"""A passage is found again though letters, words or its surroundings have changed."""

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library import likeness
from reader.model.annotation import TextQuote

RANDOM = random.Random(7)  # noqa: S311 no secret
WORDS = [
    "".join(RANDOM.choice(string.ascii_lowercase) for _ in range(RANDOM.randint(2, 9)))
    for _ in range(900)
]
TEXT = " ".join(WORDS)


@given(st.text("abc", min_size=1, max_size=9), st.text("abc", max_size=12))
def test_distance_is_that_of_the_plain_table(one: str, other: str) -> None:
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        above, row = row, [i]
        for j, there in enumerate(other, 1):
            row.append(min(above[j] + 1, row[-1] + 1, above[j - 1] + (letter != there)))
    assert likeness.distance(one, other) == row[-1]


def test_of_several_places_the_one_with_the_same_surroundings() -> None:
    text = "I came. I saw. He saw. We saw."
    quote = TextQuote("saw", "He ", ". We", 0)
    assert likeness.word_for_word(text, quote) == (18, 21)


def test_of_places_with_no_surroundings_the_nearest_to_where_it_was() -> None:
    assert likeness.word_for_word("ab ab ab", TextQuote("ab", start=6)) == (6, 8)
    assert likeness.word_for_word("ab ab ab", TextQuote("cd")) is None


def test_between_its_surroundings_though_much_of_it_was_rewritten() -> None:
    quote = TextQuote("it cost forty-one posts", "The report says that ", ", and no more than that")
    text = "The report says that it costs some forty posts, and no more than that. So there."
    span = likeness.between(text, quote)
    assert span is not None
    assert text[slice(*span)] == "it costs some forty posts"


def test_not_between_its_surroundings_where_something_else_stands() -> None:
    quote = TextQuote("it cost forty-one posts", "The report says that ", ", and no more than that")
    text = "The report says that nobody was asked, and no more than that. So there."
    assert likeness.between(text, quote) is None
    assert likeness.between(text, TextQuote("nobody", "that ", ", a")) is None


@pytest.mark.parametrize("size", [40, 150, 700], ids=["short", "middle", "long"])
def test_most_like_though_letters_have_changed(size: int) -> None:
    start = TEXT.index(" ", 2000) + 1
    end = TEXT.index(" ", start + size)
    letters = list(TEXT)
    for at in range(start + 3, end - 3, 11):
        letters[at] = "#"
    changed = "A new paragraph. " + "".join(letters)
    span = likeness.most_like(changed, TextQuote(TEXT[start:end], start=start))
    assert span is not None
    assert abs(span[0] - start - 17) <= 2
    assert abs(span[1] - end - 17) <= 2


@pytest.mark.parametrize(
    "quote",
    [
        TextQuote("Nothing of the kind was ever said in this place"),
        TextQuote("short"),
        TextQuote("Zq " * 200),
        TextQuote(TEXT[:240] + " gone" * 60),
    ],
    ids=["other words", "too short", "long", "its end is gone"],
)
def test_what_is_not_there_is_not_found(quote: TextQuote) -> None:
    assert likeness.most_like(TEXT, quote) is None
