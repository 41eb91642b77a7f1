"""Mozilla Archive Format (MAFF 1.0): a zip with a folder for each page and a description of it."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from typing import Any

from lxml import etree

from reader.formats.archived import page_address
from reader.formats.heads import has_title, no_later, with_fields
from reader.formats.zipped import Archive
from reader.formats.zipped_html import is_html_name, page_at
from reader.model.errors import FormatError
from reader.model.page import Page

_FIELD = "{http://maf.mozdev.org/metadata/rdf#}"
_VALUE = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}resource"


def descriptions(archive: Archive) -> list[str]:
    """Return the names of the descriptions in a zip, [] if it is no MAFF."""
    return [name for name in archive.names if name.lower().endswith("index.rdf")]


def read(name: str, archive: Archive, got_at: datetime) -> Iterator[Page | FormatError]:
    """Yield the page of each folder, in order."""
    for description in descriptions(archive):
        folder = description[: -len("index.rdf")]
        told = _fields(archive.get(description) or b"")
        when = no_later(told.get("archivetime"), got_at)
        url = page_address(told.get("originalurl"))
        path = _start(archive, folder, told.get("indexfilename", "index.html"))
        page = page_at(archive, path, name, when, url) if path else None
        if page is None:
            yield FormatError(name, "there is no page in it")
        elif has_title(page.body):
            yield page
        else:
            yield with_fields(page, {"og:title": told.get("title")})


def _start(archive: Archive, folder: str, index: str) -> str | None:
    """Return the name of the page in a folder: the one it names, else its first html."""
    if folder + index in archive.names:
        return folder + index
    inside = (name for name in archive.names if name.startswith(folder))
    top = (name for name in inside if "/" not in name[len(folder) :] and is_html_name(name))
    return next(top, None)


def _fields(rdf: bytes) -> dict[str, str]:
    """Return the fields of a description by their names; entities are not followed."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    root: Any = None  # what cannot be mended is None, against the stubs
    with suppress(etree.XMLSyntaxError, ValueError):
        root = etree.fromstring(rdf, parser)
    if root is None:
        return {}
    fields: dict[str, str] = {}
    for element in root.iter():
        if isinstance(element.tag, str) and element.tag.startswith(_FIELD):
            value = element.get(_VALUE) or element.text or ""
            fields[element.tag.removeprefix(_FIELD)] = str(value)
    return fields
