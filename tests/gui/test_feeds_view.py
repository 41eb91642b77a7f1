"""The overview lists all feeds, those first that need somebody."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.feeds_view import FeedsView
from reader.gui.style import Style
from reader.model.feed import FeedId, Health
from tests.gui.feeds import feed
from tests.gui.tools import button, end
from tests.world import NOON

SILENT = Health(NOON, None, NOON, 2, "the site does not answer in time")
GONE = Health(NOON, NOON, None, 1, "the site answered 410 Gone", is_gone=True)


@pytest.fixture
def view(style: Style, qtbot: QtBot) -> Iterator[FeedsView]:
    view = FeedsView(style, lambda: NOON)
    view.resize(900, 600)
    view.show_feeds(
        [feed(1, "Ledger"), feed(2, "Radio", health=SILENT), feed(3, "Old", health=GONE)]
    )
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.setFocus()
    yield view
    end(view)


def test_what_fails_comes_first_and_says_why_and_what_to_do(view: FeedsView) -> None:
    rows = view.list.rows.rows
    assert [(row.title, row.chip, row.token) for row in rows] == [
        ("Old", "Gone", "error"),
        ("Radio", "Fails", "waiting"),
        ("Ledger", "", "text2"),
    ]
    assert rows[1].text == (
        "The site does not answer in time. It is asked again by itself; you can try it now."
    )


def test_enter_opens_its_page_and_delete_leaves_it(view: FeedsView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view.list, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.unfollowed) as left:
        QTest.keyClick(view.list, Qt.Key.Key_Delete)
    assert (opened.args, left.args) == ([FeedId(3)], [FeedId(3)])


def test_its_menu_is_asked_for(view: FeedsView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.menu_wanted) as told:
        view.list.menu_wanted.emit(2, QPoint(4, 5))
    assert told.args == [FeedId(2), QPoint(4, 5)]


def test_without_feeds_it_says_how_to_begin(view: FeedsView) -> None:
    view.show_feeds([])
    assert not view.list.isVisible()
    assert button(view.nothing, "Follow a site…").isVisible()
    view.set_narrow(True)
    assert button(view, "Back").isVisible()
