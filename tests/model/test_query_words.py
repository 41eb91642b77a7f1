"""The words of the search language, as they may be spelled."""

import pytest

from reader.model.query_words import (
    NAMES,
    VALUES,
    begins_value,
    nearest_name,
    nearest_value,
    qualifier,
    value_of,
)


@pytest.mark.parametrize(
    ("word", "name"),
    [("tag", "tag"), ("TAG", "tag"), ("étiquette", "tag"), ("après", "after"), ("وسم", "tag")],
)
def test_names_in_three_languages(word: str, name: str) -> None:
    assert qualifier(word) == name


def test_every_name_and_value_is_known() -> None:
    assert [qualifier(name) for name in NAMES] == list(NAMES)
    for name in ("is", "has"):
        assert [value_of(name, value) for value in VALUES[name]] == list(VALUES[name])
    assert qualifier("http") is None


@pytest.mark.parametrize(
    ("word", "near"),
    [("sit", "site"), ("tga", "tag"), ("minuts", "minutes"), ("zeppelin", None), ("x", None)],
)
def test_the_nearest_name(word: str, near: str | None) -> None:
    assert nearest_name(word) == near


def test_values_in_three_languages_and_the_nearest() -> None:
    assert value_of("is", "Archivé") == "archived"
    assert value_of("is", "favori") == "starred"
    assert value_of("lang", "Español") == "es"
    assert (begins_value("is", "Non-"), begins_value("has", "x")) == (True, False)
    assert (nearest_value("is", "stared"), nearest_value("is", "zzz")) == ("starred", None)
