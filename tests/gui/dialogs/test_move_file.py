"""The dialog of an export: what is in it, how far it is, what became of it, and undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.move_file import MoveFileDialog
from reader.gui.style import Style
from reader.model.change import Change
from reader.model.errors import FormatError, StoreError
from reader.model.moving import Import, Moved, Preview, Source, Undone, Unread
from tests.gui.tools import button, end, texts
from tests.world import NOON

UNREAD = (Unread(9, "this is no web address", "A letter"), Unread(12, "the table is broken here"))
PREVIEW = Preview(
    *(Source.POCKET, 1_500, 40, 1_400, 60),
    tags=3,
    passages=2,
    notes=0,
    favourites=7,
    archived=0,
    unread=UNREAD,
    unknown=("cursor",),
    earliest=NOON.replace(year=2015),
    latest=NOON.replace(year=2024),
)
IMPORT = Import(1, Source.POCKET, "part.csv", NOON, 1_500, 600, 40, 500, 6, 2)


@pytest.fixture
def dialog(style: Style, qtbot: QtBot) -> Iterator[MoveFileDialog]:
    parent = QWidget()
    dialog = MoveFileDialog(style, Path("/home/ada/part.csv"), parent)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    yield dialog
    end(parent)


def press(dialog: MoveFileDialog, words: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(dialog, words), Qt.MouseButton.LeftButton)


def bare(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def report(dialog: MoveFileDialog) -> str:
    [field] = dialog.findChildren(QPlainTextEdit)
    return bare(field.toPlainText()) if field.isVisibleTo(dialog) else ""


def title(dialog: MoveFileDialog) -> str:
    return bare(texts(dialog)[0])


def test_it_says_what_the_file_holds_before_anything_is_taken_in(dialog: MoveFileDialog) -> None:
    assert texts(dialog)[:2] == ["Looking into the file", "part.csv"]
    dialog.show_preview(PREVIEW)
    shown = [bare(text) for text in texts(dialog)]
    assert shown[0] == "Move in from Pocket"
    for number in ("40", "1,400", "60", "2"):
        assert number in shown
    [facts] = [text for text in shown if "Saved from" in text]
    assert facts.splitlines()[0] == "3 tags · 7 favourites · 2 highlights"
    assert "2015" in facts
    assert facts.splitlines()[2] == "Not used here: cursor"
    assert report(dialog).splitlines() == [
        "9: This is no web address – A letter",
        "12: The table is broken here",
    ]


def test_nothing_begins_before_the_user_says_so(dialog: MoveFileDialog, qtbot: QtBot) -> None:
    dialog.show_preview(PREVIEW)
    assert button(dialog, "Move in").hasFocus()
    with qtbot.assertNotEmitted(dialog.begun), qtbot.waitSignal(dialog.finished):
        press(dialog, "Cancel", qtbot)


def test_a_file_without_entries_cannot_be_moved_in(dialog: MoveFileDialog) -> None:
    dialog.show_preview(replace(PREVIEW, entries=0, unread=(), earliest=None, unknown=()))
    assert not button(dialog, "Move in").isEnabled()
    assert report(dialog) == ""


def test_it_shows_how_far_it_is_and_can_be_stopped_and_go_on(
    dialog: MoveFileDialog, qtbot: QtBot
) -> None:
    dialog.show_preview(PREVIEW)
    with qtbot.waitSignal(dialog.begun):
        press(dialog, "Move in", qtbot)
    dialog.show_moved(Moved(IMPORT, Change()))
    [bar] = dialog.findChildren(QProgressBar)
    assert (bar.value(), bar.maximum()) == (600, 1_500)
    assert "600 of 1,500 entries" in texts(dialog)
    with qtbot.waitSignal(dialog.stopped):
        press(dialog, "Stop", qtbot)
    dialog.show_end(whole=False)
    assert title(dialog) == "Stopped; it can go on from here"
    with qtbot.waitSignal(dialog.begun):
        press(dialog, "Continue", qtbot)
    assert title(dialog) == "Moving in from Pocket"


def test_in_the_end_it_says_what_came_and_what_did_not(
    dialog: MoveFileDialog, qtbot: QtBot
) -> None:
    dialog.show_preview(PREVIEW)
    press(dialog, "Move in", qtbot)
    dialog.show_moved(Moved(replace(IMPORT, done=1_500), Change()))
    dialog.show_unread(list(UNREAD))
    dialog.show_end(whole=True)
    assert title(dialog) == "Moved in from Pocket"
    assert [text for text in texts(dialog) if text.isdigit()] == ["40", "500", "6", "2"]
    press(dialog, "Copy this list", qtbot)
    assert "A letter" in QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    with qtbot.assertNotEmitted(dialog.stopped), qtbot.waitSignal(dialog.finished):
        press(dialog, "Close", qtbot)


def test_all_of_it_can_be_undone(dialog: MoveFileDialog, qtbot: QtBot) -> None:
    dialog.show_preview(PREVIEW)
    press(dialog, "Move in", qtbot)
    dialog.show_end(whole=True)
    with qtbot.waitSignal(dialog.undo_wanted):
        press(dialog, "Undo all of it", qtbot)
    assert title(dialog) == "Undoing the import"
    dialog.show_undone(Undone(40, 500, 1, Change()))
    shown = texts(dialog)
    assert shown[0] == "The import was undone"
    assert shown[-1].splitlines() == [
        "40 articles removed",
        "500 links taken out of the outbox",
        "1 article left, since you have touched it",
    ]
    assert button(dialog, "Close").hasFocus()


def test_undoing_nothing_says_so(dialog: MoveFileDialog) -> None:
    dialog.show_undone(Undone(0, 0, 0, Change()))
    assert texts(dialog)[-1] == "There was nothing to remove."


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (FormatError("a", "it is empty"), "It is empty."),
        (StoreError("/l", "the disk is full"), "The library cannot be used: the disk is full."),
    ],
)
def test_a_file_that_cannot_be_read_is_left_with_its_reason(
    dialog: MoveFileDialog, error: FormatError | StoreError, said: str
) -> None:
    dialog.show_error(error)
    assert texts(dialog) == ["Nothing can be moved in from this file", "part.csv", said]


@pytest.mark.parametrize("way", ["Esc", "close"])
def test_leaving_it_stops_what_is_under_way(dialog: MoveFileDialog, qtbot: QtBot, way: str) -> None:
    dialog.show_preview(PREVIEW)
    press(dialog, "Move in", qtbot)
    with qtbot.waitSignal(dialog.stopped):
        if way == "Esc":
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            dialog.close()
    assert not dialog.isVisible()


def test_from_right_to_left_it_stands_at_the_right(
    right_to_left: None, style: Style, qtbot: QtBot
) -> None:
    parent = QWidget()
    dialog = MoveFileDialog(style, Path("part.csv"), parent)
    dialog.show_preview(PREVIEW)
    [field] = dialog.findChildren(QPlainTextEdit)
    assert field.document().defaultTextOption().alignment() & Qt.AlignmentFlag.AlignRight
    end(parent)
