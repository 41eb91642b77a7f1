"""How alive the window is while many pages are saved through it: `python -m tests.bench.window`.

Measured are the gaps of a 10 ms timer on the GUI thread, in turns, each turn in a process and with
a library of its own:

window        the program itself (`kiosque --library DIR`), handed the files as if they were dropped
              on it; with no article open. Many files are an import, on all cores, with its dialog.
reading       the same, with the first saved article open.
bare          a QWidget with nothing in it, 1280 by 820, while another process puts on the same
              load: `kiosque save` of the same files, that is for each page the file read, its
              extraction in that process's own child, and one transaction with its fsync. It shows
              what the machine itself leaves over.

The timer runs from before the first page until the last is in the list. Afterwards the libraries
are counted: every page must be there under its address. Texts that are equal at different
addresses are articles of their own.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from statistics import quantiles

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.dialogs.import_files import ImportDialog
from reader.gui.main_window import MainWindow
from tests.bench.pulse import Pulse
from tests.bench.report import environment, print_setting, print_table
from tests.bench.sheets import Sheet, kept_in, write_sheets
from tests.proofs.driven import pause, run_window, wait_until

ROOT = Path(__file__).resolve().parents[2]
KINDS = ("window", "reading", "bare")

_REST_MS = 500
_LONGEST_S = 3_600.0


@dataclass(frozen=True)
class Turn:
    """What one turn came to. Gaps in ms; late: how many of them were over 50 ms."""

    worst: float
    p99: float
    late: int
    seconds: float
    articles: int = 0
    missing: int = 0


def main(words: list[str]) -> int:
    """Measure and print; return 1 if a page was lost."""
    asked = _asked(words)
    if asked.turn:
        turn = TURNS[asked.turn](Path(asked.library), sorted(Path(asked.pages).iterdir()))
        print(json.dumps(asdict(turn)))
        return 0
    print_setting()
    with tempfile.TemporaryDirectory() as folder:
        pages = Path(folder, "pages")
        pages.mkdir()
        sheets = write_sheets(pages, asked.count, asked.data)
        turns = [
            (kind, number, _in_a_process(kind, Path(folder, f"{kind}-{number}"), sheets))
            for number in range(1, asked.rounds + 1)
            for kind in asked.kinds
        ]
    _tell(len(sheets), turns)
    return int(any(turn.missing for _, _, turn in turns))


def _asked(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split(":")[0])
    parser.add_argument("--count", type=int, default=900, help="how many pages")
    parser.add_argument("--data", type=Path, help="take the pages of DATA/body/body.jsonl")
    parser.add_argument("--rounds", type=int, default=2, help="turns of each kind")
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=KINDS, help="of turns")
    for name in ("turn", "library", "pages"):
        parser.add_argument(f"--{name}", help=argparse.SUPPRESS)
    return parser.parse_args(words)


def _tell(count: int, turns: list[tuple[str, int, Turn]]) -> None:
    head = ("turn", "worst gap, ms", "p99, ms", "over 50 ms", "seconds", "articles", "missing")
    rows = [
        (f"{kind} {number}", t.worst, t.p99, t.late, t.seconds, t.articles, t.missing)
        for kind, number, t in turns
    ]
    print(f"{count} pages of distinct address.\n")
    print_table(head, rows)


def _in_a_process(kind: str, library: Path, sheets: list[Sheet]) -> Turn:
    """Run one turn in a process of its own, and count what is in the library after it."""
    pages = str(sheets[0].file.parent)
    done = subprocess.run(
        [
            *(sys.executable, "-m", "tests.bench.window", "--turn", kind),
            *("--library", str(library), "--pages", pages),
        ],
        cwd=ROOT,
        env=environment(library.with_suffix(".home")),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    kept = kept_in(library, sheets)
    turn = Turn(**json.loads(done.stdout.splitlines()[-1]))
    return replace(turn, articles=kept.articles, missing=len(kept.missing))


def _result(pulse: Pulse, seconds: float) -> Turn:
    gaps = pulse.gaps_ms
    p99 = quantiles(gaps, n=100, method="inclusive")[98] if len(gaps) > 1 else max(gaps)
    return Turn(max(gaps), p99, sum(gap > 50 for gap in gaps), seconds)


def _through_the_window(library: Path, files: list[Path], *, reads: bool) -> Turn:
    found: list[Turn] = []

    def use(window: MainWindow) -> None:
        told: list[object] = []
        desk = window._desk
        desk.kept.connect(told.append)
        desk.failed.connect(told.append)
        pause(_REST_MS)
        pulse, started = Pulse(window), time.perf_counter()
        window.reception.take_sources([str(file) for file in files])
        if reads:
            wait_until(lambda: window.list.rows.rowCount() > 0, _LONGEST_S)
            QTest.keyClick(window.list, Qt.Key.Key_Return)
        imports = window.findChildren(ImportDialog)
        if imports:
            wait_until(lambda: not imports[0]._running, _LONGEST_S)
        else:
            wait_until(lambda: len(told) == len(files), _LONGEST_S)
        found.append(_result(pulse, time.perf_counter() - started))
        window.close()

    code = run_window(["--library", str(library)], use)
    assert code == 0, "the window failed"
    return found[0]


def _beside_a_load(library: Path, files: list[Path]) -> Turn:
    application = QApplication(["bare"])
    window = QWidget()
    window.resize(1280, 820)
    window.show()
    pause(_REST_MS)
    command = [sys.executable, "-m", "reader", "save", "--library", str(library)]
    with subprocess.Popen(
        [*command, *map(str, files)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as load:
        pulse, started = Pulse(window), time.perf_counter()
        wait_until(lambda: load.poll() is not None, _LONGEST_S)
        seconds = time.perf_counter() - started
    application.quit()
    return _result(pulse, seconds)


TURNS: dict[str, Callable[[Path, list[Path]], Turn]] = {
    "window": lambda library, files: _through_the_window(library, files, reads=False),
    "reading": lambda library, files: _through_the_window(library, files, reads=True),
    "bare": _beside_a_load,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
