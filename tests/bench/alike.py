"""How soon the stories that are alike are found: `python -m tests.bench.alike`.

    --sizes N…   so many articles in the library (10000 100000)
    --count N    for so many of them, chosen by lot, the others are looked for (400)
    --data DIR   make the libraries here, and take those that are here already

The articles are those of stories.py: half of them belong to affairs of about six, which share four
names and five rare words.

alike is what the window asks for, from the article's id to the ids found and the reason said;
bare the index alone: one MATCH of the same rare words, joined by OR, ordered by rank, the first
five. Both in turns, in one process. right: the share of what was found that is of the same affair.
"""

import argparse
import random
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import quantiles

from reader.model.article import ArticleId
from reader.store import alike
from reader.store.store import Connection, Store
from tests.bench.filling import made
from tests.bench.report import print_setting, print_table
from tests.bench.stories import affair_of


def main(words: list[str]) -> int:
    """Print the table; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.split(":")[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=(10_000, 100_000))
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--data", type=Path)
    asked = parser.parse_args(words)
    print_setting()
    with tempfile.TemporaryDirectory() as folder:
        rows = [
            row
            for size in asked.sizes
            for row in _measured(made(asked.data or Path(folder), size), size, asked.count)
        ]
    print_table(["articles", "way", "p50 ms", "p95 ms", "worst ms", "found", "right %"], rows)
    return 0


def _measured(folder: Path, size: int, count: int) -> list[list[object]]:
    store = Store(folder / "library.db")
    dice = random.Random(2)
    timer = _Timer()
    with store.reading() as db:
        for each in [ArticleId(dice.randrange(1, size + 1)) for _ in range(count)]:
            words = _rare_words(db, each)
            for way, call in (("alike", _alike), ("bare", _bare)):
                timer.time(way, each, partial(call, db, each, words))
    store.close()
    return [
        [size, way, *_spread(timer.spent[way]), len(pairs), _right(pairs, size)]
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


def _right(pairs: list[tuple[ArticleId, ArticleId]], size: int) -> float:
    affairs = [(affair_of(one, size), affair_of(other, size)) for one, other in pairs]
    right = sum(one is not None and one == other for one, other in affairs)
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


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
