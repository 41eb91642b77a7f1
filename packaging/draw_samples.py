"""Draw the pictures of the sample stories: `python packaging/draw_samples.py`.

From packaging/samples/*.svg, which are ours, to resources/samples/pictures: the library keeps no
SVG, which may hold scripts.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
DRAWN = ROOT / "packaging" / "samples"
PICTURES = ROOT / "resources" / "samples" / "pictures"
SIZE = QSize(1200, 675)  # twice the width of the pane's text: sharp on a screen of 200 %
_QUALITY = 84


def main() -> int:
    """Draw all; return the exit code."""
    application = QGuiApplication.instance() or QGuiApplication([])
    PICTURES.mkdir(exist_ok=True)
    for file in sorted(DRAWN.glob("*.svg")):
        writer = QImageWriter(str(PICTURES / f"{file.stem}.webp"))
        writer.setQuality(_QUALITY)
        if not writer.write(picture(file)):
            sys.exit(f"{file.name}: {writer.errorString()}")
    del application
    return 0


def picture(file: Path) -> QImage:
    """Return the drawing of a file."""
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    QSvgRenderer(str(file)).render(painter)
    painter.end()
    return image


if __name__ == "__main__":
    sys.exit(main())
