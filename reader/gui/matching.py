"""Finding a name by a few letters of it: by the beginnings of its words, accents or not."""

import unicodedata
from functools import cache

from msgspec import Struct


class Match(Struct, frozen=True):
    """Where the letters were found: places in the name. The best has the lowest cost."""

    cost: int
    places: tuple[int, ...]


def match(asked: str, name: str) -> Match | None:
    """Return how the letters that were asked for stand in the name, None if they do not.

    Each stretch of letters begins a word of the name, and the words come in order: "sre" finds
    "Save its RElated stories". Asked in several words, each of them is found, in any order.
    """
    places: set[int] = set()
    cost = 0
    for part in asked.split():
        found = _found(_folded(part), name)
        if found is None:
            return None
        cost += found.cost
        places.update(found.places)
    return Match(cost, tuple(sorted(places)))


def folded(text: str) -> str:
    """Return the text in small letters, without accents and vowel marks."""
    return "".join(letter for letter, _ in _folded(text))


def _found(part: list[tuple[str, int]], name: str) -> Match | None:
    letters = _folded(name)
    begins = [at for at in range(len(letters)) if _begins(letters, at)]
    asked = [letter for letter, _ in part]

    @cache
    def best(done: int, word: int) -> Match | None:
        """Return the best way in which the letters after `done` stand in the words from `word`."""
        if done == len(asked):
            return Match(0, ())
        ways = []
        for number in range(word, len(begins)):
            begin = begins[number]
            for taken in range(1, _fitting(asked[done:], letters[begin:]) + 1):
                rest = best(done + taken, number + 1)
                if rest is not None:
                    here = tuple(range(begin, begin + taken))
                    ways.append(Match(10 + number - word + rest.cost, here + rest.places))
        return min(ways, key=lambda way: way.cost, default=None)

    found = best(0, 0)
    return found and Match(found.cost, tuple(letters[place][1] for place in found.places))


def _fitting(asked: list[str], letters: list[tuple[str, int]]) -> int:
    """Return how many of the letters are the same, from the first on."""
    pairs = enumerate(zip(asked, letters, strict=False))
    shorter = min(len(asked), len(letters))
    return next((at for at, (one, other) in pairs if one != other[0]), shorter)


def _folded(text: str) -> list[tuple[str, int]]:
    """Return each letter in its plain form, with its place in the text."""
    plain: list[tuple[str, int]] = []
    for place, letter in enumerate(text):
        for part in unicodedata.normalize("NFKD", letter.casefold()):
            plain += [(part, place)] * (not unicodedata.combining(part))
    return plain


def _begins(letters: list[tuple[str, int]], at: int) -> bool:
    if not letters[at][0].isalnum():
        return at == 0 or not letters[at][0].isspace()
    return at == 0 or not letters[at - 1][0].isalnum()
