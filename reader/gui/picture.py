"""A picture's bytes made ready for the screen; off the GUI thread, since unpacking takes time."""

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QImage, QImageReader

from reader.model.picture import picture_type, pixel_size

#: 64 MB unpacked: more than any screen has.
_MOST_PIXELS = 16_000_000


def full_size(body: bytes) -> QImage | None:
    """Return the picture in its own size; one that would fill the memory, as large as may be.

    None as for unpacked().
    """
    size = pixel_size(body)
    if size is None:
        return None
    width, height = size
    share = min(1.0, (_MOST_PIXELS / (width * height)) ** 0.5)
    return unpacked(body, max(1, int(width * share)))


def unpacked(body: bytes, width: int) -> QImage | None:
    """Return the picture no wider than so many device pixels, the right way up.

    None if this machine's Qt cannot read it, or it would take more memory than Qt allows a picture.
    """
    if picture_type(body) is None:  # Qt would read an svg, too
        return None
    data = QByteArray(body)
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if size.isValid() and size.width() > width:
        reader.setScaledSize(QSize(width, max(1, round(size.height() * width / size.width()))))
    image = reader.read()
    return None if image.isNull() else image
