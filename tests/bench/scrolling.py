"""How smoothly long articles scroll: `python -m tests.bench.scrolling [WORDS…]`.

In turns, each in a process of its own: the pane with an article of so many words, and a bare
QTextBrowser with the same html in the same font and width. Measured is each frame of a journey
from top to bottom in 400 steps, as a wheel would make it: the bar is set, the view is painted.
Also how long it takes until the article is painted for the first time after it was handed over.
"""

import json
import os
import subprocess
import sys
import time
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QTextBrowser

from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.reading_pane.sheet import measures_of, page_of
from reader.gui.start import make_application
from reader.gui.style import Style
from reader.model.article import OpenArticle
from tests.gui.reading_pane.opened import ALL, opened
from tests.store.stories import TEXT

_STEPS, _STEP = 400, 120
_SIZE = (900, 820)


def article(words: int) -> OpenArticle:
    """Return an article of so many words, with links and headings."""
    each = len(TEXT.split())
    parts = [
        f"<p class='k-h2'>Chapter {n}</p>"
        f"<p>{TEXT[:200]} <a href='https://e.org/{n}'>more</a> {TEXT}</p>"
        for n in range(words // (each + 37))
    ]
    return opened("".join(parts), offered=ALL)


def measure(kind: str, words: int) -> dict[str, float]:
    """Return the milliseconds of opening and of frames."""
    application = make_application(["bench"])
    style = Style(application, "light")
    one = article(words)
    view: QTextBrowser = ReadingPane(style) if kind == "pane" else QTextBrowser()
    view.resize(*_SIZE)
    view.show()
    application.processEvents()
    start = time.perf_counter()
    if isinstance(view, ReadingPane):
        view.show_article(one)
    else:
        view.document().setDefaultFont(measures_of(one.saved).body)
        view.setHtml(page_of(one, style))
    view.viewport().repaint()
    opening = (time.perf_counter() - start) * 1e3
    application.processEvents()
    bar = view.verticalScrollBar()
    frames = []
    for step in range(_STEPS):
        start = time.perf_counter()
        by_wheel, by_bar = step * _STEP, step * bar.maximum() // _STEPS
        bar.setValue(by_wheel if step < _STEPS // 2 else by_bar)
        view.viewport().repaint()
        application.processEvents()
        frames.append((time.perf_counter() - start) * 1e3)
    frames.sort()
    return {
        "opening": opening,
        "p50": median(frames),
        "p95": frames[len(frames) * 95 // 100],
        "worst": frames[-1],
    }


def main(arguments: list[str]) -> int:
    """Print a table; return the exit code."""
    if arguments[:1] == ["--one"]:
        print(json.dumps(measure(arguments[1], int(arguments[2]))))
        return 0
    print("| words | view | opened ms | frame p50 | p95 | worst |")
    print("|---|---|---|---|---|---|")
    for words in map(int, arguments or ["3000", "50000"]):
        for kind in ("bare", "pane"):
            runs = [_run(kind, words) for _ in range(3)]
            best = {name: median(run[name] for run in runs) for name in runs[0]}
            cells = " | ".join(f"{best[name]:.1f}" for name in ("opening", "p50", "p95", "worst"))
            print(f"| {words} | {kind} | {cells} |", flush=True)
    return 0


def _run(kind: str, words: int) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.scrolling", "--one", kind, str(words)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    result: dict[str, float] = json.loads(done.stdout)
    return result


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
