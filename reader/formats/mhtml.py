"""MHTML, a page and its files in one (RFC 2557): Chrome, Edge, Internet Explorer, Word and others.

The page is the part that `start` names, else the one of the file's own address, else the first of
html. Files are found by Content-ID or Content-Location.
"""

from collections.abc import Iterator
from datetime import datetime
from email.message import Message
from urllib.parse import unquote, urljoin

from reader.formats import mime
from reader.formats.archived import page_address
from reader.formats.embedded import Find, Found, own_address, with_pictures
from reader.formats.framesets import with_frames
from reader.formats.heads import has_title, no_later, with_fields
from reader.formats.tags import tags_in
from reader.model.errors import FormatError
from reader.model.page import Page
from reader.model.picture import picture_type
from reader.model.url import Url

_HTML = ("text/html", "application/xhtml+xml", "application/xml", "text/xml")
_MOST_DEPTH = 2


def read(
    name: str, body: bytes, got_at: datetime, url: Url | None = None
) -> Iterator[Page | FormatError]:
    """Yield the page of an MHTML file, and what could not be read of it."""
    message = mime.parse(name, body)
    root = _root(message)
    if root is None or not mime.content(root).strip():
        yield FormatError(name, "there is no page in it")
        return
    snapshot = mime.address_header(message, "Snapshot-Content-Location")
    parts = Parts(message, snapshot or mime.address_header(root, "Content-Location"))
    location = snapshot or parts.location(root)
    when = no_later(mime.header(message, "Date"), got_at)
    page = Page(
        mime.content(root),
        when,
        url or page_address(location),
        mime.charset_of(root),
        "text/plain" if root.get_content_type() == "text/plain" else "text/html",
        name,
    )
    if page.media_type == "text/html" and not has_title(page.body):
        page = with_fields(page, {"og:title": mime.header(message, "Subject")})
    yield parts.completed(page, parts.location(root) or location)
    if parts.broken(body):
        yield FormatError(name, "a part of it is damaged or missing")


class Parts:
    """The files in a message, by their identifiers and addresses.

    base: what relative Content-Locations begin from, where the message itself names nothing.
    """

    def __init__(self, message: Message, base: str = "") -> None:
        self._message = message
        named = (mime.address_header(message, f"Content-{name}") for name in ("Base", "Location"))
        self._base = next(filter(None, named), base)
        self._by_id: dict[str, Message] = {}
        self._by_location: dict[str, Message] = {}
        for part in mime.leaves(message):
            identifier = mime.address_header(part, "Content-ID")
            location = self.location(part)
            if identifier:
                self._by_id.setdefault(unquote(identifier), part)
            if location:
                self._by_location.setdefault(_key(location), part)

    def location(self, part: Message) -> str:
        """Return the address of a part, made absolute if it can be; "" if it has none."""
        told = mime.address_header(part, "Content-Location").replace("\\", "/")
        return _join(self._base, told) if told and part is not self._message else told

    def completed(self, page: Page, location: str, depth: int = 0) -> Page:
        """Return an html page of the message with its pictures and frames. location: its own."""
        told = next((tag.get("href") for tag in tags_in(page.body, "base")), None)
        base = _join(location, told or "")

        def frame(reference: str) -> Page | None:
            part = self._part(reference, base) if depth < _MOST_DEPTH else None
            if part is None or part.get_content_type() not in _HTML:
                return None
            inner = Page(mime.content(part), page.got_at, None, mime.charset_of(part), "text/html")
            return self.completed(inner, self.location(part), depth + 1)

        return with_frames(with_pictures(page, self._finder(base)), frame)

    def broken(self, body: bytes) -> bool:
        """Return whether a picture does not begin as one, or the last boundary is missing."""
        boundary = self._message.get_boundary()
        closed = not self._message.is_multipart() or not boundary
        if not closed and boundary:
            closed = f"--{boundary}--".encode("utf-8", "surrogateescape") in body
        return not closed or any(map(_is_broken_picture, mime.leaves(self._message)))

    def _finder(self, base: str) -> Find:
        def find(reference: str) -> Found | None:
            part = self._part(reference, base)
            if part is None:
                return None
            return Found(
                mime.content(part), own_address(self.location(part)), part.get_content_type()
            )

        return find

    def _part(self, reference: str, base: str) -> Message | None:
        if reference[:4].lower() == "cid:":
            return self._by_id.get(unquote(reference[4:]))
        plain = reference.replace("\\", "/")
        return self._by_location.get(_key(_join(base, plain))) or self._by_location.get(_key(plain))


def _root(message: Message) -> Message | None:
    """Return the part that is the page, None if there is none."""
    parts = list(mime.leaves(message))
    html = [part for part in parts if part.get_content_type() in _HTML[:2]]
    start = message.get_param("start")
    if isinstance(start, str):
        named = start.strip("<> ")
        for part in parts:
            if mime.address_header(part, "Content-ID") == named and part in html:
                return part
    own = mime.address_header(message, "Snapshot-Content-Location")
    same = (part for part in html if own and mime.address_header(part, "Content-Location") == own)
    found = next(same, None) or next(iter(html), None)
    return found or next((p for p in parts if p.get_content_type() == "text/plain"), None)


def _is_broken_picture(part: Message) -> bool:
    if part.get_content_type() != "image/jpeg":
        return False
    body = mime.content(part)
    return picture_type(body) is None and not body.lstrip().startswith(b"<")


def _join(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return address


def _key(address: str) -> str:
    """Return the spelling under which an address is looked for."""
    return unquote(address.partition("#")[0])
