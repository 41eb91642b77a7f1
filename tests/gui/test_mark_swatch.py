"""The discs that choose a colour: seen, named, checked."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.mark_swatch import MarkSwatch, name_of
from reader.gui.style import Style
from reader.model.annotation import Colour
from tests.gui.tools import colour_at, picture


def test_every_colour_has_a_name() -> None:
    assert [name_of(colour) for colour in Colour] == ["Yellow", "Green", "Blue", "Pink"]


@pytest.mark.parametrize("colour", Colour)
def test_shows_its_colour_and_says_its_name(qtbot: QtBot, style: Style, colour: Colour) -> None:
    swatch = MarkSwatch(style, colour)
    qtbot.addWidget(swatch)
    swatch.show()
    assert colour_at(picture(swatch), 10, 17) == style.colour(f"hl_{colour}").name()
    assert swatch.accessibleName() == name_of(colour)
    assert swatch.toolTip().endswith(f"· {list(Colour).index(colour) + 1}")


def test_the_chosen_one_has_a_ring_and_the_focus_another(qtbot: QtBot, style: Style) -> None:
    swatch = MarkSwatch(style, Colour.GREEN)
    qtbot.addWidget(swatch)
    with qtbot.waitActive(swatch):
        swatch.show()
        swatch.activateWindow()
    swatch.clearFocus()
    swatch.setChecked(True)
    assert colour_at(picture(swatch), 17, 1) == style.colour("accent").name()
    swatch.setFocus(Qt.FocusReason.TabFocusReason)
    assert colour_at(picture(swatch), 17, 1) == style.colour("focus").name()
