"""Stories for libraries of any size: the same number always gives the same story.

Half of them belong to affairs of about six articles, which share four names and five rare words,
each said once to three times. A quarter has a block of related stories, half of which are here.
"""

import random
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import accumulate
from math import log

from reader.model.article import RelatedStory
from reader.model.url import Url
from tests.bench.languages import LANGUAGES, Language
from tests.world import NOON

#: Words of a text on average; news agencies' are shorter, magazines' longer.
WORDS = 150
SITES = 300
_SPREAD = 0.6
_SENTENCE, _PARAGRAPH = 14, 4  # words; sentences
_SHARES = list(accumulate(each.share for each in LANGUAGES))


@dataclass(frozen=True, slots=True)
class Story:
    """An article as it is put into a library. tag, affair: None if it has none."""

    number: int
    url: Url
    host: str
    site: str
    title: str
    byline: str
    section: str
    language: Language
    text: str
    words: int
    published: str
    saved_at: datetime
    state: str
    favourite: bool
    tag: str | None
    affair: int | None
    related: tuple[RelatedStory, ...]


def stories(numbers: range, count: int, words: int = WORDS) -> Iterator[Story]:
    """Give the stories of these numbers, of a library of 1 to `count`, the last saved last.

    words: of a text on average.
    """
    mean = log(words) - _SPREAD**2 / 2
    for number in numbers:
        dice = random.Random(number)
        affair = affair_of(number, count)
        language = language_of(number if affair is None else -affair)
        size = max(30, min(8 * words, round(dice.lognormvariate(mean, _SPREAD))))
        yield _story(number, count, dice, language, size)


def affair_of(number: int, count: int) -> int | None:
    """Return the affair that a story is of, in a library of so many; None if of none."""
    return number * 2_654_435_761 // 64 % max(1, count // 12) if number % 2 else None


def language_of(number: int) -> Language:
    """Return the language of a story, or, below zero, of an affair."""
    return LANGUAGES[bisect(_SHARES, _chance(number) * _SHARES[-1])]


def url_of(number: int) -> Url:
    """Return the address of a story."""
    return Url(f"https://{_host(number)}/stories/{number}")


def _host(number: int) -> str:
    return f"paper{int(SITES * _chance(number) ** 3)}.example"


def _chance(number: int) -> float:
    """Return a number from 0 to 1 as by lot, always the same."""
    mixed = number * 2_654_435_761 & 0xFFFFFFFF
    return ((mixed ^ mixed >> 15) * 2_246_822_519 & 0xFFFFFFFF) / 2**32


def _story(number: int, count: int, dice: random.Random, language: Language, size: int) -> Story:
    words, affair = language.draw(dice, size), affair_of(number, count)
    said = [] if affair is None else _said_of(affair, language)
    for each in said:
        for _ in range(dice.randint(1, 3)):
            words.insert(dice.randrange(1, len(words)), each)
    host, saved = _host(number), NOON - timedelta(minutes=5 * (count - number))
    title = language.sentence(language.draw(dice, dice.randint(4, 9)) + said[:1]).rstrip(". 。")
    return Story(
        number,
        url_of(number),
        host,
        f"The {host.split('.')[0].capitalize()} Ledger",
        title,
        " ".join(each.capitalize() for each in language.draw(dice, 2)),
        language.words[60 + number % 40],
        language,
        _text(language, [*words, str(number)]),
        len(words),
        (saved - timedelta(days=int(dice.expovariate(0.2)))).date().isoformat(),
        saved,
        dice.choices(("unread", "read", "archived", "trashed"), (50, 30, 18, 2))[0],
        dice.random() < 0.03,
        _tag(dice) if dice.random() < 0.4 else None,
        affair,
        tuple(_related(number, count, dice, language)) if number % 4 == 0 else (),
    )


def _text(language: Language, words: list[str]) -> str:
    sentences = [
        language.sentence(words[at : at + _SENTENCE]) for at in range(0, len(words), _SENTENCE)
    ]
    return "\n".join(
        "".join(sentences[at : at + _PARAGRAPH]).rstrip()
        for at in range(0, len(sentences), _PARAGRAPH)
    )


@lru_cache(maxsize=10_000)
def _said_of(affair: int, language: Language) -> list[str]:
    """Return the names and the rare words of an affair."""
    dice = random.Random(affair)
    names = [
        language.blank.join(language.rare(dice).capitalize() for _ in range(2)) for _ in range(4)
    ]
    return names + [language.rare(dice) for _ in range(5)]


def _tag(dice: random.Random) -> str:
    return "common" if dice.random() < 0.8 else f"rare {dice.randint(1, 200)}"


def _related(
    number: int, count: int, dice: random.Random, language: Language
) -> Iterator[RelatedStory]:
    for _ in range(4):
        other = dice.randint(max(1, number - 5_000), max(2, min(count, number)) + 2_000)
        here = url_of(other) if dice.random() < 0.5 else Url(f"https://else.example/{other}")
        yield RelatedStory(" ".join(language.draw(dice, 6)), here)
