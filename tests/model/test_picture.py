"""Pictures are told by their bytes."""

import pytest

from reader.model.picture import picture_type

BITMAP = b"BM" + bytes(12) + (40).to_bytes(4, "little")


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"\xff\xd8\xff\xe1....", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n....", "image/png"),
        (b"GIF87a..", "image/gif"),
        (b"RIFF....WEBPVP8 ", "image/webp"),
        (b"\0\0\0\x20ftypavif....", "image/avif"),
        (b"\0\0\0\x20ftypmif1\0\0\0\0mif1avif", "image/avif"),
        (BITMAP, "image/bmp"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'>", None),
        (b"<?xml version='1.0'?><svg>", None),
        (b"BMW is a maker of cars", None),
        (b"\0\0\0\x20ftypisom....", None),
        (b"\0\0\1\0\1\0", None),
        (b"", None),
    ],
)
def test_what_the_bytes_say(body: bytes, kind: str | None) -> None:
    assert picture_type(body) == kind
