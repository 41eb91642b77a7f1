"""The program's icon, in the containers that systems want."""

import struct

import icons
import pytest
from PySide6.QtGui import QImage


def size_in(png: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", png[16:24])
    return width, height


@pytest.fixture(scope="module")
def pictures(qapp: object) -> dict[int, bytes]:
    return {size: icons.png(size) for size in icons.SIZES}


def test_each_picture_has_its_size_and_is_the_same_every_time(pictures: dict[int, bytes]) -> None:
    assert {size: size_in(data) for size, data in pictures.items()} == {
        size: (size, size) for size in icons.SIZES
    }
    assert icons.png(48) == pictures[48]


def test_the_corners_are_clear_and_the_middle_is_not(pictures: dict[int, bytes]) -> None:
    image = QImage.fromData(pictures[64])
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(32, 40).alpha() == 255


def test_an_icon_of_windows_holds_each_picture_whole(pictures: dict[int, bytes]) -> None:
    data = icons.ico({size: pictures[size] for size in icons.ICO_SIZES})
    assert struct.unpack("<HHH", data[:6]) == (0, 1, len(icons.ICO_SIZES))
    for index, size in enumerate(icons.ICO_SIZES):
        entry = struct.unpack("<BBBBHHII", data[6 + 16 * index : 22 + 16 * index])
        assert entry[:2] == (size % 256, size % 256)
        assert data[entry[7] : entry[7] + entry[6]] == pictures[size]


def test_an_icon_of_macos_holds_each_picture_whole(pictures: dict[int, bytes]) -> None:
    data = icons.icns(pictures)
    assert data[:8] == b"icns" + struct.pack(">I", len(data))
    place, found = 8, []
    while place < len(data):
        kind, length = data[place : place + 4], struct.unpack(">I", data[place + 4 : place + 8])[0]
        found.append((kind, size_in(data[place + 8 : place + length])[0]))
        place += length
    assert tuple(found) == icons.ICNS_TYPES
