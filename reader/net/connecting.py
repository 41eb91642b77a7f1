"""One connection: the address judged before it is called, every wait within the budget.

A name is looked up once, and the very address that was judged is called: a name server that answers
differently the second time (DNS rebinding) is not asked a second time.
"""

import functools
import socket
import ssl
import time
from collections.abc import Callable
from typing import Any

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util import Url as Address

from reader.model.errors import RefusedError
from reader.net.addresses import is_no_name, is_private
from reader.net.budget import Budget
from reader.net.failures import no_connection, no_name

_SocketAddress = tuple[Any, ...]


class Line:
    """Whom a connection may call, and what it may cost; afterwards, whom it called.

    private: private addresses too. was_private: the one that was called is private.
    """

    def __init__(self, budget: Budget, *, private: bool) -> None:
        self.budget = budget
        self.private = private
        self.was_private = False

    def call(self, host: str, port: int) -> socket.socket:
        """Return a socket connected to the host. Raises FetchError."""
        found = self._admitted(lookup(self.budget, host, port))
        errors: list[OSError] = []
        began = time.monotonic()
        for number, (family, address) in enumerate(found):
            try:
                seconds = self.budget.to_connect(time.monotonic() - began, len(found) - number)
                connected = self._connected(family, address, seconds)
            except OSError as error:
                errors.append(error)
            else:
                self.was_private = is_private(address[0])
                return connected
        raise no_connection(self.budget.url, errors) from next(iter(errors), None)

    def _admitted(
        self, found: list[tuple[int, _SocketAddress]]
    ) -> list[tuple[int, _SocketAddress]]:
        if self.private:
            return found
        public = [(family, address) for family, address in found if not is_private(address[0])]
        if not public:
            raise RefusedError(self.budget.url, "it leads into a private network")
        return public

    def _connected(self, family: int, address: _SocketAddress, seconds: float) -> socket.socket:
        made = _Socket(family, socket.SOCK_STREAM)
        made.budget = self.budget
        try:
            made.settimeout(seconds)
            made.connect(address)
            made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            made.settimeout(self.budget.to_wait())
        except BaseException:
            made.close()
            raise
        return made


def lookup(budget: Budget, host: str, port: int) -> list[tuple[int, _SocketAddress]]:
    """Return family and socket address of each address of a host, in the order to try them.

    The system's resolver has time limits of its own, and cannot be interrupted. Raises FetchError.
    """
    if is_no_name(host):
        raise RefusedError(budget.url, "there is no site of this name")
    try:
        answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError as error:  # a label that is too long, or empty
        raise RefusedError(budget.url, "there is no site of this name") from error
    except OSError as error:
        raise no_name(budget.url, error) from error
    return list(dict.fromkeys((int(family), address) for family, _, _, _, address in answers))


@functools.cache
def tls_context() -> ssl.SSLContext:
    """Return the system's trust, for all connections."""
    context = ssl.create_default_context()
    context.sslsocket_class = _TlsSocket
    return context


class PlainConnection(HTTPConnection):
    """One to a site, or to a proxy."""

    def __init__(self, line: Line, host: str, port: int, proxy: Address | None) -> None:
        super().__init__(host, port, proxy=proxy, timeout=line.budget.to_wait())
        self._line = line

    def _new_conn(self) -> socket.socket:
        return self._line.call(self._dns_host, self.port)


class TlsConnection(HTTPSConnection):
    """One to a site, or through a proxy's tunnel."""

    def __init__(self, line: Line, host: str, port: int, proxy: Address | None) -> None:
        super().__init__(
            host, port, proxy=proxy, timeout=line.budget.to_wait(), ssl_context=tls_context()
        )
        self._line = line

    def connect(self) -> None:
        """Connect, shake hands, and go on counting."""
        super().connect()
        if isinstance(self.sock, _TlsSocket):
            self.sock.budget = self._line.budget

    def _new_conn(self) -> socket.socket:
        return self._line.call(self._dns_host, self.port)


class _Socket(socket.socket):
    """A socket whose every wait is within the budget; http.client reads by recv_into alone."""

    budget: Budget | None = None

    def recv_into(self, *args: Any, **kwargs: Any) -> int:
        """Receive no longer and no more than may be."""
        return _counted(self, self.budget, super().recv_into, *args, **kwargs)


class _TlsSocket(ssl.SSLSocket):
    """The same, encrypted. It gets its budget after the handshake, which is one wait."""

    budget: Budget | None = None

    def recv_into(self, *args: Any, **kwargs: Any) -> int:
        """Receive no longer and no more than may be."""
        return _counted(self, self.budget, super().recv_into, *args, **kwargs)


def _counted(
    receiver: socket.socket,
    budget: Budget | None,
    receive: Callable[..., int],
    *args: Any,
    **kw: Any,
) -> int:
    if budget is None:
        return receive(*args, **kw)
    receiver.settimeout(budget.to_wait())
    try:
        count = receive(*args, **kw)
    except TimeoutError:
        budget.to_wait()  # says so if it was the whole time that ran out
        raise
    budget.spend(count)
    return count
