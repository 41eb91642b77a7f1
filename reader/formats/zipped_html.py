"""An html file in a zip, with what lies beside it there."""

from datetime import datetime
from urllib.parse import unquote, urljoin

from reader.formats import html_file
from reader.formats.tags import refresh_of
from reader.formats.zipped import Archive
from reader.model.page import Page
from reader.model.url import Url

_SUFFIXES = (".html", ".htm", ".xhtml", ".xht", ".shtml")


def is_html_name(name: str) -> bool:
    """Return whether a file's name is one of html."""
    return name.lower().endswith(_SUFFIXES)


def page_at(
    archive: Archive, path: str, name: str, got_at: datetime, url: Url | None
) -> Page | None:
    """Return the page of this path, or the one to which it only sends the reader on.

    None if there is none or it cannot be read. name: what to call it.
    """
    body = archive.get(path)
    if body is None:
        return None
    target = sent_on_to(path, body)
    if target is not None and (there := archive.get(target)) is not None:
        path, body = target, there
    folder = path[: path.rfind("/") + 1]
    return html_file.read(name, body, got_at, url, archive.get, folder)


def sent_on_to(path: str, body: bytes) -> str | None:
    """Return the path of the page to which this one only sends the reader on, None if it stays."""
    reference = refresh_of(body)
    return path_of(path, reference) if reference else None


def path_of(path: str, reference: str) -> str:
    """Return the path that an address in the page at `path` means."""
    try:
        return unquote(urljoin(f"/{path}", reference.partition("#")[0])).lstrip("/")
    except ValueError:
        return path
