"""How surely the same story is known again by its text: `python -m tests.bench.twins --data DIR`.

    --data DIR   a folder with body/body.jsonl and the pages it names: real stories, not ours
    --count N    so many of them are edited (300)

All stories are saved as of one house, so that any two of them may be offered as one. Then each edit
is made on N of them, and each edited copy saved beside them under a title of its own. Found: the
copy's own story is among those that are offered; wrong: so many others are. Real stories that are
in the data twice are no wrong ones; they are told apart by comparing all texts with all.
"""

import argparse
import itertools
import random
import re
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from reader.extract.article import extract
from reader.model.article import Article, ArticleId
from reader.model.errors import ExtractError
from reader.model.page import Page
from reader.model.url import Url
from reader.store import articles, fingerprints
from reader.store.sameness import is_telling, nearly_equal, words_of
from reader.store.store import Connection, Store
from tests.bench.report import print_setting, print_table
from tests.bench.sheets import write_sheets
from tests.world import NOON

_FARTHEST = (8, 10, 12, 14, 16, 18, 20)

Dice = random.Random
Edit = Callable[[str, Dice, Sequence[str]], str]


def main(words: list[str]) -> int:
    """Print the tables; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--count", type=int, default=300)
    asked = parser.parse_args(words)
    print_setting()
    with tempfile.TemporaryDirectory() as folder:
        texts = _texts(Path(folder), asked.data)
        store = Store(Path(folder) / "library.db")
        _measure(store, texts, min(asked.count, len(texts)))
        store.close()
    return 0


def _measure(store: Store, texts: Sequence[str], count: int) -> None:
    dice = Dice(1)
    with store.writing() as db:
        saved = {_put(db, f"story {n}", text): text for n, text in enumerate(texts)}
        offered = {each: set(fingerprints.twins(db, each)) for each in saved}
    twice = _twice(saved)
    found = {frozenset((one, other)) for one, others in offered.items() for other in others}
    print(f"{len(texts)} stories, {len(twice)} pairs of them of nearly the same text;")
    print(f"offered: {len(found & twice)} of these, {len(found - twice)} others\n")
    chosen = dice.sample(sorted(saved), count)
    rows = [_measured(store, name, edit, chosen, saved, dice) for name, edit in EDITS.items()]
    print_table(["edit", "found %", "wrong", "ms a look", *map(str, _FARTHEST)], rows)
    print("The last columns: the share within so many bits and with one band in common, in %.")


def _measured(
    store: Store,
    name: str,
    edit: Edit,
    chosen: Sequence[ArticleId],
    saved: dict[ArticleId, str],
    dice: Dice,
) -> list[object]:
    texts = list(saved.values())
    with store.writing() as db:
        copies = {
            _put(db, f"{name} {each}", edit(saved[each], dice, texts)): each for each in chosen
        }
        begun = time.process_time()
        offered = {copy: set(fingerprints.twins(db, copy)) for copy in copies}
        spent = time.process_time() - begun
        right = sum(own in offered[copy] for copy, own in copies.items())
        wrong = sum(
            not nearly_equal(saved[other], saved[own])
            for copy, own in copies.items()
            for other in offered[copy] & saved.keys()
        )
        near = [_near(db, copies, farthest) for farthest in _FARTHEST]
        db.executemany("DELETE FROM article WHERE id = ?", [(copy,) for copy in copies])
    shares = [round(100 * each / len(copies), 1) for each in (right, *near)]
    return [name, shares[0], wrong, round(1e3 * spent / len(copies), 1), *shares[1:]]


def _twice(saved: dict[ArticleId, str]) -> set[frozenset[ArticleId]]:
    """Return the pairs of which the shorter has most of its runs of three words in the other."""
    runs = {}
    for each, text in saved.items():
        words = words_of(text)
        runs[each] = {hash(tuple(words[n : n + 3])) for n in range(len(words) - 2)}
    return {
        frozenset((one, other))
        for one, other in itertools.combinations(runs, 2)
        if len(runs[one] & runs[other]) > 0.6 * min(len(runs[one]), len(runs[other]))
    }


def _near(db: Connection, copies: dict[ArticleId, ArticleId], farthest: int) -> int:
    return sum(own in fingerprints.near(db, copy, farthest) for copy, own in copies.items())


def _put(db: Connection, title: str, text: str) -> ArticleId:
    path = re.sub(r"\W+", "-", title)
    article = Article(title, text, "", url=Url(f"https://e.org/{path}"), words=len(text.split()))
    return articles.put(db, article, saved_at=NOON, sample=False)[0]


def _texts(folder: Path, data: Path) -> list[str]:
    found = []
    for sheet in write_sheets(folder, sys.maxsize, data):
        try:
            article = extract(Page(sheet.file.read_bytes(), NOON, Url(sheet.url)))
        except ExtractError:
            continue
        if article.incomplete is None and is_telling(article.text):
            found.append(article.text)
    return list(dict.fromkeys(found))


def _mistyped(share: float) -> Edit:
    """Two neighbouring letters change places in so many of the words."""

    def edit(text: str, dice: Dice, others: Sequence[str]) -> str:
        words = text.split(" ")
        for n, word in enumerate(words):
            if len(word) > 2 and dice.random() < share:
                at = dice.randrange(len(word) - 1)
                words[n] = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        return " ".join(words)

    return edit


def _grown(share: float) -> Edit:
    """Words of another story stand somewhere in it, so many of its own length."""

    def edit(text: str, dice: Dice, others: Sequence[str]) -> str:
        other = dice.choice(others)
        length = max(30, int(len(text) * share))
        start = dice.randrange(max(1, len(other) - length))
        at = text.find(dice.choice(_sentences(text)))
        return f"{text[:at]}{other[start : start + length]} {text[at:]}"

    return edit


def _cut(share: float) -> Edit:
    """So many of its sentences, which follow each other, are gone."""

    def edit(text: str, dice: Dice, others: Sequence[str]) -> str:
        sentences = _sentences(text)
        length = max(1, int(len(sentences) * share))
        at = dice.randrange(max(1, len(sentences) - length))
        return " ".join(sentences[:at] + sentences[at + length :])

    return edit


def _live(text: str, dice: Dice, others: Sequence[str]) -> str:
    """Every fifth sentence is gone, one word of a hundred mistyped, a third is new."""
    kept = " ".join(each for each in _sentences(text) if dice.random() > 0.2)
    return _grown(0.3)(_mistyped(0.01)(kept, dice, others), dice, others)


def _sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?。])\s*", text)


EDITS: dict[str, Edit] = {
    "1 % mistyped": _mistyped(0.01),
    "3 % mistyped": _mistyped(0.03),
    "10 % added": _grown(0.1),
    "25 % added": _grown(0.25),
    "10 % cut": _cut(0.1),
    "30 % cut": _cut(0.3),
    "live: 20 % cut, 30 % added": _live,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
