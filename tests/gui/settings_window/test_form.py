"""A page shows the settings of the moment, and gives them back as they were at the beginning."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.choices import Choices
from reader.gui.settings_window.form import Page
from reader.gui.style import Style
from reader.settings import Settings
from tests.gui.tools import texts


class Sample(Page):
    fields = ("fetch_pictures",)

    def __init__(self, style: Style, choices: Choices) -> None:
        super().__init__(style, choices, "Sample")
        self.box = self.check("Pictures", lambda on: self.put(fetch_pictures=on))
        self.pressed = self.button("Press", lambda: self.put(fetch_pictures=False))
        self.add_row("With them", self.box, self.hint("A hint"), self.pressed)
        self.add_whole(self.words("Words"))
        self.begin()

    def show_settings(self, settings: Settings) -> None:
        self.box.setChecked(settings.fetch_pictures)


def test_what_is_chosen_is_applied_and_what_changes_elsewhere_is_shown(
    style: Style, choices: Choices, show: Callable[[QWidget], None]
) -> None:
    page = Sample(style, choices)
    show(page)
    assert page.box.isChecked()
    page.pressed.click()
    assert (choices.now.fetch_pictures, page.box.isChecked()) == (False, False)
    choices.put(replace(choices.now, fetch_pictures=True))
    assert page.box.isChecked()
    assert texts(page) == ["Sample", "With them", "A hint", "Words"]


def test_from_right_to_left_names_and_words_stand_at_the_right(
    right_to_left: None, style: Style, choices: Choices, qtbot: QtBot
) -> None:
    page = Sample(style, choices)
    qtbot.addWidget(page)
    labels = {label.text(): label for label in page.findChildren(QLabel)}
    for words in ("With them", "A hint", "Words"):
        align = labels[words].alignment()
        assert align & Qt.AlignmentFlag.AlignRight
        assert align & Qt.AlignmentFlag.AlignAbsolute


def test_its_settings_and_no_others_are_made_as_usual(
    style: Style, choices: Choices, show: Callable[[QWidget], None]
) -> None:
    page = Sample(style, choices)
    show(page)
    page.look()
    choices.put(replace(choices.now, fetch_pictures=False, theme="dark"))
    page.make_usual()
    assert choices.now == Settings(theme="dark")


@pytest.mark.parametrize(("width", "is_above"), [(428, True), (701, False)])
def test_a_name_stands_above_its_controls_where_there_is_no_room_beside_them(
    style: Style, choices: Choices, show: Callable[[QWidget], None], width: int, is_above: bool
) -> None:
    page = Sample(style, choices)
    page.resize(700, 400)
    show(page)
    page.resize(width, 400)
    QCoreApplication.processEvents()
    [name] = [each for each in page.findChildren(QLabel) if each.text() == "With them"]
    assert (name.geometry().bottom() < page.box.geometry().top()) == is_above
    assert page.horizontalScrollBar().maximum() == 0


def test_its_words_follow_the_theme(
    style: Style, choices: Choices, show: Callable[[QWidget], None]
) -> None:
    page = Sample(style, choices)
    show(page)
    label = page.words("More")
    style.choose("dark")
    assert label.palette().color(label.foregroundRole()).name() == style.hex("text3").lower()
