"""Libraries of any size for measuring: stories of made-up words that are as frequent as real ones.

Words are made of syllables, so that many begin alike, and their frequency falls as Zipf and
Mandelbrot say of real texts; a few hundred common ones are English, French or Arabic as they are.
"""

import itertools
import json
import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from reader.store import search
from reader.store.folding import title_key
from reader.store.packing import checksum, packed
from reader.store.store import Store
from tests.world import NOON


def _split(words: str) -> list[str]:
    return words.split()


_COMMON = _split(
    "the of and to in a is that for it as was with be by on not he his but at are this have "
    "from or had an they which one you were all her she there would their we him been has "
    "when who will no more if out so up said what its about than into them can only other "
    "time new some could these two may first then do any like my now over such our man me "
    "even most made after also did many off before must well back through years much where "
    "your way down should because long each just state those people too mr how little good "
    "world make very year still see own work men day get here old life both between being "
    "under three never know same last another while us might great go come since against "
    "right came take used himself few house american use place during high without again home "
    "around small however found mrs part school general united states war water "
)
_ONSETS = _split("b c d f g h l m n p r s t v br ch cl cr dr fr gr pl pr sc sh sp st tr th qu ")
_VOWELS = ["a", "e", "i", "o", "u", "ai", "au", "ea", "ee", "io", "ou"]
_CODAS = ["", "", "", "l", "m", "n", "r", "s", "t", "nd", "nt", "st", "rs", "ck"]
_VOCABULARY = 60_000
_LENGTH = 620  # words of a text on average
_SITES = 200


class Language:
    """Words, the commonest first, drawn as often as in real texts."""

    def __init__(self, seed: int = 1) -> None:
        dice = random.Random(seed)
        words = dict.fromkeys(_COMMON)
        while len(words) < _VOCABULARY:
            count = dice.choices((1, 2, 3, 4), (1, 5, 5, 2))[0]
            syllables = (
                dice.choice(_ONSETS) + dice.choice(_VOWELS) + dice.choice(_CODAS)
                for _ in range(count)
            )
            words["".join(syllables)] = None
        self.words = list(words)
        weights = (1 / (rank + 2.7) for rank in range(1, len(self.words) + 1))
        self._weights = list(itertools.accumulate(weights))

    def draw(self, dice: random.Random, count: int) -> list[str]:
        """Return so many words."""
        return dice.choices(self.words, cum_weights=self._weights, k=count)


def fill(path: Path, count: int, language: Language) -> None:
    """Make a library of so many stories at this place, indexed, without their related stories."""
    store = Store(path)
    with store.writing() as db:
        for lot in _lots(_rows(count, language)):
            db.executemany(
                "INSERT INTO article (id, url, host, title, title_key, byline, published, section,"
                " lang, dir, site_name, excerpt, words, reading_minutes, saved_at, state,"
                " favourite)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'en', 'ltr', ?, ?, ?, ?, ?, ?, ?)",
                [row[0] for row in lot],
            )
            db.executemany("INSERT INTO body VALUES (?, ?, ?, ?, ?)", [row[1] for row in lot])
        search.rebuild(db)
    store.close()


def _rows(count: int, language: Language) -> Iterator[tuple[tuple[object, ...], ...]]:
    dice = random.Random(2)
    sites = [" ".join(language.draw(dice, 2)).title() for _ in range(_SITES)]
    empty = packed("[]")
    for number in range(1, count + 1):
        size = max(40, round(dice.lognormvariate(0, 0.6) * _LENGTH * 0.83))
        words = language.draw(dice, size)
        title = " ".join(language.draw(dice, 4) + words[:3]).capitalize()
        text = "\n".join(
            " ".join(words[at : at + 60]).capitalize() + "." for at in range(0, size, 60)
        )
        site = sites[int(_SITES * dice.random() ** 3)]
        saved = NOON - timedelta(minutes=11 * (count - number))
        name = " ".join(language.draw(dice, 2)).title()
        body = packed(text)
        yield (
            (
                number,
                f"https://{site.replace(' ', '').lower()}.example/{number}",
                f"{site.replace(' ', '').lower()}.example",
                title,
                title_key(title),
                json.dumps([name]),
                saved.date().isoformat(),
                language.words[300 + number % 40],
                site,
                text[:160],
                size,
                max(1, size // 230),
                saved.isoformat(),
                dice.choices(("unread", "read", "archived", "trashed"), (50, 30, 18, 2))[0],
                int(dice.random() < 0.03),
            ),
            (number, body, empty, empty, checksum(body, empty, empty)),
        )


def _lots(
    rows: Iterator[tuple[tuple[object, ...], ...]],
) -> Iterator[list[tuple[tuple[object, ...], ...]]]:
    while lot := list(itertools.islice(rows, 1_000)):
        yield lot
