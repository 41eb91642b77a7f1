"""The dialog of an import: how far it is, what was not read and why, and what can be done."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.import_files import ImportDialog
from reader.gui.style import Style
from reader.model.article import ArticleId
from reader.model.change import Change, Kept
from reader.model.errors import ExtractError, FormatError
from reader.model.taken import Taken
from tests.gui.tools import button, end, texts

UNREAD = Taken(
    Path("/a/budget.pdf"), errors=(FormatError("budget.pdf", "it is a PDF, not a page"),)
)
HERE = Taken(Path("/a/here.html"), already=True)


@pytest.fixture
def dialog(style: Style, qtbot: QtBot) -> Iterator[ImportDialog]:
    parent = QWidget()
    dialog = ImportDialog(style, "/home/ada/pages", parent)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    yield dialog
    end(parent)


def page(*, is_new: bool = True, as_it_was: bool = False) -> Taken:
    kept = Kept(ArticleId(1), "Ships", is_new, Change(), as_it_was=as_it_was)
    return Taken(Path("/a/ships.html"), (kept,))


def report(dialog: ImportDialog) -> str:
    [field] = dialog.findChildren(QPlainTextEdit)
    return field.toPlainText() if field.isVisibleTo(dialog) else ""


def title(dialog: ImportDialog) -> str:
    return texts(dialog)[0]


def test_it_shows_how_far_it_is(dialog: ImportDialog) -> None:
    dialog.show_total(1_500)
    better = page(is_new=False, as_it_was=True)
    for taken in (page(), page(), page(is_new=False), HERE, UNREAD, better):
        dialog.show_taken(taken)
    shown = texts(dialog)
    assert shown[:2] == ["Importing saved pages", "/home/ada/pages"]
    assert "6 of 1,500 files" in shown
    assert [label for label in shown if label.isdigit()] == ["2", "1", "2", "1"]
    [bar] = dialog.findChildren(QProgressBar)
    assert (bar.value(), bar.maximum()) == (6, 1_500)


def test_every_file_that_was_not_read_is_named_with_its_reason(dialog: ImportDialog) -> None:
    dialog.show_total(2)
    dialog.show_taken(page())
    assert report(dialog) == ""
    error = ExtractError("a.html", "there is no text in it")
    dialog.show_taken(UNREAD)
    dialog.show_taken(Taken(Path("/a/a.html"), errors=(error,)))
    assert report(dialog).replace("\u2068", "").replace("\u2069", "").splitlines() == [
        "budget.pdf: It is a PDF, not a page.",
        "a.html: No article could be made of a.html: there is no text in it.",
    ]


@pytest.mark.parametrize(
    ("files", "said"),
    [([page()], "All files were read"), ([UNREAD], "Done; some files were not read")],
)
def test_in_the_end_it_says_so_and_closes(
    dialog: ImportDialog, qtbot: QtBot, files: list[Taken], said: str
) -> None:
    dialog.show_total(len(files))
    for taken in files:
        dialog.show_taken(taken)
    dialog.show_end(True)
    assert title(dialog) == said
    with qtbot.assertNotEmitted(dialog.stopped), qtbot.waitSignal(dialog.finished):
        qtbot.mouseClick(button(dialog, "Close"), Qt.MouseButton.LeftButton)


def test_the_report_can_be_copied(dialog: ImportDialog, qtbot: QtBot) -> None:
    dialog.show_total(1)
    dialog.show_taken(UNREAD)
    dialog.show_end(True)
    qtbot.mouseClick(button(dialog, "Copy this list"), Qt.MouseButton.LeftButton)
    assert "budget.pdf" in QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()


def test_stopped_it_can_go_on(dialog: ImportDialog, qtbot: QtBot) -> None:
    dialog.show_total(9)
    dialog.show_taken(page())
    with qtbot.waitSignal(dialog.stopped):
        qtbot.mouseClick(button(dialog, "Stop"), Qt.MouseButton.LeftButton)
    dialog.show_end(False)
    assert title(dialog) == "Stopped; it can go on from here"
    with qtbot.waitSignal(dialog.continued):
        qtbot.mouseClick(button(dialog, "Continue"), Qt.MouseButton.LeftButton)
    assert title(dialog) == "Importing saved pages"
    dialog.show_total(9)
    assert "0 of 9 files" in texts(dialog)


@pytest.mark.parametrize("way", ["Esc", "close"])
def test_leaving_it_stops_the_import(dialog: ImportDialog, qtbot: QtBot, way: str) -> None:
    dialog.show_total(9)
    with qtbot.waitSignal(dialog.stopped):
        if way == "Esc":
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            dialog.close()
    assert not dialog.isVisible()
