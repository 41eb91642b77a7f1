"""What is pasted anywhere in the window, and what is offered at its foot."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.library import finding, reading, saving
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.errors import OfflineError
from reader.model.query import Query, parse
from tests.gui.main_window.handling import FERRY, Settle
from tests.gui.tools import button
from tests.world import World

TEXT = "It took three roofs and a good many tiles with it. " * 8


@pytest.fixture(autouse=True)
def clipboard(world: World) -> Iterator[None]:
    """Begin and end with nothing copied, and without a network."""
    world.error = OfflineError(FERRY)
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


def paste(window: MainWindow) -> None:
    """Press Ctrl+V where the focus is."""
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("part", ["list", "pane"])
def test_links_are_queued(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle, part: str
) -> None:
    window.list.opened.emit(stories[0])
    settle()
    getattr(window, part).setFocus()
    QGuiApplication.clipboard().setText(f"{FERRY}\nhttps://e.org/gale")
    paste(window)
    settle()
    assert [item.url for item in saving.waiting(library)] == [FERRY, "https://e.org/gale"]


def test_a_piece_of_a_page_becomes_an_article_with_its_address(
    window: MainWindow, library: Library, settle: Settle
) -> None:
    data = QMimeData()
    data.setText(f"The gale\n{TEXT}")
    data.setHtml(f"<h1>The gale</h1><p>{TEXT}</p><p><b>{TEXT}</b></p>")
    data.setData("chromium/x-source-url", b"https://e.org/gale?utm_source=x")
    QGuiApplication.clipboard().setMimeData(data)
    paste(window)
    settle()
    [article_id] = finding.find(library, Query())
    article = reading.get(library, article_id).article
    assert (article.title, article.url) == ("The gale", "https://e.org/gale")
    assert "<b>" in article.html or "<strong>" in article.html


def test_a_text_becomes_an_article(window: MainWindow, library: Library, settle: Settle) -> None:
    QGuiApplication.clipboard().setText(f"The gale\n\n{TEXT}")
    paste(window)
    settle()
    assert finding.find(library, parse("gale"))


def test_too_little_is_said(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle
) -> None:
    QGuiApplication.clipboard().setText("two words")
    paste(window)
    settle()
    assert window.notice.words == "There is neither a link nor a text of a few words in it."
    assert len(finding.find(library, Query())) == 3


def test_the_search_field_keeps_what_is_pasted_into_it(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle
) -> None:
    QGuiApplication.clipboard().setText(FERRY)
    window.search.setFocus()
    paste(window)
    settle()
    assert window.search.text() == FERRY
    assert saving.waiting(library) == []


@pytest.mark.parametrize("place", ["empty library", "narrow window"])
def test_what_is_offered_is_seen_everywhere_and_done_by_its_button(
    window: MainWindow, library: Library, settle: Settle, qtbot: QtBot, place: str
) -> None:
    if place == "narrow window":
        window.resize(500, 600)
    window.reception.offer_link(FERRY)
    settle()
    assert window.offer.isVisible()
    assert window.offer.offered == FERRY
    qtbot.mouseClick(button(window.offer, "Save"), Qt.MouseButton.LeftButton)
    settle()
    assert [item.url for item in saving.waiting(library)] == [FERRY]
    assert window.offer.offered == ""
