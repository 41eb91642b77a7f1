"""The menus of feeds and folders say what was chosen."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.feed_menus import FeedMenus
from reader.model.feed import FeedId
from tests.gui.feeds import feed
from tests.gui.tools import end

LEDGER = feed(1, "Ledger", unread=2, headlines=3)


@pytest.fixture
def menus(qtbot: QtBot) -> Iterator[FeedMenus]:
    window = QWidget()
    yield FeedMenus(window)
    end(window)


def acts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isEnabled() and action.text()]


def press(menu: QMenu, words: str) -> None:
    [action] = [action for action in menu.actions() if action.text() == words]
    action.trigger()


def test_a_feed_whose_articles_are_not_seen_offers_them(menus: FeedMenus) -> None:
    assert acts(menus.of_feed(LEDGER, listed=False)) == [
        "Show its articles",
        "Show its headlines",
        "Ask now",
        "Mark all as read",
        "Open the site",
        "This feed…",
        "Unfollow",
    ]
    quiet = menus.of_feed(feed(2, "Radio"), listed=True)
    assert acts(quiet) == ["Ask now", "Open the site", "This feed…", "Unfollow"]


@pytest.mark.parametrize(
    ("words", "signal", "told"),
    [
        ("Show its articles", "articles", FeedId(1)),
        ("Show its headlines", "headlines", FeedId(1)),
        ("Ask now", "refreshed", [FeedId(1)]),
        ("Mark all as read", "read", LEDGER),
        ("This feed…", "opened", FeedId(1)),
        ("Unfollow", "unfollowed", FeedId(1)),
    ],
)
def test_what_is_chosen_of_a_feed_is_told(
    menus: FeedMenus, qtbot: QtBot, words: str, signal: str, told: object
) -> None:
    with qtbot.waitSignal(getattr(menus, signal)) as heard:
        press(menus.of_feed(LEDGER, listed=False), words)
    assert heard.args == [told]


def test_its_site_is_opened_in_the_browser(
    menus: FeedMenus, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    press(menus.of_feed(LEDGER, listed=True), "Open the site")
    assert opened == ["https://site1.example/"]


@pytest.mark.parametrize(
    ("words", "signal", "told"),
    [
        ("Ask now", "refreshed", [FeedId(1), FeedId(2)]),
        ("Mark all as read", "read", "News"),
        ("Rename…", "renamed", "News"),
        ("Dissolve the folder", "dissolved", "News"),
    ],
)
def test_what_is_chosen_of_a_folder_is_told(
    menus: FeedMenus, qtbot: QtBot, words: str, signal: str, told: object
) -> None:
    menu = menus.of_folder("News", [LEDGER, feed(2, "Radio")])
    with qtbot.waitSignal(getattr(menus, signal)) as heard:
        press(menu, words)
    assert heard.args == [told]


def test_where_all_is_read_nothing_can_be_marked(menus: FeedMenus) -> None:
    assert "Mark all as read" not in acts(menus.of_folder("News", [feed(2, "Radio")]))
