"""The bar over a list of which rows are picked."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.actions import Actions
from reader.gui.pick_bar import PickBar
from reader.gui.style import Style
from tests.gui.tools import button, colour_at, end, picture, texts


@pytest.fixture
def bar(style: Style) -> Iterator[PickBar]:
    window = QWidget()
    bar = PickBar(style)
    bar.setParent(window)
    bar.show_actions(Actions(window, style))
    window.resize(400, 100)
    bar.resize(400, 34)
    window.show()
    yield bar
    end(window)


def test_it_says_how_many_are_picked_and_goes_with_the_last(bar: PickBar) -> None:
    assert not bar.isVisible()
    bar.show_count(3)
    assert bar.isVisible()
    assert texts(bar) == ["3 picked"]
    bar.show_count(0)
    assert not bar.isVisible()


def test_it_offers_what_can_be_done_there(bar: PickBar) -> None:
    bar.show_count(3)
    for name in (
        "Put into the archive",
        "Favourite",
        "Tags…",
        "Read or unread",
        "Move to the trash",
    ):
        button(bar, name)
    bar.set_in_trash(True)
    button(bar, "Restore from the trash")
    with pytest.raises(AssertionError):
        button(bar, "Put into the archive")


def test_its_cross_lets_go_of_them(bar: PickBar, qtbot: QtBot) -> None:
    bar.show_count(3)
    with qtbot.waitSignal(bar.left):
        QTest.mouseClick(button(bar, "Pick none"), Qt.MouseButton.LeftButton)


def test_it_follows_the_theme(bar: PickBar, style: Style) -> None:
    bar.show_count(3)
    style.choose("dark")
    assert colour_at(picture(bar), 200, 2) == style.colour("selected").name()
