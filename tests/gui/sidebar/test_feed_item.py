"""A line of feeds stands in as deep as its folder, and folds."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.sidebar.feed_item import FeedItem
from reader.gui.style import Style
from tests.gui.tools import colours_in, end, picture

WIDTH = 200


@pytest.fixture
def item(style: Style, qtbot: QtBot) -> Iterator[FeedItem]:
    item = FeedItem(style, "", "News")
    item.resize(WIDTH, 32)
    with qtbot.waitActive(item):
        item.show()
        item.activateWindow()
    yield item
    end(item)


@pytest.fixture
def mirrored(right_to_left: None, item: FeedItem) -> FeedItem:
    return item


@pytest.fixture
def head(style: Style, qtbot: QtBot) -> Iterator[FeedItem]:
    head = FeedItem(style, "rss", "Feeds", is_head=True)
    head.resize(WIDTH, 32)
    head.show()
    yield head
    end(head)


def press(item: FeedItem, x: int) -> None:
    QTest.mouseClick(item, Qt.MouseButton.LeftButton, pos=QPoint(x, 16))


def test_a_press_on_the_sign_folds_and_elsewhere_chooses(item: FeedItem, qtbot: QtBot) -> None:
    item.show_folded(False)
    with qtbot.assertNotEmitted(item.clicked), qtbot.waitSignal(item.folding) as told:
        press(item, 12)
    assert told.args == [True]
    with qtbot.assertNotEmitted(item.folding), qtbot.waitSignal(item.clicked):
        press(item, 100)


def test_a_feed_cannot_be_folded(item: FeedItem, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(item.folding), qtbot.waitSignal(item.clicked):
        press(item, 12)
    QTest.keyClick(item, Qt.Key.Key_Left)
    assert item.is_folded is None


def folded_by(item: FeedItem, key: Qt.Key, qtbot: QtBot) -> bool:
    with qtbot.waitSignal(item.folding) as told:
        QTest.keyClick(item, key)
    assert told.args is not None
    return bool(told.args[0])


def test_arrows_fold_and_unfold(item: FeedItem, qtbot: QtBot) -> None:
    item.show_folded(False)
    with qtbot.assertNotEmitted(item.folding):
        QTest.keyClick(item, Qt.Key.Key_Right)
    assert folded_by(item, Qt.Key.Key_Left, qtbot)
    item.show_folded(True)
    assert not folded_by(item, Qt.Key.Key_Right, qtbot)


def test_mirrored_they_point_the_other_way(mirrored: FeedItem, qtbot: QtBot) -> None:
    mirrored.show_folded(False)
    assert folded_by(mirrored, Qt.Key.Key_Right, qtbot)
    mirrored.show_folded(True)
    with qtbot.waitSignal(mirrored.folding) as told:
        press(mirrored, WIDTH - 12)
    assert told.args == [False]


def test_it_says_how_it_is(item: FeedItem) -> None:
    item.show_count(3)
    item.show_mark("a feed in it does not answer")
    item.show_folded(True)
    assert item.accessibleName() == "News, 3, a feed in it does not answer, folded"
    assert item.toolTip() == "News, 3, a feed in it does not answer"
    item.show_folded(False)
    assert item.accessibleName().endswith(", unfolded")


def test_a_mark_takes_the_place_of_the_icon_of_a_feed(item: FeedItem) -> None:
    assert len(colours_in(picture(item), 6, 6, 20, 20)) == 1
    item.show_mark("does not answer")
    assert len(colours_in(picture(item), 6, 6, 20, 20)) > 1
    item.show_depth(2)
    assert len(colours_in(picture(item), 6, 6, 20, 20)) == 1
    assert len(colours_in(picture(item), 38, 6, 20, 20)) > 1


def test_the_head_folds_by_the_sign_at_its_end(head: FeedItem, qtbot: QtBot) -> None:
    head.show_folded(True)
    with qtbot.assertNotEmitted(head.clicked), qtbot.waitSignal(head.folding) as told:
        press(head, WIDTH - 15)
    assert told.args == [False]
    with qtbot.assertNotEmitted(head.folding), qtbot.waitSignal(head.clicked):
        press(head, 12)


def test_the_head_shows_its_sign_while_it_is_folded(head: FeedItem) -> None:
    head.show_folded(True)
    assert len(colours_in(picture(head), WIDTH - 30, 4, 30, 24)) > 1
    head.fold(True)
    assert len(colours_in(picture(head), WIDTH - 30, 4, 30, 24)) == 1
