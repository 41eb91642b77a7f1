"""The bar says what is typed, how often it occurs, and which way to go."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.find_bar import FindBar
from reader.gui.style import Style
from tests.gui.tools import button, colours_in, picture, texts


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(500, 100)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def bar(style: Style, window: QWidget) -> FindBar:
    bar = FindBar(style, window)
    bar.fit(460)
    bar.show()
    return bar


def test_it_says_which_of_how_many_it_is(bar: FindBar) -> None:
    bar.field.setText("ships")
    bar.show_count(3, 12)
    assert "3 of 12" in texts(bar)
    assert bar.field.accessibleDescription() == "3 of 12"
    bar.show_count(1, 0)
    assert "Not found" in texts(bar)
    assert not button(bar, "Next place").isEnabled()
    bar.field.setText(" ")
    bar.show_count(1, 0)
    assert texts(bar) == []


def test_keys_and_buttons_say_the_way(bar: FindBar, qtbot: QtBot) -> None:
    ways: list[int] = []
    bar.stepped.connect(ways.append)
    bar.field.setText("ships")
    bar.show_count(1, 2)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.keyClick(bar.field, Qt.Key.Key_Enter, Qt.KeyboardModifier.ShiftModifier)
    qtbot.mouseClick(button(bar, "Next place"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(bar, "Previous place"), Qt.MouseButton.LeftButton)
    assert ways == [1, -1, 1, -1]


def test_esc_and_the_cross_close_it(bar: FindBar, qtbot: QtBot) -> None:
    acts: tuple[Callable[[], object], ...] = (
        lambda: qtbot.keyClick(bar.field, Qt.Key.Key_Escape),
        lambda: qtbot.keyClick(button(bar, "Close"), Qt.Key.Key_Escape),
        lambda: qtbot.mouseClick(button(bar, "Close"), Qt.MouseButton.LeftButton),
    )
    for act in acts:
        with qtbot.waitSignal(bar.closed):
            act()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_lies_on_the_surface_of_the_theme(bar: FindBar, style: Style, theme: str) -> None:
    style.choose(theme)
    shown = picture(bar)
    seen = colours_in(shown, 0, 0, shown.width(), shown.height())
    assert {style.hex("surface").lower(), style.hex("control").lower()} <= seen


def test_it_is_as_wide_as_there_is_room(bar: FindBar) -> None:
    bar.fit(300)
    assert (bar.width(), bar.height()) == (300, 40)
    bar.fit(2_000)
    assert bar.width() < 400
