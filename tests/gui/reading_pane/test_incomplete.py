"""An article that is not the whole story says so in its account; the bar: test_receipt_joints."""

import re
from collections.abc import Iterator
from html import unescape

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui import reasons
from reader.gui.reading_pane.document import ACCOUNT
from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.reading_pane.sheet import head_blocks, page_of
from reader.gui.style import Style
from reader.model.article import (
    ArticleId,
    Incomplete,
    OpenArticle,
    SafeHtml,
    SavedArticle,
    State,
)
from tests.store.stories import TEXT, story
from tests.world import NOON


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Style]:
    look = Style(qapp, "light")
    yield look
    look.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opened(incomplete: Incomplete | None, **fields: object) -> OpenArticle:
    """Return an open article; fields: those of Article that differ."""
    article = story(**fields, incomplete=incomplete)  # type: ignore[arg-type]
    saved = SavedArticle(ArticleId(1), article, NOON, State.READ, favourite=False, sample=False)
    return OpenArticle(saved, SafeHtml(f"<p>{TEXT}</p>"), (), ())


def head_of(article: OpenArticle, look: Style) -> list[str]:
    """Return the lines of the head, without marks of direction."""
    body = page_of(article, look).partition("<body")[2]
    lines = re.findall(r'<p class="k-[^>]*>(.*?)</p>', body)
    return [unescape(re.sub(r"<[^>]+>|[\u2066-\u2069]", "", line)) for line in lines]


@pytest.mark.parametrize("why", Incomplete)
def test_the_account_says_that_it_is_not_whole(look: Style, why: Incomplete) -> None:
    article = opened(why, section="Port", excerpt="The wind turned.")
    head = head_of(article, look)
    assert head[:2] == ["Port", "Ships lie at anchor"]
    assert len(head) == head_blocks(article.saved) == 5
    assert "incomplete" in head[-1].split(" · ")


def test_each_reason_has_a_sentence_of_its_own(qapp: QApplication) -> None:
    sentences = [reasons.lacking(why) for why in Incomplete]
    assert len(set(sentences)) == len(sentences)
    assert [words for words in sentences if not words.endswith(".")] == []
    assert reasons.lacking(Incomplete.PAYWALL) == (
        "Only the beginning: the rest is behind a paywall. "
        "Open it in the browser, and save it from there."
    )


def test_a_whole_story_says_nothing_of_it(look: Style) -> None:
    article = opened(None)
    assert head_of(article, look)[0] == "Ships lie at anchor"
    assert "incomplete" not in " ".join(head_of(article, look))
    assert len(head_of(article, look)) == head_blocks(article.saved)


def test_of_a_page_without_a_text_no_minutes_are_said(look: Style) -> None:
    article = opened(Incomplete.NO_TEXT, text="", words=0, reading_minutes=0)
    assert head_of(article, look)[-1].startswith("incomplete · saved")


def test_the_account_is_still_the_last_line_of_the_head(look: Style, qtbot: QtBot) -> None:
    pane = ReadingPane(look)
    qtbot.addWidget(pane)
    pane.show_article(opened(Incomplete.MORE_PAGES))
    document = pane.document()
    states = [
        number
        for number in range(document.blockCount())
        if document.findBlockByNumber(number).userState() == ACCOUNT
    ]
    assert states == [2]
    assert "incomplete" in document.findBlockByNumber(2).text()
