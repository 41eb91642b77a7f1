"""An html file: as a browser, SingleFile, WebScrapBook, HTTrack, curl or a person saved it.

Its pictures lie beside it, in the folder that the browser made for them, or in it as `data:`.
"""

import re
from collections.abc import Callable
from datetime import datetime
from html import escape
from urllib.parse import unquote, urlsplit

from msgspec.structs import replace

from reader.formats.archived import page_address
from reader.formats.embedded import Found, own_address, with_pictures
from reader.formats.framesets import with_frames
from reader.formats.heads import no_later
from reader.formats.kinds import is_answer
from reader.formats.tags import tags_in, text_of
from reader.model.page import Page
from reader.model.url import Url

#: From a path relative to the file, with "/" and decoded, to the bytes there, if there are any.
Beside = Callable[[str], bytes | None]

#: `<!-- saved from url=(0042)https://… -->`, as Internet Explorer began and Chrome still writes.
_SAVED_FROM = re.compile(rb"<!--\s*saved from url=\(\d+\)\s*(\S+?)\s*-->", re.IGNORECASE)
#: SingleFile's first comment: "Page saved with SingleFile", lines "url: …" and "saved date: …".
_SINGLE_FILE = re.compile(
    rb"<!--\s*Page saved with SingleFile\s+url:\s*(\S+)(?:\s+saved date:\s*([^\r\n]{1,100}))?",
    re.IGNORECASE,
)
#: `<!-- Mirrored from e.org/a by HTTrack Website Copier/3.x [XR&CO'2014], Thu, 26 Nov 2026 … -->`
_MIRRORED = re.compile(
    rb"<!--\s*Mirrored from\s+([^\s/<>]+)(/[^\s<>]*)?\s+by HTTrack[^<>,]{0,99},"
    rb"\s*([^<>]{1,99}?)\s*-->"
)
#: What begins all three: of most pages, none need be looked for.
_TOLD = re.compile(rb"<!--\s*(?:saved from url|Page saved with|Mirrored from)", re.IGNORECASE)
#: What a page may have with it: a picture in it, larger than what holds a place, or an address
#: that is a path from the file on.
_WITHIN = re.compile(rb"data:image/[\w.+-]+[^,\"'()<>]*+,[^\s\"'()<>]{200}")
#: What stands before it in an attribute, or where SingleFile keeps it: not in styles and scripts.
_BEFORE = re.compile(rb"(?:[=\s,]|--sf-img-\d+\s*:\s*url\(\s*)[\"']?\Z")
_BEFORE_BYTES = 40
_SHOWING = re.compile(rb"<(?:img|source|frame)\s[^<>]{0,4000}", re.IGNORECASE)
#: What stands before such an address, and what no such address begins with.
_ATTRIBUTES = (b"src", b"SRC", b"Src", b"original", b"-file")
_ELSEWHERE = (b"h", b"H", b"/", b"d", b"D", b'"', b"'", b">", b"{", b"#")
_BESIDE = re.compile(
    rb"(?<![^\s\"'-])(?:src|srcset|original|[a-z]+-file)\s*+=\s*+"
    rb"[\"']?+(?!https?:|/|data:|[\"'>{#])",
    re.IGNORECASE,
)
_HEAD_BYTES = 65_536
_MOST_BYTES = 50_000_000
_MOST_DEPTH = 2


def read(
    name: str,
    body: bytes,
    got_at: datetime,
    url: Url | None = None,
    beside: Beside | None = None,
    folder: str = "",
) -> Page:
    """Return the page in the bytes of an html file, with its pictures.

    url: where it came from, if somebody said so; else what the file itself says. folder: where it
    lies among what `beside` finds, "" or with a "/" at its end.
    """
    charset = None
    if is_answer(body):
        # Its library takes 20 ms to load, and few files need it.
        from reader.formats.answer import last_answer_in  # noqa: PLC0415

        answer = last_answer_in(body, _MOST_BYTES)
        body, charset = answer.body, answer.charset
    head = body[:_HEAD_BYTES]
    tells = _TOLD.search(head) is not None
    told, when = _origin(head) if tells else (_scrapbook_source(head), None)
    url = url or page_address(told)
    if tells and url and (copied := _MIRRORED.search(head)):
        body = _with_own_address(body, copied.end(), url)
    page = Page(body, no_later(when, got_at), url, charset, "text/html", name)
    if beside is None and not _holds_picture(body) and not _is_of_16_bit_signs(body):
        return page  # as the network gave it: its pictures are all elsewhere
    return _with_neighbours(page, beside or (lambda _: None), folder, 0)


