"""How good and how fast extraction is, beside others: `python -m tests.bench.extract`.

    --measure FILE     the tool that scores an extractor on pages with known answers; it speaks the
                       protocol of `kiosque extract --jsonl`
    --peer NAME=WORDS  another extractor by the same protocol, as often as wanted; the first is also
                       the one that speed is compared with
    --passes           what each pass of extraction buys: the figures without it,
                       in place of the table of scores
    --growth           how the cost grows with the size of a page, from 10 kB to 10 MB

Without --measure only --growth is possible: the scored pages belong to their publishers and are no
part of this project.
"""

import argparse
import json
import shlex
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from reader import paths
from reader.extract.article import extract
from reader.model.page import Page
from reader.model.url import Url
from tests.bench.passes import SETS, what_each_buys
from tests.bench.report import print_setting, print_table
from tests.world import NOON

OURS = f"{shlex.quote(sys.executable)} -m reader"
_SIZES = (10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000)

Figures = dict[str, dict[str, float]]


def main(words: list[str]) -> int:
    """Print the tables; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--measure", type=Path)
    parser.add_argument("--peer", action="append", default=[])
    parser.add_argument("--passes", action="store_true")
    parser.add_argument("--growth", action="store_true")
    parser.add_argument("--sizes", type=int, nargs="+", default=_SIZES)
    asked = parser.parse_args(words)
    print_setting()
    if asked.measure:
        peers = dict(peer.split("=", 1) for peer in asked.peer)
        if asked.passes:
            _print_passes(asked.measure)
        else:
            _print_scores(asked.measure, peers)
    if asked.growth:
        _print_growth(asked.sizes)
    return 0


def _print_scores(tool: Path, peers: dict[str, str]) -> None:
    rows, speeds = [], []
    for name, command in {"Kiosque": OURS, **peers}.items():
        figures = _measured(tool, command)
        rows.append([name, *_line(figures)])
    for name, command in peers.items():
        figures = _measured(tool, OURS, "--only", "speed", "--against", command)
        speed = figures["speed"]
        speeds.append(
            [name, speed["ms_per_page"], speed["other_ms_per_page"], speed["times_as_fast"]]
        )
    heads = [f"body {name}" for name in SETS]
    print_table(["", *heads, "related F1", "clean pages", "metadata"], rows)
    if speeds:
        print_table(["CPU per page", "Kiosque, ms", "it, ms", "times as fast"], speeds)


def _measured(tool: Path, command: str, *words: str) -> Figures:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "figures.json"
        words = ("--command", command, "--json", str(target), *words)
        subprocess.run([sys.executable, str(tool), *words], check=True, capture_output=True)
        figures: Figures = json.loads(target.read_text(encoding="utf-8"))
    return figures


def _line(figures: Figures) -> list[str]:
    found = [figures[f"body {name}"]["f1"] for name in SETS]
    found += [
        figures["related"]["f1"],
        figures["chrome"]["clean_pages"],
        figures["metadata"]["all"],
    ]
    return [f"{value:.3f}" for value in found]


def _print_passes(tool: Path) -> None:
    """Print the figures with all passes, then what is lost or won without each of them."""
    rows = [
        [name, *(f"{value:.4f}" if name == "all" else f"{100 * value:+.2f}" for value in figures)]
        for name, figures in what_each_buys(tool)
    ]
    heads = [f"body {name}" for name in SETS]
    print_table(["What each pass buys, in points", *heads, "clean pages"], rows)


def _print_growth(sizes: list[int]) -> None:
    """Print the CPU that one page takes, grown from a sample story by its own paragraphs."""
    rows = []
    for size in sizes:
        page = _grown(size)
        started = time.process_time()
        article = extract(page)
        spent = 1_000 * (time.process_time() - started)
        rows.append([f"{size / 1_000:,.0f} kB", article.words, spent, spent / (size / 100_000)])
    print_table(["page", "words found", "CPU, ms", "ms per 100 kB"], rows)


def _grown(size: int) -> Page:
    html = (paths.resource("samples") / "05-lighthouse-modern.html").read_text(encoding="utf-8")
    paragraph = "<p>" + "The lamp was lit at dusk, as it had been on every evening before. " * 6
    start = html.index("<p", html.index("<h1"))
    more = [f"{paragraph}It was evening number {n}.</p>\n" for n in range(size // len(paragraph))]
    body = (html[:start] + "".join(more) + html[start:]).encode()
    return Page(body[:size], NOON, Url("https://ledger.harbour.example/news/long"), "utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
