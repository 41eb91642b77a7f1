"""The sections of the settings, one page at a time."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.choices import Choices
from reader.gui.fitting import room_on
from reader.gui.settings_window.form import Page
from reader.gui.settings_window.window import SECTIONS, SettingsWindow
from reader.gui.style import Style
from tests.gui.tools import button, colour_at, end, picture


class Sample(Page):
    def __init__(self, style: Style, choices: Choices, name: str) -> None:
        super().__init__(style, choices, name.capitalize())
        self.fields = ("theme",) if name == "reading" else ()
        self.looked = 0
        self.add_row(name, self.check(name, lambda _: None))
        self.begin()

    def look(self) -> None:
        self.looked += 1


@pytest.fixture
def window(style: Style, choices: Choices, qtbot: QtBot) -> Iterator[SettingsWindow]:
    owner = QWidget()
    pages = {name: Sample(style, choices, name) for name in SECTIONS}
    window = SettingsWindow(style, pages, owner)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    end(owner)


def test_it_opens_with_reading_and_does_not_hold_the_window_up(window: SettingsWindow) -> None:
    assert (window.section, window.isModal()) == ("reading", False)
    assert window.page("reading").isVisible()
    room = room_on(window.screen())
    assert (window.width(), window.height()) == (min(840, room.width()), min(688, room.height()))


def test_on_a_low_screen_its_sections_scroll(window: SettingsWindow) -> None:
    window.resize(600, 340)  # 1366 by 768 pixels, at twice their size
    assert window.height() == 340
    last = button(window, "Privacy")
    assert last.visibleRegion().isEmpty()
    window.show_section("privacy")
    assert not last.visibleRegion().isEmpty()


def test_a_section_is_shown_and_its_page_looks(window: SettingsWindow) -> None:
    button(window, "Network").click()
    page = window.page("network")
    assert isinstance(page, Sample)
    assert (window.section, page.isVisible(), page.looked) == ("network", True, 1)
    assert not window.page("reading").isVisible()


def test_arrows_go_through_the_sections(window: SettingsWindow) -> None:
    first = button(window, "Reading")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert window.section == "saving"


def test_a_section_is_made_as_usual_if_it_has_settings(
    window: SettingsWindow, choices: Choices
) -> None:
    choices.put(replace(choices.now, theme="dark", fetch_pictures=False))
    button(window, "Restore this section").click()
    assert (choices.now.theme, choices.now.fetch_pictures) == ("system", False)
    window.show_section("privacy")
    with pytest.raises(AssertionError):
        button(window, "Restore this section")


def test_in_a_narrow_window_the_sections_are_icons_with_their_names_as_hints(
    window: SettingsWindow,
) -> None:
    network = button(window, "Network")
    window.resize(480, 600)
    QCoreApplication.processEvents()
    assert (network.width() < 60, network.toolTip()) == (True, "Network")
    assert window.width() == 480
    assert window.page("reading").width() > 400
    window.resize(840, 600)
    QCoreApplication.processEvents()
    assert network.width() > 150


def test_esc_and_its_button_close_it(window: SettingsWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.destroyed):
        QTest.keyClick(window, Qt.Key.Key_Escape)


def test_its_button_closes_it(window: SettingsWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.destroyed):
        button(window, "Close").click()


def test_its_side_has_the_colours_of_the_theme(window: SettingsWindow, style: Style) -> None:
    style.choose("dark")
    assert colour_at(picture(window), 100, 500) == style.hex("window").lower()
    assert colour_at(picture(window), 500, 500) == style.hex("page").lower()
