"""One of a few is chosen, by mouse and by arrow keys."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.settings_window.segments import Segments
from tests.gui.tools import button

THREE = (("a", "First"), ("b", "Second"), ("c", "Third"))


def test_one_is_shown_and_another_chosen(show: Callable[[QWidget], None], qtbot: QtBot) -> None:
    segments = Segments("Letter", THREE)
    show(segments)
    assert segments.value == ""
    segments.show_value("b")
    with qtbot.assertNotEmitted(segments.chosen):
        segments.show_value("unknown")
    assert segments.value == "b"
    with qtbot.waitSignal(segments.chosen) as chosen:
        button(segments, "Third").click()
    assert (chosen.args, segments.value) == (["c"], "c")


def test_arrows_go_from_one_to_the_next(show: Callable[[QWidget], None], qtbot: QtBot) -> None:
    segments = Segments("Letter", THREE)
    show(segments)
    segments.show_value("a")
    first = button(segments, "First")
    first.setFocus()
    with qtbot.waitSignal(segments.chosen):
        QTest.keyClick(first, Qt.Key.Key_Right)
    assert segments.value == "b"


def test_each_is_named_with_what_it_is_about(show: Callable[[QWidget], None]) -> None:
    segments = Segments("Letter", THREE)
    show(segments)
    names = [each.accessibleName() for each in segments.findChildren(QPushButton)]
    assert names == ["Letter: First", "Letter: Second", "Letter: Third"]


def test_from_right_to_left_the_first_has_the_right_corner(
    right_to_left: None, show: Callable[[QWidget], None]
) -> None:
    segments = Segments("Letter", THREE)
    show(segments)
    sides = [each.property("segment") for each in segments.findChildren(QPushButton)]
    assert sides == ["last", "middle", "first"]
