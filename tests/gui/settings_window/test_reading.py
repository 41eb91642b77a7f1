"""The theme is chosen on the page of reading."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSlider, QWidget

from reader.gui.choices import Choices
from reader.gui.settings_window.reading import ReadingPage
from reader.gui.style import Style
from reader.settings import Typography
from tests.gui.tools import button, picture


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


def test_how_articles_are_set_is_chosen_and_shown_in_a_sample(
    style: Style, choices: Choices, show: Callable[[QWidget], None]
) -> None:
    page = ReadingPage(style, choices)
    show(page)
    before = picture(page.sample)
    button(page, "Atkinson Hyperlegible Next").click()
    button(page, "Noto Sans Arabic").click()
    for words in ("Justify, and break words", "Show pictures"):
        button(page, words).click()
    assert choices.now.typography == Typography(
        latin="Atkinson Hyperlegible Next",
        arabic="Noto Sans Arabic",
        justified=False,
        pictures=False,
    )
    assert picture(page.sample) != before
    page.make_usual()
    assert choices.now.typography == Typography()
    assert page.justified.isChecked()


def test_while_a_slider_is_dragged_the_sample_follows_and_nothing_is_kept(
    style: Style, choices: Choices, show: Callable[[QWidget], None]
) -> None:
    page = ReadingPage(style, choices)
    show(page)
    before = picture(page.sample)
    [size] = [each for each in page.findChildren(QSlider) if each.accessibleName() == "Size"]
    size.setSliderDown(True)
    size.setValue(26)
    assert picture(page.sample) != before
    assert choices.now.typography.px == 19
    size.setSliderDown(False)
    assert choices.now.typography.px == 26


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_all_of_it_is_seen_without_scrolling(
    style: Style,
    choices: Choices,
    show: Callable[[QWidget], None],
    qapp: QApplication,
    direction: Qt.LayoutDirection,
) -> None:
    qapp.setLayoutDirection(direction)
    page = ReadingPage(style, choices)
    show(page)
    page.resize(628, 636)  # what the window of the settings leaves it
    qapp.processEvents()
    assert page.verticalScrollBar().maximum() == 0
