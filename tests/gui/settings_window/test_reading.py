"""The theme is chosen on the page of reading."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from reader.gui.choices import Choices
from reader.gui.settings_window.reading import ReadingPage
from reader.gui.style import Style
from tests.gui.tools import button


def test_a_theme_is_chosen_and_shown(
    style: Style, choices: Choices, show: Callable[[QWidget], None]
) -> None:
    page = ReadingPage(style, choices)
    show(page)
    assert page.theme.value == "system"
    button(page, "Sepia").click()
    assert choices.now.theme == "sepia"
    choices.put(replace(choices.now, theme="black"))
    assert page.theme.value == "black"


def test_when_an_article_is_read_is_chosen(
    style: Style, choices: Choices, show: Callable[[QWidget], None]
) -> None:
    page = ReadingPage(style, choices)
    show(page)
    assert page.read_when.text() == "when I reach the end"
    page.read_when.menu().actions()[1].trigger()
    assert (choices.now.read_when, page.read_when.text()) == ("opened", "when I open it")
