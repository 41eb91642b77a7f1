"""One GET, bounded in time, size and redirects."""

import socket
import ssl
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from email.message import Message
from urllib.parse import urljoin

import urllib3
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    MaxRetryError,
    NameResolutionError,
    NewConnectionError,
    ProxyError,
    ReadTimeoutError,
    SSLError,
)
from urllib3.response import BaseHTTPResponse
from urllib3.util import Retry, Timeout

from reader import __version__
from reader.model.errors import FetchError, OfflineError, RefusedError, UrlError
from reader.model.page import Page
from reader.model.url import Url, canonical

_LARGEST_BYTES = 10_000_000  # as much as extraction takes
_LONGEST_SECONDS = 60.0
_TIMEOUT = Timeout(connect=10.0, read=20.0)
_MOST_REDIRECTS = 8
_CHUNK_BYTES = 65_536
_HEADERS = {
    "User-Agent": f"Kiosque/{__version__} (offline news reader)",
    "Accept": "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1",
    "Accept-Encoding": "gzip",  # streamed and capped below; others need libraries we do not carry
}
#: 408, 425 and 429 ask for patience; the other 4xx will say the same again.
_PATIENCE = frozenset((408, 425, 429))
_PAGE_TYPES = frozenset(("text/html", "application/xhtml+xml", "text/plain", "application/xml"))
#: No such name, or no name server: what a machine without network answers.
_NO_ROUTE = ("Network is unreachable", "No route to host", "Network is down")


def fetch(url: Url, now: Callable[[], datetime]) -> Page:
    """Return the page at `url`, after at most 8 redirects, in at most 60 seconds and 10 MB.

    The page's url is where the redirects led. Raises OfflineError if there is no network,
    RefusedError if asking again is no use, FetchError for all else. Blocks; from any thread.
    """
    deadline = time.monotonic() + _LONGEST_SECONDS
    retries = Retry(total=None, connect=0, read=0, redirect=_MOST_REDIRECTS, status=0, other=0)
    try:
        with (
            urllib3.PoolManager(num_pools=1, headers=_HEADERS) as pool,
            pool.request(
                "GET", url, timeout=_TIMEOUT, retries=retries, preload_content=False
            ) as response,
        ):
            _check_status(url, response)
            media_type, charset = _content_type(response)
            if media_type is not None and media_type not in _PAGE_TYPES:
                raise RefusedError(url, f"it is no page but {media_type}")
            body = b"".join(_within_limits(url, response, deadline))
            final = _final_url(url, response)
    except HTTPError as error:
        raise _translated(url, error) from error
    return Page(body, now(), final, charset, media_type)


def _check_status(url: Url, response: BaseHTTPResponse) -> None:
    status = response.status
    if status == 200:
        return
    reason = f"the site answered {status} {response.reason or ''}".rstrip()
    if 400 <= status < 500 and status not in _PATIENCE:
        raise RefusedError(url, reason)
    raise FetchError(url, reason)


def _content_type(response: BaseHTTPResponse) -> tuple[str | None, str | None]:
    header = response.headers.get("Content-Type")
    if not header:
        return None, None
    message = Message()
    message["Content-Type"] = header
    charset = message.get_param("charset")
    return message.get_content_type(), charset if isinstance(charset, str) else None


def _within_limits(url: Url, response: BaseHTTPResponse, deadline: float) -> Iterator[bytes]:
    total = 0
    for chunk in response.stream(_CHUNK_BYTES):
        total += len(chunk)
        if total > _LARGEST_BYTES:
            raise RefusedError(url, "the page is larger than 10 MB")
        if time.monotonic() > deadline:
            raise FetchError(url, "the site took more than a minute")
        yield chunk


def _final_url(url: Url, response: BaseHTTPResponse) -> Url:
    """Return where the redirects led; each may be relative to the one before."""
    found: str = url
    for hop in response.retries.history if response.retries else ():
        if hop.redirect_location:
            found = urljoin(found, hop.redirect_location)
    try:
        return canonical(found)
    except UrlError:
        return url


def _translated(url: Url, error: HTTPError) -> FetchError:
    cause: BaseException | None = error.reason if isinstance(error, MaxRetryError) else error
    if isinstance(cause, NameResolutionError) or _has_no_route(cause):
        return OfflineError(url)
    if isinstance(cause, ProxyError):
        return FetchError(url, "the proxy does not answer")
    if isinstance(cause, SSLError | ssl.SSLError):
        return FetchError(url, "the connection could not be secured")
    if cause is None or "redirect" in str(cause):
        return RefusedError(url, f"the site sends us on more than {_MOST_REDIRECTS} times")
    if isinstance(cause, NewConnectionError):  # before its base class, the time-out
        return FetchError(url, "the site refuses the connection")
    if isinstance(cause, ConnectTimeoutError | ReadTimeoutError):
        return FetchError(url, "the site does not answer in time")
    return FetchError(url, "the connection broke off")


def _has_no_route(cause: BaseException | None) -> bool:
    return isinstance(cause, NewConnectionError | socket.gaierror) and any(
        words in str(cause) for words in _NO_ROUTE
    )
