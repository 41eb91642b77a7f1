"""Names are found by beginnings of their words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.gui.matching import folded, match


@pytest.mark.parametrize(
    ("asked", "name", "places"),
    [
        ("save", "Save its related stories", (0, 1, 2, 3)),
        ("sre", "Save its related stories", (0, 9, 10)),
        ("stories", "Save its related stories", (17, 18, 19, 20, 21, 22, 23)),
        ("rel sav", "Save its related stories", (0, 1, 2, 9, 10, 11)),
        ("reg", "Régler les touches", (0, 1, 2)),
        ("REG", "Régler les touches", (0, 1, 2)),
        ("lb", "Le bac (nuit)", (0, 3)),
        ("nuit", "Le bac (nuit)", (8, 9, 10, 11)),
        ("المق", "افتح المَقال", (5, 6, 7, 9)),
        ("strasse", "Die Straße", (4, 5, 6, 7, 8, 8, 9)),
        ("", "Anything", ()),
    ],
)
def test_the_letters_are_found_where_words_begin(
    asked: str, name: str, places: tuple[int, ...]
) -> None:
    found = match(asked, name)
    assert found is not None
    assert found.places == tuple(sorted(set(places)))


@pytest.mark.parametrize(
    ("asked", "name"), [("ave", "Save"), ("xs", "Save x-ray"), ("zz", "Z"), ("es", "Save its")]
)
def test_the_middle_of_a_word_and_another_order_are_not_found(asked: str, name: str) -> None:
    assert match(asked, name) is None


def test_a_long_question_ends_soon() -> None:
    assert match("a" * 60 + "b", "a" * 30 + " a" * 30) is None


def test_a_whole_beginning_costs_less_than_initials_and_the_front_less_than_the_end() -> None:
    names = ["Back to the list", "Shift the bar and list", "Try the backlist", "Black ink"]
    found = {name: match("bl", name) for name in names}
    assert found["Try the backlist"] is None
    costs = {name: each.cost for name, each in found.items() if each is not None}
    assert min(costs, key=lambda name: costs[name]) == "Black ink"
    assert costs["Back to the list"] < costs["Shift the bar and list"]


def test_accents_and_vowel_marks_do_not_count() -> None:
    assert folded("ÉTÉ à l’Île, مَقال") == "ete a l’ile, مقال"


@given(st.text(max_size=30), st.text(max_size=60))
def test_every_place_is_one_of_the_name(asked: str, name: str) -> None:
    found = match(asked, name)
    assert found is None or all(0 <= place < len(name) for place in found.places)
