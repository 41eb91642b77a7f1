"""What kind of file came: told by its bytes, else by what the site said."""

import re
from collections.abc import Mapping
from pathlib import PureWindowsPath
from urllib.parse import unquote, urlsplit

from reader.model.picture import picture_type

#: As many bytes as the kind is told by.
HEAD_BYTES = 1024

PAGE_TYPES = frozenset(
    ("text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml")
)
#: What the site says when it does not know.
_UNKNOWN = frozenset(
    ("application/octet-stream", "binary/octet-stream", "application/x-unknown", "unknown/unknown")
)
_TYPE = re.compile(r"[\w!#$&^.+-]{1,64}/[\w!#$&^.+-]{1,64}(?![^\s;,])", re.ASCII)
_CHARSET = re.compile(r";\s*charset\s*=\s*[\"']?([\w:.+-]{1,40})", re.IGNORECASE | re.ASCII)
#: RFC 6266 §4.1. The standard library's parser raises on many a broken header.
_ENCODED_NAME = re.compile(r";\s*filename\*\s*=\s*utf-8'[^']*'([^\s;]+)", re.IGNORECASE)
_PLAIN_NAME = re.compile(r';\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))', re.IGNORECASE)
#: Beginnings of files, by the MIME sniffing standard and the formats' own.
_SIGNATURES = (
    (b"%PDF-", "application/pdf"),
    (b"%!PS-Adobe-", "application/postscript"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x1f\x8b\x08", "application/gzip"),
    (b"BZh", "application/x-bzip2"),
    (b"\xfd7zXZ\x00", "application/x-xz"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x28\xb5\x2f\xfd", "application/zstd"),
    (b"\x7fELF", "application/x-executable"),
    (b"MZ\x90\x00", "application/x-executable"),
    (b"{\\rtf", "application/rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"\x1a\x45\xdf\xa3", "video/webm"),
    (b"OggS\x00", "application/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"fLaC", "audio/flac"),
    (b"wOFF", "font/woff"),
    (b"wOF2", "font/woff2"),
    (b"bplist00", "application/x-plist"),
)
_RIFF = {b"WAVE": "audio/wav", b"AVI ": "video/avi"}
_HTML = re.compile(
    rb"[\s\xef\xbb\xbf]*<(?:!doctype html|html|head|body|title|meta)[\s>]", re.IGNORECASE
)
_SENTENCES = {
    "application/pdf": "it is a PDF, not a page",
    "application/zip": "it is a zip archive, not a page",
    "application/x-executable": "it is a program, not a page",
    **dict.fromkeys(
        (
            *("application/gzip", "application/x-bzip2", "application/x-xz", "application/zstd"),
            *("application/x-7z-compressed", "application/vnd.rar"),
        ),
        "it is a compressed file, not a page",
    ),
}


def told(head: bytes) -> str | None:
    """Return the media type that the first bytes tell, None if they tell nothing.

    head: at least HEAD_BYTES, or all there is.
    """
    picture = picture_type(head)
    if picture is not None:
        return picture
    for start, media_type in _SIGNATURES:
        if head.startswith(start):
            return media_type
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12])
    if head[4:8] == b"ftyp":
        return "video/mp4"
    return "text/html" if _HTML.match(head) else None


def said(headers: Mapping[str, str]) -> tuple[str | None, str | None]:
    """Return media type and charset by the Content-Type header, each None if it says none."""
    header = headers.get("Content-Type", "").strip()
    media_type, charset = _TYPE.match(header), _CHARSET.search(header)
    return (
        media_type.group().lower() if media_type else None,
        charset.group(1) if charset else None,
    )


def kind(head: bytes, headers: Mapping[str, str]) -> str | None:
    """Return the media type of what came, None if nobody tells.

    What is plainly a file of another kind is one, whatever the site says; the site's word counts
    for all that its bytes do not tell, and its "I do not know" for nothing.
    """
    media_type, _ = said(headers)
    by_bytes = told(head)
    if media_type is None or media_type in _UNKNOWN:
        return by_bytes or media_type
    if media_type in PAGE_TYPES:
        return media_type if by_bytes in (None, "text/html") else by_bytes
    return media_type


def sentence(media_type: str) -> str:
    """Return what to say of a file that is no page."""
    if media_type.startswith("image/"):
        return "it is a picture, not a page"
    return _SENTENCES.get(media_type) or f"it is no page but {media_type}"


def file_name(headers: Mapping[str, str], url: str) -> str:
    """Return what the site, else the address, calls the file; "" if nothing. No folders in it."""
    header = headers.get("Content-Disposition", "")
    encoded, plain = _ENCODED_NAME.search(header), _PLAIN_NAME.search(header)
    if encoded:
        name = unquote(encoded.group(1))
    elif plain:
        name = re.sub(r"\\(.)", r"\1", plain.group(1)) if plain.group(1) else plain.group(2) or ""
    else:
        name = unquote(urlsplit(url).path)
    return "".join(c for c in PureWindowsPath(name).name if c.isprintable()).strip(". ")[:200]
