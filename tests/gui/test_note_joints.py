"""Footnotes in the window: shown beside their mark, gone to, come back from."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.reading_pane.note_card import NoteCard
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from tests.world import PARAGRAPH, World, story_html

Settle = Callable[[], None]


@pytest.fixture
def noted(library: Library, world: World) -> ArticleId:
    """Give an article with a mark at its top and its note far below."""
    html = story_html("Ships at anchor").replace(
        "The harbour was full", 'The harbour<sup id="r"><a href="#n">1</a></sup> was full', 1
    )
    notes = (
        f'{f"<p>{PARAGRAPH}</p>" * 30}<ol><li id="n">By the log of the master. <a href="#r">↩</a>'
        "</li></ol></article>"
    )
    page = world.page("https://e.org/noted", html.replace("</article>", notes))
    return take_in(library, page).id


@pytest.fixture
def card(noted: ArticleId, window: MainWindow, settle: Settle) -> NoteCard:
    """Open the article; give the card of its notes."""
    window._desk.open(noted)
    settle()
    return window.findChild(NoteCard)  # type: ignore[return-value]


def press_mark(window: MainWindow) -> None:
    window.pane.anchorClicked.emit(QUrl("#n"))


def test_enter_on_the_mark_shows_its_note(card: NoteCard, window: MainWindow) -> None:
    pane = window.pane
    pane.setFocus()
    while pane.textCursor().charFormat().anchorHref() != "#n":
        QTest.keyClick(pane, Qt.Key.Key_Tab)
        assert pane.hasFocus(), "no Tab leads to the mark"
    QTest.keyClick(pane, Qt.Key.Key_Return)
    assert card.isVisible()
    assert card.text.toPlainText().strip() == "By the log of the master."
    assert pane.verticalScrollBar().value() == 0


def test_a_press_beside_it_and_scrolling_close_it(
    card: NoteCard, window: MainWindow, qtbot: QtBot
) -> None:
    press_mark(window)
    qtbot.mouseClick(window.pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert card.isHidden()
    press_mark(window)
    window.pane.verticalScrollBar().setValue(200)
    assert card.isHidden()
    press_mark(window)
    window.resize(1000, 700)
    assert card.isHidden()


def test_one_goes_to_the_note_and_comes_back(
    card: NoteCard, window: MainWindow, settle: Settle
) -> None:
    bar = window.pane.verticalScrollBar()
    bar.setValue(30)
    window.pane.setFocus()
    press_mark(window)
    card.go.click()
    settle()
    assert bar.value() > 500
    assert window.pane.hasFocus()
    window.go_back()
    settle()
    assert bar.value() == 30
    assert not window._desk.way_back


def test_a_link_within_the_text_can_be_come_back_from(
    card: NoteCard, window: MainWindow, settle: Settle
) -> None:
    bar = window.pane.verticalScrollBar()
    bar.setValue(bar.maximum())
    end = bar.value()
    window.pane.anchorClicked.emit(QUrl("#r"))
    settle()
    assert bar.value() < 400
    window.go_back()
    settle()
    assert bar.value() == end
    assert card.isHidden()


def test_it_closes_with_its_article(card: NoteCard, window: MainWindow, noted: ArticleId) -> None:
    press_mark(window)
    window._desk.leave([noted])
    assert card.isHidden()
    press_mark(window)
    assert card.isHidden()
