"""A swatch shows its own theme's colours whatever the window's are."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.style import THEMES, Style
from reader.gui.swatch import Swatch
from tests.gui.tools import colour_at, colours_in, picture


@pytest.fixture
def swatch(style: Style, qtbot: QtBot) -> Swatch:
    swatch = Swatch(style, "sepia", "Sepia")
    qtbot.addWidget(swatch)
    swatch.resize(70, 70)
    with qtbot.waitActive(swatch):
        swatch.show()
        swatch.activateWindow()
    swatch.clearFocus()
    return swatch


@pytest.mark.parametrize("theme", THEMES)
def test_its_page_keeps_its_colour(swatch: Swatch, style: Style, theme: str) -> None:
    style.choose(theme)
    assert colour_at(picture(swatch), 10, 10) == style.hex_of("sepia", "page").lower()


def test_that_of_the_moment_has_a_ring(swatch: Swatch, style: Style) -> None:
    def ring() -> set[str]:
        return colours_in(picture(swatch), 34, 0, 2, 4)

    assert style.hex("accent").lower() not in ring()
    swatch.setChecked(True)
    assert style.hex("accent").lower() in ring()


def test_the_focus_is_seen_after_a_key_only(swatch: Swatch, style: Style) -> None:
    focus = style.hex("focus").lower()
    swatch.setFocus(Qt.FocusReason.MouseFocusReason)
    assert focus not in colours_in(picture(swatch), 34, 0, 2, 4)
    swatch.clearFocus()
    swatch.setFocus(Qt.FocusReason.TabFocusReason)
    assert focus in colours_in(picture(swatch), 34, 0, 2, 4)
