"""What is wider than the text scrolls by itself, and is a part of the text all the same."""

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.reading_pane.wide_block import WideBlock
from reader.gui.style import Style
from reader.model.page import EMBEDDED_HOST
from tests.gui.reading_pane.opened import PARAGRAPH, opened
from tests.gui.tools import texts


def table(columns: int, words: str = "harbourmaster") -> str:
    row = "".join(f"<td>{words} {n}</td>" for n in range(columns))
    return f'<table class="k-table"><tr>{row}</tr><tr>{row}</tr></table>'


CODE = f'<table class="k-pre"><tr><td class="k-pre"><pre>{"code " * 60}</pre></td></tr></table>'


def wide(pane: ReadingPane) -> list[WideBlock]:
    """Return those that are seen, from top to bottom."""
    found = [each for each in pane.findChildren(WideBlock) if not each.isHidden()]
    return sorted(found, key=lambda block: block.y())


def top_of(pane: ReadingPane, words: str) -> int:
    block = pane.document().find(words).block()
    box = pane.document().documentLayout().blockBoundingRect(block)
    return round(box.top()) - pane.verticalScrollBar().value()


def test_wide_tables_and_code_do_and_narrow_ones_do_not(pane: ReadingPane) -> None:
    html = f"<p>One.</p>{table(20)}<p>Two.</p>{table(2)}<p>Three.</p>{CODE}<p>Four.</p>"
    pane.show_article(opened(html))
    first, second = wide(pane)
    assert [first.accessibleName(), second.accessibleName()] == ["Table", "Code"]
    assert top_of(pane, "One.") < first.y() < first.geometry().bottom() < top_of(pane, "Two.")
    assert top_of(pane, "Three.") < second.y()
    assert 8 < top_of(pane, "Four.") - second.geometry().bottom() < 30
    assert pane.document().size().width() <= pane.viewport().width()
    edges = pane.document().rootFrame().frameFormat()
    assert first.x() == pytest.approx(edges.leftMargin(), abs=1)


@pytest.mark.parametrize("behind", ["", "Text that follows at once.", table(2)])
def test_it_has_its_room_whatever_comes_next(pane: ReadingPane, behind: str) -> None:
    pane.show_article(opened(f"<p>One.</p>{table(20)}{behind}"))
    [block] = wide(pane)
    assert block.geometry().top() > top_of(pane, "One.") + 20
    if behind:
        words = "Text that" if "Text" in behind else "harbourmaster 1"
        after = pane.document().find(words)
        while "harbour" in words and not after.block().isVisible():
            after = pane.document().find(words, after)
        box = pane.document().documentLayout().blockBoundingRect(after.block())
        assert box.top() >= block.geometry().bottom()


def test_its_words_are_found_counted_and_copied(pane: ReadingPane, style: Style) -> None:
    pane.show_article(opened(f"<p>One.</p>{table(20)}{PARAGRAPH * 8}<p>Last.</p>", title="Ships"))
    pane.finder.open()
    pane.finder.bar.field.setText("harbourmaster 17")
    assert texts(pane.finder.bar) == ["1 of 2"]
    [block] = wide(pane)
    assert [each.cursor.selectedText() for each in block.extraSelections()] == ["harbourmaster 17"]
    assert block.horizontalScrollBar().value() > 0
    pane.finder.bar.field.setText("Last.")
    assert block.extraSelections() == []
    pane.finder.bar.field.setText("harbourmaster 3")
    assert pane.viewport().rect().intersects(block.geometry())
    pane.finder.close()
    assert block.extraSelections() == []
    pane.selectAll()
    pane.copy()
    assert QGuiApplication.clipboard().text().count("harbourmaster") == 40


def test_a_pane_that_gets_narrow_makes_more_of_them(pane: ReadingPane) -> None:
    pane.show_article(opened(f"<p>One.</p>{table(3)}<p>Two.</p>"))
    assert wide(pane) == []
    pane.resize(360, 700)
    [block] = wide(pane)
    assert block.horizontalScrollBar().maximum() > 0
    pane.resize(1_000, 700)
    assert wide(pane) == [block]
    assert block.horizontalScrollBar().maximum() == 0


def test_a_link_in_it_is_the_panes(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(opened(table(20, '<a href="https://e.org/">harbourmaster</a>')))
    [block] = wide(pane)
    with qtbot.waitSignal(pane.followed) as followed:
        block.anchorClicked.emit("https://e.org/")
    assert followed.args == ["https://e.org/"]


def test_a_table_with_a_picture_is_left_where_it_is(pane: ReadingPane) -> None:
    img = f'<img src="https://{EMBEDDED_HOST}/abc" width="30" height="20">'
    pane.show_article(opened(table(20, f"harbourmaster {img}")))
    assert wide(pane) == []


def test_of_very_many_some_are_squeezed(pane: ReadingPane) -> None:
    pane.show_article(opened("".join(f"{table(20)}<p>{n}</p>" for n in range(70))))
    assert len(wide(pane)) == 60


def test_in_another_theme_and_article_they_are_made_anew(pane: ReadingPane, style: Style) -> None:
    pane.show_article(opened(f"{table(20)}<p>Two.</p>"))
    style.choose("dark")
    assert len(wide(pane)) == 1
    pane.show_article(opened(number=2))
    assert wide(pane) == []
