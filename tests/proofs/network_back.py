"""Twenty links, and a network that comes back: `python -m tests.proofs.network_back DIR`.

To be run where there is none (see network.py). Half of the links are saved by the command line,
half by the window, which is then opened anew and left alone. At the end the network is taken away,
and everything is read, watched by strace. What was seen is printed as JSON.
"""

import json
import struct
import subprocess
import sys
import time
import zlib
from pathlib import Path
from typing import Any

from reader.library import finding, reading, saving
from reader.library.opening import opened_library
from reader.model.query import Query
from tests.net.sites import Site, response, serving
from tests.proofs.network import PUBLIC, go_offline, go_online
from tests.proofs.test_kill import seeded, sentences
from tests.proofs.tracing import traced
from tests.world import story_html

LINKS = 20
_PICTURES = 3
_HEAR_SECONDS = 2.0  # the window is offline for a while before the network comes


def png(width: int, height: int) -> bytes:
    """Return a whole png, grey all over."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\x00" + b"\x80" * width) * height)
    parts = ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in parts
    )


def kiosque(*words: str) -> str:
    """Run a command to its end; return what it printed."""
    command = [sys.executable, "-m", "reader", *words]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def window(what: str, library: Path, count: int, *links: str) -> "subprocess.Popen[str]":
    """Start the window of outbox_window.py."""
    words = ["tests.proofs.outbox_window", what, str(library), str(count), *links]
    return subprocess.Popen([sys.executable, "-m", *words], stdout=subprocess.PIPE, text=True)


def fill(site: Site, secret: Site) -> list[str]:
    """Give the site its stories, with pictures; return their addresses.

    The first also names a picture on this machine. Each is one of two on its host.
    """
    dice, links = seeded(), list[str]()
    for number in range(LINKS):
        host = f"a-{number // 2}.example"
        names = [f"/{number}-{n}.png" for n in range(_PICTURES)]
        shown = "".join(f'<p><img src="{site.url(name, host)}" width=600></p>' for name in names)
        if number == 0:
            shown += f'<p><img src="{secret.url("/secret.png")}" width=600></p>'
        title = f"The story of pier {number} and its lamp"
        html = story_html(title, text=sentences(dice, 9) + f"</p>{shown}<p>")
        site.answers[f"/{number}"] = response(html.encode(), content_type="text/html")
        for n, name in enumerate(names):
            body = png(40 + number, 30 + n)
            site.answers[name] = response(body, content_type="image/png")
        links.append(site.url(f"/{number}", host))
    return links


def standing(library: Path) -> dict[str, Any]:
    """Return how the library stands: titles, pictures that are here and that were given up."""
    with opened_library(library) as opened:
        ids = finding.find(opened, Query())
        articles = [reading.open_article(opened, number) for number in ids]
        pictures = [picture for article in articles for picture in article.pictures]
        return {
            "titles": sorted(article.saved.article.title for article in articles),
            "waiting": [item.url for item in saving.waiting(opened)],
            "pictures": sum(picture.digest is not None for picture in pictures),
            "refused": [str(picture.url) for picture in pictures if picture.given_up],
        }


def main(folder: Path) -> int:
    """Save, go online, go offline, read; print what was seen."""
    library, seen = folder / "library", dict[str, Any]()
    secret = Site(answers={"/secret.png": response(png(9, 9))})
    # The port is known before there is a network: the site is made on this machine first.
    site = Site(port=8080)
    secret.port = 8081
    links = fill(site, secret)
    kiosque("save", "--library", str(library), *links[::2])
    seen["saved in the window"] = window("save", library, LINKS, *links[1::2]).wait(60)
    waiting = json.loads(kiosque("outbox", "--library", str(library), "--json"))
    seen["all wait"] = sorted(item["url"] for item in waiting) == sorted(links)
    seen["tries"] = sum(item["tries"] for item in waiting)
    alone = window("wait", library, 0)
    assert alone.stdout is not None
    alone.stdout.readline()
    time.sleep(_HEAR_SECONDS)
    go_online()
    back = time.monotonic()
    with serving(secret, port=8081), serving(site, host=PUBLIC, port=8080):
        while not site.asked and time.monotonic() - back < 60:
            time.sleep(0.05)
        seen["seconds to the first request"] = round(time.monotonic() - back, 1)
        seen["left alone"] = alone.wait(120)
        seen["seconds to the end"] = round(time.monotonic() - back, 1)
        seen["asked"] = sorted(request.target for request in site.asked)
        seen["secret asked"] = len(secret.asked)
    go_offline()
    seen |= standing(library)
    home = folder / "home"
    home.mkdir()
    words = ["tests.proofs.outbox_window", "read", str(library), str(LINKS)]
    trace = traced(words, cwd=folder, home=home)
    seen["read"] = json.loads(trace.output.splitlines()[-1])
    seen["internet"] = list(trace.internet)
    print(json.dumps(seen))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
