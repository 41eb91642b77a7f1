"""A picture's bytes made ready for the screen; off the GUI thread, since unpacking takes time."""

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter

from reader.model.picture import picture_type, pixel_size

#: 64 MB unpacked: more than any screen has.
_MOST_PIXELS = 16_000_000
_ROUND = 1 / 12  # of the side
_FILLING = Qt.AspectRatioMode.KeepAspectRatioByExpanding


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


def square(body: bytes, side: int) -> QImage | None:
    """Return the middle of the picture, so many device pixels wide and high, its corners round.

    A tall one is cut nearer to its top: there the faces are. None as for unpacked().
    """
    width, height = pixel_size(body) or (0, 0)
    if not width or not height:
        return None
    image = unpacked(body, max(side, round(side * width / height)))
    if image is None:
        return None
    image = image.scaled(side, side, _FILLING, Qt.TransformationMode.SmoothTransformation)
    left, over = (image.width() - side) // 2, image.height() - side
    cut = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    cut.fill(Qt.GlobalColor.transparent)
    painter = QPainter(cut)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(image.copy(left, over // 4, side, side)))
    painter.drawRoundedRect(0, 0, side, side, side * _ROUND, side * _ROUND)
    painter.end()
    return cut


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
