"""Picture: one of an article's; and what a picture's bytes tell: its kind, its size in pixels.

Both by its first bytes: nothing is unpacked to know them. An svg is none: it may hold scripts.
"""

import re
from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from reader.model.url import Url

#: How the html that is shown names a picture that is not here: one of these, then "/WIDTHxHEIGHT".
TO_COME, GIVEN_UP = "to-come", "given-up"

_BITMAP_HEADS = frozenset((12, 16, 40, 52, 56, 64, 108, 124))  # sizes of the headers there are
_AVIF_BRANDS = (b"avif", b"avis")
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ISPE = re.compile(rb"ispe\x00{4}(.{8})", re.DOTALL)  # ISO 23008-12 §6.5.3: image spatial extents


class Picture(Struct, frozen=True):
    """A picture of an article, as it stands in the library.

    url: as the article's html names it. digest: sha256 of its bytes in hex, None while it is not
    here. width, height: in pixels, 0 while it is not here. given_up: it will not be asked for again
    by itself.
    """

    url: Url
    digest: str | None = None
    width: int = 0
    height: int = 0
    given_up: bool = False


def picture_type(body: bytes) -> str | None:
    """Return the media type of a picture, None if the bytes are none that a page shows."""
    if body.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if body.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if body.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    if body.startswith(b"RIFF") and body[8:12] == b"WEBP":
        return "image/webp"
    if body[4:8] == b"ftyp" and any(brand in body[8:40] for brand in _AVIF_BRANDS):
        return "image/avif"
    if body.startswith(b"BM") and int.from_bytes(body[14:18], "little") in _BITMAP_HEADS:
        return "image/bmp"
    return None


def pixel_size(body: bytes) -> tuple[int, int] | None:
    """Return width and height as the picture's head says, None if it says nothing readable."""
    media_type = picture_type(body)
    if media_type is None:
        return None
    try:
        width, height = _READERS[media_type](body)
    except (IndexError, ValueError):
        return None
    return (width, height) if width and height else None


def _png(body: bytes) -> tuple[int, int]:
    if body[12:16] != b"IHDR":
        raise ValueError
    return _big(body, 16, 4), _big(body, 20, 4)


def _gif(body: bytes) -> tuple[int, int]:
    return _little(body, 6, 2), _little(body, 8, 2)


def _bmp(body: bytes) -> tuple[int, int]:
    if _little(body, 14, 4) == 12:  # the head of OS/2
        return _little(body, 18, 2), _little(body, 20, 2)
    height = _little(body, 22, 4)  # negative: from the top down
    return _little(body, 18, 4), min(height, (1 << 32) - height)


def _webp(body: bytes) -> tuple[int, int]:
    chunk = body[12:16]
    if chunk == b"VP8X":
        return _little(body, 24, 3) + 1, _little(body, 27, 3) + 1
    if chunk == b"VP8L":
        packed = _little(body, 21, 4)
        return (packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1
    if chunk == b"VP8 ":
        return _little(body, 26, 2) & 0x3FFF, _little(body, 28, 2) & 0x3FFF
    raise ValueError


def _jpeg(body: bytes) -> tuple[int, int]:
    at = 2
    while True:
        while body[at] == 0xFF and body[at + 1] == 0xFF:  # fill bytes
            at += 1
        if body[at] != 0xFF:
            raise ValueError
        if body[at + 1] in _JPEG_FRAMES:
            return _big(body, at + 7, 2), _big(body, at + 5, 2)
        at += 2 + max(_big(body, at + 2, 2), 2)


def _avif(body: bytes) -> tuple[int, int]:
    """Return the largest of the images in it: tiles and thumbnails are images, too."""
    sizes = [(_big(found, 0, 4), _big(found, 4, 4)) for found in _ISPE.findall(body[:65_536])]
    return max(sizes, key=lambda size: size[0] * size[1])


def _big(body: bytes, at: int, count: int) -> int:
    return _number(body, at, count, "big")


def _little(body: bytes, at: int, count: int) -> int:
    return _number(body, at, count, "little")


def _number(body: bytes, at: int, count: int, order: Literal["big", "little"]) -> int:
    if at + count > len(body):
        raise ValueError
    return int.from_bytes(body[at : at + count], order)


_READERS: dict[str, Callable[[bytes], tuple[int, int]]] = {
    "image/jpeg": _jpeg,
    "image/png": _png,
    "image/gif": _gif,
    "image/webp": _webp,
    "image/avif": _avif,
    "image/bmp": _bmp,
}
