"""Safari's .webarchive: a property list of the page, its files and its frames, each with bytes.

Keys as WebKit writes them (LegacyWebArchive.cpp): WebMainResource, WebSubresources,
WebSubframeArchives; of a resource WebResourceData, …MIMEType, …TextEncodingName and …URL.
"""

import plistlib
import re
import struct
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import unquote, urljoin
from xml.parsers.expat import ExpatError

from reader.formats.archived import page_address
from reader.formats.embedded import Found, own_address, with_pictures
from reader.formats.framesets import with_frames
from reader.model.errors import FormatError
from reader.model.page import Page
from reader.model.url import Url

_MOST_DEPTH = 2
_BROKEN = (
    *(ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, MemoryError),
    *(RecursionError, struct.error, ExpatError, plistlib.InvalidFileException, EOFError),
)
_HTML_BEGINS = re.compile(rb"<!doctype\s+html|<html\b", re.IGNORECASE)
_HTML_ENDS = re.compile(rb"</html\s*>", re.IGNORECASE)


def read(
    name: str, body: bytes, got_at: datetime, url: Url | None = None
) -> Iterator[Page | FormatError]:
    """Yield the page of a web archive; of a damaged one its bare html."""
    try:
        archive = plistlib.loads(body)
    except _BROKEN:
        yield from _salvaged(name, body, got_at, url)
        return
    main = _resource(archive)
    if main is None:
        yield FormatError(name, "there is no page in it")
        return
    files = _Files(archive)
    location = _string(main, "WebResourceURL")
    page = Page(
        main["WebResourceData"],
        got_at,
        url or page_address(location),
        _string(main, "WebResourceTextEncodingName") or None,
        "text/plain" if _string(main, "WebResourceMIMEType") == "text/plain" else "text/html",
        name,
    )
    yield files.completed(page, location)


class _Files:
    """The files and frames of an archive, those of its frames too, by their addresses."""

    def __init__(self, archive: Any) -> None:
        self._files: dict[str, Found] = {}
        self._frames: dict[str, dict[str, Any]] = {}
        self._take(archive, 0)

    def completed(self, page: Page, location: str, depth: int = 0) -> Page:
        """Return the page of this address with its pictures and frames."""

        def find(reference: str) -> Found | None:
            return self._files.get(_key(reference, location))

        def frame(reference: str) -> Page | None:
            key = _key(reference, location)
            main = self._frames.get(key) if depth < _MOST_DEPTH else None
            if main is None:
                return None
            charset = _string(main, "WebResourceTextEncodingName") or None
            inner = Page(main["WebResourceData"], page.got_at, None, charset, "text/html")
            return self.completed(inner, _string(main, "WebResourceURL"), depth + 1)

        return with_frames(with_pictures(page, find), frame)

    def _take(self, archive: Any, depth: int) -> None:
        for resource in _list(archive, "WebSubresources"):
            data, location = resource.get("WebResourceData"), _string(resource, "WebResourceURL")
            if isinstance(data, bytes) and location:
                found = Found(data, own_address(location), _string(resource, "WebResourceMIMEType"))
                self._files.setdefault(_key(location, ""), found)
        for inner in _list(archive, "WebSubframeArchives"):
            main = _resource(inner)
            if main is not None:
                self._frames.setdefault(_key(_string(main, "WebResourceURL"), ""), main)
            if depth < _MOST_DEPTH:
                self._take(inner, depth + 1)


def _salvaged(
    name: str, body: bytes, got_at: datetime, url: Url | None
) -> Iterator[Page | FormatError]:
    """Yield the first html in the bytes: a binary property list holds it in one piece."""
    begin = _HTML_BEGINS.search(body) if body.startswith(b"bplist") else None
    end = _HTML_ENDS.search(body, begin.end()) if begin else None
    if begin and end:
        html = body[begin.start() : end.end()]
        yield with_pictures(Page(html, got_at, url, None, "text/html", name), lambda _: None)
    yield FormatError(name, "it is damaged")


def _resource(archive: Any) -> dict[str, Any] | None:
    main = archive.get("WebMainResource") if isinstance(archive, dict) else None
    has_bytes = isinstance(main, dict) and isinstance(main.get("WebResourceData"), bytes)
    return main if has_bytes else None


def _list(archive: Any, key: str) -> list[dict[str, Any]]:
    found = archive.get(key) if isinstance(archive, dict) else None
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _string(resource: dict[str, Any], key: str) -> str:
    value = resource.get(key)
    return value if isinstance(value, str) else ""


def _key(reference: str, location: str) -> str:
    """Return the spelling under which an address is looked for; of a local file its path."""
    absolute = own_address(reference, location)
    if absolute is not None:
        return absolute
    try:
        return unquote(urljoin(location, reference.partition("#")[0]))
    except ValueError:
        return reference
