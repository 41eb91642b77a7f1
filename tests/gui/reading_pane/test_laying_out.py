"""What is not seen is laid out a moment later, or when it is wanted."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.document import ArticleDocument
from reader.gui.reading_pane.laying_out import LayingOut
from tests.gui.tools import end

LONG = "<p>The harbour was full of ships, and the wind kept them in.</p>" * 3_000


@pytest.fixture
def laying(qtbot: QtBot) -> Iterator[LayingOut]:
    """Give how far a long page is laid out that was just set into a small view."""
    pane = QTextBrowser()
    page = ArticleDocument(pane)
    pane.setDocument(page)
    pane.resize(300, 200)
    pane.show()
    laying = LayingOut(page, pane)
    page.setLayoutEnabled(False)
    page.setHtml(LONG)
    laying.begin()
    page.setLayoutEnabled(True)
    yield laying
    end(pane)


def test_the_whole_length_is_known_a_moment_later(laying: LayingOut, qtbot: QtBot) -> None:
    at_first = laying.length
    with qtbot.waitSignal(laying.done):
        assert laying.under_way
    assert laying.length > 2 * at_first


def test_it_can_be_had_at_once(laying: LayingOut) -> None:
    laying.finish()
    assert not laying.under_way
    assert laying.length == laying._page.size().height()


def test_a_change_forgets_nothing_behind_it(laying: LayingOut) -> None:
    cursor = QTextCursor(laying._page)
    cursor.insertText("The very first words. ")
    laying.finish()
    last = laying._page.lastBlock()
    assert laying._page.documentLayout().blockBoundingRect(last).bottom() <= laying.length
    assert last.layout().lineCount() > 0
