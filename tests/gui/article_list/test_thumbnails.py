"""The small pictures of the rows: asked for once, kept, the oldest given up."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from reader.gui.article_list.thumbnails import Thumbnails


def square(colour: Qt.GlobalColor = Qt.GlobalColor.red) -> QImage:
    image = QImage(72, 72, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(colour)
    return image


def test_those_of_a_screen_are_asked_for_together_and_once(qtbot: QtBot) -> None:
    thumbnails = Thumbnails()
    asked: list[tuple[list[str], int]] = []
    thumbnails.wanted.connect(lambda digests, side: asked.append((digests, side)))
    with qtbot.waitSignal(thumbnails.wanted, timeout=10_000):
        assert thumbnails.get("aa", 72) is None
        assert thumbnails.get("bb", 72) is None
        assert thumbnails.get("aa", 72) is None
    assert asked == [(["aa", "bb"], 72)]


def test_on_a_finer_screen_they_are_asked_for_anew(qtbot: QtBot) -> None:
    thumbnails = Thumbnails()
    thumbnails.show("aa", 72, square())
    with qtbot.waitSignal(thumbnails.wanted, timeout=10_000) as wanted:
        assert thumbnails.get("aa", 144) is None
    assert wanted.args == [["aa"], 144]


def test_one_that_came_is_kept_and_told(qtbot: QtBot) -> None:
    thumbnails = Thumbnails()
    with qtbot.waitSignal(thumbnails.came):
        thumbnails.show("aa", 72, square())
    found = thumbnails.get("aa", 72)
    assert found is not None
    assert found.toImage().pixelColor(36, 36) == Qt.GlobalColor.red


def test_of_very_many_those_seen_last_are_kept(qtbot: QtBot) -> None:
    thumbnails = Thumbnails()
    thumbnails.show("seen", 72, square())
    for number in range(399):
        thumbnails.show(f"{number}", 72, square())
    assert thumbnails.get("seen", 72) is not None
    thumbnails.show("one more", 72, square())
    assert thumbnails.get("seen", 72) is not None
    assert thumbnails.get("0", 72) is None
