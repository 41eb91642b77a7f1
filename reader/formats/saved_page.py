"""A page on disk, as a browser or a person saved it: html or plain text."""

import re
from datetime import datetime
from pathlib import PurePath

from reader.model.errors import FormatError, UrlError
from reader.model.page import Page
from reader.model.url import Url, canonical

#: `<!-- saved from url=(0042)https://… -->`, as Internet Explorer began and Chrome still writes.
_SAVED_FROM = re.compile(rb"<!--\s*saved from url=\(\d+\)(\S+?)\s*-->", re.IGNORECASE)
#: SingleFile's first comment: "Page saved with SingleFile", then a line "url: …".
_SINGLE_FILE = re.compile(rb"<!--\s*Page saved with SingleFile\s+url:\s*(\S+)", re.IGNORECASE)
_HEAD_BYTES = 65_536
_LARGEST_BYTES = 50_000_000

_TEXT_SUFFIXES = frozenset((".txt", ".text", ".md"))
_FOREIGN = (
    (b"%PDF-", "it is a PDF, not a page"),
    (b"\x89PNG", "it is a picture, not a page"),
    (b"\xff\xd8\xff", "it is a picture, not a page"),
    (b"GIF8", "it is a picture, not a page"),
    (b"PK\x03\x04", "it is a zip archive, not a page"),
    (b"\x1f\x8b", "it is a compressed file, not a page"),
    (b"\x7fELF", "it is a program, not a page"),
    (b"bplist00", "web archives cannot be read yet"),
    (b"From: <Saved by", "MHTML cannot be read yet"),
    (b"WARC/", "WARC cannot be read yet"),
)


def read(name: str, body: bytes, got_at: datetime, url: Url | None = None) -> Page:
    """Return the page in a file's bytes.

    name: the file's name, for its suffix and for sentences. url: where it came from, if the
    user said so; else what the file itself says. Raises FormatError.
    """
    suffix = PurePath(name).suffix.lower()
    _refuse_foreign(name, body)
    if suffix in _TEXT_SUFFIXES and not _is_html(body):
        return Page(body, got_at, url, media_type="text/plain", name=name)
    return Page(body, got_at, url or _address_in(body), media_type="text/html", name=name)


def _refuse_foreign(name: str, body: bytes) -> None:
    if not body.strip():
        raise FormatError(name, "it is empty")
    if len(body) > _LARGEST_BYTES:
        raise FormatError(name, "it is larger than 50 MB")
    for start, reason in _FOREIGN:
        if body.startswith(start):
            raise FormatError(name, reason)
    if body[:4096].count(0) > 1 and not body.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise FormatError(name, "it is neither a page nor a text")


def _is_html(body: bytes) -> bool:
    head = body[:_HEAD_BYTES].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return head.startswith((b"<!doctype html", b"<html", b"<?xml", b"<!--", b"<head"))


def _address_in(body: bytes) -> Url | None:
    head = body[:_HEAD_BYTES]
    found = _SINGLE_FILE.search(head) or _SAVED_FROM.search(head)
    if found is None:
        return None
    try:
        return canonical(found.group(1).decode("utf-8", "replace"))
    except UrlError:  # "about:internet", a file path: no address of a story
        return None
