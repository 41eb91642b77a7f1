"""A question to a site and its answer, after redirects, each of them judged anew."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext, suppress
from datetime import datetime
from urllib.parse import unquote, urljoin, urlsplit, urlunsplit

from msgspec import Struct, field
from urllib3 import make_headers
from urllib3.exceptions import LocationParseError
from urllib3.response import HTTPResponse
from urllib3.util import Url as Address
from urllib3.util import parse_url

from reader import __version__
from reader.model.errors import FetchError, OfflineError, PatienceError, RefusedError
from reader.model.url import Url
from reader.net.addresses import Origin, is_private, is_private_name, same_origin
from reader.net.budget import USUAL, Budget, Limits
from reader.net.connecting import Line, PlainConnection, TlsConnection, lookup
from reader.net.failures import FOREIGN, broken, retry_after, status_failure
from reader.net.manners import Manners
from reader.net.proxies import proxy_for

_MOST_REDIRECTS = 8
_REDIRECTS = frozenset((301, 302, 303, 307, 308))
#: The address is to be replaced by the new one (RFC 9110 §15.4.2, §15.4.9).
_LASTING = frozenset((301, 308))
_PORTS = {"http": 80, "https": 443}
_CHUNK_BYTES = 65_536
#: Packings that a site may send though nobody asked for them.
_PACKINGS = frozenset(("br", "zstd", "compress", "x-compress", "bzip2", "xz", "dcb", "dcz"))
_HEADERS = {
    "User-Agent": f"Kiosque/{__version__} (offline news reader)",
    # Those that urllib3 unpacks piece by piece, never more than asked for at once.
    "Accept-Encoding": make_headers(accept_encoding=True)["accept-encoding"],
    "Connection": "close",
}


class Question(Struct, frozen=True):
    """What to ask, and for whose sake.

    origin: the page that named the address; None if the user did. first_headers: go to the address
    itself alone, not to where it redirects. picture: takes one of the host's places for pictures
    instead of a turn for pages. by_proxy: through the system's proxy, if it names one.
    """

    url: Url
    now: Callable[[], datetime]
    manners: Manners
    origin: Origin | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    first_headers: Mapping[str, str] = field(default_factory=dict)
    limits: Limits = USUAL
    picture: bool = False
    by_proxy: bool = True


class Answer:
    """An answer whose body is read while it is asked for.

    url: where the redirects led; lasting: each of them said that it is for good. private: it came
    from a private address.
    """

    def __init__(self, url: str, response: HTTPResponse, *, private: bool, lasting: bool) -> None:
        self.url = url
        self.lasting = lasting
        self.private = private
        self.status: int = response.status
        self.headers: Mapping[str, str] = response.headers
        self._told_length = response.length_remaining or 0
        # Unpacked, never more than so much at once.
        self._chunks = response.stream(_CHUNK_BYTES, decode_content=True)
        self._read = bytearray()

    def head(self, count: int) -> bytes:
        """Return so many bytes of the body, or all there are."""
        while len(self._read) < count and (chunk := next(self._chunks, b"")):
            self._read += chunk
        return bytes(self._read[:count])

    def body(self, largest: int) -> bytes | None:
        """Return the body, None if it is larger than that; what is told to be so is not read."""
        if self._told_length > largest:
            return None
        for chunk in self._chunks:
            self._read += chunk
            if len(self._read) > largest:
                return None
        return bytes(self._read) if len(self._read) <= largest else None


@contextmanager
def asked(question: Question) -> Iterator[Answer]:
    """Ask, and give the answer while it can be read. Raises FetchError, also while it is read."""
    journey = _Journey(question)
    try:
        for _ in range(_MOST_REDIRECTS + 1):
            with journey.turn(), journey.answer() as answer:
                if answer.status not in _REDIRECTS:
                    yield answer
                    return
                journey.go_on(answer)
    except FOREIGN as error:
        raise broken(question.url, error) from error
    raise RefusedError(question.url, f"the site sends us on more than {_MOST_REDIRECTS} times")


def check(question: Question, answer: Answer) -> None:
    """Raise FetchError unless the answer brings what was asked for; remember what the host said."""
    if answer.status in (200, 203):
        packings = set(answer.headers.get("Content-Encoding", "").lower().replace(",", " ").split())
        if packings & _PACKINGS.difference(HTTPResponse.CONTENT_DECODERS):
            raise RefusedError(question.url, "what came is packed in a way that we do not know")
        return
    wait = retry_after(answer.headers, question.now)
    if wait is not None and (answer.status == 429 or answer.status >= 500):
        question.manners.be_patient(urlsplit(answer.url).hostname or "", wait)
    raise status_failure(question.url, answer.status, answer.headers, question.now)


class _Journey:
    """The way from redirect to redirect; once it was public, it never becomes private again."""

    def __init__(self, question: Question) -> None:
        self._question = question
        self._turn_to(question.url, "")
        self._budget = Budget(question.url, question.limits)
        self._was_public = False
        self._hosts: set[str] = set()
        self._redirects = 0
        self._lasting = True

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait until the host may be asked."""
        host, manners = self._host, self._question.manners
        patience = manners.patience(host)
        if patience is not None:
            raise PatienceError(self._question.url, patience)
        if not self._question.picture and host not in self._hosts:
            manners.wait_for_page(host)
        self._hosts.add(host)
        with manners.picture(host) if self._question.picture else nullcontext():
            self._budget.begin()
            yield

    @contextmanager
    def answer(self) -> Iterator[Answer]:
        """Ask the host; the connection ends with the block."""
        host, port = self._host, self._port
        private = self._admits_private()
        proxy = self._proxy()
        if proxy is not None and not private:
            self._refuse_private(host, port)
        line = Line(self._budget, private=private or proxy is not None)
        connection = self._connection(line, proxy)
        try:
            self._send(connection, proxy)
            response = connection.getresponse()
            try:
                came_private = line.was_private if proxy is None else is_private_name(host)
                self._was_public = self._was_public or not came_private
                yield Answer(
                    self._target.url, response, private=came_private, lasting=self._lasting
                )
            finally:
                response.close()
        finally:
            connection.close()

    def _proxy(self) -> Address | None:
        if not self._question.by_proxy:
            return None
        scheme = self._target.scheme or ""
        return proxy_for(self._question.url, scheme, self._host, self._port)

    def go_on(self, answer: Answer) -> None:
        """Turn to where the answer redirects."""
        location = answer.headers.get("Location")
        if not location:
            raise RefusedError(self._question.url, "the site sends us on, but not where to")
        with suppress(UnicodeError):  # the raw UTF-8 that many send
            location = location.encode("latin-1").decode("utf-8")
        self._redirects += 1
        self._lasting = self._lasting and answer.status in _LASTING
        self._turn_to(answer.url, location)

    def _turn_to(self, base: str, location: str) -> None:
        self._target = _target(self._question.url, base, location)
        self._host = (self._target.host or "").strip("[]")
        self._port = self._target.port or _PORTS[self._target.scheme or ""]

    def _admits_private(self) -> bool:
        if self._was_public:
            return False
        origin = self._question.origin
        return origin is None or (origin.private and same_origin(origin.url, self._target.url))

    def _refuse_private(self, host: str, port: int) -> None:
        """Look a name up before a proxy does; one that is unknown here may be known there."""
        try:
            found = lookup(self._budget, host, port)
        except RefusedError:
            raise
        except FetchError:
            found = []
        if is_private_name(host) or any(is_private(address[0]) for _, address in found):
            raise RefusedError(self._question.url, "it leads into a private network")

    def _connection(self, line: Line, proxy: Address | None) -> PlainConnection | TlsConnection:
        host, port = self._host, self._port
        is_tls = self._target.scheme == "https"
        kind = TlsConnection if is_tls else PlainConnection
        if proxy is None:
            return kind(line, host, port, None)
        connection = kind(line, (proxy.host or "").strip("[]"), proxy.port or 0, proxy)
        if is_tls:
            connection.set_tunnel(host, port, _proxy_headers(proxy))
        return connection

    def _send(self, connection: PlainConnection | TlsConnection, proxy: Address | None) -> None:
        headers = {**_HEADERS, **self._question.headers}
        if "Referer" in headers and not self._may_tell(headers["Referer"]):
            del headers["Referer"]
        if not self._redirects:
            headers.update(self._question.first_headers)
        path = self._target.request_uri
        if proxy is not None and self._target.scheme == "http":
            headers.update(_proxy_headers(proxy))
            path = self._target.url
        self._connect(connection, proxied=proxy is not None)
        connection.request("GET", path, headers=headers, preload_content=False)

    def _may_tell(self, page: str) -> bool:
        """Return whether the host may hear of the page: not in the clear, nor of a private one."""
        if same_origin(page, self._target.url):
            return True
        origin = self._question.origin
        in_clear = page.startswith("https:") and self._target.scheme == "http"  # RFC 9110 §10.1.3
        return not in_clear and (origin is None or not origin.private)

    def _connect(self, connection: PlainConnection | TlsConnection, *, proxied: bool) -> None:
        try:
            connection.connect()
        except OfflineError:
            raise
        except FetchError as error:
            if not proxied:
                raise
            raise FetchError(self._question.url, "the proxy does not answer") from error
        except OSError as error:
            if not proxied or type(error) is not OSError:  # as http.client tells of a tunnel
                raise
            raise FetchError(self._question.url, "the proxy does not let us through") from error


def _target(url: Url, base: str, location: str) -> Address:
    """Return where a location leads from base, without user, fragment and default port."""
    try:
        parts = urlsplit(urljoin(base, location))
        host, default = parts.hostname or "", _PORTS[parts.scheme]
        netloc = host if host.isascii() else host.encode("idna").decode("ascii")
        netloc = f"[{netloc}]" if ":" in netloc else netloc
        if parts.port not in (None, default):
            netloc = f"{netloc}:{parts.port}"
        if host:
            return parse_url(urlunsplit((parts.scheme, netloc, parts.path, parts.query, "")))
    except (KeyError, ValueError, LocationParseError) as error:
        raise RefusedError(url, "the site sends us to what is no web address") from error
    raise RefusedError(url, "the site sends us to what is no web address")


def _proxy_headers(proxy: Address) -> dict[str, str]:
    if not proxy.auth:
        return {}
    return dict(make_headers(proxy_basic_auth=unquote(proxy.auth)))
