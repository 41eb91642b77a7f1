"""The place of all highlights: search, colours, what an empty one says."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

from reader.gui.highlights_view import HighlightsView
from reader.gui.style import Style
from reader.model.annotation import Colour, MarkCounts, Sought
from tests.gui.marks_list.rows import found, listed
from tests.gui.tools import button, end, texts

SOME = MarkCounts(dict.fromkeys(Colour, 2), noted=1)
NONE = MarkCounts(dict.fromkeys(Colour, 0), noted=0)


@pytest.fixture
def view(qtbot: QtBot, style: Style) -> Iterator[HighlightsView]:
    view = HighlightsView(style)
    view.resize(392, 600)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.show_counts(SOME)
    view.show_found(found(listed(1), listed(2)))
    yield view
    end(view)


def test_lists_when_it_is_shown_and_no_more_when_it_is_hidden(
    qtbot: QtBot, view: HighlightsView
) -> None:
    with qtbot.waitSignal(view.asked) as hidden:
        view.hide()
    with qtbot.waitSignal(view.asked) as shown:
        view.show()
    assert (hidden.args, shown.args) == ([None], [Sought()])


def test_searches_as_one_types(qtbot: QtBot, view: HighlightsView) -> None:
    view.search.setFocus()
    with qtbot.waitSignal(view.asked, timeout=10_000) as asked:
        qtbot.keyClicks(view.search, "lit ")
    assert asked.args == [Sought("lit")]


def test_a_colour_narrows_what_is_searched(qtbot: QtBot, view: HighlightsView) -> None:
    view.search.setText("lit")
    with qtbot.waitSignal(view.asked) as colour:
        view.filter.chips[1].click()
    with qtbot.waitSignal(view.asked) as noted:
        view.filter.chips[4].click()
    assert colour.args == [Sought("lit", Colour.GREEN)]
    assert noted.args == [Sought("lit", noted=True)]


def test_says_how_many_are_listed(view: HighlightsView) -> None:
    assert "2" in texts(view)
    assert "Highlights" in texts(view)


def test_where_nothing_is_like_it_a_button_shows_all(qtbot: QtBot, view: HighlightsView) -> None:
    view.search.setText("zeppelin")
    view.filter.chips[1].click()
    view.show_found([])
    assert "No highlight or note is like this." in texts(view)
    with qtbot.waitSignal(view.asked) as asked:
        button(view, "Show all highlights").click()
    assert asked.args == [Sought()]
    assert view.search.text() == ""


def test_where_nothing_is_marked_it_says_how_to(view: HighlightsView) -> None:
    view.show_counts(NONE)
    view.show_found([])
    assert "Nothing is marked yet" in texts(view)
    assert any("Shift+H" in each for each in texts(view))
    assert not view.filter.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape])
def test_keys_lead_from_the_search_to_the_list(
    qtbot: QtBot, view: HighlightsView, key: Qt.Key
) -> None:
    QShortcut(QKeySequence(Qt.Key.Key_Escape), view)
    view.search.setFocus()
    qtbot.keyClick(view.windowHandle(), key)
    assert view.list.hasFocus()


def test_escape_clears_the_search_first(qtbot: QtBot, view: HighlightsView) -> None:
    view.search.setFocus()
    view.search.setText("lit")
    qtbot.keyClick(view.windowHandle(), Qt.Key.Key_Escape)
    assert (view.search.text(), view.search.hasFocus()) == ("", True)
