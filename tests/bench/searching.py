"""How long searches take: `python -m tests.bench.searching [--articles N…] [--data DIR]`.

    --articles N…  sizes of the libraries (10000 100000)
    --sessions N   so many are typed in each (24)
    --data DIR     where the libraries are made and left; without it, nowhere

Whole sessions are typed, letter by letter, as a person would, the words drawn as often as they
occur in texts or from the rare ones. For each letter: until there is a list (of very many hits,
the newest), until it is whole, and beside it what bare FTS5 takes for the best hundred of the same
words in the same index. Then what a screen of rows costs, with and without snippets. The time of
the CPU alone is what remains where others are at work on the machine.
"""

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from reader.library import finding
from reader.library.library import Library
from reader.library.opening import opened_library
from reader.model.article import ArticleId
from reader.model.query import Query, parse
from tests.bench.filling import made
from tests.bench.languages import ENGLISH, LANGUAGES
from tests.bench.report import print_setting, print_table

_PAGE, _SCREEN = 100, 12


def main(words: list[str]) -> int:
    """Print the tables; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--sessions", type=int, default=24)
    parser.add_argument("--data", type=Path, default=None)
    asked = parser.parse_args(words)
    print_setting()
    with tempfile.TemporaryDirectory() as nowhere:
        for count in asked.articles:
            with opened_library(made(asked.data or Path(nowhere), count)) as library:
                _measure(library, count, list(sessions(asked.sessions)))
    return 0


def _measure(library: Library, count: int, typed: list[list[str]]) -> None:
    texts = [text for session in typed for text in session]
    times: dict[str, list[tuple[float, float]]] = {}

    def note(what: str, call: Callable[[], object]) -> None:
        start, worked = time.perf_counter(), time.thread_time()
        call()
        taken = (time.perf_counter() - start) * 1000, (time.thread_time() - worked) * 1000
        times.setdefault(what, []).append(taken)

    for text in texts[:30]:  # what is read first from the disk is measured elsewhere
        finding.find(library, parse(text))
    for text in texts:
        query = parse(text)
        note("bare FTS5, best 100", partial(_bare, library, text))
        note("list", partial(_first, library, query))
        note("whole list", partial(finding.find, library, query))
        ids = _first(library, query)
        note(f"page of {_PAGE} rows", partial(finding.rows, library, ids[:_PAGE]))
        note(f"snippets of {_SCREEN} rows", partial(finding.found, library, ids[:_SCREEN], query))
    what = f"{count:,} articles, {len(texts)} keys in {len(typed)} sessions, ms"
    print_table(
        (what, "p50", "p95", "worst", "CPU p95"),
        [(name, *_summary(taken)) for name, taken in times.items()],
    )


def _first(library: Library, query: Query) -> list[ArticleId]:
    return next(iter(finding.find_stepwise(library, query, lambda: True)))


def _bare(library: Library, text: str) -> None:
    """Ask FTS5 as one who knows nothing better: all words, the last as a beginning, best first."""
    match = " ".join(f'"{word}"' for word in text.split()) + ("" if text.endswith(" ") else " *")
    with library.store.reading() as db:
        db.execute(
            "SELECT rowid FROM search WHERE search MATCH ? ORDER BY bm25(search) LIMIT 100", [match]
        ).fetchall()


def sessions(most: int) -> Iterator[list[str]]:
    """Yield what stands in the field after each key: one to three words, frequent or rare.

    Three of four are English; the others are in each of the languages in turn.
    """
    dice = random.Random(3)
    for number in range(most):
        language = LANGUAGES[number // 4 % len(LANGUAGES)] if number % 4 == 3 else ENGLISH
        words = [
            language.draw(dice, 1)[0] if dice.random() < 0.5 else language.rare(dice)
            for _ in range(number % 3 + 1)
        ]
        text = language.blank.join(words)
        yield [text[:end] for end in range(1, len(text) + 1)]


def _summary(taken: list[tuple[float, float]]) -> tuple[float, ...]:
    walls, works = zip(*taken, strict=True)
    return (
        statistics.median(walls),
        statistics.quantiles(walls, n=20)[-1],
        max(walls),
        statistics.quantiles(works, n=20)[-1],
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
