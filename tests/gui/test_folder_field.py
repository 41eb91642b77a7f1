"""A folder is typed, or chosen from those there are."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from reader.gui.folder_field import FolderField
from reader.gui.style import Style
from tests.gui.tools import end


@pytest.fixture
def field(style: Style, qtbot: QtBot) -> Iterator[FolderField]:
    field = FolderField(style)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    field.setFocus()
    yield field
    end(field)


def choices(field: FolderField) -> QListView:
    popup = field.completer().popup()
    assert isinstance(popup, QListView)
    return popup


def test_down_shows_all_folders_and_enter_takes_one(field: FolderField) -> None:
    field.offer(["News", "News/France", "Science"])
    QTest.keyClick(field, Qt.Key.Key_Down)
    popup = choices(field)
    assert popup.isVisible()
    popup.setCurrentIndex(popup.model().index(1, 0))
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "News/France"


def test_what_is_typed_narrows_them(field: FolderField) -> None:
    field.offer(["News", "Science"])
    QTest.keyClicks(field, "sc")
    model = choices(field).model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Science"]


def test_without_folders_there_is_nothing_to_choose(field: FolderField) -> None:
    assert field.offered == []
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert not choices(field).isVisible()
    assert not any(action.isVisible() for action in field.actions())
