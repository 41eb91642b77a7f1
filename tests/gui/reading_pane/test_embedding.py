"""Widgets over the text: each has its room, goes where the text goes, and is no part of it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QGuiApplication, QTextBlock
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.embedding import is_room
from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.style import Style
from tests.gui.reading_pane.opened import PARAGRAPH, opened

HTML = (
    "<p>First.</p><ul><li>One</li><li>Two</li></ul>"
    "<table><tr><td>Cell</td></tr></table><p>After the table.</p><p>Last.</p>"
)


class Box(QWidget):
    """A widget of a height that can be changed."""

    def __init__(self, height: int = 60) -> None:
        super().__init__()
        self.wanted = height

    def sizeHint(self) -> QSize:
        return QSize(10, self.wanted)


def blocks(pane: ReadingPane) -> Iterator[QTextBlock]:
    block = pane.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def block_of(pane: ReadingPane, words: str) -> QTextBlock:
    """Return the paragraph with these words."""
    cursor = pane.document().find(words)
    assert not cursor.isNull()
    return cursor.block()


def top_of(pane: ReadingPane, words: str) -> int:
    """Return where the paragraph with these words is seen."""
    box = pane.document().documentLayout().blockBoundingRect(block_of(pane, words))
    return round(box.top()) - pane.verticalScrollBar().value()


def looks(pane: ReadingPane) -> list[tuple[object, ...]]:
    """Return all that is said of the paragraphs of the text."""
    return [
        (b.text(), b.blockFormat(), b.userState(), b.textList() is not None)
        for b in blocks(pane)
        if not is_room(b)
    ]


@pytest.mark.parametrize(
    "words", ["A letter", "First.", "One", "Two", "Cell", "After the table.", "Last.", ""]
)
def test_a_widget_lies_above_its_paragraph_and_nothing_else_changes(
    pane: ReadingPane, words: str
) -> None:
    pane.show_article(opened(HTML, title="A letter"))
    before, height = looks(pane), pane.document().size().height()
    box = Box(60)
    pane.embed(block_of(pane, words) if words else QTextBlock(), box)
    assert looks(pane) == before
    assert pane.document().size().height() - height >= 60
    if words:
        assert 0 < top_of(pane, words) - box.geometry().bottom() <= 50
    assert box.isVisible()
    pane.unembed(box)
    assert looks(pane) == before
    assert pane.document().size().height() == height


def test_widgets_of_one_paragraph_lie_in_the_order_in_which_they_came(pane: ReadingPane) -> None:
    pane.show_article(opened(HTML))
    boxes = [Box(), Box(), Box()]
    for box in boxes:
        pane.embed(block_of(pane, "Last."), box)
    tops = [box.y() for box in boxes]
    assert tops == sorted(tops)
    assert len({*tops}) == 3


def test_it_is_as_wide_as_the_text_and_scrolls_with_it(pane: ReadingPane) -> None:
    pane.show_article(opened("<p>First.</p>" + PARAGRAPH * 30))
    box = Box()
    pane.embed(block_of(pane, "First."), box)
    for width in (900, 500):
        pane.resize(width, 700)
        frame = pane.document().rootFrame().frameFormat()
        assert box.x() == pytest.approx(frame.leftMargin(), abs=1)
        assert box.width() == pytest.approx(pane.viewport().width() - 2 * frame.leftMargin(), abs=1)
    pane.verticalScrollBar().setValue(0)
    top = box.y()
    pane.verticalScrollBar().setValue(40)
    assert box.y() == top - 40


def test_a_widget_that_grows_has_more_room(pane: ReadingPane) -> None:
    pane.show_article(opened(HTML))
    box = Box(60)
    pane.embed(block_of(pane, "Last."), box)
    top = top_of(pane, "Last.")
    box.wanted = 100
    pane.fit()
    assert (box.height(), top_of(pane, "Last.")) == (100, top + 40)


def test_a_widget_whose_height_goes_by_its_width_is_asked_for_it(pane: ReadingPane) -> None:
    pane.show_article(opened(HTML))
    label = QLabel("words " * 100)
    label.setWordWrap(True)
    pane.embed(block_of(pane, "Last."), label)
    wide = label.height()
    pane.resize(400, 700)
    assert label.height() == label.heightForWidth(label.width())
    assert label.height() > wide


def test_positions_in_the_text_know_nothing_of_the_rooms(pane: ReadingPane) -> None:
    pane.show_article(opened(HTML))
    text = pane.toPlainText()
    for words in ("First.", "Two", "Last."):
        pane.embed(block_of(pane, words), Box())
    for words in ("First.", "Two", "Cell", "Last."):
        found = pane.document().find(words)
        at = text.index(words)
        assert pane.text_position(found.selectionStart()) == at
        assert pane.document_position(at) == found.selectionStart()
        assert pane.text_position(found.selectionEnd()) == at + len(words)
        assert pane.document_position(at + len(words)) == found.selectionEnd()


def test_what_is_copied_has_no_rooms(pane: ReadingPane) -> None:
    pane.show_article(opened(HTML))
    pane.selectAll()
    pane.copy()
    before = QGuiApplication.clipboard().text()
    for words in ("First.", "Two", "Last."):
        pane.embed(block_of(pane, words), Box())
    pane.selectAll()
    pane.copy()
    assert QGuiApplication.clipboard().text() == before


def test_another_article_and_another_theme_are_without_them(
    pane: ReadingPane, style: Style, qtbot: QtBot
) -> None:
    other = opened(HTML, number=2)
    changes: tuple[Callable[[], None], ...] = (
        lambda: style.choose("dark"),
        lambda: pane.show_article(other),
        pane.show_nothing,
    )
    for change in changes:
        pane.show_article(opened(HTML))
        box = Box()
        pane.embed(block_of(pane, "Last."), box)
        with qtbot.waitSignal(box.destroyed):
            change()
        assert not any(is_room(block) for block in blocks(pane))


def test_it_says_when_the_document_is_made_anew(
    pane: ReadingPane, style: Style, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pane.filled):
        pane.show_article(opened(HTML))
    with qtbot.waitSignal(pane.filled):
        style.choose("dark")


def test_in_a_right_to_left_article_it_lies_over_the_text_too(pane: ReadingPane) -> None:
    pane.show_article(opened(HTML, dir="rtl"))
    box = Box()
    pane.embed(block_of(pane, "Last."), box)
    middle = box.mapTo(pane.viewport(), QPoint(box.width() // 2, 0)).x()
    assert middle == pytest.approx(pane.viewport().width() / 2, abs=1)


def test_right_behind_a_table_it_lies_below_the_next_paragraph(pane: ReadingPane) -> None:
    pane.show_article(opened("<table><tr><td>Cell</td></tr></table>At once.<p>Last.</p>"))
    box = Box()
    pane.embed(block_of(pane, "At once."), box)
    assert top_of(pane, "At once.") < box.y() < top_of(pane, "Last.") - 60
