"""Which rules of extraction the tests would miss: `python -m tests.bench.rules`.

Each rule is taken out of its module's source alone, and the tests are run until one fails: those of
the module, those of our own pages, then all of extraction. Called as they stand first, most tell at
once; only where none fails pytest runs them. Printed are, for each module, how many of its rules
some test misses, and the rules that none does. What is no rule is in guards.py.

    --modules NAME …   of reader/extract; all if there is none
    --every N          take every Nth rule only (words: every Nth of its kind)
    --kinds KIND …     condition, part, filter, entry, alternative, word, choice
    --seconds N        stop after so many seconds; what is left is said
    --noticed          print, for each rule, the first test that misses it, too
    --near             leave out the other tests of extraction: a rule may be missed by one of them
    --tests FILE …     run these tests only: tests/test_own_pages.py says what our pages hold
"""

import argparse
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator
from importlib.abc import InspectLoader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

from tests.bench.at_once import first_failing
from tests.bench.guards import EVIDENCE, GUARDS
from tests.bench.mutants import Mutant, mutants_of

ROOT = Path(__file__).resolve().parent.parent.parent
_FOLDER = ROOT / "reader" / "extract"
_TESTS = ROOT / "tests"
_KINDS = ("condition", "part", "filter", "entry", "alternative", "word", "choice")
_MOST_SECONDS = 120  # for one rule: a test that hangs has missed it
#: Plain asserts: nobody reads what failed, and what is imported already is not written anew.
_QUIETLY = ("-x", "-q", "-p", "no:cacheprovider", "--assert=plain")
_NOT_HERE = ()
#: Modules whose rules are what other modules' tests are about.
_ALSO_NEAR = {
    "choosing": ("extract/test_ruling.py", "library/test_ruling.py"),
    "ruling": ("library/test_ruling.py", "library/test_cleaning.py"),
    "bounds": ("extract/test_sanitize.py",),
    "plain_head": ("extract/test_plain.py",),
    "plain_lines": ("extract/test_plain.py",),
    "plain_offers": ("extract/test_plain.py",),
    "plain_span": ("extract/test_plain.py",),
    "credits": ("extract/test_people.py",),
    "decode": ("extract/test_latin_charsets.py",),
    "head_lines": ("extract/test_house_lines.py",),
    "names_words": ("extract/test_people.py",),
    "trimming_ends": ("extract/test_head_lines.py", "extract/test_house_lines.py"),
    "trimming_lines": ("extract/test_house_lines.py",),
    "witnesses": ("extract/test_people.py",),
    "trimming_words": ("extract/test_site_lines.py", "extract/test_house_lines.py"),
}
#: What each run would import anew.
_HEAVY = (
    *("lxml.html", "readability", "selectolax.lexbor", "charset_normalizer", "sqlite_utils"),
    *("PySide6.QtTest", "PySide6.QtWidgets", "hypothesis", "pytestqt.plugin"),
)


