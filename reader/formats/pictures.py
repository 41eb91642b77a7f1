"""Pictures, told by their bytes. An svg is none: it may hold scripts."""

_BITMAP_HEADS = frozenset((12, 16, 40, 52, 56, 64, 108, 124))  # sizes of the headers there are
_AVIF_BRANDS = (b"avif", b"avis")


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
