"""One refresh of many feeds beside a bare fetch of the same bytes: `python -m tests.bench.feeds`.

In a network namespace of its own (Linux). Each round refreshes a new library, and fetches the same
addresses by as many threads with the standard library; then it refreshes again, where nothing has
changed. --count: feeds, 200 without it.
"""

import argparse
import json
import resource
import statistics
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from reader.library import following
from reader.library.library import Library
from reader.library.opening import opened_library
from reader.library.refreshing import refresh
from tests.proofs.feed_sites import Sites, serving
from tests.proofs.network import PUBLIC, go_online, run_apart

_ROUNDS = 5
_THREADS = 8


def measure(folder: Path, count: int) -> dict[str, Any]:
    """Return seconds and CPU seconds of each kind, one of each round."""
    go_online()
    found: dict[str, list[tuple[float, float]]] = {"bare": [], "first": [], "again": []}
    with serving(PUBLIC) as sites:
        sites.stories = 20
        sites.build(count, 0)
        for number in range(_ROUNDS):
            with opened_library(folder / str(number)) as library:
                for url in sites.feeds.values():
                    following.follow(library, url)
                ids = [feed.id for feed in following.all_feeds(library)]
                found["bare"].append(_timed(lambda: _fetch_all(sites)))
                found["first"].append(_timed(lambda lib=library: _refresh(lib, None)))
                time.sleep(1.1)  # a host is asked once a second
                found["again"].append(_timed(lambda lib=library, ids=ids: _refresh(lib, ids)))
        total = sum(len(answer.body) for where, answer in sites.answers.items() if "/feed" in where)
    return {"bytes": total, "entries": 20 * count, **found}


def _refresh(library: Library, ids: list[Any] | None) -> None:
    for _ in refresh(library, ids):
        pass


def _fetch_all(sites: Sites) -> None:
    with ThreadPoolExecutor(_THREADS) as pool:
        list(pool.map(_fetch, sites.feeds.values()))


def _fetch(url: str) -> int:
    parts = urlsplit(url)
    with closing(HTTPConnection(parts.netloc)) as connection:
        connection.request("GET", parts.path, headers={"Connection": "close"})
        return len(connection.getresponse().read())


def _timed(call: Any) -> tuple[float, float]:
    begun, spent = time.monotonic(), _cpu()
    call()
    return time.monotonic() - begun, _cpu() - spent


def _cpu() -> float:
    own = resource.getrusage(resource.RUSAGE_SELF)
    return own.ru_utime + own.ru_stime


def main() -> None:
    """Print a table."""
    options = argparse.ArgumentParser()
    options.add_argument("--count", type=int, default=200)
    options.add_argument("--apart", type=Path)
    given = options.parse_args()
    if given.apart is not None:
        print(json.dumps(measure(given.apart, given.count)))
        return
    with tempfile.TemporaryDirectory() as home:
        words = ["tests.bench.feeds", "--count", str(given.count), "--apart", f"{home}/libraries"]
        seen = run_apart(words, Path(home), seconds=900)
    names = {
        "bare": "bare fetch, 8 threads",
        "first": "first refresh: fetched, read, stored",
        "again": "second refresh: 304",
    }
    print(f"{given.count} feeds, {seen['entries']} entries, {seen['bytes'] / 1e6:.1f} MB\n")
    print("| | median s | of bare | own CPU s |\n|---|---|---|---|")
    bare = statistics.median(each[0] for each in seen["bare"])
    for kind, name in names.items():
        wall, cpu = (statistics.median(each[n] for each in seen[kind]) for n in (0, 1))
        print(f"| {name} | {wall:.2f} | {wall / bare:.1f} | {cpu:.2f} |")


if __name__ == "__main__":
    main()
