"""The parts of a mail or an MHTML file (RFC 2045, 2046, 2557), damaged ones too."""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message

from reader.formats.kinds import BLANK_LINE, HEADER
from reader.model.errors import FormatError

_BOUNDARY_LINE = re.compile(
    rb"^--(\S[^\r\n]{1,198}?)[ \t]*\r?\n(?=Content-|MIME-)", re.IGNORECASE | re.MULTILINE
)
_MOST_BOUNDARIES = 200
_MOST_HEADERS = 2_000  # lines


def parse(name: str, body: bytes) -> Message:
    """Return the message. Raises FormatError if its parts are nested without end."""
    if body.count(b"boundary=") > _MOST_BOUNDARIES:
        raise FormatError(name, "it is too tangled")
    try:
        message = message_from_bytes(_with_clean_head(body))
        if message.get_content_maintype() == "multipart" and not message.is_multipart():
            message = _with_guessed_boundary(message, body)
    except RecursionError as error:
        raise FormatError(name, "it is too tangled") from error
    return message


def leaves(message: Message) -> Iterator[Message]:
    """Return the parts that hold something themselves, in order."""
    return (part for part in message.walk() if not part.is_multipart())


def content(part: Message) -> bytes:
    """Return what a part holds, decoded as far as it can be."""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def header(part: Message, name: str) -> str:
    """Return a header's text with its encoded words (RFC 2047) decoded, "" if there is none."""
    for key, value in part.raw_items():
        if key.lower() == name.lower():
            return " ".join(_decoded_words(_text(str(value))).split())
    return ""


def address_header(part: Message, name: str) -> str:
    """Return a header that holds an address: it may be folded anywhere."""
    return "".join(header(part, name).split()).strip("<>")


def charset_of(part: Message) -> str | None:
    """Return the charset that a part names, None if it names none worth believing."""
    told = part.get_param("charset")
    if isinstance(told, tuple):
        told = told[2]
    told = (told or "").strip("'\" ").lower()
    return None if told in ("", "us-ascii", "ascii", "unknown-8bit", "x-unknown") else told


def _with_clean_head(body: bytes) -> bytes:
    """Return the bytes without lines in the first headers that are none and would end them."""
    body = body.lstrip(b"\xef\xbb\xbf\r\n")
    end = BLANK_LINE.search(body)
    at = end.start() if end else len(body)
    lines = body[:at].splitlines(keepends=True)[:_MOST_HEADERS]
    return b"".join(line for line in lines if HEADER.match(line)) + (
        body[at:] if lines and HEADER.match(lines[-1]) else body[at:].lstrip(b" \t")
    )


def _with_guessed_boundary(message: Message, body: bytes) -> Message:
    """Return the message by the boundary that its body shows, where its head tells no true one."""
    found = _BOUNDARY_LINE.search(body)
    if found is None:
        return message
    kept = [
        f"{name}: {value}\r\n".encode("utf-8", "surrogateescape")
        for name, value in message.raw_items()
        if name.lower() not in ("content-type", "content-transfer-encoding")
    ]
    told = b'Content-Type: multipart/related; boundary="' + found.group(1) + b'"\r\n\r\n'
    return message_from_bytes(b"".join((*kept, told, body[found.start() :])))


def _text(value: str) -> str:
    raw = value.encode("utf-8", "surrogateescape")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _decoded_words(text: str) -> str:
    try:
        pieces = decode_header(text)
    except (HeaderParseError, ValueError, LookupError):  # a word that is no base64
        return text
    words = []
    for piece, charset in pieces:
        try:
            words.append(
                piece if isinstance(piece, str) else piece.decode(charset or "latin-1", "replace")
            )
        except (LookupError, ValueError):
            words.append(piece.decode("latin-1"))
    return "".join(words)