def main(words: list[str]) -> int:
    """Print the rules that no test misses; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--modules", nargs="+", default=[])
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--kinds", nargs="+", default=_KINDS)
    parser.add_argument("--seconds", type=float, default=float("inf"))
    parser.add_argument("--noticed", action="store_true")
    parser.add_argument("--near", action="store_true")
    parser.add_argument("--tests", nargs="+", type=Path, default=[])
    asked = parser.parse_args(words)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in _HEAVY:
        __import__(name)
    paths = [_FOLDER / f"{name}.py" for name in asked.modules] or sorted(_FOLDER.glob("*.py"))
    whole = Mutant(0, "", "", paths[0].read_text(encoding="utf-8"))
    if test := _first_to_miss(paths[0], whole, _stages(paths[0], asked)):
        raise SystemExit(f"with all rules in place a test fails: {test}")
    stop = time.monotonic() + asked.seconds
    counts: Counter[tuple[str, bool]] = Counter()
    for path in paths:
        for mutant in _chosen(path, asked.kinds, asked.every):
            if time.monotonic() > stop:
                counts[path.stem, False] += 0
                print(f"stopped at {path.stem}:{mutant.line}", flush=True)
                return _report(counts)
            test = _first_to_miss(path, mutant, _stages(path, asked))
            counts[path.stem, bool(test)] += 1
            if asked.noticed or not test:
                line = f"{path.stem}:{mutant.line}  {mutant.kind}  {mutant.what}"
                print(f"{line}   <- {test}" if test else line, flush=True)
    return _report(counts)


def _chosen(path: Path, kinds: list[str], every: int) -> Iterator[Mutant]:
    if path.stem in (*_NOT_HERE, "__init__"):
        return
    seen: Counter[str] = Counter()
    for mutant in mutants_of(path.read_text(encoding="utf-8")):
        if mutant.kind == EVIDENCE.get(path.stem) or mutant.what in GUARDS.get(path.stem, {}):
            continue
        if mutant.kind in kinds:
            if seen[mutant.kind] % every == 0:
                yield mutant
            seen[mutant.kind] += 1


def _report(counts: Counter[tuple[str, bool]]) -> int:
    for stem in dict.fromkeys(stem for stem, _ in counts):
        missed, silent = counts[stem, True], counts[stem, False]
        print(f"{stem:<22} {missed:>4} of {missed + silent:>4} rules missed by a test")
    missed = sum(count for (_, seen), count in counts.items() if seen)
    print(f"{'all':<22} {missed:>4} of {counts.total():>4}")
    return 0


def _first_to_miss(path: Path, mutant: Mutant, stages: list[list[Path]]) -> str:
    """Return the name of the first test that fails without the rule, "" if none does."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        signal.alarm(_MOST_SECONDS)
        _run_without(path, mutant, stages, writing)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        name = pipe.read()
    _, status = os.waitpid(child, 0)
    return name or ("it hangs or dies" if status else "")


def _run_without(path: Path, mutant: Mutant, stages: list[list[Path]], pipe: int) -> None:
    """Run the tests in this process, write the name of the first to fail, and end it."""
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    sys.meta_path.insert(0, _Without(f"reader.extract.{path.stem}", path, mutant.source))
    first = _First()
    if name := first_failing([file for files in stages[:2] for file in files], ROOT):
        os.write(pipe, name.encode())
        os._exit(1)
    for files in stages:
        code = pytest.main([*_QUIETLY, "--rootdir", str(ROOT), *map(str, files)], plugins=[first])
        if code not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
            os.write(pipe, (first.name or "a test that cannot be read").encode())
            os._exit(1)
    os._exit(0)


def _stages(path: Path, asked: argparse.Namespace) -> list[list[Path]]:
    """Return the tests to run, the nearest first."""
    if asked.tests:
        return [asked.tests]
    folder = _TESTS / "extract"
    near = sorted(folder.glob(f"test_{path.stem.removesuffix('_words')}*.py"))
    near += [_TESTS / name for name in _ALSO_NEAR.get(path.stem, ())]
    rest = [file for file in sorted(folder.glob("test_*.py")) if file not in near]
    stages = [near, [_TESTS / "test_own_pages.py"], [] if asked.near else rest]
    return [files for files in stages if files]


class _First:
    """What pytest tells: the first test that failed."""

    name = ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a failure."""
        if report.failed and not self.name:
            self.name = report.nodeid


class _Without(MetaPathFinder, InspectLoader):
    """Finds one module, with a source of ours."""

    def __init__(self, name: str, path: Path, source: str) -> None:
        self._name, self._path, self._source = name, path, source

    def find_spec(
        self, fullname: str, path: object, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Answer for the one module."""
        if fullname != self._name:
            return None
        return spec_from_loader(fullname, self, origin=str(self._path))

    def get_source(self, fullname: str) -> str:
        """Return what the module is without the rule."""
        return self._source


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
