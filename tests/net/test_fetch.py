"""One GET against a server on this machine, with its limits."""

import gzip
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from reader.model.errors import FetchError, OfflineError, RefusedError
from reader.model.page import Page
from reader.model.url import Url
from reader.net import fetch as module
from tests.world import NOON

BOMB = gzip.compress(b"a" * 20_000_000)


class Site(BaseHTTPRequestHandler):
    """A small site with pages of every temper."""

    def do_GET(self) -> None:
        """Answer by path."""
        answers: dict[str, tuple[int, dict[str, str], bytes]] = {
            "/ships": (200, {"Content-Type": "text/html; charset=iso-8859-1"}, b"<p>\xe9t\xe9"),
            "/moved": (302, {"Location": "/ships?utm_source=x"}, b""),
            "/round": (302, {"Location": "/round"}, b""),
            "/gone": (410, {}, b""),
            "/busy": (503, {}, b""),
            "/wait": (429, {}, b""),
            "/film": (200, {"Content-Type": "video/mp4"}, b"...."),
            "/bomb": (200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, BOMB),
        }
        status, headers, body = answers.get(self.path.split("?")[0], (404, {}, b""))
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def get(url: str) -> Page:
    return module.fetch(Url(url), lambda: NOON)


def test_a_page_comes_with_its_charset_and_type(site: str) -> None:
    page = get(f"{site}/ships")
    assert (page.body, page.charset, page.media_type) == (
        b"<p>\xe9t\xe9",
        "iso-8859-1",
        "text/html",
    )
    assert (page.url, page.got_at) == (f"{site}/ships", NOON)


def test_the_page_knows_where_the_redirects_led(site: str) -> None:
    assert get(f"{site}/moved").url == f"{site}/ships"


@pytest.mark.parametrize(
    ("path", "error", "words"),
    [
        ("/gone", RefusedError, "410"),
        ("/nothing", RefusedError, "404"),
        ("/round", RefusedError, "more than 8 times"),
        ("/film", RefusedError, "no page but video/mp4"),
        ("/bomb", RefusedError, "larger than 10 MB"),
        ("/busy", FetchError, "503"),
        ("/wait", FetchError, "429"),
    ],
)
def test_what_is_no_page_is_a_sentence(
    site: str, path: str, error: type[FetchError], words: str
) -> None:
    with pytest.raises(error, match=words) as caught:
        get(site + path)
    assert caught.value.retry is (error is FetchError)


def test_a_closed_port_is_a_failure_that_time_may_mend() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    with pytest.raises(FetchError, match="refuses the connection") as caught:
        get(f"http://127.0.0.1:{port}/")
    assert not isinstance(caught.value, OfflineError)


def test_no_name_server_is_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_answer(*_: object, **__: object) -> None:
        raise socket.gaierror(-3, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", no_answer)
    with pytest.raises(OfflineError, match="there is no network"):
        get("http://e.example/ships")


def test_a_slow_page_is_given_up(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_LONGEST_SECONDS", -1.0)
    with pytest.raises(FetchError, match="more than a minute"):
        get(f"{site}/ships")
