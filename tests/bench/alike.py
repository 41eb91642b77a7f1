"""How soon the stories that are alike are found: `python -m tests.bench.alike`.

    --sizes N…   so many articles in the library (10000 100000)
    --count N    for so many of them, chosen by lot, the others are looked for (400)
    --keep DIR   make the libraries here, and take those that are here already

The articles are invented. How often each word occurs follows the curve of real texts (Zipf and
Mandelbrot: the word of rank r by 1 / (r + 2.7)^1.05, of 300,000 words), 150 to 1,500 words an
article. Half of them belong to affairs of two to twelve articles, which share four names and five
rare words, each said once to six times.

alike is what the window asks for, from the article's id to the ids found and the reason said;
bare the index alone: one MATCH of the same rare words, joined by OR, ordered by rank, the first
five. Both in turns, in one process. right: the share of what was found that is of the same affair.
"""

import argparse
import random
import sys
import tempfile
import time
from bisect import bisect
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from itertools import accumulate
from pathlib import Path
from statistics import quantiles

from reader.model.article import ArticleId
from reader.store import alike, search
from reader.store.packing import packed
from reader.store.store import Connection, Store
from tests.bench.report import print_setting, print_table
from tests.world import NOON

_WORDS = 300_000
_CONSONANTS = "b c d f g h j k l m n p r s t v w z br tr".split()  # noqa: SIM905
_SYLLABLES = [consonant + vowel for consonant in _CONSONANTS for vowel in "aeiou"]


def main(words: list[str]) -> int:
    """Print the table; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.split(":")[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=(10_000, 100_000))
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--keep", type=Path)
    asked = parser.parse_args(words)
    print_setting()
    with tempfile.TemporaryDirectory() as folder:
        rows = [
            row
            for size in asked.sizes
            for row in _measured(_made(asked.keep or Path(folder), size), size, asked.count)
        ]
    print_table(["articles", "way", "p50 ms", "p95 ms", "worst ms", "found", "right %"], rows)
    return 0


def _measured(path: Path, size: int, count: int) -> list[list[object]]:
    store = Store(path)
    dice = random.Random(2)
    timer = _Timer()
    with store.reading() as db:
        affair = dict(db.execute("SELECT id, section FROM article").fetchall())
        for each in [ArticleId(dice.randrange(1, size + 1)) for _ in range(count)]:
            words = _rare_words(db, each)
            for way, call in (("alike", _alike), ("bare", _bare)):
                timer.time(way, each, partial(call, db, each, words))
    store.close()
    return [
        [size, way, *_spread(timer.spent[way]), len(pairs), _right(pairs, affair)]
        for way, pairs in timer.found.items()
    ]


class _Timer:
    def __init__(self) -> None:
        self.spent: dict[str, list[float]] = defaultdict(list)
        self.found: dict[str, list[tuple[ArticleId, ArticleId]]] = defaultdict(list)

    def time(self, way: str, each: ArticleId, call: Callable[[], list[ArticleId]]) -> None:
        begun = time.perf_counter()
        others = call()
        self.spent[way].append(1e3 * (time.perf_counter() - begun))
        self.found[way] += [(each, other) for other in others]


def _spread(times: list[float]) -> tuple[float, float, float]:
    cuts = quantiles(times, n=20)
    return cuts[9], cuts[18], max(times)


def _right(pairs: list[tuple[ArticleId, ArticleId]], affair: dict[int, str | None]) -> float:
    right = sum(affair[one] is not None and affair[one] == affair[other] for one, other in pairs)
    return 100 * right / max(1, len(pairs))


def _alike(db: Connection, article_id: ArticleId, words: list[str]) -> list[ArticleId]:
    del words  # it finds its own
    return [each.id for each in alike.find(db, article_id, besides=(), most=5)]


def _bare(db: Connection, article_id: ArticleId, words: list[str]) -> list[ArticleId]:
    found = db.execute(
        "SELECT rowid FROM search WHERE search MATCH ? AND rowid <> ? ORDER BY rank LIMIT 5",
        [" OR ".join(f'"{word}"' for word in words), article_id],
    )
    return [ArticleId(row[0]) for row in found]


def _rare_words(db: Connection, article_id: ArticleId) -> list[str]:
    story = alike.read(db, article_id)
    return list(alike.weigh(db, story).shared) if story else []


def _made(path: Path, size: int) -> Path:
    """Make the library if it is not there; return its file."""
    file = path / f"{size}" / "library.db"
    if file.exists():
        return file
    store = Store(file)
    with store.writing() as db:
        for number, (affair, title, text) in enumerate(_stories(size), 1):
            _put(db, number, affair, title, text)
        search.rebuild(db)
    store.close()
    return file


def _put(db: Connection, number: int, affair: str | None, title: str, text: str) -> None:
    db.execute(
        "INSERT INTO article (id, host, title, title_key, byline, section, lang, dir, words,"
        " reading_minutes, saved_at, state)"
        " VALUES (?, 'e.org', ?, ?, '[]', ?, 'en', 'ltr', ?, 1, ?, 'unread')",
        [number, title, str(number), affair, text.count(" "), NOON.isoformat()],
    )
    db.execute("INSERT INTO body VALUES (?, ?, '', '', '')", [number, packed(text)])


def _stories(size: int) -> Iterator[tuple[str | None, str, str]]:
    """Give the affair of each article, None if it has none, its title and its text."""
    dice = random.Random(1)
    common = list(accumulate(1 / (rank + 2.7) ** 1.05 for rank in range(_WORDS)))
    spoken: dict[int, list[str]] = {}
    for number in range(size):
        words = [_word(bisect(common, dice.random() * common[-1])) for _ in range(_length(dice))]
        affair = None
        if number % 2:
            affair = dice.randrange(max(1, size // 12))
            if affair not in spoken:
                names = [f"{_name(dice)} {_name(dice)}" for _ in range(4)]
                spoken[affair] = names + [_rare(dice) for _ in range(5)]
            for said in spoken[affair]:
                for _ in range(dice.randint(1, 6)):
                    words.insert(dice.randrange(1, len(words)), said)
        lines = [" ".join(words[n : n + 60]).capitalize() for n in range(0, len(words), 60)]
        title = " ".join(dice.sample(words, 7))
        yield None if affair is None else str(affair), title, ".\n".join(lines)


def _length(dice: random.Random) -> int:
    return min(1_500, max(150, round(dice.lognormvariate(6.3, 0.5))))


def _word(rank: int) -> str:
    """Return the word of this rank: the commoner, the shorter."""
    found = ""
    rank += 1
    while rank:
        rank, syllable = divmod(rank, len(_SYLLABLES))
        found += _SYLLABLES[syllable]
    return found


def _rare(dice: random.Random) -> str:
    return _word(dice.randrange(1_000, _WORDS))


def _name(dice: random.Random) -> str:
    return _rare(dice).capitalize()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
