"""Sites on this machine that answer whatever a test wants, and names that lead to them."""

import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import pytest

from reader.net.manners import Manners

#: A test that fails must end: no server speaks longer than this.
LONGEST_SECONDS = 8.0
#: An address of the public internet; the fixture `internet` leads it to this machine.
PUBLIC = "93.184.216.34"

Speech = Callable[[socket.socket], None]


@dataclass(frozen=True)
class Request:
    """What came in. headers: names in lower case."""

    target: str
    headers: dict[str, str]


def response(body: bytes = b"<p>A page.", status: str = "200 OK", **headers: str) -> bytes:
    """Return a whole answer; content_type is said as Content-Type, what is "" not at all."""
    said = {name.replace("_", "-"): value for name, value in headers.items()}
    said.setdefault("content-length", str(len(body)))
    lines = "".join(f"{name.title()}: {value}\r\n" for name, value in said.items() if value)
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


def chunked(*parts: bytes) -> bytes:
    """Return a body in chunks."""
    return b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (*parts, b""))


def dripping(start: bytes, drop: bytes = b"a", pause: float = 0.02) -> Speech:
    """Return a speech that begins well and then drips."""

    def speak(peer: socket.socket) -> None:
        peer.sendall(start)
        end = time.monotonic() + LONGEST_SECONDS
        while time.monotonic() < end:
            peer.sendall(drop)
            time.sleep(pause)

    return speak


@dataclass
class Site:
    """A server on this machine. answers: by path, as bytes or as a speech; 404 else.

    A list of answers is given one by one, the last for all further requests. greeting: said before
    anything was asked.
    """

    answers: dict[str, bytes | Speech | list[bytes]] = field(default_factory=dict)
    asked: list[Request] = field(default_factory=list)
    port: int = 0
    greeting: bytes = b""

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        """Return an address of this site."""
        return f"http://{host}:{self.port}{path}"


@contextmanager
def serving(
    site: Site, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1", port: int = 0
) -> Iterator[Site]:
    """Let the site answer while the block runs, each request in a thread of its own."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.create_server((host, port), family=family)
    site.port = listener.getsockname()[1]
    threads: list[threading.Thread] = []
    peers: list[socket.socket] = []

    def listen() -> None:
        while True:
            try:
                peer, _ = listener.accept()
            except OSError:
                return
            peers.append(peer)
            thread = threading.Thread(target=_serve, args=(site, peer, tls))
            threads.append(thread)
            thread.start()

    ear = threading.Thread(target=listen)
    ear.start()
    yield site
    with suppress(OSError):
        listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    ear.join()
    for peer in peers:
        with suppress(OSError):
            peer.shutdown(socket.SHUT_RDWR)
    for thread in threads:
        thread.join()


def _serve(site: Site, peer: socket.socket, tls: ssl.SSLContext | None) -> None:
    peer.settimeout(LONGEST_SECONDS)
    with suppress(OSError):
        if tls is not None:
            peer = tls.wrap_socket(peer, server_side=True)
        peer.sendall(site.greeting)
        request = _heard(peer)
        if request is not None:
            site.asked.append(request)
            answer = site.answers.get(request.target.split("?")[0], response(b"", "404 Not Found"))
            if isinstance(answer, list):
                answer = answer.pop(0) if len(answer) > 1 else answer[0]
            if isinstance(answer, bytes):
                peer.sendall(answer)
            else:
                answer(peer)
    peer.close()


def _heard(peer: socket.socket) -> Request | None:
    head = b""
    while b"\r\n\r\n" not in head:
        more = peer.recv(65_536)
        if not more:
            return None
        head += more
    first, *lines = head.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    pairs = (line.partition(":") for line in lines)
    headers = {name.lower(): value.strip() for name, _, value in pairs}
    return Request(re.split(" ", first)[1], headers)


def no_pauses() -> Manners:
    """Return manners that wait for nothing."""
    return Manners(sleep=lambda _: None)


@dataclass
class Internet:
    """Names and where they lead; public addresses are led to this machine.

    names: to addresses, one list for each lookup, the last for all further ones. called: the
    addresses that were called.
    """

    names: dict[str, list[list[str]]] = field(default_factory=dict)
    called: list[str] = field(default_factory=list)


@contextmanager
def led_here(monkeypatch: pytest.MonkeyPatch) -> Iterator[Internet]:
    """Lead lookups and calls of this process by the Internet that is given."""
    internet = Internet()
    real_connect, real_lookup = socket.socket.connect, socket.getaddrinfo

    def lookup(host: str, port: int, *args: Any, **kwargs: Any) -> list[Any]:
        if host.replace(".", "").isdigit() or ":" in host:
            return real_lookup(host, port, *args, **kwargs)
        if host not in internet.names:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        turns = internet.names[host]
        addresses = turns.pop(0) if len(turns) > 1 else turns[0]
        return [
            entry for address in addresses for entry in real_lookup(address, port, *args, **kwargs)
        ]

    def connect(self: socket.socket, address: Any) -> None:
        internet.called.append(address[0])
        real_connect(self, ("127.0.0.1", address[1]) if address[0] == PUBLIC else address)

    with monkeypatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", lookup)
        patch.setattr(socket.socket, "connect", connect)
        yield internet
