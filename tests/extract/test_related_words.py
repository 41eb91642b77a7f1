"""The tables of labels."""

import pytest

from reader.extract.related_labels import Label, label_of
from reader.extract.related_words import (
    NO_STORIES,
    NO_STORIES_WITHIN,
    OTHER,
    POINTING,
    RELATED,
    TELLING,
    TELLING_STARTS,
)


def first_phrases(table: str) -> list[str]:
    """Return each entry's phrase with the first of its choices."""
    entries = table.strip().replace("\n", "|").split("|")
    return [" ".join(word.split("/")[0] for word in e.rstrip("…").split()) for e in entries]


@pytest.mark.parametrize("language", RELATED)
def test_what_a_language_calls_related_is(language: str) -> None:
    missed = [p for p in first_phrases(RELATED[language]) if label_of(p) is not Label.RELATED]
    assert missed == []


@pytest.mark.parametrize("language", OTHER)
def test_what_a_language_says_of_the_site_is_other(language: str) -> None:
    missed = [p for p in first_phrases(OTHER[language]) if label_of(p) is not Label.OTHER]
    assert missed == []


def test_words_that_tell_do_so_in_any_company() -> None:
    words = [*TELLING.split(), *(f"{word}记事" for word in TELLING_STARTS.split())]
    assert [word for word in words if label_of(word) is not Label.RELATED] == []


def test_words_that_point_need_a_sign() -> None:
    assert [word for word in POINTING.split() if label_of(f"{word}:") is not Label.RELATED] == []
    assert label_of("Read") is None


def test_with_a_word_for_topics_a_telling_word_is_over_topics() -> None:
    labels = [*(f"related {word}" for word in NO_STORIES.split())]
    labels += [f"関連{word}" for word in NO_STORIES_WITHIN.split()]
    assert [words for words in labels if label_of(words) is not Label.TOPICS] == []
