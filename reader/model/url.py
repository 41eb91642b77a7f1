"""Url: an http(s) address in the one spelling under which it is kept."""

import re
from typing import NewType
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from reader.model.errors import UrlError
from reader.model.tracking import without_tracking

Url = NewType("Url", str)

_DEFAULT_PORTS = {"http": 80, "https": 443}
_PATH_SAFE = "/%:@!$&'()*+,;=~-._"
#: An address that is spelt so already, as most are.
_PLAIN = re.compile(r"https?://(?:[a-z0-9-]+\.)+[a-z]+/[A-Za-z0-9/._~-]*")
#: What registries put before their country: "e.co.uk" is a house, "news.e.at" a part of one.
_REGISTRIES = """
ac ad adv art asn biz bbs co com ed edu eng firm gen go gob gouv gov govt gr gub gv id ind info jor
jus leg lg ltd me mi mil muni my ne net nhs nic nom or org plc pp press re res sch school tm tv web
"""
_OF_REGISTRIES = frozenset(_REGISTRIES.split())
_LONGEST = 8000  # what browsers and servers still take; anything longer is data, not an address


def canonical(text: str) -> Url:
    """Return the spelling under which `text` is kept: no fragment, no tracking parameters.

    A missing scheme becomes https when the rest looks like a host with a dot. Internationalised
    host names become their ASCII form. Raises UrlError.

    >>> canonical("HTTPS://E.org/a?utm_source=x&id=3#top")
    'https://e.org/a?id=3'
    """
    if len(text) <= _LONGEST and _PLAIN.fullmatch(text):
        return Url(text)
    stripped = text.strip()
    if len(stripped) > _LONGEST or len(stripped.split()) != 1:
        raise UrlError(text)
    if "://" not in stripped and _looks_like_host(stripped):
        stripped = "https://" + stripped
    try:
        parts = urlsplit(stripped)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise UrlError(text) from error
    scheme = parts.scheme.lower()
    if scheme not in _DEFAULT_PORTS or not host:
        raise UrlError(text)
    netloc = _ascii_host(host, text)
    if port is not None and port != _DEFAULT_PORTS[scheme]:
        netloc = f"{netloc}:{port}"
    path = quote(parts.path or "/", safe=_PATH_SAFE)
    return Url(urlunsplit((scheme, netloc, path, _kept_query(parts.query), "")))


def host_of(url: str) -> str:
    """Return the host without a leading "www.", or "" if there is none."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def registered(host: str) -> str:
    """Return the part of a host that its owner has registered: "e.co.uk", "e.org"."""
    labels = host.split(".")
    long = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _OF_REGISTRIES
    return ".".join(labels[-3:] if long else labels[-2:])


def same_site(one: str, other: str) -> bool:
    """Return whether two addresses belong to one house: the same host but for "www." or "m."."""
    return _bare_host(one) == _bare_host(other) != ""


def is_front_page(url: str) -> bool:
    """Return whether the address is a site's or a language's front page: no path to a story."""
    parts = urlsplit(url)
    path = unquote(parts.path).strip("/").lower()
    short = path in {"index", "index.html", "index.php", "home", "accueil"} or len(path) == 2
    return (not path or short) and not parts.query


def _bare_host(url: str) -> str:
    host = host_of(url)
    for prefix in ("m.", "amp.", "mobile."):
        host = host.removeprefix(prefix)
    return host


def _looks_like_host(text: str) -> bool:
    host = text.split("/", 1)[0].split("?", 1)[0]
    name, _, port = host.partition(":")
    labels = name.split(".")
    top = labels[-1]
    return (
        len(labels) > 1
        and all(labels)
        and "@" not in host
        and (not port or port.isdigit())
        and (top.isalpha() or all(label.isdigit() for label in labels))
    )


def _ascii_host(host: str, text: str) -> str:
    if ":" in host:  # an IPv6 literal; urlsplit has checked and unbracketed it
        return f"[{host}]"
    try:
        return host.lower() if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise UrlError(text) from error


def _kept_query(query: str) -> str:
    if not query:
        return ""
    pairs = parse_qsl(query, keep_blank_values=True)
    kept = without_tracking(pairs)
    return query if len(kept) == len(pairs) and query.isascii() else urlencode(kept)
