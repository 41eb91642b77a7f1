"""What went wrong, as one true sentence; foreign exceptions become errors of ours here."""

import errno
import http.client
import socket
import ssl
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus

from urllib3.exceptions import DecodeError, HTTPError, ReadTimeoutError

from reader.model.errors import FetchError, GoneError, NoSiteError, OfflineError, RefusedError
from reader.model.url import Url

#: What the libraries raise for reasons outside the program.
FOREIGN = (OSError, http.client.HTTPException, HTTPError)

_LONGEST_PATIENCE = timedelta(hours=12)
#: 408, 425 and 429 ask for patience; the other 4xx will say the same again.
_PATIENCE = frozenset((408, 425, 429))
_NO_WAY = frozenset((errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL))
_NO_SUCH_NAME = frozenset((socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)))
#: A name that always exists (RFC 6761 §6.5), to ask a name server whether it is there at all.
_KNOWN_NAME = "example.com"
#: Addresses of no machine (RFC 5737, RFC 3849); no packet is sent to them.
_NOWHERE = ((socket.AF_INET, ("192.0.2.1", 9)), (socket.AF_INET6, ("2001:db8::1", 9)))
_TRUST = {  # X509_V_ERR_…
    10: "its certificate has expired",
    62: "its certificate belongs to another site",
    64: "its certificate belongs to another site",
}


def no_name(url: Url, error: OSError) -> FetchError:
    """Return the failure of a host whose address could not be found.

    Where a name server answers, the name is at fault, or the site's own name server.
    """
    is_told_none = error.errno in _NO_SUCH_NAME
    # Windows and macOS say so, too, when they have no network; on Linux a name server said it.
    is_sure = is_told_none and sys.platform.startswith("linux")
    if not is_sure and not _has_name_server():
        return OfflineError(url)
    if is_told_none:
        return NoSiteError(url)
    return FetchError(url, "its name could not be looked up")


def no_connection(url: Url, errors: list[OSError]) -> FetchError:
    """Return the failure of a host none of whose addresses could be called; one error for each."""
    if all(error.errno in _NO_WAY for error in errors):
        if not _has_route():
            return OfflineError(url)
        return FetchError(url, "there is no way to the site")
    if any(isinstance(error, ConnectionRefusedError) for error in errors):
        return FetchError(url, "the site refuses the connection")
    if any(isinstance(error, TimeoutError) for error in errors):
        return FetchError(url, "the site does not answer in time")
    if any(isinstance(error, PermissionError) for error in errors):
        return FetchError(url, "the system does not let us")
    return FetchError(url, "the connection broke off")


def broken(url: Url, error: Exception) -> FetchError:
    """Return the failure of a connection that was there; error is one of FOREIGN."""
    cause = error.args[0] if error.args and isinstance(error.args[0], ssl.SSLError) else error
    if isinstance(cause, ssl.SSLError):
        return _unsafe(url, cause)
    if isinstance(error, TimeoutError | ReadTimeoutError):
        return FetchError(url, "the site does not answer in time")
    if isinstance(error, DecodeError):
        return FetchError(url, "what came is packed wrongly")
    if isinstance(error, ConnectionError | HTTPError | OSError | http.client.IncompleteRead):
        return FetchError(url, "the connection broke off")
    return FetchError(url, "the site's answer cannot be understood")


def status_failure(
    url: Url, status: int, headers: Mapping[str, str], now: Callable[[], datetime]
) -> FetchError:
    """Return the failure that an HTTP status means, with the patience that the site asks for."""
    try:
        words = f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        words = str(status)
    kind = RefusedError if 400 <= status < 500 and status not in _PATIENCE else FetchError
    if status == HTTPStatus.GONE:
        kind = GoneError
    return kind(url, f"the site answered {words}", retry_after(headers, now))


def retry_after(headers: Mapping[str, str], now: Callable[[], datetime]) -> timedelta | None:
    """Return how long the site wants to be left alone (RFC 9110 §10.2.3), at most 12 hours."""
    said = headers.get("Retry-After", "").strip()
    if said.isascii() and said.isdigit():
        wait = timedelta(seconds=min(int(said[:9]), _LONGEST_PATIENCE.total_seconds()))
    else:
        try:
            until = parsedate_to_datetime(said)
        except (ValueError, OverflowError):
            return None
        wait = until.replace(tzinfo=until.tzinfo or UTC) - now()
    return min(max(wait, timedelta(0)), _LONGEST_PATIENCE)


def _unsafe(url: Url, error: ssl.SSLError) -> FetchError:
    if isinstance(error, ssl.SSLCertVerificationError):
        known = _TRUST.get(error.verify_code)
        return FetchError(url, known or "its certificate is signed by nobody we trust")
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        return FetchError(url, "the connection broke off")
    return FetchError(url, "the connection could not be secured")


def _has_name_server() -> bool:
    try:
        return bool(socket.getaddrinfo(_KNOWN_NAME, 443, type=socket.SOCK_STREAM))
    except OSError:
        return False


def _has_route() -> bool:
    """Return whether the system knows a way to the internet; this sends nothing."""
    for family, address in _NOWHERE:
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as probe:
                probe.connect(address)
        except OSError:
            continue
        return True
    return False
