"""Saved pages of every kind, told apart by their bytes: what a browser, a crawler, a mail wrote."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import PurePath
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from reader.formats import kinds
from reader.model.errors import FormatError
from reader.model.page import Page
from reader.model.url import Url

if TYPE_CHECKING:
    from reader.formats.html_file import Beside

Outcomes = Iterator[Page | FormatError]

LARGEST_BYTES = 200_000_000
TOO_LARGE = "it is larger than 200 MB"
_MOST_DEPTH = 3
_TEXT_SUFFIXES = frozenset((".txt", ".text", ".md"))
_FOREIGN = (
    (b"%PDF-", "it is a PDF, not a page"),
    (b"\x89PNG", "it is a picture, not a page"),
    (b"\xff\xd8\xff", "it is a picture, not a page"),
    (b"GIF8", "it is a picture, not a page"),
    (b"\x7fELF", "it is a program, not a page"),
)


class _File(Struct, frozen=True):
    """A file to be read, as read() was given it. depth: of the archives that it lies in."""

    name: str
    body: bytes
    got_at: datetime
    url: Url | None = None
    beside: "Beside | None" = None
    folder: str = ""
    depth: int = 0


def read(
    name: str,
    body: bytes,
    got_at: datetime,
    url: Url | None = None,
    beside: "Beside | None" = None,
    folder: str = "",
) -> Outcomes:
    """Yield the pages in a file's bytes, in its order, and what could not be read of it.

    At least one item. name: the file's name, for its suffix and for sentences. url: where its page
    came from, if the user said so; else what the file itself says. beside: from a relative path,
    as the page names it, decoded and never leading out, to the bytes there; None where nothing is.
    folder: where the file lies among them, "" or with a "/" at its end.
    """
    said: set[str] = set()
    for outcome in _read(_File(name, body, got_at, url, beside, folder)):
        if isinstance(outcome, FormatError):
            if str(outcome) in said:
                continue
            said.add(str(outcome))
        yield outcome


def _read(file: _File) -> Outcomes:
    empty = True
    try:
        for outcome in _pages(file):
            empty = False
            yield outcome
    except FormatError as error:
        yield error
        return
    if empty:
        yield FormatError(file.name, "there is no page in it")


def _pages(file: _File) -> Outcomes:
    # Each kind's reader is imported when there is such a file: the window's start pays for none.
    if not file.body or file.body.isspace():
        raise FormatError(file.name, "it is empty")
    if len(file.body) > LARGEST_BYTES:
        raise FormatError(file.name, TOO_LARGE)
    if file.depth > _MOST_DEPTH:
        raise FormatError(file.name, "it is too tangled")
    for kind in (_packed, _crawled, _zipped, _archived, _posted):
        outcomes = kind(file)
        if outcomes is not None:
            return outcomes
    return iter((_page(file),))


def _packed(file: _File) -> Outcomes | None:
    """Read what lies in a .gz."""
    if not file.body.startswith(kinds.GZIP):
        return None
    from reader.formats.unpacking import gunzipped  # noqa: PLC0415

    done = gunzipped(file.body, LARGEST_BYTES)

    def outcomes() -> Outcomes:
        yield from _read(replace(file, body=done.body, depth=file.depth + 1))
        if not done.whole:
            yield FormatError(file.name, "a part of it is damaged or missing")

    return outcomes()


def _crawled(file: _File) -> Outcomes | None:
    """Read a WARC, an ARC or a HAR."""
    if kinds.is_warc(file.body):
        from reader.formats import warc  # noqa: PLC0415

        return warc.read(file.name, file.body, file.got_at)
    if kinds.is_har(file.body):
        from reader.formats import har  # noqa: PLC0415

        return har.read(file.name, file.body, file.got_at, file.beside or (lambda _: None))
    return None


def _zipped(file: _File) -> Outcomes | None:
    """Read a zip."""
    if not kinds.is_zip(file.body):
        return None
    from reader.formats import zipped_pages  # noqa: PLC0415

    def inner(name: str, body: bytes) -> Outcomes:
        return _read(_File(name, body, file.got_at, depth=file.depth + 1))

    return zipped_pages.read(file.name, file.body, file.got_at, inner, file.url)


def _archived(file: _File) -> Outcomes | None:
    """Read a .webarchive."""
    if not kinds.is_webarchive(file.body):
        return None
    from reader.formats import webarchive  # noqa: PLC0415

    return webarchive.read(file.name, file.body, file.got_at, file.url)


def _posted(file: _File) -> Outcomes | None:
    """Read a mail, a folder of mails, or an MHTML file."""
    if not kinds.is_mime(file.body):
        return None
    from reader.formats import mail, mailbox, mhtml  # noqa: PLC0415

    if mailbox.is_it(file.body):
        return mailbox.read(file.name, file.body, file.got_at)
    if kinds.is_mail(file.body):
        return mail.read(file.name, file.body, file.got_at, file.url)
    return mhtml.read(file.name, file.body, file.got_at, file.url)


def _page(file: _File) -> Page:
    """Read an html file or a plain text. Raises FormatError."""
    from reader.formats import html_file  # noqa: PLC0415

    name, body = file.name, file.body
    for start, reason in _FOREIGN:
        if body.startswith(start):
            raise FormatError(name, reason)
    if body[:4096].count(0) > 1 and not body.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise FormatError(name, "it is neither a page nor a text")
    is_text = PurePath(name).suffix.lower() in _TEXT_SUFFIXES
    if is_text and not kinds.is_html(body) and not kinds.is_answer(body):
        return Page(body, file.got_at, file.url, media_type="text/plain", name=name)
    return html_file.read(name, body, file.got_at, file.url, file.beside, file.folder)
