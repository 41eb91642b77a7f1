"""The stories of a library are always the same, and their words as frequent as real ones."""

import random
from collections import Counter

import pytest

from tests.bench.languages import ENGLISH, LANGUAGES, VOCABULARY, Language
from tests.bench.stories import affair_of, stories, url_of


def test_a_number_is_always_the_same_story() -> None:
    one, other = (list(stories(numbers, 1_000)) for numbers in (range(7, 9), range(8, 9)))
    assert one[1:] == other
    assert one[0] != other[0]


def test_no_two_stories_are_of_one_address_or_title() -> None:
    found = list(stories(range(1, 400), 400, 40))
    assert len({story.url for story in found}) == len(found)
    assert len({story.title for story in found}) > len(found) - 4
    assert [story.url for story in found] == [url_of(story.number) for story in found]


def test_texts_are_so_long_on_average() -> None:
    sizes = [story.words for story in stories(range(1, 600), 600, 100)]
    assert 85 < sum(sizes) / len(sizes) < 115
    assert max(sizes) > 3 * min(sizes)


def test_every_language_is_there() -> None:
    found = Counter(story.language.name for story in stories(range(1, 600), 600, 30))
    assert set(found) == {language.name for language in LANGUAGES}
    assert found["en"] > found["fr"] > found["ar"] > found["zh"]


def test_the_stories_of_an_affair_share_its_names() -> None:
    affairs: dict[int, list[str]] = {}
    for story in stories(range(1, 120), 120, 40):
        if story.affair is not None:
            affairs.setdefault(story.affair, []).append(story.text)
    assert sum(map(len, affairs.values())) == 60
    for texts in affairs.values():
        words = [set(text.replace(".", " ").split()) for text in texts if " " in text]
        assert all(len(set.intersection(one, words[0])) >= 5 for one in words)
    assert affair_of(2, 120) is None


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.name)
def test_no_word_of_a_language_is_there_twice(language: Language) -> None:
    assert len(set(language.words)) == len(language.words) == VOCABULARY


def test_the_commonest_word_is_said_as_often_as_in_real_texts() -> None:
    drawn = Counter(ENGLISH.draw(random.Random(1), 30_000))
    assert 0.02 < drawn["the"] / 30_000 < 0.08
    once = sum(times == 1 for times in drawn.values())
    assert once > len(drawn) / 2  # as in real texts: Zipf's tail
    assert ENGLISH.sentence(["the", "harbour"]) == "The harbour. "
