"""Packed bytes unpacked within a limit: a few kilobytes may hold a gigabyte.

Of what is damaged or too large the beginning is kept.
"""

import re
import zlib

import brotli
from msgspec import Struct

from reader.formats.kinds import GZIP

_ANY_WRAPPER, _BARE = 32 + zlib.MAX_WBITS, -zlib.MAX_WBITS
_STEP = 65_536
_IN_VAIN = 3  # how often a damaged file is read through, looking for members
_STEP_IN_VAIN = 1_000  # bytes: what it costs to begin with one
_MOST_ENCODINGS = 4


class Unpacked(Struct, frozen=True):
    """What came out. whole: False if the rest is damaged, cut off or too large."""

    body: bytes
    whole: bool


def gunzipped(body: bytes, most_bytes: int) -> Unpacked:
    """Unpack gzip (RFC 1952), all members of it; after a damaged one with the next."""
    parts: list[bytes] = []
    left, at, in_vain = most_bytes, 0, 0
    whole = True
    while at >= 0 and left > 0 and in_vain <= _IN_VAIN * (len(body) + _STEP):
        part, end, is_whole = _member(body, at, left)
        parts.append(part)
        left -= len(part)
        if not is_whole:
            # Where a damaged member ends nobody knows: the next may begin within what was read.
            in_vain += end - at + _STEP_IN_VAIN
            whole, end = False, at + len(GZIP)
        rest = body[end : end + _STEP].lstrip(b"\0")
        if not rest and len(body) - end <= _STEP:
            break
        at = body.find(GZIP, end)
        whole = whole and at >= 0 and not body[end:at].strip(b"\0")
    return Unpacked(b"".join(parts), whole and left > 0)


def decoded(body: bytes, encodings: str, most_bytes: int) -> Unpacked:
    """Undo a Content-Encoding (RFC 9110 §8.4); one that is not there was undone before."""
    whole = True
    names = [name.strip().lower() for name in encodings.split(",")][-_MOST_ENCODINGS:]
    for encoding in reversed(names):
        match encoding:
            case "gzip" | "x-gzip" if body.startswith(GZIP):
                done = gunzipped(body, most_bytes)
            case "deflate":
                done = _inflated(body, most_bytes)
            case "br":
                done = _unbrotlied(body, most_bytes)
            case _:
                continue
        body, whole = done.body, whole and done.whole
    return Unpacked(body, whole)


def inflated(body: bytes, most_bytes: int) -> Unpacked:
    """Unpack a bare deflate stream (RFC 1951), as zip holds it."""
    part, _, whole = _member(body, 0, most_bytes, _BARE)
    return Unpacked(part, whole)


def _member(
    body: bytes, start: int, most_bytes: int, window: int = _ANY_WRAPPER
) -> tuple[bytes, int, bool]:
    """Return what one packed stream holds, how far it was read, and whether it came to its end."""
    unpacking = zlib.decompressobj(window)
    parts: list[bytes] = []
    left, at = most_bytes, start
    try:
        while not unpacking.eof and left > 0:
            given = unpacking.unconsumed_tail
            if not given:
                given = body[at : at + _STEP]
                at += len(given)
            if not given:
                break
            part = unpacking.decompress(given, left)
            parts.append(part)
            left -= len(part)
    except zlib.error:
        return b"".join(parts), at, False
    return b"".join(parts), at - len(unpacking.unused_data), unpacking.eof


def _inflated(body: bytes, most_bytes: int) -> Unpacked:
    """Unpack "deflate", which is meant to be zlib's and by some servers is bare."""
    for window in (_ANY_WRAPPER, _BARE):
        part, _, whole = _member(body, 0, most_bytes, window)
        if part:
            return Unpacked(part, whole)
    return Unpacked(body, whole=True)


def _unbrotlied(body: bytes, most_bytes: int) -> Unpacked:
    unpacking = brotli.Decompressor()
    parts: list[bytes] = []
    left, at = most_bytes, 0
    try:
        while not unpacking.is_finished() and left > 0:
            given = b""
            if unpacking.can_accept_more_data():
                given = body[at : at + _STEP]
                at += len(given)
            part = unpacking.process(given, output_buffer_limit=min(left, 1 << 20))
            if not given and not part:
                break
            parts.append(part)
            left -= len(part)
    except brotli.error:
        if not parts:  # it was unpacked before it was kept
            return Unpacked(body, whole=not re.search(rb"[\0-\x08]", body[:1000]))
    return Unpacked(b"".join(parts)[:most_bytes], unpacking.is_finished())
