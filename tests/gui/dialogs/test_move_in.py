"""The dialog that asks for a file of another reader and lists earlier imports."""

import re
from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.move_in import MoveInDialog
from reader.gui.style import Style
from reader.model.change import Change
from reader.model.moving import Import, Source, Undone
from tests.gui.tools import button, end, texts
from tests.world import NOON

DONE = Import(3, Source.POCKET, "part.csv", NOON, 1_500, 1_500, 40, 1_400, 6, 2)


@pytest.fixture
def dialog(style: Style, qtbot: QtBot) -> Iterator[MoveInDialog]:
    parent = QWidget()
    dialog = MoveInDialog(style, parent)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    yield dialog
    end(parent)


def shown(dialog: MoveInDialog) -> list[str]:
    return [text.replace("\u2068", "").replace("\u2069", "") for text in texts(dialog)]


def test_it_asks_for_a_file(dialog: MoveInDialog, qtbot: QtBot) -> None:
    assert button(dialog, "Choose a file…").hasFocus()
    assert "Brought in so far" not in shown(dialog)
    with qtbot.waitSignal(dialog.file_wanted):
        qtbot.mouseClick(button(dialog, "Choose a file…"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.finished):
        qtbot.mouseClick(button(dialog, "Close"), Qt.MouseButton.LeftButton)


def test_each_earlier_import_says_what_came_of_it(dialog: MoveInDialog) -> None:
    stopped = replace(DONE, number=2, done=600, links=500, articles=0, altered=0, unread=0)
    nothing = replace(DONE, number=1, links=0, articles=0, altered=0, unread=0)
    undone = replace(DONE, number=0, undone_at=NOON)
    dialog.show_imports([DONE, stopped, nothing, undone])
    lines = shown(dialog)
    start = lines.index("Brought in so far") + 1
    told = lines[start:]
    assert told[0].startswith("Pocket · part.csv · ")
    assert told[1::2] == [
        "40 articles · 1,400 links · 6 given more · 2 not read",
        "500 links · Stopped at 600 of 1,500",
        "Nothing new",
        "Undone",
    ]


def test_an_earlier_import_can_be_undone_once(dialog: MoveInDialog, qtbot: QtBot) -> None:
    dialog.show_imports([DONE, replace(DONE, number=2, undone_at=NOON)])
    [undo] = [
        each
        for each in dialog.findChildren(QPushButton)
        if each.accessibleName() == "Undo the import of part.csv"
    ]
    with qtbot.waitSignal(dialog.undo_wanted) as wanted:
        qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert wanted.args == [3]
    assert not undo.isEnabled()
    dialog.show_undone(Undone(40, 0, 1, Change()))
    assert "40 articles removed · 1 article left, since you have touched it" in shown(dialog)


def test_a_list_of_feeds_is_told_by_its_feeds(dialog: MoveInDialog) -> None:
    dialog.show_imports([replace(DONE, source=Source.FEEDS, articles=0, links=2, altered=0)])
    assert re.search(r"2 feed.* · 2 not read", "\n".join(shown(dialog)))
    dialog.show_undone(Undone(0, 0, 0, Change(), 2))
    assert "followed no more" in "\n".join(shown(dialog))


def test_from_right_to_left_it_stands_at_the_right(right_to_left: None, style: Style) -> None:
    parent = QWidget()
    dialog = MoveInDialog(style, parent)
    dialog.show_imports([DONE])
    assert dialog.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert dialog._heading.alignment() & Qt.AlignmentFlag.AlignRight
    end(parent)
