"""How fast the command line saves many pages: `python -m tests.bench.cli`.

One `kiosque save FILE…` takes them all; each file says its own address. Every page must be in the
library after it, under its address.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.report import environment, print_setting, print_table
from tests.bench.sheets import kept_in, write_sheets

ROOT = Path(__file__).resolve().parents[2]


def main(words: list[str]) -> int:
    """Measure and print; return 1 if a page was lost."""
    parser = argparse.ArgumentParser(description=__doc__.split(":")[0])
    parser.add_argument("--count", type=int, default=900, help="how many pages")
    parser.add_argument("--data", type=Path, help="take the pages of DATA/body/body.jsonl")
    asked = parser.parse_args(words)
    print_setting()
    with tempfile.TemporaryDirectory() as folder:
        pages, library = Path(folder, "pages"), Path(folder, "library")
        pages.mkdir()
        sheets = write_sheets(pages, asked.count, asked.data)
        before, started = _cpu_seconds(), time.perf_counter()
        done = _save(library, [str(sheet.file) for sheet in sheets])
        seconds, cpu = time.perf_counter() - started, _cpu_seconds() - before
        kept = kept_in(library, sheets)
        size = sum(file.stat().st_size for file in library.iterdir()) / 2**20
    said = done.stdout.splitlines()
    head = ("pages", "Saved", "Updated", "failed", "articles", "missing", "seconds", "ms a page")
    new, old = (sum(line.startswith(word) for line in said) for word in ("Saved ", "Updated "))
    failed = len(done.stderr.splitlines())
    number = len(sheets)
    figures = (number, new, old, failed, kept.articles, len(kept.missing), seconds)
    more = (seconds / number * 1000, cpu / number * 1000, size)
    print_table((*head, "CPU ms a page", "MiB after"), [(*figures, *more)])
    for line in (*done.stderr.splitlines(), *(f"missing: {url}" for url in kept.missing)):
        print(f"- {line}")
    return int(bool(kept.missing))


def _save(library: Path, files: list[str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "reader", "save", "--library", str(library), *files],
        cwd=ROOT,
        env=environment(library.with_suffix(".home")),
        capture_output=True,
        text=True,
        check=False,
    )


def _cpu_seconds() -> float:
    """Return what the children that have ended have used."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
