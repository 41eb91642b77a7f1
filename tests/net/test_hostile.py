"""Every way in which a site can fail us ends with one true sentence, in bounded time and memory."""

import gzip
import importlib
import random
import socket
import ssl
import struct
import sys
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from reader.model.errors import FetchError, GoneError, OfflineError, RefusedError
from reader.model.page import Page
from reader.model.url import Url
from reader.net.budget import USUAL, Limits
from reader.net.fetch import fetch
from tests.net.sites import Internet, Site, Speech, chunked, dripping, no_pauses, response, serving
from tests.world import NOON

SHORT = Limits(seconds=0.4)
IMPATIENT = Limits(connect=0.2, silence=0.2)
HTML = {"content_type": "text/html"}
OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


def get(url: str, limits: Limits = USUAL) -> Page:
    return fetch(Url(url), lambda: NOON, manners=no_pauses(), limits=limits)


def reset(peer: socket.socket) -> None:
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def reset_amid(peer: socket.socket) -> None:
    peer.sendall(OK + b"Content-Length: 900\r\n\r\n<p>half")
    reset(peer)


BROKEN: dict[str, tuple[bytes | Speech, type[FetchError], str]] = {
    "500": (response(b"", "500 Oops"), FetchError, "answered 500 Internal Server Error"),
    "503": (response(b"", "503 x", retry_after="7"), FetchError, "503 Service Unavailable"),
    "429": (response(b"", "429 x", retry_after="7"), FetchError, "429 Too Many Requests"),
    "404": (response(b"", "404 x"), RefusedError, "the site answered 404 Not Found"),
    "410": (response(b"", "410 x"), GoneError, "the site answered 410 Gone"),
    "403": (response(b"", "403 x"), RefusedError, "the site answered 403 Forbidden"),
    "an unknown status": (response(b"", "799 x"), FetchError, "the site answered 799"),
    "no content": (response(b"", "204 x"), FetchError, "the site answered 204 No Content"),
    "reset at once": (reset, FetchError, "the connection broke off"),
    "reset amid": (reset_amid, FetchError, "the connection broke off"),
    "nothing": (b"", FetchError, "the connection broke off"),
    "cut by length": (OK + b"Content-Length: 900\r\n\r\n<p>half", FetchError, "broke off"),
    "cut amid a chunk": (
        OK + b"Transfer-Encoding: chunked\r\n\r\n40\r\n<p>half",
        FetchError,
        "the connection broke off",
    ),
    "cut between chunks": (
        OK + b"Transfer-Encoding: chunked\r\n\r\n7\r\n<p>half\r\n",
        FetchError,
        "the connection broke off",
    ),
    "no chunk": (OK + b"Transfer-Encoding: chunked\r\n\r\nxyz\r\n", FetchError, "broke off"),
    "a chunk line without end": (
        OK + b"Transfer-Encoding: chunked\r\n\r\n" + b"1" * 200_000,
        FetchError,
        "the connection broke off",
    ),
    "a flood of headers": (OK + b"X: y\r\n" * 5000 + b"\r\n", FetchError, "be understood"),
    "a huge header": (OK + b"X: " + b"y" * 200_000 + b"\r\n\r\n", FetchError, "be understood"),
    "a bad status line": (b"SSH-2.0-OpenSSH\r\n\r\n", FetchError, "cannot be understood"),
    "a status without end": (b"HTTP/1.1 " + b"2" * 200_000, FetchError, "cannot be understood"),
    "lengths that differ": (
        OK + b"Content-Length: 3\r\nContent-Length: 5\r\n\r\n<p>xy",
        FetchError,
        "the connection broke off",
    ),
    "a round of redirects": (response(b"", "302 x", location="/"), RefusedError, "than 8 times"),
    "no gzip": (response(content_encoding="gzip"), FetchError, "what came is packed wrongly"),
    "too many packings": (
        response(content_encoding=", ".join(["gzip"] * 9)),
        FetchError,
        "what came is packed wrongly",
    ),
    "an unknown packing": (
        response(content_encoding="compress"),
        RefusedError,
        "packed in a way that we do not know",
    ),
    "too large": (response(b"<p>" * 3_400_000, **HTML), RefusedError, "larger than 10 MB"),
    "told to be too large": (
        response(b"<p>" * 30_000, content_length="99999999", **HTML),
        RefusedError,
        "larger than 10 MB",
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_answer_is_one_sentence(site: Site, case: str) -> None:
    answer, kind, words = BROKEN[case]
    site.answers["/"] = answer
    with pytest.raises(FetchError, match=words) as caught:
        get(site.url("/"))
    assert type(caught.value) is kind
    assert str(caught.value).count("\n") == 0
    assert caught.value.url == site.url("/")


def test_no_answer_that_is_spoilt_breaks_us(site: Site) -> None:
    dice = random.Random(7)  # noqa: S311 nothing is secret
    sound = (
        OK + b"Transfer-Encoding: chunked\r\n\r\n" + chunked(b"<p>one", b"two"),
        response(gzip.compress(b"<p>page"), content_encoding="gzip", retry_after="3"),
        response(b"", "302 Found", location="/a?b=c", set_cookie="a=b"),
        response(b"", "429 Slow Down", retry_after="Mon, 14 Sep 2026 12:30:00 GMT"),
    )
    for _ in range(400):
        answer = bytearray(dice.choice(sound))
        for _ in range(dice.randrange(1, 5)):
            at = dice.randrange(len(answer))
            answer[at : at + dice.choice((0, 1, 9))] = dice.randbytes(dice.choice((0, 1, 3)))
        site.answers = {"/": bytes(answer)}
        with suppress(FetchError):
            get(site.url("/"))


@pytest.mark.parametrize(
    "speech",
    [
        dripping(b"HTTP/1.1 200 OK\r\nX: "),
        dripping(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        dripping(OK + b"\r\n"),
        dripping(OK + b"Content-Length: 99999\r\n\r\n"),
        dripping(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
        dripping(OK + b"Transfer-Encoding: chunked\r\n\r\n0\r\n", b"X: y\r\n"),
        dripping(OK + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b"a")[:10], b"\0"),
    ],
    ids=["head", "100 Continue", "body", "long body", "chunks", "trailers", "packed"],
)
def test_who_drips_is_given_up_when_the_time_is_over(site: Site, speech: Speech) -> None:
    site.answers["/"] = speech
    with pytest.raises(FetchError) as caught:
        get(site.url("/"), SHORT)
    assert caught.value.reason == "the site took more than a minute"


def test_who_says_nothing_is_given_up_sooner(site: Site) -> None:
    site.answers["/"] = dripping(b"HTTP/1.1 200 OK\r\n", b"")
    with pytest.raises(FetchError, match="the site does not answer in time"):
        get(site.url("/"), IMPATIENT)


def test_who_does_not_take_the_call_is_given_up() -> None:
    with (
        socket.create_server(("127.0.0.1", 0), backlog=0) as full,
        socket.create_connection(full.getsockname()[:2]),
        pytest.raises(FetchError, match="the site does not answer in time"),
    ):
        get(f"http://127.0.0.1:{full.getsockname()[1]}/", IMPATIENT)


def test_redirects_share_one_time(site: Site) -> None:
    def slowly(peer: socket.socket) -> None:
        time.sleep(0.1)
        peer.sendall(response(b"", "302 x", location="/"))

    site.answers["/"] = slowly
    with pytest.raises(FetchError, match="more than a minute"):
        get(site.url("/"), SHORT)
    assert len(site.asked) < 8


def test_who_floods_is_given_up(site: Site) -> None:
    def flood(peer: socket.socket) -> None:
        for _ in range(2000):
            peer.sendall(b"HTTP/1.1 100 Continue\r\n\r\n" * 3000)

    site.answers["/"] = flood
    with pytest.raises(RefusedError, match="more than anybody can use"):
        get(site.url("/"), Limits(wire_bytes=1_000_000))


def gzipped(size: int) -> bytes:
    return gzip.compress(b"a" * size, 1)


def deflated(size: int) -> bytes:
    return zlib.compress(b"a" * size, 1)


def twice_gzipped(size: int) -> bytes:
    return gzip.compress(gzipped(size))


def brotlied(size: int) -> bytes:
    brotli: Any = pytest.importorskip("brotli")
    return bytes(brotli.compress(b"a" * size, quality=3))


def zstandarded(size: int) -> bytes:
    name = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"
    pytest.importorskip(name)
    return bytes(importlib.import_module(name).compress(b"a" * size))


PACKERS: dict[str, Callable[[int], bytes]] = {
    "gzip": gzipped,
    "x-gzip": gzipped,
    "deflate": deflated,
    "gzip, gzip": twice_gzipped,
    "br": brotlied,
    "zstd": zstandarded,
}


@pytest.mark.parametrize("whole", [True, False], ids=["whole", "chunked"])
@pytest.mark.parametrize("packing", PACKERS)
def test_a_bomb_is_never_unpacked(site: Site, packing: str, whole: bool) -> None:
    bomb = PACKERS[packing](60_000_000)
    site.answers["/"] = (
        response(bomb, content_encoding=packing, **HTML)
        if whole
        else response(
            chunked(bomb), content_length="", content_encoding=packing, transfer_encoding="chunked"
        )
    )
    tracemalloc.start()
    try:
        with pytest.raises(RefusedError, match="larger than 10 MB"):
            get(site.url("/"))
        assert tracemalloc.get_traced_memory()[1] < 40_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("packing", PACKERS)
def test_a_packed_page_is_unpacked(site: Site, packing: str) -> None:
    site.answers["/"] = response(PACKERS[packing](3_000_000), content_encoding=packing, **HTML)
    assert get(site.url("/")).body == b"a" * 3_000_000


def test_only_what_can_be_unpacked_is_asked_for(site: Site) -> None:
    site.answers["/"] = response()
    get(site.url("/"))
    asked = site.asked[0].headers["accept-encoding"].split(",")
    assert set(asked) <= {"gzip", "deflate", "br", "zstd"}
    assert "gzip" in asked


@pytest.mark.parametrize(
    "says", ["text/html; charset=utf-16", "text/html; charset=nonsense", "text/html;charset=", "x"]
)
def test_a_wrong_charset_spoils_no_page(site: Site, says: str) -> None:
    site.answers["/"] = response("<p>été".encode(), content_type=says)
    assert get(site.url("/")).body == "<p>été".encode()


def test_a_page_after_three_redirects_comes(site: Site) -> None:
    for number in range(3):
        site.answers[f"/{number}"] = response(b"", "302 x", location=f"/{number + 1}")
    site.answers["/3"] = response(b"<p>there")
    assert get(site.url("/0")).body == b"<p>there"


def test_a_closed_port_is_a_failure_that_time_may_mend() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    with pytest.raises(FetchError, match="refuses the connection") as caught:
        get(f"http://127.0.0.1:{port}/")
    assert caught.value.retry
    assert not isinstance(caught.value, OfflineError)


@pytest.fixture
def secure(certificate: Path) -> Iterator[Site]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with serving(Site({"/": response(b"<p>secret")}), context) as site:
        yield site


def test_a_certificate_signed_by_itself_is_not_trusted(secure: Site, internet: Internet) -> None:
    internet.names = {"ledger.example": [["127.0.0.1"]]}
    with pytest.raises(FetchError, match="its certificate is signed by nobody we trust"):
        get(f"https://ledger.example:{secure.port}/")
    assert secure.asked == []


@pytest.mark.usefixtures("trusted")
def test_a_certificate_of_another_host_is_not_trusted(secure: Site, internet: Internet) -> None:
    internet.names = {"evil.example": [["127.0.0.1"]]}
    with pytest.raises(FetchError, match="its certificate belongs to another site"):
        get(f"https://evil.example:{secure.port}/")
    with pytest.raises(FetchError, match="its certificate belongs to another site"):
        get(f"https://127.0.0.1:{secure.port}/")
    assert secure.asked == []


@pytest.mark.usefixtures("trusted")
def test_a_secure_page_comes(secure: Site, internet: Internet) -> None:
    internet.names = {"ledger.example": [["127.0.0.1"]]}
    assert get(f"https://ledger.example:{secure.port}/").body == b"<p>secret"


@pytest.mark.usefixtures("trusted")
def test_who_drips_in_secret_is_given_up_as_well(secure: Site, internet: Internet) -> None:
    internet.names = {"ledger.example": [["127.0.0.1"]]}
    secure.answers["/"] = dripping(OK + b"\r\n")
    with pytest.raises(FetchError, match="more than a minute"):
        get(f"https://ledger.example:{secure.port}/", SHORT)


def test_who_does_not_shake_hands_is_given_up(internet: Internet) -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as silent,
        pytest.raises(FetchError, match="does not answer in time"),
    ):
        get(f"https://127.0.0.1:{silent.getsockname()[1]}/", IMPATIENT)


def test_who_speaks_in_the_clear_where_secrecy_was_wanted_is_said_so(site: Site) -> None:
    site.greeting = response()
    with pytest.raises(FetchError, match="the connection could not be secured"):
        get(f"https://127.0.0.1:{site.port}/")
