"""The pages among all that an archive of the web holds: the documents a person has read.

Frames, scripts, errors and redirects are none; pictures go with the pages that show them.
"""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from urllib.parse import urlsplit

from msgspec import Struct, field

from reader.formats.embedded import Found, own_address, with_pictures
from reader.formats.framesets import with_frames
from reader.formats.tags import frames_of, refresh_of
from reader.model.errors import UrlError
from reader.model.page import Page
from reader.model.picture import picture_type
from reader.model.url import Url, canonical

_HTML = frozenset(("text/html", "application/xhtml+xml"))
_MARKUP = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|article|h1|div|p|table)\b", re.IGNORECASE
)
#: Texts that sites keep for programs.
_FOR_PROGRAMS = re.compile(
    r"/(?:robots|ads|app-ads|security|humans|llms|llms-full|sitemap)\.txt$|/\.well-known/",
    re.IGNORECASE,
)
_TEXT_PATH = re.compile(r"(?:/[^/.]*|\.(?:txt|text|md))$", re.IGNORECASE)
_MOST_REDIRECTS = 5
_MOST_DEPTH = 2
#: Pages up to this size are looked at for a text; what is drawn by scripts alone is as small.
_SMALL_BYTES = 20_000
_SHOWS = re.compile(rb"<(?:img|frameset)\b", re.IGNORECASE)
_NO_TEXT = re.compile(
    rb"<!--.*?-->|<(script|style|noscript|head)\b.*?</\1\s*>|<[^>]*>", re.IGNORECASE | re.DOTALL
)


class Document(Struct, frozen=True):
    """A text or html that an archive holds. url: as the archive spells it; "" if it has none.

    is_main: what the archive itself says of it, None if it says nothing.
    """

    url: str
    body: bytes
    got_at: datetime
    media_type: str | None = None
    charset: str | None = None
    is_main: bool | None = None


class Holding(Struct):
    """What an archive holds of pages and pictures, gathered in its order."""

    name: str
    documents: list[Document] = field(default_factory=list)
    _pictures: dict[str, Found] = field(default_factory=dict)
    _moved: dict[str, str] = field(default_factory=dict)

    def take(self, document: Document) -> None:
        """Keep a document or a picture that came with status 200; anything else is left."""
        address = own_address(document.url)
        kind = picture_type(document.body)
        if kind is not None:
            if address is not None:
                self._pictures.setdefault(address, Found(document.body, address, kind))
        elif _is_html(document) or _is_text(document):
            self.documents.append(document)

    def take_moved(self, url: str, target: str) -> None:
        """Note that what is asked for under one address is kept under another."""
        address, there = own_address(url), own_address(target, url)
        if address and there and address != there:
            self._moved.setdefault(address, there)

    def pages(self, wanted: Iterable[str] = ()) -> Iterator[Page]:
        """Return the pages with their pictures, each address once.

        wanted: the addresses of the pages in their order, where the archive lists them; those it
        lists and does not hold are left out.
        """
        for document in self._chosen(wanted):
            yield self._page(document)

    def lacks_any(self, wanted: Iterable[str]) -> bool:
        """Return whether a document of any of these addresses is not there."""
        there = {own_address(document.url) for document in self.documents}
        return not there.issuperset(map(own_address, wanted))

    def _chosen(self, wanted: Iterable[str]) -> list[Document]:
        by_address: dict[str, Document] = {}
        for document in self.documents:
            by_address.setdefault(own_address(document.url) or document.url, document)
        listed = [by_address.get(own_address(url) or url) for url in dict.fromkeys(wanted)]
        if found := [document for document in listed if document is not None]:
            return found
        frames = self._frames()
        return [
            document
            for address, document in by_address.items()
            if _has_story(document)
            and (document.is_main or (document.is_main is None and address not in frames))
        ]

    def _frames(self) -> set[str]:
        """Return the addresses of what pages show within themselves."""
        frames: set[str] = set()
        for document in self.documents:
            own = own_address(document.url)
            for source in frames_of(document.body):
                address = own_address(source, document.url)
                if address is not None and address != own:
                    frames |= {address, self._target(address)}
        return frames

    def _target(self, address: str) -> str:
        for _ in range(_MOST_REDIRECTS):
            if address not in self._moved:
                break
            address = self._moved[address]
        return address

    def _document(self, address: str) -> Document | None:
        same = (each for each in self.documents if own_address(each.url) == address)
        return next(same, None)

    def _page(self, document: Document, depth: int = _MOST_DEPTH) -> Page:
        def find(reference: str) -> Found | None:
            address = own_address(reference, document.url)
            return self._pictures.get(self._target(address)) if address else None

        def frame(reference: str) -> Page | None:
            address = own_address(reference, document.url)
            framed = self._document(self._target(address)) if address and depth else None
            return self._page(framed, depth - 1) if framed is not None else None

        media_type = "text/html" if _is_html(document) else "text/plain"
        page = Page(
            document.body,
            document.got_at,
            page_address(document.url),
            document.charset,
            media_type,
            self.name,
        )
        return with_frames(with_pictures(page, find), frame)


def page_address(text: str | None) -> Url | None:
    """Return the address of a page, None for what is none on the web: a local file, nothing."""
    try:
        return canonical(text) if text and "://" in text else None
    except UrlError:
        return None


def _is_html(document: Document) -> bool:
    told = document.media_type or "text/html"
    return told in _HTML and _MARKUP.search(document.body[:20_000]) is not None


def _is_text(document: Document) -> bool:
    if document.media_type != "text/plain" or b"\0" in document.body[:4_000]:
        return False
    try:
        path = urlsplit(document.url).path
    except ValueError:
        return False
    meant = _TEXT_PATH.search(path) and not _FOR_PROGRAMS.search(path)
    return bool(meant) and bool(document.body.strip()) and not _is_json(document.body)


def _has_story(document: Document) -> bool:
    """Return whether there is a story to read, not only a script or the way to another page."""
    body = document.body
    if refresh_of(body) is not None:
        return False
    if len(body) > _SMALL_BYTES or _SHOWS.search(body):
        return True
    return bool(_NO_TEXT.sub(b"", body).strip())


def _is_json(body: bytes) -> bool:
    try:
        return isinstance(json.loads(body), dict | list)
    except (ValueError, RecursionError):
        return False
