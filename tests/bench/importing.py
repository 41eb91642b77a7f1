"""How fast a folder of saved pages comes in: `python -m tests.bench.importing`.

extraction    the same pages extracted one after the other in this process, nothing stored: one core
              of the bare work.
import        `library/importing.import_files` on all cores, into a new library.
again         the same import once more: what is here is left alone.

Then the import is killed (kill -9) so often and begun again each time, until it ends by itself. In
the end the library must have the same articles as after one import. One that is missing may be
there under another address: the same story stood in two files. The memory is that of the
importing process and its children, after the first tenth of the files and at the end.
"""

import argparse
import multiprocessing
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

from reader.extract.article import extract
from reader.library import finding, pages
from reader.library.importing import cores, import_folder
from reader.library.library import utc_now
from reader.library.opening import opened_library
from reader.model.errors import ReaderError
from reader.model.query import Query
from tests.bench.report import environment, print_setting, print_table
from tests.bench.sheets import Sheet, kept_in, write_sheets

ROOT = Path(__file__).resolve().parents[2]
Way = Callable[[Path, Path], "Turn"]
_MIB = 2**20


@dataclass(frozen=True)
class Turn:
    """What one way came to. cpu: seconds of it and its children. early, late: see above, MiB."""

    name: str
    seconds: float
    cpu: float = 0.0
    early: float = 0.0
    late: float = 0.0
    articles: int = 0
    missing: int = 0


def main(words: list[str]) -> int:
    """Measure and print; return 1 if a kill has lost or doubled a page."""
    parser = argparse.ArgumentParser(description=__doc__.split(":")[0])
    parser.add_argument("--count", type=int, default=1_000, help="how many pages")
    parser.add_argument("--data", type=Path, help="take the pages of DATA/body/body.jsonl")
    parser.add_argument("--kills", type=int, default=5, help="how often it is killed")
    parser.add_argument("--rounds", type=int, default=1, help="turns of extraction and import")
    asked = parser.parse_args(words)
    print_setting()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "pages").mkdir()
        sheets = write_sheets(folder / "pages", asked.count, asked.data)
        turns: list[Turn] = []
        for number in range(asked.rounds):
            library = folder / f"library-{number}"
            turns.append(_in_a_process(_extraction, folder, library))
            turns += [_in_a_process(way, folder, library, sheets) for way in (_import, _again)]
        turns.append(_killed(folder, asked.kills, sheets))
    _tell(len(sheets), turns)
    return int(len({turn.articles for turn in turns if turn.name != "extraction"}) > 1)


def _tell(count: int, turns: list[Turn]) -> None:
    bare = median(turn.seconds for turn in turns if turn.name == "extraction")
    print(f"{count} pages of distinct address, {cores()} cores.\n")
    head = ("turn", "seconds", "CPU ms a page", "pages a second", "times bare extraction")
    more = ("MiB early", "MiB late", "articles", "missing")
    rows = [
        (
            *(
                t.name,
                t.seconds,
                t.cpu * 1000 / count,
                count / t.seconds,
                f"{bare / t.seconds:.2f}",
            ),
            *(t.early, t.late, t.articles, t.missing),
        )
        for t in turns
    ]
    print_table((*head, *more), rows)


def _in_a_process(way: Way, folder: Path, library: Path, sheets: list[Sheet] | None = None) -> Turn:
    """Run one turn in a process of its own, so that none warms another."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        turn: Turn = pool.apply(way, (folder / "pages", library))
    if sheets is None:
        return turn
    kept = kept_in(library, sheets)
    return replace(turn, articles=kept.articles, missing=len(kept.missing))


def _extraction(folder: Path, library: Path) -> Turn:
    del library
    files = sorted(folder.iterdir())
    started, before = time.perf_counter(), _cpu_seconds()
    for file in files:
        try:
            extract(pages.read_file(utc_now(), file))
        except ReaderError:
            continue
    return Turn("extraction", time.perf_counter() - started, _cpu_seconds() - before)


def _import(folder: Path, library: Path, name: str = "import") -> Turn:
    count, early = len(list(folder.iterdir())), 0.0
    started, before = time.perf_counter(), _cpu_seconds()
    with opened_library(library) as opened:
        for number, _ in enumerate(import_folder(opened, folder, cores=cores()), start=1):
            if number == max(1, count // 10):
                early = _memory()
        late = _memory()
    seconds, cpu = time.perf_counter() - started, _cpu_seconds() - before
    return Turn(name, seconds, cpu, early, late)


def _again(folder: Path, library: Path) -> Turn:
    return _import(folder, library, "again")


def _killed(folder: Path, kills: int, sheets: list[Sheet]) -> Turn:
    """Import by the command line, killed at even distances, until it ends by itself."""
    library = folder / "killed"
    words = [sys.executable, "-m", "reader", "import", str(folder / "pages")]
    started, before = time.perf_counter(), _cpu_seconds()
    for number in range(kills + 1):
        running = subprocess.Popen(
            [*words, "--library", str(library)],
            cwd=ROOT,
            env=environment(folder / "home"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        if number < kills:
            _wait_for(library, (number + 1) * len(sheets) // (kills + 1), running)
            running.send_signal(signal.SIGKILL)
        running.wait()
    seconds, cpu = time.perf_counter() - started, _cpu_seconds() - before
    kept = kept_in(library, sheets)
    name = f"killed {kills} times"
    return Turn(name, seconds, cpu, articles=kept.articles, missing=len(kept.missing))


def _wait_for(library: Path, count: int, running: "subprocess.Popen[bytes]") -> None:
    while running.poll() is None:
        if (library / "library.db").exists():
            with opened_library(library) as opened:
                if len(finding.find(opened, Query())) >= count:
                    return
        time.sleep(0.05)


def _cpu_seconds() -> float:
    """Return what this process and its children that have ended have used."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def _memory() -> float:
    """Return what this process and its children hold of their own, without mapped files."""
    children = [file.read_text() for file in Path("/proc/self/task").glob("*/children")]
    return sum(map(_resident, [os.getpid(), *map(int, " ".join(children).split())])) / _MIB


def _resident(process: int) -> int:
    lines = Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("RssAnon:"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
