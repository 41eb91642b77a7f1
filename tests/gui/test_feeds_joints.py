"""Feeds in the window: the sidebar, the list, headlines, the overview, keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.feed import FeedDialog
from reader.gui.dialogs.follow import FollowDialog
from reader.gui.main_window import MainWindow
from reader.gui.sidebar.place import Place
from reader.library import following
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.errors import OfflineError
from tests.gui.followed import NEWS, NOTES, Followed, follow_two
from tests.gui.tools import button, flush, texts
from tests.world import World

Settle = Callable[[], None]


@pytest.fixture
def two(library: Library, world: World) -> Followed:
    return follow_two(library, world)


@pytest.fixture
def asked(two: Followed, window: MainWindow, settle: Settle, qtbot: QtBot) -> Followed:
    """Let both feeds have answered, and what they brought have come."""
    with qtbot.waitSignal(window._desk.feeds.ended, timeout=10_000):
        window.actions_by_name["refresh"].trigger()

    def has_come() -> bool:
        settle()
        return bool(window._counts and window._counts.unread == 2)

    qtbot.waitUntil(has_come, timeout=10_000)
    return two


def place_of(number: int) -> Place:
    return Place("feed", str(number))


def listed(window: MainWindow, settle: Settle) -> int:
    settle()
    return window.list.rows.rowCount()


def press(window: MainWindow, place: Place, words: str) -> None:
    window.sidebar.menu_wanted.emit(place, QPoint(0, 0))
    [menu] = [menu for menu in window.findChildren(QMenu) if menu.isVisible()]
    [action] = [action for action in menu.actions() if action.text() == words]
    action.trigger()
    menu.close()
    flush()


def test_feeds_and_folders_are_places(asked: Followed, window: MainWindow, settle: Settle) -> None:
    assert [entry.words for entry in window.sidebar.entries("feed")] == ["Sea", "Ledger", "Notes"]
    window.show_place(place_of(asked.news))
    assert listed(window, settle) == 2
    assert "Ledger" in texts(window)
    window.show_place(Place("folder", "Sea"))
    assert listed(window, settle) == 2
    window.show_place(place_of(asked.notes))
    assert listed(window, settle) == 0
    assert "Nothing of it is here yet" in texts(window)


def test_what_a_refreshing_brought_is_said_to_who_asked(
    asked: Followed, window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window._desk.feeds.ended, timeout=10_000):
        window.actions_by_name["refresh"].trigger()
    assert window.notice.words == "Nothing new."


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        (Place("feed", "1"), (NEWS,)),
        (Place("folder", "Sea"), (NEWS,)),
        (Place.FEEDS, (NEWS, NOTES)),
        (Place.HEADLINES, (NEWS, NOTES)),
        (Place.ALL, ()),
    ],
    ids=str,
)
def test_f5_asks_the_feeds_of_the_place(
    two: Followed,
    window: MainWindow,
    world: World,
    settle: Settle,
    qtbot: QtBot,
    place: Place,
    wanted: tuple[str, ...],
) -> None:
    window.show_place(place)
    settle()
    world.asked.clear()
    QTest.keyClick(window, Qt.Key.Key_F5)
    settle()
    qtbot.waitUntil(lambda: set(wanted) <= set(world.asked), timeout=10_000)
    settle()
    assert not (set(world.asked) & {NEWS, NOTES}) - set(wanted)


def test_how_far_it_is_is_seen_in_the_sidebar_and_stopped_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    window._desk.feeds.progressed.emit(1, 4)
    assert window.sidebar.progress.words == window.feeds.head.progress.words
    assert window.sidebar.progress.words == "Feeds: 1 of 4 asked"
    button(window.sidebar, "Stop asking the feeds").click()
    window._desk.feeds.ended.emit(0, 0)
    assert window.sidebar.progress.words == ""


def test_headlines_are_fetched_and_dismissed_with_undo(
    asked: Followed, window: MainWindow, library: Library, settle: Settle
) -> None:
    window.list.setFocus()
    window.show_place(Place.HEADLINES)
    settle()
    rows = window.headlines.list
    assert sorted(row.title for row in rows.rows.rows) == ["Fog", "Rain"]
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    settle()
    assert rows.rows.rowCount() == 1
    assert window.headlines.undo.words == "1 headline dismissed"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert (rows.rows.rowCount(), window.headlines.undo.words) == (2, "")
    button(window.headlines, "Fetch all").click()
    settle()
    assert rows.rows.rowCount() == 0
    assert window.headlines.notice.words == "2 stories go to the outbox and are fetched."
    button(window.headlines, "Show the outbox").click()
    assert window.place == Place.OUTBOX


def test_the_bar_of_a_feed_leads_to_its_headlines_and_its_page(
    asked: Followed, window: MainWindow, settle: Settle
) -> None:
    window.show_place(place_of(asked.notes))
    button(window.column.feed_bar, "This feed…").click()
    settle()
    [dialog] = window.findChildren(FeedDialog)
    dialog.reject()
    button(window.column.feed_bar, "2 headlines").click()
    assert window.place == Place.HEADLINES
    assert window.headlines.of.text() == "Notes"
    window.show_place(Place("folder", "Sea"))
    button(window.column.feed_bar, "All feeds and how they fare").click()
    assert window.place == Place.FEEDS


def test_a_menu_marks_what_is_unread_as_read_and_undo_takes_it_back(
    asked: Followed, window: MainWindow, settle: Settle
) -> None:
    press(window, place_of(asked.news), "Mark all as read")
    settle()
    assert window._counts is not None
    assert window._counts.unread == 0
    window.actions_by_name["undo"].trigger()
    settle()
    assert window._counts.unread == 2
    press(window, Place("folder", "Sea"), "Mark all as read")
    settle()
    assert window._counts.unread == 0


def test_folders_are_renamed_dissolved_and_folded(
    two: Followed, window: MainWindow, library: Library, settle: Settle
) -> None:
    press(window, Place("folder", "Sea"), "Rename…")
    [dialog] = window.findChildren(QInputDialog)
    dialog.setTextValue("Water")
    dialog.accept()
    settle()
    assert following.get(library, two.news).folder == "Water"
    window.sidebar.folders_folded.emit(["Water"])
    assert window.choices.now.folded_folders == ["Water"]
    press(window, Place("folder", "Water"), "Dissolve the folder")
    settle()
    assert following.get(library, two.news).folder == ""


def test_a_feed_is_left_from_its_menu_and_undo_takes_it_back(
    two: Followed, window: MainWindow, library: Library, settle: Settle
) -> None:
    window.show_place(place_of(two.notes))
    settle()
    press(window, place_of(two.notes), "Unfollow")
    settle()
    assert window.place == Place.ALL
    assert window.notice.words.startswith("You follow it no more; its articles stay:")
    button(window.notice, "Undo").click()
    settle()
    assert len(following.all_feeds(library)) == 2
    assert window.notice.words == ""


def test_the_overview_leads_to_articles_headlines_and_menus(
    asked: Followed, window: MainWindow, settle: Settle
) -> None:
    window.show_place(Place.FEEDS)
    window.feeds.menu_wanted.emit(asked.news, QPoint(0, 0))
    [menu] = [menu for menu in window.findChildren(QMenu) if menu.isVisible()]
    [action] = [each for each in menu.actions() if each.text() == "Show its articles"]
    action.trigger()
    menu.close()
    assert window.place == place_of(asked.news)
    window.feeds.head.read.emit()
    assert window.place == Place("folder")
    assert "All feeds" in texts(window)
    window.headlines.overview.emit()
    assert window.place == Place.FEEDS
    window.feeds.head.left.emit()
    assert window.place == Place.ALL


def test_what_a_refreshing_could_not_do_is_said_with_a_way_to_see_it(
    two: Followed, window: MainWindow, world: World, settle: Settle, qtbot: QtBot
) -> None:
    del world.feeds[NOTES]
    window.show_place(Place.FEEDS)
    with qtbot.waitSignal(window._desk.feeds.ended, timeout=10_000):
        window.feeds.head.refreshed.emit()
    settle()
    assert window.feeds.notice.words == "2 new stories came. 1 feed did not answer."
    assert window.feeds.list.rows.rows[0].chip == "Fails"


def test_the_site_of_an_article_can_be_followed(
    stories: list[ArticleId], window: MainWindow, world: World, settle: Settle, qtbot: QtBot
) -> None:
    world.error = OfflineError("https://e.org/ships")
    action = window.actions_by_name["follow site"]
    assert not action.isEnabled()
    window._desk.open(stories[0])
    settle()
    assert action.isEnabled()
    with qtbot.waitSignal(window._desk.feeds.not_offered, timeout=10_000) as told:
        action.trigger()
    assert told.args is not None
    assert told.args[0] == "https://e.org/ships"
    [dialog] = window.findChildren(FollowDialog)
    dialog.reject()
    flush()


def test_the_overview_begins_with_its_list(
    asked: Followed, window: MainWindow, settle: Settle
) -> None:
    window.list.setFocus()
    window.show_place(Place.FEEDS)
    assert window.feeds.list.hasFocus()


def test_without_an_article_there_are_feeds_and_headlines_all_the_same(
    two: Followed, window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window._desk.feeds.ended, timeout=10_000):
        window._desk.feeds.refresh([two.notes])
    settle()
    window.show_place(Place.HEADLINES)
    assert window.headlines.isVisible()
    window.show_place(place_of(two.notes))
    assert window.column.feed_bar.isVisible()


def test_the_empty_library_offers_to_follow_a_site(window: MainWindow) -> None:
    window.empty.followed.emit()
    [dialog] = window.findChildren(FollowDialog)
    dialog.reject()
    flush()
