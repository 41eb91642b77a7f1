"""What the clipboard holds, or what is dropped: files, links, a piece of a page, or a text."""

import re

from msgspec import Struct
from PySide6.QtCore import QMimeData, QUrl

from reader.gui.feed_links import SCHEME
from reader.library.pages import links_in
from reader.model.errors import UrlError
from reader.model.url import Url, canonical

_FEWEST_WORDS = 5
_LARGEST = 10_000_000
#: Where browsers say which page a piece was copied from; the first in UTF-16.
_FIREFOX, _CHROMIUM = "text/x-moz-url-priv", "chromium/x-source-url"
_WINDOWS = 'application/x-qt-windows-mime;value="HTML Format"'
_SOURCE = re.compile(rb"^SourceURL:(\S+)", re.MULTILINE)


class Brought(Struct, frozen=True):
    """One of the four; all are empty if there is nothing that can be kept.

    sources: files and links, as addresses. html: a piece of a page, and source where it was copied
    from, None if nobody said. text: a plain one.
    """

    sources: tuple[str, ...] = ()
    html: str = ""
    source: Url | None = None
    text: str = ""

    def __bool__(self) -> bool:
        return bool(self.sources or self.html or self.text)


def is_welcome(data: QMimeData) -> bool:
    """Return whether there may be something in it, by its kinds alone."""
    return data.hasUrls() or data.hasText() or data.hasHtml()


def brought(data: QMimeData) -> Brought:
    """Return what is in it: links rather than a text, a piece of a page rather than its words."""
    if data.hasUrls():
        sources = [url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in data.urls()]
        return Brought(tuple(source for source in sources if _is_source(source)))
    text = data.text()[:_LARGEST] if data.hasText() else ""
    if text.lstrip().lower().startswith(SCHEME) and len(text.split()) == 1:
        return Brought((text.strip(),))
    links = links_in(text) if len(text) < _LARGEST else []
    if links:
        return Brought(tuple(links))
    if len(text.split()) < _FEWEST_WORDS:
        return Brought()
    html = data.html() if data.hasHtml() else ""
    if html.strip() and len(html) <= _LARGEST:
        return Brought(html=f"<!DOCTYPE html><html><body>{html}", source=_source_of(data))
    return Brought(text=text)


def _is_source(address: str) -> bool:
    return address.startswith(("http://", "https://", "file:", SCHEME))


def _source_of(data: QMimeData) -> Url | None:
    told = ""
    if data.hasFormat(_FIREFOX):
        told = bytes(data.data(_FIREFOX).data()).decode("utf-16-le", "replace")
    elif data.hasFormat(_CHROMIUM):
        told = bytes(data.data(_CHROMIUM).data()).decode("utf-8", "replace")
    elif data.hasFormat(_WINDOWS):
        found = _SOURCE.search(bytes(data.data(_WINDOWS).data())[:2_000])
        told = found.group(1).decode("utf-8", "replace") if found else ""
    told = told.strip("\0\ufeff \r\n").partition("\n")[0]
    try:
        return canonical(told) if told.startswith(("http://", "https://")) else None
    except UrlError:
        return None
