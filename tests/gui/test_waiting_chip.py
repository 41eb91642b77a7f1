"""The chip says in a narrow window what the sidebar says in a wide one."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.style import Style
from reader.gui.waiting_chip import WaitingChip
from tests.gui.tools import colours_in, end, picture, tab_to


@pytest.fixture
def chip(style: Style, qtbot: QtBot) -> Iterator[WaitingChip]:
    window = QWidget()
    chip = WaitingChip(style)
    chip.setParent(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield chip
    end(window)


def test_it_is_shown_only_where_it_is_narrow_and_has_something_to_say(chip: WaitingChip) -> None:
    chip.set_narrow(True)
    assert not chip.isVisible()
    chip.show_waiting(3)
    assert (chip.isVisible(), chip.accessibleName()) == (True, "3 waiting")
    chip.show_offline(True)
    assert chip.accessibleName() == "Offline · 3 waiting"
    chip.show_waiting(0)
    assert chip.accessibleName() == "Offline"
    chip.set_narrow(False)
    assert not chip.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_is_amber_and_shows_the_focus(chip: WaitingChip, style: Style, theme: str) -> None:
    style.choose(theme)
    chip.set_narrow(True)
    chip.show_waiting(3)
    chip.resize(chip.sizeHint())
    assert style.colour("waiting_bg").name() in colours_in(picture(chip), 4, 4, 4, 4)
    tab_to(chip)
    assert style.colour("focus").name() in colours_in(picture(chip), 0, 0, 30, 3)


@pytest.mark.usefixtures("right_to_left")
def test_from_right_to_left_its_icon_is_at_the_right(chip: WaitingChip, style: Style) -> None:
    chip.set_narrow(True)
    chip.show_offline(True)
    chip.resize(chip.sizeHint())
    image = picture(chip)
    blank = {style.colour("waiting_bg").name()}
    gap = image.width() - 8 - 12 - 4
    assert colours_in(image, gap, 6, 2, 12) == blank
    assert colours_in(image, image.width() - 20, 6, 12, 12) != blank
