"""Passages of the document: their text, their lines, what paints them."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtGui import QColor, QTextCursor
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane import passages
from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.reading_pane.sheet import head_blocks
from reader.gui.style import Style
from tests.gui.reading_pane.opened import PARAGRAPH, found, opened
from tests.gui.tools import end

CAPTION = '<p class="k-caption">A boat, drawn.</p>'
GROUND, FAINT, INK = QColor("#ffea94"), QColor("#545e57"), QColor("#1a1f1c")


@pytest.fixture
def pane(qtbot: QtBot, style: Style) -> Iterator[ReadingPane]:
    pane = ReadingPane(style)
    pane.resize(700, 900)
    pane.show()
    yield pane
    end(pane)


def test_text_behind_a_place_is_as_the_document_has_it(pane: ReadingPane) -> None:
    article = opened("<p>One ha\u00adven.</p><p>Two.</p>")
    pane.show_article(article)
    block = pane.document().findBlockByNumber(head_blocks(article.saved))
    assert passages.text_behind(QTextCursor(block)) == "One ha\u00adven.\u2029Two."


def test_text_that_begins_with_a_table_begins_in_its_first_cell(pane: ReadingPane) -> None:
    table = "<table><tr><td>One 😀</td><td>ship</td></tr></table><p>Two.</p>"
    article = opened(table)
    pane.show_article(article)
    start = found(pane, "One").selectionStart()
    cursor = QTextCursor(pane.document())
    cursor.setPosition(start)
    text = passages.text_behind(cursor)
    assert text.startswith("One 😀")
    at = start + len(text[: text.index("Two")].encode("utf-16-le")) // 2
    assert passages.passage(pane, at, at + 4).selectedText() == "Two."


def test_a_passage_moves_along_with_the_document(pane: ReadingPane) -> None:
    pane.show_article(opened("<p>One harbour.</p>"))
    start = found(pane, "harbour").selectionStart()
    cursor = passages.passage(pane, start, start + 7)
    QTextCursor(pane.document()).insertText("Late: ")
    assert cursor.selectedText() == "harbour"


def test_each_line_has_a_box_as_wide_as_its_words(pane: ReadingPane) -> None:
    pane.show_article(opened(PARAGRAPH * 2))
    word = passages.line_boxes(pane, found(pane, "harbour"))
    start = found(pane, "harbour").selectionStart()
    lines = passages.line_boxes(pane, passages.passage(pane, start, start + 200))
    assert len(word) == 1
    assert 40 < word[0].width() < 120
    assert len(lines) > 2
    assert all(above.bottom() <= below.top() + 8 for above, below in pairwise(lines))
    assert max(box.right() for box in lines) <= pane.viewport().width()


def test_from_right_to_left_the_boxes_lie_on_the_words(pane: ReadingPane) -> None:
    pane.show_article(opened('<p dir="rtl">عادت القوارب قبل الظهر</p>', dir="rtl"))
    [first] = passages.line_boxes(pane, found(pane, "عادت"))
    [second] = passages.line_boxes(pane, found(pane, "القوارب"))
    assert second.right() <= first.left()


def test_a_passage_over_paragraphs_is_tinted_in_each(pane: ReadingPane) -> None:
    pane.show_article(opened("<p>One.</p><p>Two.</p>"))
    start, end_ = found(pane, "One").selectionStart(), found(pane, "Two").selectionEnd()
    made = passages.tints(pane, passages.passage(pane, start, end_), GROUND, FAINT, INK)
    text = pane.document().toPlainText()
    assert [text[each.start : each.end] for each in made] == ["One.", "Two"]
    assert [each.look.background().color() for each in made] == [GROUND, GROUND]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_faint_words_get_the_ink_of_the_text(pane: ReadingPane, style: Style, theme: str) -> None:
    style.choose(theme)
    pane.show_article(opened(CAPTION + "<p>One.</p>"))
    faint, ink = style.colour("text3"), style.colour("text")
    [caption] = passages.tints(pane, found(pane, "boat"), GROUND, faint, ink)
    [text] = passages.tints(pane, found(pane, "One"), GROUND, faint, ink)
    assert caption.look.foreground().color() == ink
    assert not text.look.hasProperty(text.look.Property.ForegroundBrush)
