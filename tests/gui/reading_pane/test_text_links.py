"""The links of the open article: how they look in the pane, and what they ask for."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QTextCursor
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.link_marks import BOOKMARK
from reader.gui.reading_pane.links_list import LinksList
from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.style import Style
from reader.model.article import ArticleId, OpenArticle, TextLink
from tests.gui.reading_pane.opened import FERRY, LIGHTHOUSE, MARKET, PARAGRAPH, opened
from tests.gui.tools import end

HTML = (
    f'<p><a href="{LIGHTHOUSE}">the lamp</a> and <a href="{MARKET}">the market</a>'
    f' and <a href="{FERRY}">the ferry</a></p>' + PARAGRAPH * 12
)
popups = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)


def standing(*links: TextLink) -> OpenArticle:
    return replace(opened(HTML), links=links)


ARTICLE = standing(
    TextLink(LIGHTHOUSE, ArticleId(7)), TextLink(MARKET, waiting=True), TextLink(FERRY)
)


@pytest.fixture
def pane(style: Style, qtbot: QtBot) -> Iterator[ReadingPane]:
    pane = ReadingPane(style)
    pane.resize(700, 500)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    pane.show_article(ARTICLE)
    yield pane
    end(pane)


def middle_click(pane: ReadingPane, qtbot: QtBot, words: str) -> None:
    cursor = QTextCursor(pane.document())
    cursor.setPosition(pane.toPlainText().index(words) + 2)
    spot = pane.cursorRect(cursor).center()
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.MiddleButton, pos=spot)


def test_a_middle_click_saves_for_later_at_once(pane: ReadingPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.queued) as queued:
        middle_click(pane, qtbot, "the ferry")
    assert queued.args == [[(FERRY, "")]]


def test_a_middle_click_on_a_saved_story_goes_there(pane: ReadingPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.followed) as followed, qtbot.assertNotEmitted(pane.queued):
        middle_click(pane, qtbot, "the lamp")
    assert followed.args == [LIGHTHOUSE]


def test_a_middle_click_on_what_waits_asks_for_nothing(pane: ReadingPane, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pane.queued), qtbot.assertNotEmitted(pane.followed):
        middle_click(pane, qtbot, "the market")


def test_what_is_copied_has_no_bookmark(pane: ReadingPane) -> None:
    pane.selectAll()
    assert "the lamp and the market" in pane.createMimeDataFromSelection().text()


def test_a_story_that_was_saved_meanwhile_is_marked_where_one_reads(pane: ReadingPane) -> None:
    bar = pane.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = pane.reading_place()
    links = (TextLink(LIGHTHOUSE, ArticleId(7)), TextLink(FERRY, ArticleId(8)))
    pane.refresh(standing(*links))
    assert pane.document().toHtml().count(BOOKMARK) == 2
    assert pane.reading_place().quote == place.quote


@popups
def test_the_menu_of_a_link_that_waits_says_so_and_ends_it(pane: ReadingPane, qtbot: QtBot) -> None:
    menu = pane.links.offer(MARKET)
    waits, end_it, *_ = menu.actions()
    assert waits.text() == "It waits for the network"
    assert not waits.isEnabled()
    with qtbot.waitSignal(pane.cancelled) as cancelled:
        end_it.trigger()
    assert cancelled.args == [MARKET]
    menu.close()


@popups
def test_the_menu_stands_over_the_text_where_the_mouse_is_elsewhere(pane: ReadingPane) -> None:
    QCursor.setPos(pane.mapToGlobal(QPoint(pane.width() + 60, 20)))
    menu = pane.links.offer(FERRY)
    assert pane.rect().contains(pane.mapFromGlobal(menu.pos()))
    menu.close()


def test_the_list_of_links_follows_as_a_click_does(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.links.choose()
    [chooser] = pane.findChildren(LinksList)
    found = chooser.findChild(QListWidget)
    assert isinstance(found, QListWidget)
    assert found.count() == 3
    with qtbot.waitSignal(pane.followed) as followed:
        qtbot.keyClick(found, Qt.Key.Key_Return)
    assert followed.args == [LIGHTHOUSE]


def test_without_links_there_is_no_list(pane: ReadingPane) -> None:
    pane.show_article(opened())
    pane.links.choose()
    assert pane.findChildren(LinksList) == []
