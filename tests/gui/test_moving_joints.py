"""Moving in, in the window: asked for, or dropped."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSettings, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.move_file import MoveFileDialog
from reader.gui.dialogs.move_in import MoveInDialog
from reader.gui.main_window import MainWindow
from reader.library import moving_in, saving
from reader.library.library import Library
from reader.model.errors import OfflineError
from tests.formats.moving import exports
from tests.gui.tools import button, flush, texts
from tests.world import World

Settle = Callable[[], None]


@pytest.fixture(autouse=True)
def offline(world: World) -> None:
    world.error = OfflineError(exports.URL)


@pytest.fixture
def export(tmp_path: Path) -> Path:
    file = tmp_path / "pocket.csv"
    file.write_bytes(exports.POCKET)
    return file


def drop(window: MainWindow, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    window.reception.take_drop(data)


def press(dialog: MoveFileDialog | MoveInDialog, words: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(dialog, words), Qt.MouseButton.LeftButton)


def test_a_dropped_export_is_shown_and_moved_in_when_the_user_says_so(
    window: MainWindow, library: Library, export: Path, settle: Settle, qtbot: QtBot
) -> None:
    drop(window, export)
    settle()
    [dialog] = window.findChildren(MoveFileDialog)
    assert texts(dialog)[0].startswith("Move in from")
    assert saving.waiting(library) == []
    press(dialog, "Move in", qtbot)
    settle()
    assert len(saving.waiting(library)) == 2
    press(dialog, "Undo all of it", qtbot)
    settle()
    assert texts(dialog)[-1] == "2 links taken out of the outbox"
    assert saving.waiting(library) == []
    press(dialog, "Close", qtbot)
    flush()
    assert window.findChildren(MoveFileDialog) == []


def test_a_page_that_was_dropped_is_no_export(
    window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    page = tmp_path / "a.html"
    page.write_text("<!DOCTYPE html><title>Ships</title><p>The ships lie at anchor.")
    drop(window, page)
    settle()
    assert window.findChildren(MoveFileDialog) == []


def test_a_file_is_asked_for_and_shown(
    window: MainWindow, export: Path, tmp_path: Path, settle: Settle
) -> None:
    own = str(tmp_path / "settings")  # else Qt notes in the user's where the dialog was
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, own)
    window.actions_by_name["move in"].trigger()
    settle()
    [dialog] = window.findChildren(MoveInDialog)
    button(dialog, "Choose a file…").click()
    [chooser] = dialog.findChildren(QFileDialog)
    chooser.setDirectory(str(tmp_path))
    [field] = [each for each in chooser.findChildren(QLineEdit) if each.isVisible()]
    field.setText(export.name)
    button(chooser, "&Open").click()
    settle()
    [shown] = window.findChildren(MoveFileDialog)
    assert texts(shown)[1] == export.name
    assert window.findChildren(MoveInDialog) == []


def test_an_earlier_import_is_listed_and_undone(
    window: MainWindow, library: Library, export: Path, settle: Settle, qtbot: QtBot
) -> None:
    [*_] = moving_in.move_in(library, export)
    window.actions_by_name["move in"].trigger()
    settle()
    [dialog] = window.findChildren(MoveInDialog)
    press(dialog, "Undo", qtbot)
    settle()
    assert saving.waiting(library) == []
    assert "Undone" in texts(dialog)
    assert "2 links taken out of the outbox" in texts(dialog)
