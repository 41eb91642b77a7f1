"""How long an article takes from the click to the paint: `python -m tests.bench.opening`.

In turns, on articles that were never opened before, medians:

window        the program itself, on a library with these articles: from the wish that a click in
              the list gives to the desk, over reading, typesetting, cleaning and shaping, to the
              end of the paint; and "whole", until all of the text is in the page: of a long one
              the beginning is painted first.
bare          a QTextBrowser of the size of the pane: setHtml() of the same page, to the end of
              the paint.

The texts are the words of the sample stories in French, in an order of their own.
"""

import argparse
import random
import re
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QTextBrowser, QWidget

from reader import paths
from reader.gui.main_window import MainWindow
from reader.gui.reading_pane.sheet import measures_of, page_of
from reader.library.intake import take_in
from reader.library.opening import opened_library
from reader.model.article import ArticleId
from tests.bench.report import print_setting, print_table
from tests.proofs.driven import pause, run_window, wait_until
from tests.world import World

#: Words of an article, and how many times as long as the bare browser it may take.
SIZES = {3_000: 1.5, 50_000: 2.0}
_REST_MS = 300
_SENTENCE, _PARAGRAPH, _SECTION = 18, 5, 8  # words, sentences, paragraphs
_WORD = re.compile(r"[^\W\d_]+")


class Painted(QObject):
    """Waits for the paint before which `ready` is true."""

    def __init__(self, widget: QWidget, ready: Callable[[], bool]) -> None:
        super().__init__(widget)
        self._ready, self._loop, self._end = ready, QEventLoop(self), 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the widget paint, and note when it is done."""
        if event.type() != QEvent.Type.Paint or self._end or not self._ready():
            return False
        watched.removeEventFilter(self)
        QCoreApplication.sendEvent(watched, event)
        self._end = time.perf_counter()
        self._loop.quit()
        return True

    def wait(self) -> float:
        """Return when it had been painted."""
        if not self._end:
            self._loop.exec()
        self.deleteLater()
        return self._end


def main(words: list[str]) -> int:
    """Measure and print; return 1 if an opening takes longer than it may."""
    parser = argparse.ArgumentParser(description=__doc__.split(":")[0])
    parser.add_argument("--rounds", type=int, default=9, help="articles of each length")
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES), help="their words")
    asked = parser.parse_args(words)
    print_setting()
    rows = [_row(size, turns) for size, turns in _measured(asked.sizes, asked.rounds).items()]
    print_table(("words", "bare, ms", "window, ms", "times", "asked", "whole, ms"), rows)
    return int(any(row[3] > row[4] for row in rows))


@dataclass(frozen=True)
class Turn:
    """What one opening came to, in ms: bare, in the window, and there until all was set."""

    bare: float
    window: float
    whole: float


def _row(size: int, turns: list[Turn]) -> tuple[int, float, float, float, float, float]:
    bare = median(turn.bare for turn in turns)
    window = median(turn.window for turn in turns)
    whole = median(turn.whole for turn in turns)
    times = round(window / bare, 2)
    return size, bare, window, times, SIZES.get(size, max(SIZES.values())), whole


def _measured(sizes: list[int], rounds: int) -> dict[int, list[Turn]]:
    """Return the openings of each size."""
    found: dict[int, list[Turn]] = {size: [] for size in sizes}
    with tempfile.TemporaryDirectory() as folder:
        ids = {}
        with opened_library(Path(folder)) as library:
            for size in sizes:
                for number in range(rounds + 1):
                    url = f"https://site-{number}.example/{size}"
                    page = World().page(url, story(size, number))
                    ids[take_in(library, page).id] = size

        def use(window: MainWindow) -> None:
            pause(_REST_MS)
            for article_id, size in ids.items():
                ours, whole = _in_the_window(window, article_id)
                pause(_REST_MS)
                found[size].append(Turn(_in_a_bare_browser(window), ours, whole))
                pause(_REST_MS)
            window.close()

        assert run_window(["--library", folder], use) == 0, "the window failed"
    # The first of each loads fonts and dictionaries.
    return {size: turns[1:] for size, turns in found.items()}


def _in_the_window(window: MainWindow, article_id: ArticleId) -> tuple[float, float]:
    """Return the ms until it is painted, and until it is there to its end."""
    pane = window.pane
    painted = Painted(
        pane.viewport(), lambda: pane.shown is not None and pane.shown.saved.id == article_id
    )
    filled: list[float] = []
    pane.filled.connect(lambda: filled.append(time.perf_counter()))
    started = time.perf_counter()
    window.list.opened.emit(article_id)
    end = painted.wait()
    wait_until(lambda: bool(filled))
    return (end - started) * 1000, (max(filled[0], end) - started) * 1000


def _in_a_bare_browser(window: MainWindow) -> float:
    shown = window.pane.shown
    assert shown is not None
    browser = QTextBrowser()
    browser.document().setDefaultFont(measures_of(shown.saved).body)
    browser.resize(window.pane.size())
    browser.show()
    pause(_REST_MS)
    page = page_of(shown, window._style)
    painted = Painted(browser.viewport(), lambda: True)
    started = time.perf_counter()
    browser.setHtml(page)
    taken = (painted.wait() - started) * 1000
    browser.close()
    browser.deleteLater()
    return taken


def story(words: int, seed: int) -> str:
    """Return a page with a story of about so many words; each seed gives another."""
    pick = random.Random(seed)
    known = _vocabulary()
    parts, left, number = [], words, 0
    while left > 0:
        sentences = [_sentence(pick, known) for _ in range(_PARAGRAPH)]
        if number % _SECTION == _SECTION - 1:
            parts.append(f"<h2>{pick.choice(known).capitalize()} {number}</h2>")
        tag = "blockquote" if number % 11 == 6 else "p"
        link = f'<a href="https://e.org/link-{number}">{pick.choice(known)}</a>'
        parts.append(f"<{tag}>{' '.join(sentences)} {link}.</{tag}>")
        left -= _SENTENCE * _PARAGRAPH + 1
        number += 1
    title = f"{pick.choice(known).capitalize()} {seed}: {' '.join(pick.sample(known, 8))}"
    return (
        f"<!DOCTYPE html><html lang=fr><head><title>{title}</title></head><body>"
        f"<article><h1>{title}</h1>{''.join(parts)}</article></body></html>"
    )


def _sentence(pick: random.Random, known: list[str]) -> str:
    words = pick.choices(known, k=_SENTENCE)
    words[0] = words[0].capitalize()
    return " ".join(words) + pick.choice((".", ".", " ?", " ; et encore."))


def _vocabulary() -> list[str]:
    text = (paths.resource("samples") / "08-eclusiers-sahifa.html").read_text(encoding="utf-8")
    prose = " ".join(re.findall(r"<p[^>]*>(.*?)</p>", text, re.DOTALL))
    return _WORD.findall(re.sub(r"<[^>]*>|&\w+;", " ", prose))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
