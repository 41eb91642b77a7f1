"""Feeds stand in their folders; folders fold, and a chosen line is shown."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.sidebar.feed_item import FeedItem
from reader.gui.sidebar.feed_tree import FeedTree
from reader.gui.sidebar.place import Place
from reader.gui.style import Style
from reader.model.feed import Health
from tests.gui.feeds import feed
from tests.gui.tools import button, end, tab_order

SILENT = Health(reason="the site does not answer in time")
FEEDS = [
    feed(1, "Ledger", folder="News", unread=2),
    feed(2, "Radio", folder="News/France", unread=1, health=SILENT),
    feed(3, "Notes"),
]
LEDGER, RADIO, NEWS = Place("feed", "1"), Place("feed", "2"), Place("folder", "News")


@pytest.fixture
def head(style: Style) -> Iterator[FeedItem]:
    window = QWidget()
    head = FeedItem(style, "rss", "Feeds", is_head=True)
    QVBoxLayout(window).addWidget(head)
    yield head
    end(window)


@pytest.fixture
def tree(style: Style, head: FeedItem, qtbot: QtBot) -> Iterator[FeedTree]:
    group = QButtonGroup()
    tree = FeedTree(style, head, group)
    layout = head.window().layout()
    assert layout is not None
    layout.addWidget(tree)
    head.window().resize(220, 700)
    head.window().show()
    tree.show_feeds(FEEDS)
    yield tree
    end(tree)
    end(group)


def shown(tree: FeedTree) -> list[str]:
    layout = tree.layout()
    assert layout is not None
    layout.activate()
    found = [each for each in tree.findChildren(QAbstractButton) if each.isVisibleTo(tree)]
    return [each.accessibleName() for each in sorted(found, key=lambda each: each.y())]


def test_each_line_says_what_is_unread_and_what_fails(tree: FeedTree) -> None:
    assert shown(tree) == [
        "News, 3, unfolded",
        "France, 1, unfolded",
        "Radio, 1, does not answer",
        "Ledger, 2",
        "Notes",
    ]


def test_a_folder_is_folded_by_the_user_and_says_what_fails_in_it(
    tree: FeedTree, qtbot: QtBot
) -> None:
    news = button(tree, "News")
    assert isinstance(news, FeedItem)
    with qtbot.waitSignal(tree.folders_folded) as told:
        news.folding.emit(True)
    assert told.args == [["News"]]
    assert shown(tree) == ["News, 3, a feed in it does not answer, folded", "Notes"]
    with qtbot.waitSignal(tree.folders_folded) as told:
        news.folding.emit(False)
    assert told.args == [[]]
    assert len(shown(tree)) == 5


def test_folders_are_folded_as_they_were(tree: FeedTree, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(tree.folders_folded):
        tree.fold_folders(["News/France", "Gone"])
    assert "Radio, 1, does not answer" not in shown(tree)


def test_a_line_that_is_chosen_from_outside_is_shown(tree: FeedTree, qtbot: QtBot) -> None:
    tree.fold_folders(["News"])
    with qtbot.waitSignal(tree.folders_folded) as told:
        item = tree.reveal(RADIO)
    assert item is not None
    assert item.isVisibleTo(tree)
    assert told.args == [[]]
    assert tree.reveal(Place("feed", "9")) is None


def test_names_are_known_of_lines_that_are_not_seen(tree: FeedTree) -> None:
    tree.fold_folders(["News"])
    assert (tree.name_of(RADIO), tree.name_of(Place("feed", "9"))) == ("Radio", "")
    assert [entry.place for entry in tree.entries][:2] == [NEWS, Place("folder", "News/France")]


def test_a_line_leads_where_it_says_and_has_a_menu(tree: FeedTree, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tree.chosen) as chosen:
        button(tree, "Ledger").click()
    with qtbot.waitSignal(tree.menu_wanted) as wanted:
        button(tree, "Ledger").customContextMenuRequested.emit(QPoint(1, 1))
    assert chosen.args == [LEDGER]
    assert wanted.args is not None
    assert wanted.args[0] == LEDGER


def test_a_feed_that_is_left_leaves(tree: FeedTree) -> None:
    tree.show_feeds(FEEDS[2:])
    assert shown(tree) == ["Notes"]
    tree.show_feeds([])
    assert not tree.isVisible()


def test_the_head_folds_all(tree: FeedTree, head: FeedItem, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tree.folded) as told:
        head.folding.emit(True)
    assert (told.args, tree.is_folded, tree.isVisible()) == ([True], True, False)
    tree.fold(False)
    assert tree.isVisible()


def test_of_very_many_a_few_are_shown_and_all_when_asked(tree: FeedTree) -> None:
    tree.show_feeds([feed(n, f"Feed {n:03}") for n in range(60)])
    more = button(tree, "20 more")
    assert len(shown(tree)) == 41
    more.click()
    assert len(shown(tree)) == 60


def test_what_comes_later_has_its_place_in_the_order_of_tab(tree: FeedTree, head: FeedItem) -> None:
    layout = head.window().layout()
    assert layout is not None
    after = QLineEdit()
    layout.addWidget(after)
    tree.show_feeds([*FEEDS, feed(4, "Aaron", folder="News")])
    below = [each for each in tab_order(head, after)[1:] if isinstance(each, FeedItem)]
    assert below == sorted(tree.findChildren(FeedItem), key=lambda each: each.y())
