"""Two hundred sites with feeds, a fifth of them broken or hostile: for a network of their own."""

import gzip
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import cycle
from threading import Lock, Thread

from tests.feeds import FORMATS, Item, rss
from tests.formats.outgoing_stories import png
from tests.world import PARAGRAPH, story_html

#: What is broken about every fifth, and what must be said of it; "" if all comes all the same.
BROKEN = {
    "missing": "the site answered 404 Not Found",
    "gone": "the site answered 410 Gone",
    "error": "the site answered 500 Internal Server Error",
    "slow": "the connection broke off",
    "moved": "",
    "bomb": "the feed is larger than 10 MB",
    "huge": "the feed is larger than 10 MB",
    "charset": "",
    "page": "there is no feed at this address",
    "damaged": "",
    "entities": "",
    "foreign file": "",
    "private": "it leads into a private network",
    "ring": "the site sends us on more than 8 times",
    "patience": "the site asks us to wait",
    "script links": "",
}
_DRIPS_SECONDS = 4.0
_MEGABYTE = 1_000_000
_ENTITIES = (
    '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">'
    + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]>"
)
_FILE = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


@dataclass
class Answer:
    """What a site answers. drips: slowly, and never to the end."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    drips: bool = False


@dataclass
class Sites:
    """The sites. stories: of each; feeds: addresses by name; good: those whose stories all come."""

    port: int
    stories: int = 3
    feeds: dict[str, str] = field(default_factory=dict)
    good: set[str] = field(default_factory=set)
    answers: dict[str, Answer] = field(default_factory=dict)
    told: Counter[str] = field(default_factory=Counter)
    lock: Lock = field(default_factory=Lock)

    def build(self, count: int, broken: int) -> None:
        """Make so many sites; so many of them, evenly among the others, are broken."""
        kinds, formats = cycle(BROKEN), cycle(FORMATS)
        for number in range(count):
            is_broken = (number + 1) * broken // count > number * broken // count
            kind = next(kinds) if is_broken else ""
            self._site(number, kind, next(formats))

    def _site(self, number: int, kind: str, form: str) -> None:
        host = f"f-{number}.example:{self.port}"
        name = f"{number} {kind or 'good'}"
        self.feeds[name] = f"http://{host}/feed"
        if not BROKEN.get(kind):
            self.good.add(name)
        items = [
            self._story(host, f"Ship {number}.{n} lies at anchor") for n in range(self.stories)
        ]
        text = FORMATS[form](*items, title=f"Paper {number}")
        answer = Answer(text.encode(), headers={"ETag": f'"v{number}"'})
        self.answers[f"{host}/feed"] = _MAKERS.get(kind, _unaltered)(self, host, items, answer)

    def _story(self, host: str, title: str) -> Item:
        path = "-".join(title.lower().replace(".", " ").split())
        picture = f"/{path}.png"
        text = f'{PARAGRAPH}<img src="{picture}" width="200" height="150" alt="">'
        page = story_html(title, text=text)
        self.answers[f"{host}/{path}"] = Answer(page.encode(), headers={"ETag": '"1"'})
        self.answers[f"{host}{picture}"] = Answer(png(len(self.answers) % 200 + 30))
        return Item(title, f"http://{host}/{path}", summary="They lie there.")


_Maker = Callable[[Sites, str, list[Item], Answer], Answer]


def _unaltered(sites: Sites, host: str, items: list[Item], answer: Answer) -> Answer:
    return answer


def _moved(sites: Sites, host: str, items: list[Item], answer: Answer) -> Answer:
    sites.answers[f"{host}/new"] = answer
    return Answer(status=301, headers={"Location": "/new"})


def _ring(sites: Sites, host: str, items: list[Item], answer: Answer) -> Answer:
    return Answer(status=302, headers={"Location": "/feed"})


def _private(sites: Sites, host: str, items: list[Item], answer: Answer) -> Answer:
    return Answer(status=302, headers={"Location": f"http://127.0.0.1:{sites.port}/feed"})


def _charset(sites: Sites, host: str, items: list[Item], answer: Answer) -> Answer:
    body = rss(*items, title="Le Fanal – l’été").encode("cp1252")
    return Answer(body, headers={"Content-Type": "application/rss+xml; charset=utf-8"})


def _with_scripts(sites: Sites, host: str, items: list[Item], answer: Answer) -> Answer:
    bad = Item("Press here", "javascript:alert(1)", "bad-1")
    return Answer(rss(*items, bad, Item("And here", "file:///etc/passwd", "bad-2")).encode())


def _doctype(doctype: str, entity: str) -> _Maker:
    def make(sites: Sites, host: str, items: list[Item], answer: Answer) -> Answer:
        text = rss(*items, title="TITLE").replace("TITLE", entity)
        return Answer(text.replace("?>", f"?>{doctype}", 1).encode())

    return make


def _fixed(answer: Answer) -> _Maker:
    def make(sites: Sites, host: str, items: list[Item], good: Answer) -> Answer:
        return answer

    return make


def _damaged(sites: Sites, host: str, items: list[Item], answer: Answer) -> Answer:
    return Answer(rss(*items).encode()[: -len("nel></rss>")])


_MAKERS: dict[str, _Maker] = {
    "missing": _fixed(Answer(status=404)),
    "gone": _fixed(Answer(status=410)),
    "error": _fixed(Answer(status=500)),
    "slow": _fixed(Answer(b"<rss>", drips=True)),
    "moved": _moved,
    "bomb": _fixed(
        Answer(gzip.compress(b" " * 60 * _MEGABYTE, 9), headers={"Content-Encoding": "gzip"})
    ),
    "huge": _fixed(Answer(b"<rss>" + b" " * 12 * _MEGABYTE)),
    "charset": _charset,
    "page": _fixed(Answer(b"<html><title>Sorry</title><p>Nothing here.</html>")),
    "damaged": _damaged,
    "entities": _doctype(_ENTITIES, "&i;"),
    "foreign file": _doctype(_FILE, "&x;"),
    "private": _private,
    "ring": _ring,
    "patience": _fixed(Answer(status=429, headers={"Retry-After": "3600"})),
    "script links": _with_scripts,
}


@contextmanager
def serving(host: str) -> Iterator[Sites]:
    """Let the sites answer while the block runs."""
    sites = Sites(0)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            _answer(self, sites)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer((host, 0), Handler)
    sites.port = server.server_address[1]
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield sites
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _answer(request: BaseHTTPRequestHandler, sites: Sites) -> None:
    where = f"{request.headers.get('Host')}{request.path}"
    answer = sites.answers.get(where, Answer(status=404))
    etag = answer.headers.get("ETag")
    known = etag is not None and request.headers.get("If-None-Match") == etag
    status = 304 if known else answer.status
    with sites.lock:
        sites.told[f"{request.path.rpartition('/')[2]} {status}"] += 1
        sites.told["bytes"] += 0 if known else len(answer.body)
    with suppress(OSError):
        request.send_response(status)
        for name, value in answer.headers.items():
            request.send_header(name, value)
        if answer.drips:
            _drip(request)
            return
        body = b"" if known else answer.body
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)


def _drip(request: BaseHTTPRequestHandler) -> None:
    request.send_header("Content-Length", "100000")
    request.end_headers()
    end = time.monotonic() + _DRIPS_SECONDS
    while time.monotonic() < end:
        request.wfile.write(b" ")
        time.sleep(0.1)
