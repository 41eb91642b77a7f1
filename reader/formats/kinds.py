"""Which kind of saved page the bytes of a file are: by how they begin, whatever the file's name."""

import re

_HEAD_BYTES = 65_536

# ---- html, plain or as a server answered it ------------------------------------------------------

_HTML = re.compile(rb"[\xef\xbb\xbf \t\r\n]*+<(?:!doctype html|html|\?xml|!--|head)", re.IGNORECASE)
_ANSWER = re.compile(rb"HTTP/\d(?:\.\d)? \d{3}\b")


def is_html(body: bytes) -> bool:
    """Return whether it is html with a beginning as html has."""
    return _HTML.match(body, 0, _HEAD_BYTES) is not None


def is_answer(body: bytes) -> bool:
    """Return whether it is an answer of a server, with its headers."""
    return _ANSWER.match(body) is not None


# ---- archives ------------------------------------------------------------------------------------

GZIP = b"\x1f\x8b\x08"
ZIP = b"PK\x03\x04"
_ZIP_END = b"PK\x05\x06"
_ZIP_END_WITHIN = 65_557  # APPNOTE 4.3.16: 22 bytes and a comment
_WARC = re.compile(rb"WARC/\d+\.\d+[ \t]*\r?\n|filedesc://\S+ [\d.]+ \d{8,14} ")
_HAR = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{\s*\"log\"\s*:\s*\{")


def is_warc(body: bytes) -> bool:
    """Return whether it is a WARC or an ARC, unpacked."""
    return _WARC.match(body) is not None


def is_har(body: bytes) -> bool:
    """Return whether it is a HAR."""
    return _HAR.match(body) is not None


def is_zip(body: bytes) -> bool:
    """Return whether it is a zip, or a page or picture that is one too and extracts itself.

    SingleFile marks such a page, so that it is known without the end of the zip.
    """
    if body.startswith(ZIP):
        return True
    if not (is_html(body) or body.startswith(b"\x89PNG")):
        return False
    within = max(0, len(body) - _ZIP_END_WITHIN)
    # One byte, which no text has, is found in a tenth of the time that four take.
    is_binary = body.find(_ZIP_END[-1], within) >= 0
    return b"<html data-sfz" in body[:2_000] or (is_binary and body.find(_ZIP_END, within) >= 0)


def is_webarchive(body: bytes) -> bool:
    """Return whether it is a property list that may be a web archive."""
    return body.startswith(b"bplist0") or (b"<plist" in body[:2_000] and b"WebMainResource" in body)


# ---- mails and MHTML -----------------------------------------------------------------------------

HEADER = re.compile(rb"[!-9;-~]+[ \t]*:|[ \t]")
BLANK_LINE = re.compile(rb"\r?\n[ \t]*\r?\n")
_KNOWN = re.compile(
    rb"^(?:From|To|Cc|Subject|Date|Received|Return-Path|Delivered-To|Message-ID|MIME-Version"
    rb"|Content-Type|Content-Location|Content-Transfer-Encoding|Snapshot-Content-Location"
    rb"|X-[\w-]+|DKIM-Signature|Authentication-Results|Received-SPF|Reply-To|Sender|List-[\w-]+"
    rb"|ARC-[\w-]+|Envelope-To)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_OF_MAIL = re.compile(
    rb"^(?:Received|Message-ID|To|Delivered-To|Return-Path|List-[\w-]+)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)


_HEAD_START = 200


def is_mime(body: bytes) -> bool:
    """Return whether it is a mail or an MHTML file: it begins with headers."""
    if body[:_HEAD_START].lstrip().startswith(b"<"):  # most files are pages
        return False
    head = _headers(body)
    first = head.split(b"\n", 1)[0]
    if not (HEADER.match(first) or first.startswith(b"From ")):
        return False
    return len(_KNOWN.findall(head)) >= 2 or b"\nContent-Type:" in b"\n" + head


def is_mail(body: bytes) -> bool:
    """Return whether MIME has gone through the post: no browser writes such headers."""
    return _OF_MAIL.search(_headers(body)) is not None


def _headers(body: bytes) -> bytes:
    head = body[:_HEAD_BYTES].lstrip(b"\xef\xbb\xbf\r\n")
    end = BLANK_LINE.search(head)
    return head[: end.start()] if end else head
