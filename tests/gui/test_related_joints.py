"""Related stories in the window: they come under the text, lead there and back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.reading_pane.card import Card
from reader.gui.reading_pane.links_list import LinksList
from reader.gui.reading_pane.related_strip import RelatedStrip
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId, Beside
from tests import affair
from tests.gui.tools import texts
from tests.world import World

Settle = Callable[[], None]


@pytest.fixture
def parts(library: Library, world: World) -> list[ArticleId]:
    """Save the pages of the affair, in their order; name it before `window`."""
    return [take_in(library, world.page(page.url, page.html)).id for page in affair.PAGES]


def strip_of(window: MainWindow) -> RelatedStrip:
    strip = window.pane.strip
    assert strip is not None
    return strip


def card(window: MainWindow, title: str) -> Card:
    [found] = [each for each in strip_of(window).cards if each.text() == title]
    return found


def test_the_groups_stand_under_the_text_in_their_order(
    parts: list[ArticleId], window: MainWindow, settle: Settle
) -> None:
    window._desk.open(parts[0])
    settle()
    names = [text for text in texts(strip_of(window)) if text[0].isupper()]
    assert names == ["Read on", "This story", "From your library", "Link here"]
    assert [row.current for row in strip_of(window).parts] == [True, False, False]


def test_what_comes_later_does_not_move_the_text(
    parts: list[ArticleId], window: MainWindow, settle: Settle
) -> None:
    window.resize(1280, 400)
    window._desk.open(parts[2])
    settle()
    opened, under = window.pane.shown, window.pane._under
    number, beside = under._beside
    assert opened is not None
    assert number is not None
    window.pane.show_article(opened)
    bar = window.pane.verticalScrollBar()
    bar.setValue(60)
    place = window.pane.reading_place()
    under.note(number, Beside())
    window.pane.show_beside(number, beside)
    assert bar.value() == 60
    assert window.pane.reading_place().quote == place.quote


def test_a_story_that_is_alike_opens_and_back_leads_to_the_same_place(
    parts: list[ArticleId], window: MainWindow, qtbot: QtBot, settle: Settle
) -> None:
    window.resize(1280, 400)
    window._desk.open(parts[2])
    settle()
    bar = window.pane.verticalScrollBar()
    bar.setValue(bar.maximum())
    left = bar.value()
    alike = card(window, "Le syndicat de bassin vote son budget dans une salle pleine")
    qtbot.mouseClick(alike, Qt.MouseButton.LeftButton, pos=QPoint(60, 14))
    settle()
    assert window._desk.current == parts[3]
    window.go_back()
    settle()
    assert window._desk.current == parts[2]
    assert abs(bar.value() - left) <= 2


def test_a_story_saved_meanwhile_comes_under_the_text(
    library: Library, world: World, window: MainWindow, qtbot: QtBot, settle: Settle
) -> None:
    first = take_in(library, world.page(affair.FIRST.url, affair.FIRST.html)).id
    window._desk.open(first)
    settle()
    assert window.pane.strip is None
    take_in(library, world.page(affair.ALIKE.url, affair.ALIKE.html))
    window._desk.reload()
    qtbot.waitUntil(lambda: window.pane.strip is not None, timeout=10_000)
    assert "From your library" in texts(strip_of(window))


def test_a_part_of_the_story_opens(
    parts: list[ArticleId], window: MainWindow, qtbot: QtBot, settle: Settle
) -> None:
    window._desk.open(parts[2])
    settle()
    first = strip_of(window).parts[0]
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton, pos=QPoint(200, 14))
    settle()
    assert window._desk.current == parts[0]
    assert window._desk.way_back


def test_a_card_keeps_the_focus_when_the_groups_are_made_anew(
    parts: list[ArticleId], window: MainWindow, settle: Settle
) -> None:
    window._desk.open(parts[0])
    settle()
    title = strip_of(window).cards[0].text()
    strip_of(window).cards[0].setFocus(Qt.FocusReason.TabFocusReason)
    before = strip_of(window)
    window.pane._set_strip_anew()
    assert strip_of(window) is not before
    assert strip_of(window).name_with_focus() == title


def test_the_links_of_the_article_are_listed_by_a_key(
    parts: list[ArticleId], window: MainWindow, qtbot: QtBot, settle: Settle
) -> None:
    links = window.actions_by_name["links"]
    assert not links.isEnabled()
    window._desk.open(parts[4])
    settle()
    assert not links.isEnabled()
    window._desk.open(parts[1])
    settle()
    assert links.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_L)
    [chooser] = window.findChildren(LinksList)
    found = chooser.findChild(QListWidget)
    assert isinstance(found, QListWidget)
    qtbot.keyClick(found, Qt.Key.Key_Return)
    settle()
    assert window._desk.current == parts[0]


def test_where_nothing_is_open_there_are_no_links(
    parts: list[ArticleId], window: MainWindow, settle: Settle
) -> None:
    window._desk.open(parts[1])
    settle()
    window._desk.closed.emit()
    assert not window.actions_by_name["links"].isEnabled()
    assert window._desk.related._wished is None
