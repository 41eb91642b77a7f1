"""Where the library lies and what it takes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.choices import Choices
from reader.gui.settings_window.library import LibraryPage
from reader.gui.style import Style
from reader.library.sizing import Sizes
from tests.gui.tools import colours_in, picture, texts


def test_it_asks_for_the_sizes_and_shows_them(
    style: Style, choices: Choices, show: Callable[[QWidget], None], qtbot: QtBot, tmp_path: Path
) -> None:
    page = LibraryPage(style, choices, tmp_path)
    show(page)
    assert str(tmp_path) in texts(page)
    assert page.size_of("pictures") == "–"
    with qtbot.waitSignal(page.asked):
        page.look()
    page.show_sizes(Sizes(1_048_576, 0, 5_242_880, 0, 0, 0, 9_437_184))
    assert (page.size_of("articles"), page.size_of("pictures")) == ("1.0 MB", "5.0 MB")
    assert page.size_of("file") == "9.0 MB"


def test_from_right_to_left_paths_stand_at_the_right(
    right_to_left: None, style: Style, choices: Choices, tmp_path: Path, qtbot: QtBot
) -> None:
    page = LibraryPage(style, choices, tmp_path)
    qtbot.addWidget(page)
    page.resize(2_400, 800)
    paths = [label for label in page.findChildren(QLabel) if label.text().startswith("/")]
    assert [label.text() for label in paths] == [str(tmp_path), str(tmp_path / "backups")]
    for label in paths:
        shown = picture(label)
        assert len(colours_in(shown, 0, 0, 100, shown.height())) == 1  # nothing but the ground
        assert len(colours_in(shown, shown.width() - 100, 0, 100, shown.height())) > 1


def test_its_folder_is_opened(
    style: Style,
    choices: Choices,
    show: Callable[[QWidget], None],
    files_opened: list[str],
    tmp_path: Path,
) -> None:
    page = LibraryPage(style, choices, tmp_path)
    show(page)
    page.open.click()
    assert files_opened == [str(tmp_path)]


def test_backups_are_switched_and_put_elsewhere(
    style: Style,
    choices: Choices,
    show: Callable[[QWidget], None],
    tmp_path: Path,
) -> None:
    page = LibraryPage(style, choices, tmp_path)
    show(page)
    assert page.backup_folder.text() == str(tmp_path / "backups")
    assert page.backing_up.isChecked()
    page.backing_up.click()
    assert not choices.now.backing_up
    page.choose.click()
    [dialog] = page.findChildren(QFileDialog)
    dialog.fileSelected.emit("/elsewhere")
    dialog.reject()
    assert (page.backup_folder.text(), choices.now.backup_folder) == ("/elsewhere", "/elsewhere")
    page.make_usual()
    assert (choices.now.backing_up, choices.now.backup_folder) == (True, "")


@pytest.mark.parametrize(("press", "signal"), [("move_it", "moved"), ("use", "chosen")])
def test_a_folder_is_asked_for_to_move_into_or_to_use(
    style: Style,
    choices: Choices,
    show: Callable[[QWidget], None],
    qtbot: QtBot,
    tmp_path: Path,
    press: str,
    signal: str,
) -> None:
    page = LibraryPage(style, choices, tmp_path)
    show(page)
    getattr(page, press).click()
    [dialog] = page.findChildren(QFileDialog)
    with qtbot.waitSignal(getattr(page, signal)) as told:
        dialog.fileSelected.emit(str(tmp_path / "drive"))
    assert told.args == [tmp_path / "drive"]
    dialog.reject()
