"""The heads of pictures of a given size, as their formats have them; nothing can be painted."""

import struct


def png(width: int, height: int) -> bytes:
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + bytes(4)


def gif(width: int, height: int) -> bytes:
    return b"GIF89a" + struct.pack("<HH", width, height) + bytes(9)


def bmp(width: int, height: int) -> bytes:
    head = struct.pack("<IiiHHIIIIII", 40, width, -height, 1, 24, 0, 0, 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 54, 0, 0, 54) + head


def os2_bmp(width: int, height: int) -> bytes:
    return (
        b"BM" + struct.pack("<IHHI", 26, 0, 0, 26) + struct.pack("<IHHHH", 12, width, height, 1, 24)
    )


def jpeg(width: int, height: int) -> bytes:
    thumbnail = b"\xff\xc0" + struct.pack(">HBHHB", 17, 8, 16, 16, 3)  # in the camera's part
    camera = b"\xff\xe1" + struct.pack(">H", 8 + len(thumbnail)) + b"Exif\0\0" + thumbnail
    table = b"\xff\xc4" + struct.pack(">H", 4) + b"ab"
    frame = b"\xff\xff\xc2" + struct.pack(">HBHHB", 17, 8, height, width, 3) + bytes(9)
    return b"\xff\xd8" + camera + table + frame + b"\xff\xd9"


def _webp(kind: bytes, chunk: bytes) -> bytes:
    return (
        b"RIFF"
        + struct.pack("<I", 12 + len(chunk))
        + b"WEBP"
        + kind
        + struct.pack("<I", len(chunk))
        + chunk
    )


def webp(width: int, height: int) -> bytes:
    return _webp(b"VP8 ", bytes(3) + b"\x9d\x01\x2a" + struct.pack("<HH", width | 0x4000, height))


def lossless_webp(width: int, height: int) -> bytes:
    return _webp(b"VP8L", b"\x2f" + struct.pack("<I", (width - 1) | (height - 1) << 14 | 1 << 28))


def extended_webp(width: int, height: int) -> bytes:
    sizes = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return _webp(b"VP8X", bytes(4) + sizes)


def avif(width: int, height: int) -> bytes:
    def box(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", 8 + len(content)) + kind + content

    sizes = [box(b"ispe", struct.pack(">III", 0, *size)) for size in ((160, 120), (width, height))]
    properties = box(b"iprp", box(b"ipco", b"".join(sizes)))
    return box(b"ftyp", b"avif\0\0\0\0mif1miaf") + box(b"meta", bytes(4) + properties)


MAKERS = {
    "png": png,
    "gif": gif,
    "bmp": bmp,
    "bmp of OS/2": os2_bmp,
    "jpeg": jpeg,
    "webp": webp,
    "webp without loss": lossless_webp,
    "webp with more": extended_webp,
    "avif": avif,
}
