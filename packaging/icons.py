"""Draw the program's icon in the sizes and kinds of all systems: `python packaging/icons.py DIR`.

From resources/icons/kiosque.svg: kiosque-16.png to kiosque-1024.png, kiosque.ico (Windows) and
kiosque.icns (macOS). Qt draws; the two containers are only heads before PNGs, so they are written
here. The same SVG gives the same bytes.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICON = Path(__file__).resolve().parent.parent / "resources" / "icons" / "kiosque.svg"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512, 1024)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
#: Apple's names for PNGs of these sizes: at one pixel per point, then at two.
ICNS_TYPES = (
    (b"icp4", 16), (b"icp5", 32), (b"icp6", 64), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512),
    (b"ic11", 32), (b"ic12", 64), (b"ic13", 256), (b"ic14", 512), (b"ic10", 1024),
)  # fmt: skip


def main() -> int:
    """Draw all into the folder that the command line names; return the exit code."""
    application = QGuiApplication.instance() or QGuiApplication([])
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: png(size) for size in SIZES}
    for size, data in pictures.items():
        (folder / f"kiosque-{size}.png").write_bytes(data)
    (folder / "kiosque.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (folder / "kiosque.icns").write_bytes(icns(pictures))
    del application
    return 0


def png(size: int) -> bytes:
    """Return the icon as a PNG of size by size pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ICON)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide6's stub wants bytes
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return an icon of Windows that holds PNGs (Windows Vista and later), by their sizes."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries = b""
    for size, data in pictures.items():
        side = size % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return head + entries + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return an icon of macOS that holds PNGs (macOS 10.7 and later), by their sizes."""
    parts = [
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
        for kind, size in ICNS_TYPES
    ]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    sys.exit(main())
