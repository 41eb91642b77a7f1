"""Sites of which half are broken: `python -m tests.proofs.network_broken DIR KILLS`.

To be run where there is no network (see network.py). First the window and the command line deliver
the same links at the same time; then deliveries are killed again and again while new links come in.
What was seen is printed as JSON.
"""

import json
import random
import socket
import struct
import subprocess
import sys
import time
import zlib
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

from reader.library import finding, saving
from reader.library.library import Library
from reader.library.opening import opened_library
from reader.model.query import Query
from tests.net.sites import Site, Speech, dripping, response, serving
from tests.proofs.network import PUBLIC, go_online
from tests.proofs.network_back import window
from tests.proofs.test_kill import faults, seeded, sentences
from tests.world import story_html

#: What is broken, and the beginning of what must be said of it; "" if it is delivered all the same.
BROKEN = {
    "error": "the site answered 500",
    "reset": "the connection broke off",
    "slow": "the connection broke off",
    "truncated": "the connection broke off",
    "redirects": "",
    "bomb": "the page is larger than 10 MB",
    "charset": "",
    "missing": "the site answered 404",
    "patience": "the site answered 429",
    "paper": "it is a PDF, not a page",
}
GOOD = 10
_PAGES_A_KILL = 6
_LONGEST_SECONDS = 1.6
_ANSWER_SECONDS = 0.15


def story(dice: random.Random, name: str, charset: str = "utf-8") -> bytes:
    """Return a page unlike all others."""
    html = story_html(f"The story of {name} – l’été", text=sentences(dice, 9))
    return html.encode(charset, "replace")


def fill(site: Site, dice: random.Random) -> dict[str, str]:
    """Give the site its good and its broken answers; return the links, by name."""
    links = {f"good-{n}": site.url(f"/good-{n}", f"b-{n}.example") for n in range(GOOD)}
    for name in links:
        site.answers[f"/{name}"] = response(story(dice, name), content_type="text/html")
    page = story(dice, "a page that does not end")
    site.answers |= {
        "/error": response(b"", "500 Internal Server Error"),
        "/reset": _resetting,
        "/slow": dripping(response(b"<p>", content_length="99999"), pause=0.5),
        "/truncated": response(page, content_length=str(len(page) * 2), content_type="text/html"),
        "/bomb": response(
            _gzipped(b"a" * 30_000_000), content_encoding="gzip", content_type="text/html"
        ),
        "/charset": response(
            story(dice, "charset", "cp1252"), content_type="text/html; charset=utf-8"
        ),
        "/missing": response(b"", "404 Not Found"),
        "/patience": response(b"", "429 Too Many Requests", retry_after="3600"),
        "/paper": response(b"%PDF-1.7 and more", content_type="text/html"),
    }
    hops = ("redirects", "hop-1", "hop-2", "hop-3")
    for here, there in pairwise(hops):
        site.answers[f"/{here}"] = response(b"", "302 Found", location=f"/{there}")
    site.answers["/hop-3"] = response(story(dice, "redirects"), content_type="text/html")
    for n, name in enumerate(BROKEN):
        links[name] = site.url(f"/{name}", f"b-{GOOD + n}.example")
    return links


def together(library: Path, site: Site, links: dict[str, str]) -> dict[str, Any]:
    """Let the window and the command line deliver at the same time; return how it ended."""
    with opened_library(library) as opened:
        for link in links.values():
            saving.save(opened, link)
    seen = window("settle", library, 0)
    assert seen.stdout is not None
    seen.stdout.readline()
    commands = [deliver(library) for _ in range(2)]
    for command in commands:
        command.wait(120)
    code = seen.wait(120)
    with opened_library(library) as opened:
        waiting = {item.url: item for item in saving.waiting(opened)}
        rows = finding.rows(opened, finding.find(opened, Query()))
    asked = Counter(request.target for request in site.asked)
    return {
        "window": code,
        "sentences": {
            name: waiting[link].last_error  # type: ignore[index]
            for name, link in links.items()
            if link in waiting
        },
        "articles": len(rows),
        "charset": any("l’été" in row.title and "charset" in row.title for row in rows),
        "asked twice": [target for target, count in asked.items() if count > 1],
        "files": [item.file for item in waiting.values() if item.file],
        "patience": max(
            (item.due_at - item.added_at).total_seconds()
            for item in waiting.values()
            if item.due_at is not None
        ),
    }


def killed(library: Path, site: Site, kills: int) -> dict[str, Any]:
    """Kill deliveries while links come in; return what is lost, and what was asked for again."""
    dice, links = seeded(), list[str]()
    site.asked.clear()
    ended = 0
    with opened_library(library) as opened:
        for lot in range(kills):
            for n in range(_PAGES_A_KILL):
                name = f"lot-{lot}-{n}"
                body = response(story(dice, name), content_type="text/html")
                site.answers[f"/{name}"] = _answering(body)
                links.append(site.url(f"/{name}", f"c-{n}.example"))
                saving.save(opened, links[-1])
            command = deliver(library, "--now")
            try:
                command.wait(dice.uniform(0.2, _LONGEST_SECONDS))
                ended += 1
            except subprocess.TimeoutExpired:
                command.kill()
                command.wait()
            with opened.store.writing() as db:
                assert faults(db) == []
            assert lost(opened, links) == []
        deliver(library, "--now").wait(120)
        unfinished = [item.url for item in saving.waiting(opened) if item.url in links]
        gone = lost(opened, links)
    asked = Counter(request.target for request in site.asked)
    return {
        "lost": gone,
        "unfinished": unfinished,
        "never asked": [link for link in links if not asked[f"/{link.rsplit('/', 1)[1]}"]],
        "asked again": sum(asked[name] - 1 for name in asked if name.startswith("/lot-")),
        "ended before the kill": ended,
    }


def lost(library: Library, links: list[str]) -> list[str]:
    """Return the links that neither wait nor have become articles."""
    waiting = {item.url for item in saving.waiting(library)}
    return [
        link for link in links if link not in waiting and finding.find_saved(library, link) is None
    ]


def deliver(library: Path, *words: str) -> "subprocess.Popen[bytes]":
    """Start `kiosque deliver`."""
    command = [sys.executable, "-m", "reader", "deliver", "--library", str(library), *words]
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, stdout=quiet, stderr=quiet)


def _resetting(peer: socket.socket) -> None:
    peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99\r\n\r\n<p>")
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _answering(body: bytes) -> Speech:
    def speak(peer: socket.socket) -> None:
        time.sleep(_ANSWER_SECONDS)
        peer.sendall(body)

    return speak


def _gzipped(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=31)
    return packer.compress(body) + packer.flush()


def main(folder: Path, kills: int) -> int:
    """Deliver, kill, count; print what was seen."""
    site = Site(port=8080)
    links = fill(site, seeded())
    go_online()
    with serving(site, host=PUBLIC, port=8080):
        seen = {
            "together": together(folder / "library", site, links),
            "killed": killed(folder / "library", site, kills),
        }
    print(json.dumps(seen))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
