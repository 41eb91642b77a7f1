"""How a library holds as it grows: `python tests/bench/library.py [--articles N…] [--json FILE]`.

    --articles N…  sizes of the libraries (10000 100000 300000 1000000)
    --words N      words of a text on average (150)
    --data DIR     where libraries, peers' indexes and files are made and left; without it, nowhere
    --only PART…   of lists, search, saves, windows, peers (all)
    --json FILE    add what is measured to this file, which may hold other sizes already
    --growth DIR   write DIR/growth.svg and DIR/growth.md of all that is in FILE
    --quick        a few turns of each: to see that it runs

Each figure stands beside the bare limit or a peer, in turns in one run; the libraries are invented
(stories.py) and filled in bulk (filling.py). Before searches they are left alone for a while: what
earlier saves have left is joined, as the peers' indexes are. What each part measures stands at the
top of its file: questions.py, search_peers.py, saves.py, windows.py. The last line has the ratios
that are asked for, at the largest size that was measured. `CPU p95` is what remains where others
are at work.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.library.library import Library
from reader.library.opening import opened_library
from reader.library.settling import settle_some
from tests.bench import growth, questions, saves, search_peers, windows
from tests.bench.filling import made
from tests.bench.limits import RATIOS_AT, judge
from tests.bench.report import print_setting, print_table
from tests.bench.spread import Spread
from tests.bench.stories import WORDS

SIZES = (10_000, 100_000, 300_000, 1_000_000)
PARTS = ("lists", "search", "saves", "windows", "peers")
_HEAD = ("p50", "p95", "worst", "CPU p95", "times")


def main(words: list[str]) -> int:
    """Measure, print, write; return the exit code."""
    asked = _asked(words)
    print_setting()
    known = _read(asked.json)
    found: dict[str, Spread] = {}
    with tempfile.TemporaryDirectory() as nowhere:
        for size in asked.articles:
            found = _measure(asked, size, asked.data or Path(nowhere))
            known.setdefault(size, {}).update(found)
            if asked.json:
                _write(asked.json, known)
    if asked.growth:
        asked.growth.mkdir(parents=True, exist_ok=True)
        (asked.growth / "growth.svg").write_text(growth.picture(known), encoding="utf-8")
        (asked.growth / "growth.md").write_text(growth.table(known) + "\n", encoding="utf-8")
    largest = max(asked.articles)
    print(f"{largest:,} articles: " + "; ".join(map(str, judge(found, largest))))
    return 0


def _asked(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split(":")[0])
    parser.add_argument("--articles", type=int, nargs="+", default=SIZES)
    parser.add_argument("--words", type=int, default=WORDS)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--growth", type=Path)
    parser.add_argument("--quick", action="store_true")
    return parser.parse_args(words)


def _measure(asked: argparse.Namespace, size: int, folder: Path) -> dict[str, Spread]:
    begun = time.monotonic()
    place = made(folder, size, asked.words)
    file = place / "library.db"
    print(
        f"## {size:,} articles of {asked.words} words on average:"
        f" {file.stat().st_size / 1e6:,.0f} MB, there after {time.monotonic() - begun:.0f} s\n"
    )
    found: dict[str, Spread] = {}
    for part in asked.only:
        came = _parts(asked, size, place)[part]()
        _tell(part, came)
        found |= came
    return found


def _parts(
    asked: argparse.Namespace, size: int, place: Path
) -> dict[str, Callable[[], dict[str, Spread]]]:
    turns = 1 if asked.quick else 10
    words = asked.words

    def lists() -> dict[str, Spread]:
        with opened_library(place) as library:
            return questions.ask_lists(library, turns)

    def search() -> dict[str, Spread]:
        with _settled(place) as library:
            found = questions.type_ahead(library, 2 * turns + 2)
            return found | questions.ask_around(library, size, 10 * turns)

    def saved() -> dict[str, Spread]:
        with opened_library(place) as library:
            found = saves.time_saves(library, size, 20 * turns)
            return found | saves.time_import(library, 4 * turns)

    def shown() -> dict[str, Spread]:
        if missing := windows.tools_missing():
            print(f"No windows: {', '.join(missing)} is not here.\n")
            return {}
        own = place if size <= RATIOS_AT else None
        return windows.compare_windows(place, size, words, own, turns, 0.0 if asked.quick else 5.0)

    def peers() -> dict[str, Spread]:
        with _settled(place) as library:
            files = size <= RATIOS_AT
            return search_peers.compare(library, size, words, place, 2 * turns, files=files)

    return {"lists": lists, "search": search, "saves": saved, "windows": shown, "peers": peers}


@contextmanager
def _settled(place: Path) -> Iterator[Library]:
    """Open the library, left alone for a while: what saves have left to be joined is joined."""
    with opened_library(place) as library:
        while not settle_some(library):
            pass
        yield library


def _tell(part: str, found: Mapping[str, Spread]) -> None:
    rows = [(what, s.p50, s.p95, s.worst, s.cpu_p95, s.count) for what, s in found.items()]
    if rows:
        print_table((f"{part}, ms (memory: MiB)", *_HEAD), rows)


def _read(file: Path | None) -> dict[int, dict[str, Spread]]:
    if file is None or not file.exists():
        return {}
    kept = json.loads(file.read_text(encoding="utf-8"))
    return {
        int(size): {what: Spread(**values) for what, values in found.items()}
        for size, found in kept.items()
    }


def _write(file: Path, known: Mapping[int, Mapping[str, Spread]]) -> None:
    kept = {size: {what: asdict(s) for what, s in found.items()} for size, found in known.items()}
    file.write_text(json.dumps(kept, indent=1), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
