"""A web site on this machine that can be stopped, to see what lives on without it."""

import random
import struct
import threading
import zlib
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Answer:
    """What is sent for a path."""

    body: bytes
    media_type: str = "text/html; charset=utf-8"
    headers: dict[str, str] = field(default_factory=dict)


class Site:
    """Answers from its pages, by path, until it is stopped. Use it in a `with`.

    As a proxy it answers for every host.
    """

    def __init__(self, pages: dict[str, Answer]) -> None:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                answer = pages.get(urlsplit(self.path)._replace(scheme="", netloc="").geturl())
                self.send_response(200 if answer else 404)
                for name, value in (answer.headers if answer else {}).items():
                    self.send_header(name, value)
                body = answer.body if answer else b""
                self.send_header("Content-Type", answer.media_type if answer else "text/plain")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()
        self._runs = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        """Return the address of a path; "localhost" is another host than "127.0.0.1"."""
        return f"http://{host}:{self._server.server_port}{path}"

    def stop(self) -> None:
        """Answer nobody any more; the port is shut."""
        if self._runs:
            self._runs = False
            self._server.shutdown()
            self._server.server_close()
            self._thread.join()

    @property
    def port(self) -> int:
        """Where it listens, on 127.0.0.1."""
        return self._server.server_port


def photograph(seed: int) -> bytes:
    """Return a picture of 320 by 240 with some noise in it, as PNG."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    noise = random.Random(seed).randbytes(320 * 3)  # noqa: S311 no secret
    lines = zlib.compress((b"\0" + noise) * 240)
    head = struct.pack(">IIBBBBB", 320, 240, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")
