"""The pane shows that it has the focus, when a key brought it there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QTextBrowser, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.focus_ring import FocusRing
from reader.gui.style import Style
from tests.gui.tools import colour_at, end, picture


@pytest.fixture
def room(qtbot: QtBot, style: Style) -> Iterator[QWidget]:
    room = QWidget()
    box = QVBoxLayout(room)
    box.addWidget(QLineEdit())
    area = QTextBrowser()
    FocusRing(style, area)
    box.addWidget(area)
    room.resize(300, 200)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    room.findChildren(QLineEdit)[0].setFocus()
    yield room
    end(room)


def area_of(room: QWidget) -> QTextBrowser:
    return room.findChildren(QTextBrowser)[0]


def edges(room: QWidget) -> set[str]:
    """Return the colours in the middle of the four edges."""
    area = area_of(room)
    box, image = area.viewport().geometry(), picture(area)
    middle = box.center()
    spots = [QPoint(middle.x(), box.top()), QPoint(middle.x(), box.bottom())]
    spots += [QPoint(box.left(), middle.y()), QPoint(box.right(), middle.y())]
    return {colour_at(image, spot.x(), spot.y()) for spot in spots}


@pytest.mark.parametrize("theme", ["light", "sepia", "dark", "black"])
def test_a_key_brings_the_ring_in_every_theme_and_size(
    qtbot: QtBot, style: Style, room: QWidget, theme: str
) -> None:
    style.choose(theme)
    focus = style.colour("focus").name()
    assert focus not in edges(room)
    qtbot.keyClick(room.windowHandle(), Qt.Key.Key_Tab)
    assert edges(room) == {focus}
    room.resize(400, 300)
    assert edges(room) == {focus}
    qtbot.keyClick(room.windowHandle(), Qt.Key.Key_Backtab)
    assert focus not in edges(room)


def test_a_click_brings_none_and_takes_it_away(qtbot: QtBot, style: Style, room: QWidget) -> None:
    focus, view = style.colour("focus").name(), area_of(room).viewport()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton)
    assert area_of(room).hasFocus()
    assert focus not in edges(room)
    qtbot.keyClick(room.windowHandle(), Qt.Key.Key_Backtab)
    qtbot.keyClick(room.windowHandle(), Qt.Key.Key_Tab)
    assert edges(room) == {focus}
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton)
    assert focus not in edges(room)
