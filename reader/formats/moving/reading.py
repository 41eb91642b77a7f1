"""Which other reader's file the bytes are, and what it holds."""

import json
from collections.abc import Iterable
from typing import Any

from reader.formats.kinds import ZIP, is_har
from reader.formats.moving import (
    bookmarks,
    browsers,
    links,
    lists,
    omnivore,
    tables,
    wallabag,
    zotero,
)
from reader.formats.moving.table import table_in
from reader.formats.moving.text import text_in
from reader.formats.zipped import Archive
from reader.model.errors import FormatError
from reader.model.moving import Holding, Unread

_RDF_WITHIN = 2_000
_DAMAGED = "a part of it is damaged or missing"


def read(name: str, body: bytes) -> Holding:
    """Return what the file holds. name: for sentences only.

    Raises FormatError if it is of no kind that is known.
    """
    holding = find(body)
    if holding is None:
        raise FormatError(name, "it is no export of another reader that Kiosque knows")
    return holding


def find(body: bytes) -> Holding | None:
    """Return what the file holds, None if it is of no kind that is known: a page, a picture."""
    start = body[:_RDF_WITHIN].lstrip(b"\xef\xbb\xbf \t\r\n")
    if body.startswith(ZIP):
        return _zipped(Archive(body))
    if start.startswith((b"{", b"[")):
        return None if is_har(body) else _json(body)
    if start.startswith(b"<"):
        source = bookmarks.source_of(body)
        if source is not None:
            return bookmarks.read(body, source)
        return zotero.read_rdf(body) if b"rdf:RDF" in start else None
    return (
        None if b"\0" in start and not start.startswith((b"\xff\xfe", b"\xfe\xff")) else _text(body)
    )


def _text(body: bytes) -> Holding | None:
    source = links.source_of(body)
    if source is not None:
        return links.read(body, source)
    table = table_in(body)
    return tables.read(table) if table else None


def _json(body: bytes) -> Holding | None:
    try:
        value: Any = json.loads(text_in(body))
    except (ValueError, RecursionError):
        return None
    items = wallabag.items_in(value)
    return wallabag.read(items) if items is not None else lists.read(value) or browsers.read(value)


def _zipped(archive: Archive) -> Holding | None:
    """Return what the files of an archive hold, in the order of their names: Pocket has parts."""
    if omnivore.is_it(archive):
        return omnivore.read(archive)
    names = [
        name for name in sorted(archive.names) if name.lower().endswith((".csv", ".html", ".json"))
    ]
    found = [holding for name in names if (holding := find(archive.get(name) or b"")) is not None]
    return _joined(found, whole=archive.whole) if found else None


def _joined(found: Iterable[Holding], *, whole: bool) -> Holding:
    parts = list(found)
    damaged = () if whole else (Unread(0, _DAMAGED),)
    return Holding(
        parts[0].source,
        tuple(entry for part in parts for entry in part.entries),
        (*(each for part in parts for each in part.unread), *damaged),
        tuple(dict.fromkeys(name for part in parts for name in part.unknown)),
    )
