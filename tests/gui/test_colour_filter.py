"""The chips that choose highlights by colour."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.colour_filter import ColourFilter
from reader.gui.style import Style
from reader.model.annotation import Colour, MarkCounts
from tests.gui.tools import colours_in, picture

COUNTS = MarkCounts(dict(zip(Colour, (88, 61, 44, 1204), strict=True)), noted=37)


@pytest.fixture
def chips(qtbot: QtBot, style: Style) -> ColourFilter:
    chips = ColourFilter(style)
    qtbot.addWidget(chips)
    chips.show_counts(COUNTS)
    chips.show()
    return chips


def test_each_says_its_colour_and_how_many_there_are(chips: ColourFilter) -> None:
    assert [each.accessibleName() for each in chips.chips] == [
        "Yellow: 88",
        "Green: 61",
        "Blue: 44",
        "Pink: 1,204",
        "With a note: 37",
    ]


def test_one_is_chosen_and_pressed_again_no_more(qtbot: QtBot, chips: ColourFilter) -> None:
    told: list[list[object]] = []
    chips.chosen.connect(lambda *choice: told.append(list(choice)))
    for place in (0, 2, 4, 4):
        qtbot.mouseClick(chips.chips[place], Qt.MouseButton.LeftButton)
    assert told == [[Colour.YELLOW, False], [Colour.BLUE, False], [None, True], [None, False]]
    assert not any(each.isChecked() for each in chips.chips)


def test_chosen_it_looks_so_until_it_is_cleared(chips: ColourFilter, style: Style) -> None:
    chip = chips.chips[1]
    back = style.colour("selected").name()
    assert back not in colours_in(picture(chip), 0, 0, chip.width(), chip.height())
    chip.click()
    assert back in colours_in(picture(chip), 0, 0, chip.width(), chip.height())
    chips.clear()
    assert not chip.isChecked()


@pytest.mark.parametrize("place", range(4))
def test_shows_the_colour(chips: ColourFilter, style: Style, place: int) -> None:
    chip = chips.chips[place]
    bar = style.colour(f"bar_{list(Colour)[place]}").name()
    assert bar in colours_in(picture(chip), 8, 8, 14, 14)


@pytest.mark.usefixtures("right_to_left")
def test_from_right_to_left_the_dot_is_at_the_right(chips: ColourFilter, style: Style) -> None:
    chip = chips.chips[0]
    bar = style.colour("bar_yellow").name()
    assert bar in colours_in(picture(chip), chip.width() - 22, 8, 14, 14)


def test_the_focus_is_seen(qtbot: QtBot, chips: ColourFilter, style: Style) -> None:
    with qtbot.waitActive(chips):
        chips.activateWindow()
    chip = chips.chips[0]
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    ring = style.colour("focus").name()
    assert ring in colours_in(picture(chip), 0, 0, chip.width(), chip.height())
