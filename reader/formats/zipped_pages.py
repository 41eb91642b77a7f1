"""Pages in a zip: .maff, .htz, SingleFile's (extracting themselves or not), a folder of pages."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urljoin

from lxml import etree

from reader.formats import har, html_file, wacz
from reader.formats.archived import page_address
from reader.formats.heads import has_title, no_later, with_fields
from reader.formats.tags import frames_of, refresh_of
from reader.formats.zipped import Archive
from reader.model.errors import FormatError
from reader.model.page import Page
from reader.model.url import Url

Outcomes = Iterator[Page | FormatError]
#: Reads the bytes of a file within, whatever kind of saved page it is.
Inner = Callable[[str, bytes], Outcomes]

_MAFF = "{http://maf.mozdev.org/metadata/rdf#}"
_RESOURCE = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}resource"
_HTML_SUFFIXES = (".html", ".htm", ".xhtml", ".xht", ".shtml")
_SAVED_SUFFIXES = (
    *(".mhtml", ".mht", ".eml", ".webarchive", ".warc", ".arc", ".warc.gz", ".arc.gz", ".har"),
    *(".maff", ".htz", ".wacz", ".zip"),
)
_TEXT_SUFFIXES = (".txt", ".text", ".md")
_OF_OFFICES = ("[Content_Types].xml", "mimetype", "META-INF/container.xml", "META-INF/MANIFEST.MF")
_LONGEST_SUFFIX = 14  # of "page_files", "page-Dateien", "page.files"
_MOST_PAGES = 5_000


def read(
    name: str, body: bytes, got_at: datetime, inner: Inner, url: Url | None = None
) -> Outcomes:
    """Yield the pages in a zip, in its order, and what could not be read of it.

    url: where its one page came from, if somebody said so.
    """
    archive = Archive(body)
    if wacz.is_wacz(archive):
        yield from wacz.read(name, archive, got_at)
    elif any(office in archive.names for office in _OF_OFFICES):
        yield FormatError(name, "it is a book, an office document or a program, not a page")
        return
    elif descriptions := [each for each in archive.names if each.lower().endswith("index.rdf")]:
        for each in descriptions:
            yield from _described(archive, each, name, got_at)
    elif hars := [each for each in archive.names if each.endswith(".har") and "/" not in each]:
        for each in hars:
            yield from har.read(name, archive.get(each) or b"", got_at, archive.get)
    else:
        yield from _pages(archive, name, got_at, inner, url)
    if not archive.whole:
        yield FormatError(name, "a part of it is damaged or missing")


def _described(archive: Archive, path: str, name: str, got_at: datetime) -> Outcomes:
    """Yield the page of one folder of a .maff, as its index.rdf describes it (MAFF 1.0)."""
    told = _description(archive.get(path) or b"")
    folder = path.rpartition("/")[0]
    index = told.get("indexfilename") or "index.html"
    start = next(
        (
            each
            for each in (f"{folder}/{index}".lstrip("/"), *_html_in(archive, folder))
            if each in archive.names
        ),
        None,
    )
    found = _page(
        archive,
        start,
        name,
        no_later(told.get("archivetime"), got_at),
        page_address(told.get("originalurl")),
    )
    if found is None:
        yield FormatError(name, "there is no page in it")
    else:
        yield (
            found if has_title(found.body) else with_fields(found, {"og:title": told.get("title")})
        )


def _description(rdf: bytes) -> dict[str, str]:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    try:
        root = etree.fromstring(rdf, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        return {}
    return {
        str(element.tag).removeprefix(_MAFF): str(value)
        for element in root.iter()
        if isinstance(element.tag, str)
        and element.tag.startswith(_MAFF)
        and (value := element.get(_RESOURCE) or element.text)
    }


def _html_in(archive: Archive, folder: str) -> list[str]:
    within = f"{folder}/" if folder else ""
    return [
        each
        for each in archive.names
        if each.startswith(within) and "/" not in each[len(within) :] and _is_html(each)
    ]


def _pages(
    archive: Archive, name: str, got_at: datetime, inner: Inner, url: Url | None
) -> Outcomes:
    """Yield every page of a zip that no description explains."""
    origin, when = _manifest(archive)
    shown: set[str] = set()
    bodies: dict[str, bytes] = {}
    for each in _not_beside([n for n in archive.names if _is_html(n)]):
        body = archive.get(each)
        if body is None:
            continue
        bodies[each] = body
        places = [*frames_of(body), refresh_of(body) or ""]
        shown |= {place for source in places if (place := _place(each, source)) != each}
    starts = {
        place
        for each, body in bodies.items()
        if (place := _place(each, refresh_of(body) or "")) in bodies and place != each
    }
    kept = [
        each
        for each, body in bodies.items()
        if each in starts or (each not in shown and not refresh_of(body))
    ]
    saved = [each for each in archive.names if each.lower().endswith(_SAVED_SUFFIXES)]
    if not kept and not saved:
        saved = [each for each in archive.names if each.lower().endswith(_TEXT_SUFFIXES)]
    own = url or page_address(origin) if len(kept) == 1 else None
    for each in sorted(kept, key=lambda path: path != "index.html")[:_MOST_PAGES]:
        if (
            page := _page(
                archive, each, name if len(kept) == 1 else each, no_later(when, got_at), own
            )
        ) is not None:
            yield page
    for each in saved[:_MOST_PAGES]:
        body = archive.get(each)
        if body is not None:
            yield from inner(PurePosixPath(each).name, body)


def _manifest(archive: Archive) -> tuple[str | None, str | None]:
    """Return the address and date in SingleFile's manifest.json, None where there is none."""
    try:
        told: Any = json.loads(archive.get("manifest.json") or b"{}")
    except (ValueError, RecursionError):
        return None, None
    url = told.get("originalUrl") if isinstance(told, dict) else None
    when = told.get("archiveTime") if isinstance(told, dict) else None
    return url if isinstance(url, str) else None, when if isinstance(when, str) else None


def _not_beside(names: list[str]) -> list[str]:
    """Return the html files but for those in the folder that a browser made for another's files."""
    stems = {re.sub(r"\.\w+$", "", each) for each in names}

    def is_beside(name: str) -> bool:
        folder = name.rpartition("/")[0]
        while folder:
            lengths = range(1, min(_LONGEST_SUFFIX, len(folder)))
            if any(folder[-n] in "_-. " and folder[:-n] in stems for n in lengths):
                return True
            folder = folder.rpartition("/")[0]
        return False

    return [each for each in names if not is_beside(each)]


def _page(
    archive: Archive, path: str | None, name: str, got_at: datetime, url: Url | None
) -> Page | None:
    """Return the page at a path in the archive, or where it only sends the reader on to."""
    body = archive.get(path) if path else None
    if path is None or body is None:
        return None
    target = _place(path, refresh_of(body) or "")
    if target != path and (there := archive.get(target)) is not None:
        path, body = target, there
    folder = path.rpartition("/")[0]
    within = f"{folder}/" if folder else ""
    return html_file.read(name, body, got_at, url, archive.get, within)


def _place(path: str, reference: str) -> str:
    """Return the name of the file that an address in the file at `path` means."""
    try:
        return unquote(urljoin(f"/{path}", reference.partition("#")[0])).lstrip("/")
    except ValueError:
        return path


def _is_html(name: str) -> bool:
    return name.lower().endswith(_HTML_SUFFIXES)
