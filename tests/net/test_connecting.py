"""The call itself: in the kernel's own network, to addresses of the real internet."""

import socket
from typing import Any

import pytest

from reader.model.errors import RefusedError
from reader.model.url import Url
from reader.net.budget import Budget, Limits
from reader.net.connecting import Line, lookup, tls_context
from tests.net.namespaces import run_in_namespace
from tests.net.sites import PUBLIC, Site, response, serving

E = Url("http://e.org/")
#: Answers on a public and on a private address, and prints what a page and a picture give.
PROGRAM = """
from contextlib import ExitStack
from datetime import UTC, datetime
from reader.model.errors import FetchError
from reader.net.addresses import Origin
from reader.net.fetch import fetch
from reader.net.images import fetch_picture
from tests.picture_makers import png
from tests.net.sites import PUBLIC, Site, no_pauses, response, serving

def now():
    return datetime(2026, 9, 14, tzinfo=UTC)

with ExitStack() as stack:
    home = stack.enter_context(serving(Site({"/a.png": response(png(9, 9))})))
    out = stack.enter_context(serving(Site(), host=PUBLIC))
    inward = response(b"", "302 x", location=home.url("/a.png"))
    out.answers = {"/": response(b"<p>news"), "/a.png": response(png(9, 9)), "/in": inward}
    page = fetch(out.url("/", PUBLIC), now, manners=no_pauses())
    print(page.body.decode(), page.private)
    origin = Origin(page.url, page.private)
    for url in (out.url("/a.png", PUBLIC), out.url("/in", PUBLIC), home.url("/a.png")):
        try:
            print(fetch_picture(url, origin, now).media_type)
        except FetchError as error:
            print(type(error).__name__, error.reason)
    print("asked at home:", len(home.asked))
"""


def test_a_public_page_reaches_nothing_private_in_a_real_network() -> None:
    commands = (
        "ip link set lo up",
        f"ip addr add {PUBLIC}/32 dev lo",
        "ip route add default dev lo",
    )
    assert run_in_namespace(PROGRAM, *commands) == [
        "<p>news False",
        "image/png",
        "RefusedError it leads into a private network",
        "RefusedError it leads into a private network",
        "asked at home: 0",
    ]


def test_the_next_address_is_tried_when_one_does_not_answer(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = socket.getaddrinfo

    def two(host: str, port: int, **kwargs: Any) -> list[Any]:
        return [*real("127.0.0.1", 9, **kwargs), *real("127.0.0.1", site.port, **kwargs)]

    monkeypatch.setattr(socket, "getaddrinfo", two)
    line = Line(Budget(E, Limits()), private=True)
    with line.call("e.org", 80) as connected:
        assert connected.getpeername()[1] == site.port
    assert line.was_private


def test_the_newer_protocol_is_spoken() -> None:
    try:
        with serving(Site({"/": response()}), host="::1") as site:
            line = Line(Budget(E, Limits()), private=True)
            line.call("::1", site.port).close()
            with pytest.raises(RefusedError, match="private network"):
                Line(Budget(E, Limits()), private=False).call("::1", site.port)
    except OSError as error:
        pytest.skip(f"this machine has no IPv6: {error}")


def test_each_address_is_found_once(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 80))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [entry, entry])
    assert lookup(Budget(E, Limits()), "e.org", 80) == [(socket.AF_INET, ("127.0.0.1", 80))]


def test_certificates_are_always_checked() -> None:
    context = tls_context()
    assert context.check_hostname
    assert context.verify_mode.name == "CERT_REQUIRED"
    assert context is tls_context()
