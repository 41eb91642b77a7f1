"""Pictures are unpacked as wide as they are shown."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from reader.gui.picture import full_size, square, unpacked

SVG = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v9z'/></svg>"


def packed(width: int, height: int, kind: bytes = b"PNG") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind)).write(image)
    return bytes(data.data())


def test_a_wide_one_is_made_narrow_and_a_narrow_one_left_alone() -> None:
    wide, narrow = unpacked(packed(2000, 1000), 640), unpacked(packed(300, 200, b"JPG"), 640)
    assert wide is not None
    assert narrow is not None
    assert (wide.width(), wide.height()) == (640, 320)
    assert (narrow.width(), narrow.height()) == (300, 200)
    assert abs(narrow.pixelColor(10, 10).green() - 128) < 6


def test_what_is_no_picture_is_none() -> None:
    assert unpacked(b"", 640) is None
    assert unpacked(packed(300, 200)[:60], 640) is None
    assert unpacked(SVG, 640) is None


def test_the_full_size_is_its_own_but_for_one_that_would_fill_the_memory() -> None:
    own, vast = full_size(packed(2000, 1000)), full_size(packed(8000, 4000))
    assert own is not None
    assert vast is not None
    assert (own.width(), own.height()) == (2000, 1000)
    assert vast.width() == 2 * vast.height()
    assert 15_000_000 < vast.width() * vast.height() <= 16_000_000
    assert full_size(SVG) is None


def test_the_square_is_the_middle_with_round_corners() -> None:
    for width, height in ((900, 300), (300, 900), (40, 40)):
        cut = square(packed(width, height), 72)
        assert cut is not None
        assert (cut.width(), cut.height()) == (72, 72)
        assert cut.pixelColor(36, 36) == QColor("teal")
        assert cut.pixelColor(0, 0).alpha() == 0
    assert square(SVG, 72) is None
    assert square(packed(300, 200)[:60], 72) is None
