"""A picture's bytes made ready for the screen; off the GUI thread, since unpacking takes time."""

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QImage, QImageReader

from reader.model.picture import picture_type


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
