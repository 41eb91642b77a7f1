"""Headlines are filtered, fetched and dismissed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.gui.headlines_view import HeadlinesView
from reader.gui.style import Style
from reader.model.feed import FeedId, Headline, HeadlineId
from reader.model.url import Url
from tests.gui.feeds import feed
from tests.gui.tools import button, end, texts
from tests.world import NOON


def headline(number: int, of: int, title: str, excerpt: str = "") -> Headline:
    url = Url(f"https://e.org/{number}")
    return Headline(HeadlineId(number), FeedId(of), title, url, "", "2026-09-14", NOON, excerpt)


SHIPS = headline(1, 1, "Ships at anchor", "The wind keeps them in.")
GALE = headline(2, 2, "The gale")
FOG = headline(3, 1, "Fog on the quay")


@pytest.fixture
def view(style: Style, qtbot: QtBot) -> Iterator[HeadlinesView]:
    view = HeadlinesView(style)
    view.resize(392, 600)
    view.show_feeds([feed(1, "Ledger"), feed(2, "Radio")])
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.show_headlines([SHIPS, GALE, FOG])
    yield view
    end(view)


def shown(view: HeadlinesView) -> list[str]:
    return [row.title for row in view.list.rows.rows]


def test_each_says_of_which_feed_and_day_it_is(view: HeadlinesView) -> None:
    row = view.list.rows.rows[0]
    assert (row.title, row.text) == ("Ships at anchor", "The wind keeps them in.")
    assert row.meta.startswith("\u2068Ledger\u2069 · 14 Sep")
    assert "3" in texts(view)


def test_words_and_a_feed_narrow_them(view: HeadlinesView) -> None:
    view.search.setText("WIND ships")
    assert shown(view) == ["Ships at anchor"]
    view.search.clear()
    [radio] = [each for each in view.of.menu().actions() if each.text() == "Radio"]
    radio.trigger()
    assert shown(view) == ["The gale"]
    assert view.of.text() == "Radio"
    view.choose_feed(None)
    assert len(shown(view)) == 3


def test_enter_fetches_and_delete_dismisses(view: HeadlinesView, qtbot: QtBot) -> None:
    view.list.setFocus()
    with qtbot.waitSignal(view.kept) as kept:
        QTest.keyClick(view.list, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.dismissed) as dismissed:
        QTest.keyClick(view.list, Qt.Key.Key_Delete)
    assert (kept.args, dismissed.args) == ([[1]], [[1]])


def test_all_that_are_shown_are_fetched_or_dismissed(view: HeadlinesView, qtbot: QtBot) -> None:
    view.choose_feed(FeedId(1))
    with qtbot.waitSignal(view.kept) as kept, qtbot.waitSignal(view.dismissed) as dismissed:
        button(view, "Fetch all").click()
        button(view, "Dismiss all").click()
    assert (kept.args, dismissed.args) == ([[1, 3]], [[1, 3]])


def test_where_none_waits_it_says_what_this_is_for(view: HeadlinesView, qtbot: QtBot) -> None:
    view.show_headlines([])
    assert "No headline waits" in texts(view)
    with qtbot.waitSignal(view.overview):
        button(view, "Show the feeds").click()
    view.show_headlines([GALE])
    view.search.setText("zeppelin")
    assert "No headline is like this." in texts(view)


def test_headlines_are_asked_for_when_they_are_shown(view: HeadlinesView, qtbot: QtBot) -> None:
    view.hide()
    with qtbot.waitSignal(view.asked):
        view.show()


def test_its_menu_concerns_all_that_are_picked(view: HeadlinesView, qtbot: QtBot) -> None:
    view.list.selectAll()
    view.list.menu_wanted.emit(2, QPoint(0, 0))
    [menu] = view.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    acts = {action.text(): action for action in menu.actions()}
    with qtbot.waitSignal(view.kept) as kept, qtbot.waitSignal(view.dismissed) as dismissed:
        acts["Fetch the story"].trigger()
        acts["Dismiss"].trigger()
    assert (kept.args, dismissed.args) == ([[1, 2, 3]], [[1, 2, 3]])
    acts["Copy the link"].trigger()
    assert QGuiApplication.clipboard().text() == "https://e.org/2"
    menu.close()
