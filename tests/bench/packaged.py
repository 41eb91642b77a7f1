"""How soon a package shows its list: `python -m tests.bench.packaged BUNDLE [--bare BARE]`.

BUNDLE: the program of the bundle or of an installed package. BARE: that of a bundle of a window
with a list and nothing else. In turns with the sources, medians, from the moment the process is
asked for until letters stand where the list is. What is on screen is read off the frame buffer of
an X server of its own, so nothing in the programs helps to measure. Linux, with Xvfb.
"""

import argparse
import mmap
import os
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from reader import paths
from reader.library.opening import opened_library
from reader.library.samples import take_in_samples
from tests.bench.report import environment, print_setting, print_table

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE_S = 60
_DARK = 110  # of 255, in each colour: letters are, backgrounds are not
_LETTERS = 300  # dark dots from which on there is a text
_EVERY_S = 0.003


@dataclass(frozen=True, slots=True)
class _Screen:
    """An X server's display and the picture it shows, as xwd writes it."""

    display: str
    picture: mmap.mmap


def main(words: list[str]) -> int:
    """Measure and print; return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split(":")[0])
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--bare", type=Path)
    parser.add_argument("--runs", type=int, default=15, help="turns of each kind")
    asked = parser.parse_args(words)
    print_setting()
    found: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder, _screen(Path(folder)) as screen:
        library = Path(folder, "library")
        with opened_library(library) as opened:
            list(take_in_samples(opened, paths.resource("samples")))
        starts = {
            "bundle": [asked.bundle, "--library", library],
            "sources": [sys.executable, "-m", "reader", "--library", library],
        }
        if asked.bare is not None:
            starts["bare bundle"] = [asked.bare]
        for _ in range(asked.runs):
            for name, command in starts.items():
                times = found.setdefault(name, [])
                times.append(_shown_after(command, screen, Path(folder)))
    rows = [(name, median(times), min(times), max(times)) for name, times in found.items()]
    print_table(("list on screen", "median, ms", "quickest", "slowest"), rows)
    return 0


@contextmanager
def _screen(folder: Path) -> Iterator[_Screen]:
    """Run an X server; give its frame buffer, a file in the format of xwd."""
    words = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x820x24", "-fbdir", str(folder), "-wr"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        assert server.stdout is not None
        display = server.stdout.readline().decode().strip()  # it says so when it is ready
        with (folder / "Xvfb_screen0").open("rb") as opened:
            yield _Screen(f":{display}", mmap.mmap(opened.fileno(), 0, prot=mmap.PROT_READ))
        server.terminate()


def _shown_after(command: list[str | Path], screen: _Screen, home: Path) -> float:
    """Start a program; return after how many milliseconds its list is on screen."""
    environ = {**environment(home), "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
    while _letters(screen.picture):  # the last one's window is still there
        time.sleep(_EVERY_S)
    started = time.monotonic()
    with subprocess.Popen(
        [str(word) for word in command], cwd=ROOT, env=environ, stderr=subprocess.DEVNULL
    ) as program:
        while not _letters(screen.picture):
            if time.monotonic() - started > _PATIENCE_S or program.poll() is not None:
                program.kill()
                sys.exit(f"{command[0]} showed no list.")
            time.sleep(_EVERY_S)
        shown = time.monotonic()
        time.sleep(0.5)  # it is in the middle of its first work
        program.terminate()
    return (shown - started) * 1000


def _letters(picture: mmap.mmap) -> bool:
    """Return whether there are letters where the list is."""
    size, colours = struct.unpack(">I", picture[0:4])[0], struct.unpack(">I", picture[76:80])[0]
    wide = struct.unpack(">I", picture[48:52])[0]
    start = size + colours * 12
    dark = 0
    for y in range(150, 500, 2):
        row = picture[start + y * wide + 245 * 4 : start + y * wide + 590 * 4]
        dark += sum(map(_is_dark, row[0::4], row[1::4], row[2::4]))
    return dark > _LETTERS


def _is_dark(blue: int, green: int, red: int) -> bool:
    return max(blue, green, red) < _DARK


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    sys.exit(main(sys.argv[1:]))
