"""How long a start takes: `python -m tests.bench.start`.

In turns, medians, from the moment the process is asked for:

run.py        `python3 run.py --version` with the environment made, beside `python -m reader
              --version` in it: what the set-up costs at every start.
window        the program's own window on a library with the sample stories, until it was painted
              first and until the list was, beside a QWidget with nothing in it.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from reader import paths
from reader.library.opening import opened_library
from reader.library.samples import take_in_samples
from tests.bench.report import environment, print_setting, print_table

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = ROOT / ".venv"


def main(words: list[str]) -> int:
    """Measure and print; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.split(":")[0])
    parser.add_argument("--runs", type=int, default=15, help="turns of each kind")
    parser.add_argument("--only", choices=("run.py", "window"), help="one of the two tables")
    asked = parser.parse_args(words)
    print_setting()
    if asked.only != "window":
        _tell(measure_run_py(asked.runs))
    if asked.only != "run.py":
        _tell(measure_window(asked.runs))
    return 0


def measure_run_py(runs: int) -> dict[str, list[float]]:
    """Return the milliseconds of each start of run.py and of the program in its environment."""
    if not (ENVIRONMENT / "set-up-is-done").exists():
        sys.exit("There is no environment yet: run `python3 run.py --version` first.")
    python = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin") / "python"
    found: dict[str, list[float]] = {"python3 run.py --version": [], "python -m reader": []}
    for _ in range(runs):
        for words, times in zip(
            ([sys._base_executable, "run.py"], [str(python), "-m", "reader"]),  # type: ignore[attr-defined]
            found.values(),
            strict=True,
        ):
            started = time.monotonic()
            subprocess.run([*words, "--version"], cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
            times.append((time.monotonic() - started) * 1000)
    return found


def measure_window(runs: int) -> dict[str, list[float]]:
    """Return the milliseconds to what each window painted, by what it was."""
    found: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder, "library")
        with opened_library(library) as opened:
            list(take_in_samples(opened, paths.resource("samples")))
        for _ in range(runs):
            for words in (["bare"], ["window", str(library)]):
                for name, at in _painted(words, Path(folder, "home")):
                    found.setdefault(name, []).append(at)
    return found


def _painted(words: list[str], home: Path) -> list[tuple[str, float]]:
    """Start a window; return what it painted and after how many milliseconds."""
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.first_paint", *words],
        cwd=ROOT,
        env=environment(home),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    lines = (line.rsplit(" ", 1) for line in done.stdout.splitlines())
    return [(name, (float(at) - started) * 1000) for name, at in lines]


def _tell(found: dict[str, list[float]]) -> None:
    head = ("start", "median, ms", "quickest", "slowest", "runs")
    rows = [
        (name, median(times), min(times), max(times), len(times)) for name, times in found.items()
    ]
    print_table(head, rows)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