def _origin(head: bytes) -> tuple[str | None, str | None]:
    """Return the address and the date that the file gives of itself."""
    if found := _SINGLE_FILE.search(head):
        return text_of(found.group(1)), text_of(found.group(2) or b"") or None
    if found := _SAVED_FROM.search(head):
        return text_of(found.group(1)), None
    if found := _MIRRORED.search(head):
        host, path, when = found.groups()
        # It keeps the links to what it did not copy, and so how the site is asked.
        scheme = (
            b"http" if b"http://" + host in head and b"https://" + host not in head else b"https"
        )
        return text_of(scheme + b"://" + host + (path or b"/")), text_of(when)
    return _scrapbook_source(head), None


def _scrapbook_source(head: bytes) -> str | None:
    tag = next(tags_in(head, "html"), None)
    return tag.get("data-scrapbook-source") if tag else None


def _with_own_address(body: bytes, at: int, url: Url) -> bytes:
    """Return a copied page that says its address: the one that it had said is now its file's."""
    link = f'<link rel="canonical" href="{escape(url)}">'
    return body[:at] + link.encode("ascii", "xmlcharrefreplace") + body[at:]


def _with_neighbours(page: Page, beside: Beside, folder: str, depth: int) -> Page:
    """Return the page with what lies beside it. folder: its own, relative to the first page's."""
    if not _has_own(page.body):
        return page
    base = next((tag.get("href") for tag in tags_in(page.body[:_HEAD_BYTES], "base")), None)
    base = own_address(base, page.url) or page.url

    def bytes_at(reference: str) -> bytes | None:
        found = (beside(path) for path in _paths(folder, reference))
        return next((body for body in found if body is not None), None)

    def find(reference: str) -> Found | None:
        body = bytes_at(reference)
        return None if body is None else Found(body, own_address(reference, base) if base else None)

    def frame(reference: str) -> Page | None:
        body = bytes_at(reference) if depth < _MOST_DEPTH else None
        if body is None:
            return None
        inner = next(iter(_paths(folder, reference)), "").rpartition("/")[0]
        url = own_address(reference, base) if base else None
        framed = replace(page, body=body, url=url, charset=None)
        return _with_neighbours(framed, beside, f"{inner}/" if inner else "", depth + 1)

    return with_frames(with_pictures(page, find), frame)


def _has_own(body: bytes) -> bool:
    """Return whether a look at the page's pictures is worth its time; in 16-bit signs it is."""
    if _is_of_16_bit_signs(body) or _holds_picture(body):
        return True
    if not any(_may_lead_beside(body, name) for name in _ATTRIBUTES):
        return False  # seen at a glance, as of most pages
    return any(_BESIDE.search(tag.group()) for tag in _SHOWING.finditer(body))


def _holds_picture(body: bytes) -> bool:
    at = body.find(b"data:image/")
    while at >= 0:
        if _BEFORE.search(body, max(0, at - _BEFORE_BYTES), at) and _WITHIN.match(body, at):
            return True
        at = body.find(b"data:image/", at + 1)
    return False


def _is_of_16_bit_signs(body: bytes) -> bool:
    return body.startswith((b"\xff\xfe", b"\xfe\xff"))


def _may_lead_beside(body: bytes, name: bytes) -> bool:
    """Return whether behind an attribute whose name begins so an address may be a path."""
    at = body.find(name)
    while at >= 0:
        written, sign, value = body[at : at + 40].partition(b"=")
        told = value.lstrip().removeprefix(b'"').removeprefix(b"'")
        if sign and b" " not in written.rstrip() and not told.startswith(_ELSEWHERE):
            return True
        at = body.find(name, at + 3)
    return False


def _paths(folder: str, reference: str) -> list[str]:
    """Return the relative paths that an address may mean; [] for one that is none beside us.

    A `?` may begin a query or belong to the name: wget keeps it there.
    """
    if reference.startswith(("https://", "http://", "/", "\\", "#", "?")):
        return []
    try:
        parts = urlsplit(reference)
    except ValueError:
        return []
    if parts.scheme or parts.netloc:
        return []
    whole = reference.partition("#")[0]
    spellings = (whole, whole.partition("?")[0])
    paths = [_joined(folder + unquote(each).replace("\\", "/")) for each in spellings]
    return list(dict.fromkeys(path for path in paths if path))


def _joined(path: str) -> str | None:
    """Return the path without "." and "..", None if it leads out."""
    kept: list[str] = []
    for step in path.split("/"):
        if step == ".." and not kept:
            return None
        if step == "..":
            kept.pop()
        elif step not in ("", "."):
            kept.append(step)
    return "/".join(kept) if kept and "\0" not in path else None
