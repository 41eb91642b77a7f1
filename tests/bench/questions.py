"""What a window asks a library, timed: lists, pages of rows, counts, searches, likeness, opening.

A page is what the list asks for at a time, a screen what is seen at once. Each question is asked
in turn with the others, by the thread that would ask it; what is read first from the disk is read
before.
"""

import random
from functools import partial

from reader.library import finding, reading, related
from reader.library.library import Library
from reader.model.article import ArticleId, ArticleRow
from reader.model.query import Order, Query, Shelf, Sort, parse
from tests.bench.searching import sessions
from tests.bench.spread import Spread, Stopwatch
from tests.bench.stories import url_of

PAGE, SCREEN = 100, 12
_WARM = 5


def lists() -> dict[str, Query]:
    """Return every list that can be walked through: shelves, orders, a tag, a site."""
    found = {f"shelf {shelf}": Query(shelf=shelf) for shelf in Shelf}
    found |= {f"by {sort}": Query(order=Order(sort)) for sort in Sort if sort is not Sort.SAVED}
    return found | {
        "a tag of many": Query(tag="common"),
        "a tag of few": Query(tag="rare 7"),
        "a large site": Query(site="paper0.example"),
        "a small site": Query(site="paper250.example"),
    }


def ask_lists(library: Library, rounds: int) -> dict[str, Spread]:
    """Time for each list its first page, all of it, and pages far down; and the counts."""
    watch, dice = Stopwatch(), random.Random(5)
    for turn in range(rounds + 1):
        if turn == 1:
            watch = Stopwatch()  # what came before was to warm up
        for name, query in lists().items():
            watch.time(f"first page, {name}", partial(first_page, library, query))
            ids = watch.time(f"whole list, {name}", partial(finding.find, library, query))
            for _ in range(4):
                start = dice.randrange(max(1, len(ids) - PAGE + 1))
                page = ids[start : start + PAGE]
                watch.time(f"page far down, {name}", partial(finding.rows, library, page))
        watch.time("counts", partial(finding.counts, library))
        watch.time("what a search is completed by", partial(finding.values, library))
    return watch.spreads()


def first_page(library: Library, query: Query) -> list[ArticleRow]:
    """Return the rows that are seen first when a list is asked for."""
    ids = next(iter(finding.find_stepwise(library, query, lambda: True)))
    return finding.rows(library, ids[:PAGE])


def type_ahead(library: Library, count: int) -> dict[str, Spread]:
    """Time each key of so many sessions: until there is a list, and until a screen of it is whole.

    Whole: with its rows and where the words stand.
    """
    watch = Stopwatch()
    keys = [text for typed in sessions(count) for text in typed]
    for text in keys[:_WARM]:
        _typed(Stopwatch(), library, text)
    for text in keys:
        _typed(watch, library, text)
    return watch.spreads()


def _typed(watch: Stopwatch, library: Library, text: str) -> None:
    query = parse(text)

    def first() -> list[ArticleId]:
        return next(iter(finding.find_stepwise(library, query, lambda: True)))

    def screen() -> None:
        ids = watch.time("a key: its list", first)[:SCREEN]
        finding.rows(library, ids)
        watch.time("a key: where the words stand", lambda: finding.found(library, ids, query))

    watch.time("a key: a screen, all of it", screen)


def ask_around(library: Library, size: int, rounds: int) -> dict[str, Spread]:
    """Time articles chosen by lot: opened, and what stands beside each."""
    watch, dice = Stopwatch(), random.Random(6)
    for turn in range(rounds + _WARM):
        if turn == _WARM:
            watch = Stopwatch()
        own = ArticleId(dice.randint(1, size))
        opened = watch.time("an article opened", partial(reading.open_article, library, own))
        watch.time("stories that are alike", partial(related.beside, library, opened))
        watch.time(
            "an address, whether it is saved",
            partial(finding.find_saved, library, url_of(dice.randint(1, 2 * size))),
        )
    return watch.spreads()
