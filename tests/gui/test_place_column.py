"""A column in the place of the list: named, counted, and never bare without a word."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget
from pytestqt.qtbot import QtBot

from reader.gui.place_column import PlaceColumn
from reader.gui.style import Style
from tests.gui.tools import end, texts


class Shells(PlaceColumn):
    """A place of its own, with nothing in it."""

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self._call("Shells", "Search the shells")
        self.list = QListWidget()
        self._head.setText("No shell was found")
        self._hold(self.list, QHBoxLayout(), QLabel("Sign"))

    def count(self, listed: int) -> None:
        self._show_count(listed)


@pytest.fixture
def column(style: Style, qtbot: QtBot) -> Iterator[Shells]:
    made = Shells(style)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    end(made)


def test_it_says_its_name_and_what_is_searched(column: Shells) -> None:
    assert "Shells" in texts(column)
    assert column.search.placeholderText() == column.search.accessibleName() == "Search the shells"


def test_it_shows_its_list_and_the_number_or_what_a_bare_one_says(column: Shells) -> None:
    column.count(1234)
    assert column.list.isVisible()
    assert {"1,234"} <= set(texts(column))
    column.count(0)
    assert not column.list.isVisible()
    assert {"Sign", "No shell was found"} <= set(texts(column))


def test_from_the_field_one_comes_into_the_list(column: Shells, qtbot: QtBot) -> None:
    column.count(1)
    column.search.setFocus()
    QTest.keyClick(column.search, Qt.Key.Key_Down)
    qtbot.waitUntil(column.list.hasFocus)
