"""A button says what is chosen and offers the others in a menu."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from reader.gui.settings_window.choice_button import ChoiceButton
from reader.gui.style import Style
from tests.gui.tools import colours_in, picture

Show = Callable[[QWidget], None]


def made(style: Style, chosen: list[str]) -> ChoiceButton:
    sizes = (("1", "one"), ("2", "two"))
    return ChoiceButton(style, "Size", sizes, chosen.append)


def test_it_says_what_is_chosen(style: Style, show: Show) -> None:
    chosen: list[str] = []
    choice = made(style, chosen)
    show(choice)
    choice.show_value("2")
    assert (choice.text(), choice.accessibleName()) == ("two", "Size: two")
    assert [each.isChecked() for each in choice.menu().actions()] == [False, True]
    choice.menu().actions()[0].trigger()
    assert chosen == ["1"]


def test_a_value_that_is_no_choice_is_said_as_it_is(style: Style, show: Show) -> None:
    choice = made(style, [])
    show(choice)
    choice.show_value("3")
    assert choice.text() == "3"


def arrow_is(side: str, choice: ChoiceButton, style: Style) -> bool:
    choice.resize(212, 30)
    image = picture(choice)
    x = 14 if side == "left" else image.width() - 28
    return colours_in(image, x, 8, 14, 14) != {style.hex("field").lower()}


def test_the_arrow_stands_at_the_end(style: Style, show: Show) -> None:
    choice = made(style, [])
    show(choice)
    assert arrow_is("right", choice, style)
    assert not arrow_is("left", choice, style)


@pytest.mark.usefixtures("right_to_left")
def test_from_right_to_left_it_stands_at_the_left(style: Style, show: Show) -> None:
    choice = made(style, [])
    show(choice)
    choice.setEnabled(False)
    assert arrow_is("left", choice, style)
    assert not arrow_is("right", choice, style)
