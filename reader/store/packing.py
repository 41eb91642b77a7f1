"""Texts and pages compressed, and the checksum that tells when the disk has changed them.

SQLite has no checksums of its own: its quick check finds one damaged text in eight.
"""

import hashlib
import zlib

_MOST_BYTES = 256_000_000


def packed(data: str | bytes) -> bytes:
    """Return the data compressed; a text as UTF-8."""
    raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    return zlib.compress(raw, 6)


def unpacked(data: bytes) -> str:
    """Return the text that packed() compressed. Raises zlib.error if it is damaged."""
    return opened(data).decode("utf-8", "surrogatepass")


def opened(data: bytes) -> bytes:
    """Return the bytes that packed() compressed. Raises zlib.error if they are damaged.

    Also if they are more than anything that we pack: a library that others have made may be a bomb.
    """
    stream = zlib.decompressobj()
    raw = stream.decompress(data, _MOST_BYTES)
    if not stream.eof:
        raise zlib.error("it is cut, or too large")
    return raw


def readable(data: bytes) -> str | None:
    """Return the text that packed() compressed, None if it is damaged."""
    try:
        return unpacked(data)
    except (zlib.error, UnicodeDecodeError):
        return None


def checksum(*parts: bytes) -> bytes:
    """Return the 16 bytes that change when any of the parts does."""
    digest = hashlib.blake2b(digest_size=16)
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.digest()
