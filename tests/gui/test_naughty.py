"""Naughty strings in the window: in the list, the pane, the sidebar, notes, searches, rules.

See tests/naughty.py.
"""

from collections.abc import Callable
from html import escape

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.library import highlighting, organizing, searches
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import Article, ArticleId
from reader.model.deed import DeedKind
from reader.model.page import Page
from reader.model.tag import tag_name
from reader.model.url import Url
from tests.naughty import strings
from tests.world import NOON, PARAGRAPH

#: The window is asked one by one: fewer by default.
STRINGS = strings()[:: 1 if len(strings()) > 400 else 3]


@pytest.fixture
def named(library: Library) -> list[ArticleId]:
    """Put an article of each string into the library, with its tag, note and search."""
    return [put(library, number, text) for number, text in enumerate(STRINGS)]


def put(library: Library, number: int, text: str) -> ArticleId:
    url = Url(f"https://e{number}.org/{number}")
    body = f"{number} {PARAGRAPH}"
    article = Article(
        text, f"{text}\n{body}", f"<h2>{escape(text)}</h2><p>{body}</p>", url=url, byline=(text,)
    )
    article = replace(article, site_name=text, section=text)
    saying = replace(library, extract=lambda _: article)
    made = take_in(saying, Page(f"<p>{number}".encode(), NOON, url, "utf-8", "text/html")).id
    if tag_name(text):
        organizing.do(library, DeedKind.TAG, [made], tag_name(text))
    highlighting.note_article(library, made, text)
    searches.keep(library, text, text)
    return made


def test_they_are_listed_opened_and_painted(
    named: list[ArticleId],
    window: MainWindow,
    settle: Callable[[], None],
) -> None:
    assert window.list.rows.rowCount() == len(STRINGS)
    window.grab()
    for article_id, text in zip(named, STRINGS, strict=True):
        window._desk.open(article_id)
        settle()
        shown = window.pane.shown
        assert shown is not None
        assert shown.saved.article.title == text
        assert "nobody on the quay" in window.pane.document().toPlainText()
        window.pane.grab()
    window.grab()


def test_they_are_searched_for(
    named: list[ArticleId], window: MainWindow, settle: Callable[[], None], qtbot: QtBot
) -> None:
    for text in STRINGS:
        window.search.ask(text)
        settle()
        window.list.grab()
    window.search.setFocus()
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.list.rows.rowCount() == len(STRINGS), timeout=10_000)
