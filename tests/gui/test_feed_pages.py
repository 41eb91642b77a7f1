"""Dialogs of feeds are opened, and do what they say."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QInputDialog
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.feed import FeedDialog
from reader.gui.dialogs.feed_rules import FeedRulesDialog
from reader.gui.dialogs.follow import FollowDialog
from reader.gui.main_window import MainWindow
from reader.library import following
from reader.library.library import Library
from reader.model.errors import OfflineError
from reader.model.feed import FeedEffect, FeedRule, Keeping, Limits
from tests.gui.followed import NEWS, NOTES, Followed, follow_two
from tests.gui.tools import button, flush, texts
from tests.world import World

Settle = Callable[[], None]
T = TypeVar("T", bound=QDialog)
RULE = FeedRule(FeedEffect.SKIP, "football")


@pytest.fixture
def two(library: Library, world: World) -> Followed:
    return follow_two(library, world)


def opened(window: MainWindow, kind: type[T]) -> T:
    [found] = [each for each in window.findChildren(kind) if each.isVisible()]
    return found


def page(window: MainWindow, two: Followed, settle: Settle) -> FeedDialog:
    window.feeds.opened.emit(two.news)
    settle()
    return opened(window, FeedDialog)


def test_a_site_is_followed_by_key(
    window: MainWindow, library: Library, world: World, settle: Settle, qtbot: QtBot
) -> None:
    follow_two(library, world)
    for feed in following.all_feeds(library):
        following.unfollow(library, feed.id)
    window.actions_by_name["follow"].trigger()
    dialog = opened(window, FollowDialog)
    dialog.address.setText("e.org/feed.xml")
    QTest.keyClick(dialog.address, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.found.offered), timeout=10_000)
    QTest.keyClick(dialog.address, Qt.Key.Key_Return)

    def is_followed() -> bool:
        return [feed.title for feed in following.all_feeds(library)] == ["Ledger"]

    qtbot.waitUntil(is_followed, timeout=10_000)
    settle()


def test_each_change_on_its_page_is_kept_at_once(
    two: Followed, window: MainWindow, library: Library, settle: Settle
) -> None:
    dialog = page(window, two, settle)
    dialog.renamed.emit("Harbour")
    dialog.moved.emit("Water")
    dialog.kept.emit(Keeping.HEADLINES)
    dialog.limited.emit(Limits(7, None))
    dialog.rules.altered.emit([RULE])
    settle()
    feed = following.get(library, two.news)
    assert (feed.name, feed.folder, feed.keeping, feed.limits) == (
        "Harbour",
        "Water",
        Keeping.HEADLINES,
        Limits(7, None),
    )
    assert [rule.words for rule in following.rules(library, two.news)] == ["football"]
    assert dialog.windowTitle() == "Harbour"


def test_its_rules_are_shown_when_it_is_opened(
    two: Followed, window: MainWindow, library: Library, settle: Settle
) -> None:
    following.set_rules(library, two.news, [RULE])
    assert [rule.words for rule in page(window, two, settle).rules.rules] == ["football"]


def test_an_address_that_cannot_be_taken_is_said_there(
    two: Followed, window: MainWindow, settle: Settle
) -> None:
    dialog = page(window, two, settle)
    dialog.readdressed.emit(NOTES)
    settle()
    assert "You follow another feed at this address." in texts(dialog)
    dialog.readdressed.emit("x y")
    settle()
    assert "This is not a web address: x y" in texts(dialog)


def test_it_can_be_tried_from_there(
    two: Followed, window: MainWindow, world: World, settle: Settle, qtbot: QtBot
) -> None:
    dialog = page(window, two, settle)
    with qtbot.waitSignal(window._desk.feeds.ended, timeout=10_000):
        button(dialog, "Try now").click()
    settle()
    assert NEWS in world.asked
    assert dialog.windowTitle() == "Ledger"


def test_it_closes_when_its_feed_is_left_and_another_takes_its_place(
    two: Followed, window: MainWindow, settle: Settle
) -> None:
    first = page(window, two, settle)
    window.feeds.opened.emit(two.notes)
    settle()
    assert window.findChildren(FeedDialog) != [first]
    second = opened(window, FeedDialog)
    button(second, "Unfollow").click()
    settle()
    flush()
    window.feeds.opened.emit(two.notes)
    assert window.findChildren(FeedDialog) == []


def test_a_feed_that_goes_meanwhile_takes_its_page_along(
    two: Followed, window: MainWindow, settle: Settle
) -> None:
    page(window, two, settle)
    window._desk.feeds.unfollow(two.news)
    settle()
    flush()
    assert window.findChildren(FeedDialog) == []


def test_its_site_is_opened_in_the_browser(
    two: Followed,
    window: MainWindow,
    settle: Settle,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(url.toString()))
    with qtbot.waitSignal(window._desk.feeds.ended, timeout=10_000):
        window._desk.feeds.refresh([two.news])
    settle()
    button(page(window, two, settle), "Open the site").click()
    assert seen == ["https://e.org/"]


def test_the_rules_of_all_feeds_are_edited(
    window: MainWindow, library: Library, settle: Settle
) -> None:
    following.set_rules(library, None, [RULE])
    window.actions_by_name["feed rules"].trigger()
    settle()
    dialog = opened(window, FeedRulesDialog)
    assert [rule.words for rule in dialog.editor.rules] == ["football"]
    dialog.editor.altered.emit([])
    settle()
    assert following.rules(library, None) == []
    dialog.accept()


def test_a_folder_is_called_otherwise(
    two: Followed, window: MainWindow, library: Library, settle: Settle
) -> None:
    window.parts.feeds_joints._pages.rename_folder("Sea")
    dialog = opened(window, QInputDialog)
    assert dialog.textValue() == "Sea"
    dialog.setTextValue("Water")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle()
    assert following.get(library, two.news).folder == "Water"
    flush()


def test_without_a_network_a_site_is_followed_all_the_same(
    window: MainWindow, library: Library, world: World, settle: Settle, qtbot: QtBot
) -> None:
    world.error = OfflineError("https://e.org/")
    window.reception.feed_came.emit("https://e.org/")
    dialog = opened(window, FollowDialog)
    with qtbot.waitSignal(window._desk.feeds.not_offered, timeout=10_000):
        settle()
    with qtbot.waitSignal(window._desk.feeds.ended, timeout=10_000):
        button(dialog, "Follow when there is a network").click()
    settle()
    assert [feed.url for feed in following.all_feeds(library)] == ["https://e.org/"]


def test_all_that_a_feed_brings_is_taken(
    two: Followed, window: MainWindow, library: Library, settle: Settle, qtbot: QtBot
) -> None:
    dialog = page(window, two, settle)
    dialog.health.all_wanted.emit()
    qtbot.waitUntil(lambda: bool(following.rules(library, two.news)), timeout=10_000)
    settle()
    assert [rule.words for rule in dialog.rules.rules] == ["*"]
