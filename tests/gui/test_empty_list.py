"""An empty list says why, and what to do next."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.empty_list import EmptyList
from reader.gui.sidebar.place import Place
from reader.gui.style import Style
from tests.gui.tools import button, end, picture, texts


@pytest.fixture
def nothing(style: Style) -> Iterator[EmptyList]:
    nothing = EmptyList(style)
    nothing.resize(390, 500)
    nothing.show()
    yield nothing
    end(nothing)


def test_a_shelf_leads_to_all_articles(nothing: EmptyList, qtbot: QtBot) -> None:
    nothing.show_place(Place.FAVOURITES)
    assert texts(nothing)[0] == "No favourites yet"
    with qtbot.waitSignal(nothing.cleared):
        button(nothing, "Show all articles").click()


def test_where_all_is_empty_something_is_to_be_added(nothing: EmptyList, qtbot: QtBot) -> None:
    nothing.show_place(Place.ALL)
    with qtbot.waitSignal(nothing.added):
        button(nothing, "Add a link or text…").click()


def test_a_search_in_vain_says_so(nothing: EmptyList) -> None:
    nothing.show_searched()
    assert texts(nothing)[0] == "Nothing here has all of these words."


def test_what_was_meant_is_taken_by_return_and_does_not_outlive_the_search(
    nothing: EmptyList, qtbot: QtBot
) -> None:
    nothing.show_searched()
    long = "harbour & lights " * 20
    nothing.offer(long)
    assert nothing.better.width() < 390
    assert nothing.better.accessibleName() == f"Did you mean {long}?"
    with qtbot.waitSignal(nothing.corrected) as wanted:
        qtbot.keyClick(nothing, Qt.Key.Key_Return)
    assert wanted.args == [long]
    nothing.show_place(Place.FAVOURITES)
    assert not nothing.better.isVisible()
    with qtbot.assertNotEmitted(nothing.corrected):
        qtbot.keyClick(nothing, Qt.Key.Key_Return)


def test_it_follows_the_theme(nothing: EmptyList, style: Style) -> None:
    before = picture(nothing)
    style.choose("dark")
    assert picture(nothing) != before
