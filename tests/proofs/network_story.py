"""Three whole stories taken offline: `python -m tests.proofs.network_story DIR`.

To be run where there is no network (see network.py). One article is saved while there is one, and
its related stories by the window's action when it is gone; another's by `kiosque save
--with-related`; the third's, a file of the disk, by the setting of the window. When the network has
been there again and is gone, each is opened, and its related stories from under it, watched by
strace. What was seen is printed as JSON.
"""

import json
import sys
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from reader import paths, settings
from tests.net.sites import Site, response, serving
from tests.proofs.network import PUBLIC, go_offline, go_online
from tests.proofs.network_back import kiosque, png, window
from tests.proofs.test_kill import seeded, sentences
from tests.proofs.tracing import traced
from tests.world import story_html

WAYS = ("action", "option", "setting")
RELATED = 3
PICTURES = 2


def fill(site: Site) -> dict[str, str]:
    """Give the site a story for each way, and its related stories; return their addresses."""
    dice, stories = seeded(), dict[str, str]()

    def put(name: str, title: str, related: dict[str, str]) -> str:
        pictures = [f"{name}-{number}.png" for number in range(PICTURES)]
        shown = "".join(f'<p><img src="{site.url(each, HOST)}" width=600></p>' for each in pictures)
        text = sentences(dice, 9) + f"</p>{shown}<p>"
        html = story_html(title, related=related, text=text)
        site.answers[name] = response(html.encode(), content_type="text/html")
        for number, each in enumerate(pictures):
            body = png(40 + len(site.answers), 30 + number)
            site.answers[each] = response(body, content_type="image/png")
        return site.url(name, HOST)

    for way in WAYS:
        related = {
            f"What the {way} brought to pier {number}": f"/{way}-{number}"
            for number in range(RELATED)
        }
        urls = {title: put(name, title, {}) for title, name in related.items()}
        stories[way] = put(f"/{way}", f"The harbour by {way} in the morning", urls)
    return stories


HOST = "a-0.example"


def main(folder: Path) -> int:
    """Save, go online, go offline, follow; print what was seen."""
    seen: dict[str, Any] = {"read": {}, "internet": [], "listed": {}}
    site = Site(port=8080)
    stories = fill(site)
    libraries = {way: folder / f"library of {way}" for way in WAYS}
    page = folder / "saved.html"
    page.write_bytes(site.answers["/setting"].partition(b"\r\n\r\n")[2])  # type: ignore[union-attr]

    def online() -> None:
        go_online()
        with serving(site, host=PUBLIC, port=8080):
            for way in WAYS:
                kiosque("deliver", "--library", str(libraries[way]))
        go_offline()

    kiosque("save", "--library", str(libraries["action"]), stories["action"])
    option = ("--with-related", stories["option"])
    kiosque("save", "--library", str(libraries["option"]), *option)
    chosen = settings.load(paths.settings_file())
    settings.save(paths.settings_file(), replace(chosen, with_related=True))
    seen["setting"] = window("save", libraries["setting"], RELATED, str(page)).wait(60)
    settings.save(paths.settings_file(), chosen)
    online()
    seen["action"] = window("whole", libraries["action"], RELATED).wait(60)
    online()
    home = folder / "home"
    home.mkdir()
    for way in WAYS:
        where = ("--library", str(libraries[way]))
        links = json.loads(kiosque("related", "1", "--json", *where))["offered"]
        seen["listed"][way] = [link["saved"] is not None for link in links]
        words = ["tests.proofs.outbox_window", "follow", where[1], str(RELATED)]
        trace = traced(words, cwd=folder, home=home)
        seen["read"][way] = json.loads(trace.output.splitlines()[-1])
        seen["internet"] += trace.internet
    seen["asked"] = sorted(request.target for request in site.asked)
    print(json.dumps(seen))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
