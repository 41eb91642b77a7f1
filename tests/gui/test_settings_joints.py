"""The settings open, and what is chosen there is applied at once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.settings_window.browsers import BrowsersPage
from reader.gui.settings_window.library import LibraryPage
from reader.gui.settings_window.window import SECTIONS, SettingsWindow
from reader.gui.style import Style
from reader.library.library import Library
from reader.model.errors import FormatError, ReaderError
from tests.gui.main_window.handling import FERRY, choose
from tests.gui.tools import button
from tests.world import World, story_html

Settle = Callable[[], None]


def opened(window: MainWindow) -> list[SettingsWindow]:
    return window.findChildren(SettingsWindow)


def test_they_open_once_and_again_after_they_were_closed(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["settings"].trigger()
    [shown] = opened(window)
    window.actions_by_name["watch"].trigger()
    assert opened(window) == [shown]
    assert shown.section == "watched"
    with qtbot.waitSignal(shown.destroyed):
        shown.close()
    window.actions_by_name["settings"].trigger()
    [again] = opened(window)
    assert again.section == "reading"


def test_every_section_can_be_looked_at(window: MainWindow, settle: Settle) -> None:
    shown = window.settings.open("reading")
    for name in SECTIONS:
        shown.show_section(name)
        settle()
        assert shown.page(name).isVisible()
    library = shown.page("library")
    assert isinstance(library, LibraryPage)
    assert library.size_of("file") != "–"
    assert isinstance(shown.page("browsers"), BrowsersPage)


def test_a_theme_is_shown_at_once_and_the_menu_knows_it(window: MainWindow, style: Style) -> None:
    button(window.settings.open("reading"), "Dark").click()
    assert style.name == "dark"
    assert choose(window, "Appearance", "Dark").isChecked()
    window.theme_chosen.emit("sepia")
    assert (style.name, window.choices.now.theme) == ("sepia", "sepia")


def test_related_stories_come_along_by_menu_and_by_settings(window: MainWindow) -> None:
    entry = choose(window, "Save related stories with each story")
    entry.trigger()
    assert window.choices.now.with_related
    box = button(window.settings.open("saving"), "Save the related stories of each story too")
    assert box.isChecked()
    box.click()
    assert (entry.isChecked(), window._desk.outbox.with_related) == (False, False)


def test_what_waits_waits_until_it_is_asked_for(
    window: MainWindow, world: World, settle: Settle
) -> None:
    world.pages = {FERRY: story_html("The ferry comes back")}
    window.choices.put(replace(window.choices.now, by_itself=False))
    window._desk.queue([(FERRY, "")])
    settle()
    assert world.asked == []
    window.actions_by_name["deliver"].trigger()
    settle()
    assert world.asked == [FERRY]


def test_the_folder_that_is_to_be_watched_is_made(
    window: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    choices = window.choices
    choices.put(replace(choices.now, watched_folder=str(tmp_path / "new" / "folder")))
    settle()
    assert (tmp_path / "new" / "folder").is_dir()


def test_one_that_cannot_be_made_is_said(
    window: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    (tmp_path / "a file").write_text("where a folder should be")
    failures: list[ReaderError] = []
    window._desk.failed.connect(failures.append)
    window.choices.put(replace(window.choices.now, watched_folder=str(tmp_path / "a file" / "x")))
    settle()
    assert [type(error) for error in failures] == [FormatError]


@pytest.mark.parametrize("name", ["fr", "ar"])
def test_the_window_is_to_be_opened_anew(
    window: MainWindow, library: Library, qtbot: QtBot, name: str
) -> None:
    shown = window.settings.open("language")
    window.choices.put(replace(window.choices.now, language=name))
    with qtbot.waitSignal(window.settings.restarted):
        button(shown, "Restart now").click()
