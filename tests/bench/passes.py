"""What each pass of extraction buys: the figures without it.

A pass is a function in a tuple. All pages are extracted once with every pass watched; without a
pass only those pages come out otherwise on which it did something, so only those are extracted
again. The judges of chrome do something on nearly every page: without one of them all are.
"""

import importlib.util
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from reader.extract import candidates, chrome, story, trimming
from reader.extract.article import extract
from reader.model.errors import ExtractError
from reader.model.page import Page
from reader.model.url import Url
from tests.world import NOON

SETS = ("sh", "moz", "traf", "wcxb")
#: Where the passes stand, and what tells that one did something: from its arguments and answer.
_TUPLES: dict[tuple[ModuleType, str], Callable[[tuple[Any, ...], Any, int], bool]] = {
    (chrome, "JUDGES"): lambda _, answer, _before: answer is not None,
    (candidates, "CORRECTIONS"): lambda given, answer, _: answer != given[-1],
    (story, "JOINS"): lambda given, answer, _: answer != given[-1],
    (trimming, "PASSES"): lambda given, _, before: _kept(given) != before,
}

Key = tuple[str, str]
Figures = list[float]


def what_each_buys(tool: Path) -> Iterator[tuple[str, Figures]]:
    """Give "all" with the figures of all passes, then each pass with what is lost without it.

    tool: the measuring tool; its data lie beside its folder. Figures: F1 of each of SETS, and the
    share of clean pages.
    """
    scored = Scored(tool)
    active: dict[str, set[Key]] = {}
    texts: dict[Key, str] = {}
    with _watched(active) as look_at:
        for key in scored.pages:
            look_at(key)
            texts[key] = scored.text_of(key)
    whole = scored.figures(texts)
    yield "all", whole
    for module, name in _TUPLES:
        for one in getattr(module, name):
            with _without(module, name, one):
                changed = {key: scored.text_of(key) for key in active.get(one.__name__, ())}
            gaps = zip(whole, scored.figures(texts | changed), strict=True)
            yield one.__name__, [had - has for had, has in gaps]


@contextmanager
def _watched(active: dict[str, set[Key]]) -> Iterator[Callable[[Key], None]]:
    """Note under each pass's name the pages on which it did something; give how to tell which."""
    here: list[Key] = []
    tuples = {place: getattr(*place) for place in _TUPLES}

    def watch(one: Callable[..., Any], did: Callable[..., bool]) -> Callable[..., Any]:
        def watched(*given: Any) -> Any:
            before = _kept(given)
            answer = one(*given)
            if did(given, answer, before):
                active.setdefault(one.__name__, set()).add(here[-1])
            return answer

        return watched

    try:
        for (module, name), passes in tuples.items():
            did = _TUPLES[module, name]
            setattr(module, name, tuple(watch(one, did) for one in passes))
        yield here.append
    finally:
        for (module, name), passes in tuples.items():
            setattr(module, name, passes)


def _kept(given: tuple[Any, ...]) -> int:
    """Return how many blocks are kept, if they are what a pass is given first."""
    return sum(block.keep for block in given[0]) if isinstance(given[0], list) else 0


@contextmanager
def _without(module: ModuleType, name: str, one: Callable[..., Any]) -> Iterator[None]:
    passes = getattr(module, name)
    setattr(module, name, tuple(each for each in passes if each is not one))
    try:
        yield
    finally:
        setattr(module, name, passes)


class Scored:
    """The pages with known answers, and the measuring tool's own scores."""

    def __init__(self, tool: Path) -> None:
        self._tool = _loaded(tool)
        # Most texts are the same without a pass: they are counted once.
        self._tool.overlap = cache(self._tool.overlap)
        self._tool.word_f1 = cache(self._tool.word_f1)
        data = tool.resolve().parent.parent / "data"
        lines = (data / "body" / "body.jsonl").read_text(encoding="utf-8").splitlines()
        self._rows: list[dict[str, Any]] = [json.loads(line) for line in lines]
        gold = (data / "gold" / "chrome-gold.json").read_text(encoding="utf-8")
        self._chrome: dict[str, dict[str, Any]] = json.loads(gold)
        body, other = self._tool.Pages(data / "body"), self._tool.Pages(data / "gold")
        self.pages: dict[Key, tuple[str, str]] = {}
        for row in self._rows:
            self.pages[row["set"], row["id"]] = body.file(Path(row["file"])), row["url"]
        for key, page in self._chrome.items():
            path = Path(page["file"])
            file = other.file(path) if path.parts[0] == "pages" else str(data / path)
            self.pages["chrome", key] = file, page["url"]

    def text_of(self, key: Key) -> str:
        """Return the text of a page's article."""
        file, url = self.pages[key]
        try:
            return extract(Page(Path(file).read_bytes(), NOON, Url(url))).text
        except ExtractError:
            return ""

    def figures(self, texts: dict[Key, str]) -> Figures:
        """Return F1 of each set and the share of clean pages, over the pages that have a text."""
        found = []
        for name in SETS:
            rows = [row for row in self._rows if row["set"] == name and (name, row["id"]) in texts]
            answers = {row["id"]: {"text": texts[name, row["id"]]} for row in rows}
            found.append(self._tool.body_scores(rows, answers)[0]["f1"])
        gold = {key: page for key, page in self._chrome.items() if ("chrome", key) in texts}
        answers = {key: {"text": texts["chrome", key]} for key in gold}
        return [*found, self._tool.chrome_scores(gold, answers)[0]["clean_pages"]]


def _loaded(tool: Path) -> Any:
    spec = importlib.util.spec_from_file_location("measure", tool)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{tool} cannot be loaded")
    sys.path.insert(0, str(tool.parent))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
