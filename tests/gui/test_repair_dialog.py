"""The library is repaired by itself; where it cannot be, a backup is offered."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.repair_dialog import RepairDialog
from reader.gui.style import Style
from reader.library import backups
from reader.library.backups import backup_folder
from reader.library.opening import opened_library
from reader.library.whereabouts import FILE
from tests.gui.tools import end
from tests.library.test_checking import broken_leaf

WAIT_MS = 20_000
RUBBISH = b"no library" * 1_000
Begin = Callable[[], RepairDialog]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with opened_library(tmp_path / "mine"):
        pass
    return tmp_path / "mine" / FILE


@pytest.fixture
def begin(style: Style, file: Path, qtbot: QtBot) -> Iterator[Begin]:
    """Return a call that shows the dialog."""
    shown: list[RepairDialog] = []

    def show() -> RepairDialog:
        shown.append(RepairDialog(style, file, backup_folder(file)))
        shown[-1].open()
        return shown[-1]

    yield show
    for dialog in shown:
        dialog.done(0)
        end(dialog)


def test_it_closes_by_itself_when_the_library_is_repaired(
    begin: Begin, file: Path, qtbot: QtBot
) -> None:
    broken_leaf(file, "counter")
    dialog = begin()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()  # it comes to its end first
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WAIT_MS)
    assert dialog.report is not None
    assert dialog.report.kept_aside is not None


def test_where_there_is_no_backup_that_is_said(begin: Begin, file: Path, qtbot: QtBot) -> None:
    file.write_bytes(RUBBISH)
    dialog = begin()
    qtbot.waitUntil(dialog.leave.isVisible, timeout=WAIT_MS)
    assert not dialog.restore.isVisible()
    assert dialog.note.text() == "There is no backup of it. The file is as it was."
    dialog.close()
    assert not dialog.isVisible()
    assert (dialog.report, dialog.put_back) == (None, None)
    assert file.read_bytes() == RUBBISH


def test_where_there_is_one_it_is_put_back_if_that_is_wanted(
    begin: Begin, file: Path, qtbot: QtBot
) -> None:
    with opened_library(file.parent) as library:
        backups.back_up(library, backup_folder(file))
    file.write_bytes(RUBBISH)
    dialog = begin()
    qtbot.waitUntil(dialog.restore.isVisible, timeout=WAIT_MS)
    assert dialog.note.text().startswith("There is a backup of ")
    assert dialog.focusWidget() is dialog.restore
    dialog.restore.click()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WAIT_MS)
    assert dialog.put_back is not None
    with opened_library(file.parent):
        pass


def test_a_backup_that_is_damaged_too_is_said_and_not_tried_again(
    begin: Begin, file: Path, qtbot: QtBot
) -> None:
    folder = backup_folder(file)
    folder.mkdir()
    (folder / "kiosque-20260101-000000.db").write_bytes(RUBBISH)
    file.write_bytes(RUBBISH)
    dialog = begin()
    qtbot.waitUntil(dialog.restore.isVisible, timeout=WAIT_MS)
    dialog.restore.click()
    qtbot.waitUntil(dialog.leave.isVisible, timeout=WAIT_MS)
    assert not dialog.restore.isVisible()
    assert "beginning is damaged" in dialog.words.text()
