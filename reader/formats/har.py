"""HAR: what a browser's tools noted of its traffic (HAR 1.2), with bodies if they were kept.

Playwright packs it with the bodies as files of their own (`_file`), which `file` finds.
"""

import binascii
import json
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from reader.formats.answer import charset_in
from reader.formats.archived import Document, Holding
from reader.formats.heads import no_later
from reader.model.errors import FormatError
from reader.model.page import Page
from reader.model.picture import picture_type

_ENTRIES = re.compile(r"\"entries\"\s*:\s*\[")
_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_MOST_BYTES = 200_000_000
_MOST_ENTRIES = 30_000


def read(
    name: str, body: bytes, got_at: datetime, file: Callable[[str], bytes | None]
) -> Iterator[Page | FormatError]:
    """Yield the pages of a HAR, and what could not be read of it.

    file: the bytes of a body that lies beside it, by its name.
    """
    text = body.decode("utf-8-sig", "replace")
    entries, whole = _entries(text)
    whole = whole and len(entries) <= _MOST_ENTRIES
    holding = Holding(name)
    seen: set[str] = set()
    left, lacking = _MOST_BYTES, False
    for entry in entries[:_MOST_ENTRIES]:
        content = _dict(_dict(entry, "response"), "content")
        data = _body(content, file)
        lacking = lacking or (data is None and _is_page(entry))
        left -= len(data or b"")
        if left < 0:
            whole = False
            break
        _take(entry, data, holding, no_later(_string(entry, "startedDateTime"), got_at), seen)
    yield from holding.pages()
    if not whole:
        yield FormatError(name, "a part of it is damaged or missing")
    elif lacking:
        yield FormatError(name, "it tells of pages, but does not hold them")


def _entries(text: str) -> tuple[list[Any], bool]:
    """Return the entries and whether those are all: of a file that was cut off, those before."""
    try:
        log = _dict(json.loads(text), "log")
        found = log.get("entries")
        return (found, True) if isinstance(found, list) else ([], False)
    except (ValueError, RecursionError):
        pass
    start = _ENTRIES.search(text)
    entries: list[Any] = []
    at = start.end() if start else len(text)
    decoder = json.JSONDecoder()
    try:
        while at < len(text) and len(entries) <= _MOST_ENTRIES:
            at += len(text[at : at + 1_000]) - len(text[at : at + 1_000].lstrip(", \t\r\n"))
            entry, at = decoder.raw_decode(text, at)
            entries.append(entry)
    except (ValueError, RecursionError):
        pass
    return entries, False


def _take(entry: Any, data: bytes | None, holding: Holding, when: datetime, seen: set[str]) -> None:
    """Put one entry into the holding. seen: the browser's pages whose document has come."""
    response, url = _dict(entry, "response"), _string(_dict(entry, "request"), "url")
    status = response.get("status")
    if status in _REDIRECTS:
        holding.take_moved(url, _string(response, "redirectURL"))
    if status != 200 or data is None:
        return
    content = _dict(response, "content")
    told = _string(content, "mimeType")
    media_type = told.partition(";")[0].strip().lower() or None
    # The text of a body is Unicode already; a packed one keeps the charset of its own.
    is_text = "text" in content and content.get("encoding") != "base64"
    document = Document(
        url,
        data,
        when,
        media_type,
        "utf-8" if is_text else charset_in(told),
        _is_main(entry, seen) if picture_type(data) is None and _is_page(entry) else False,
    )
    holding.take(document)


def _is_page(entry: Any) -> bool:
    told = _string(_dict(_dict(entry, "response"), "content"), "mimeType").lower()
    kind = _string(entry, "_resourceType")
    is_page = told.startswith(("text/html", "application/xhtml", "text/plain"))
    return is_page and kind in ("document", "") and _dict(entry, "response").get("status") == 200


def _is_main(entry: Any, seen: set[str]) -> bool | None:
    """Return whether this is the first document of one of the browser's pages; None if untold."""
    reference = _string(entry, "pageref")
    if not reference:
        return None
    is_first = reference not in seen
    seen.add(reference)
    return is_first


def _body(content: dict[str, Any], file: Callable[[str], bytes | None]) -> bytes | None:
    text = content.get("text")
    if not isinstance(text, str):
        named = _string(content, "_file")
        return file(named) if named else None
    if content.get("encoding") != "base64":
        return text.encode("utf-8", "replace")
    try:
        return binascii.a2b_base64(text)
    except (binascii.Error, ValueError):
        return None


def _dict(value: Any, key: str) -> dict[str, Any]:
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, dict) else {}


def _string(value: Any, key: str) -> str:
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, str) else ""
