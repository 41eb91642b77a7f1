"""The watched folder: what stands there, and what is applied."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.choices import Choices
from reader.gui.settings_window.watched import WatchedPage
from reader.gui.style import Style
from tests.gui.tools import button, texts

WRONG = "Give the full path of the folder."


@pytest.fixture
def page(
    style: Style, choices: Choices, show: Callable[[QWidget], None], tmp_path: Path
) -> WatchedPage:
    choices.put(replace(choices.now, watched_folder=str(tmp_path / "Kiosque")))
    page = WatchedPage(style, choices)
    show(page)
    return page


def enter(page: WatchedPage, text: str) -> None:
    page.folder.setFocus()
    page.folder.setText(text)
    QTest.keyClick(page.folder, Qt.Key.Key_Return)


def test_another_folder_is_watched(page: WatchedPage, choices: Choices, tmp_path: Path) -> None:
    assert page.folder.text() == str(tmp_path / "Kiosque")
    enter(page, f" {tmp_path / 'other'} ")
    assert choices.now.watched_folder == str(tmp_path / "other")
    assert page.folder.text() == str(tmp_path / "other")


@pytest.mark.parametrize("text", ["", "pages", "./pages"])
def test_what_is_no_whole_path_is_said_and_changes_nothing(
    page: WatchedPage, choices: Choices, tmp_path: Path, text: str
) -> None:
    enter(page, text)
    assert WRONG in texts(page)
    assert choices.now.watched_folder == str(tmp_path / "Kiosque")
    enter(page, str(tmp_path / "other"))
    assert WRONG not in texts(page)


@pytest.mark.parametrize(
    ("words", "after"),
    [
        ("Leave it where it is", "leave"),
        ("Move it into the folder “Read in” there", "move"),
        ("Delete it", "delete"),
    ],
)
def test_what_happens_to_its_files_is_chosen(
    page: WatchedPage, choices: Choices, words: str, after: str
) -> None:
    choices.put(replace(choices.now, after_taking="move" if after != "move" else "leave"))
    assert not button(page, words).isChecked()
    button(page, words).click()
    assert choices.now.after_taking == after


def test_who_watches_nothing_has_nothing_to_choose(page: WatchedPage, choices: Choices) -> None:
    button(page, "Watch this folder").click()
    assert not choices.now.watching
    assert not page.folder.isEnabled()
    assert not button(page, "Delete it").isEnabled()


def test_a_folder_is_chosen_among_others(
    page: WatchedPage, choices: Choices, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "pages").mkdir()
    own = str(tmp_path / "settings")  # else Qt notes in the user's where the dialog was
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, own)
    button(page, "Choose…").click()
    [dialog] = page.findChildren(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    [field] = [each for each in dialog.findChildren(QLineEdit) if each.isVisible()]
    field.setText("pages")
    with qtbot.waitSignal(dialog.destroyed):
        button(dialog, "&Choose").click()
    assert choices.now.watched_folder == str(tmp_path / "pages")


def test_watching_from_login_on_is_asked_about_and_switched(
    style: Style, choices: Choices, show: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    page = WatchedPage(style, choices)
    show(page)
    with qtbot.waitSignal(page.asked):
        page.look()
    page.show_autostart(on=True)
    assert page.autostart.isChecked()
    with qtbot.waitSignal(page.autostarted) as told:
        page.autostart.click()
    assert told.args == [False]
