"""A table in the width that its words need; sideways it scrolls, up and down does the page."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextDocument, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.wide_block import WideBlock, is_wide
from tests.gui.tools import colours_in, picture

WORD = "harbourmaster"


def document(columns: int, words: str = WORD, rows: int = 2) -> QTextDocument:
    row = "<tr>" + "".join(f"<td>{words} {n}</td>" for n in range(columns)) + "</tr>"
    made = QTextDocument()
    made.setHtml(f"<p>Above.</p><table>{row * rows}</table><p>Below.</p>")
    return made


def table_in(source: QTextDocument) -> QTextTable:
    [table] = [f for f in source.rootFrame().childFrames() if isinstance(f, QTextTable)]
    return table


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    parent.resize(300, 400)
    qtbot.addWidget(parent)
    with qtbot.waitExposed(parent):
        parent.show()
    return parent


def shown(parent: QWidget, source: QTextDocument, width: int = 300) -> WideBlock:
    block = WideBlock(table_in(source), parent)
    block.resize(width, block.heightForWidth(width))
    block.show()
    return block


def test_it_is_wide_if_a_word_does_not_fit() -> None:
    assert not is_wide(table_in(document(2)), 600)
    assert is_wide(table_in(document(20)), 600)
    assert not is_wide(table_in(document(2, "many short words " * 30)), 600)  # they are broken


def test_all_of_it_is_there_and_nothing_else(parent: QWidget) -> None:
    block = shown(parent, document(20))
    assert block.toPlainText().split() == [part for n in range(20) for part in (WORD, str(n))] * 2
    bar = block.horizontalScrollBar()
    assert bar.maximum() > 600
    assert block.verticalScrollBar().maximum() == 0


def test_in_a_wide_text_it_needs_no_scroll_bar(parent: QWidget) -> None:
    source = document(4)
    narrow, wide = shown(parent, source, 200), shown(parent, source, 1_200)
    assert narrow.horizontalScrollBar().maximum() > 0
    assert wide.horizontalScrollBar().maximum() == 0
    assert narrow.height() > wide.height()


def test_long_texts_are_broken_into_lines(parent: QWidget) -> None:
    block = shown(parent, document(5, f"{WORD} " * 40))
    assert block.horizontalScrollBar().maximum() + 300 < 1_500


def test_the_wheel_is_the_pages_but_sideways(parent: QWidget) -> None:
    block = shown(parent, document(20))
    window, bar = parent.windowHandle(), block.horizontalScrollBar()
    QTest.wheelEvent(window, QPoint(50, 10), QPoint(0, -120))
    assert bar.value() == 0
    QTest.wheelEvent(window, QPoint(50, 10), QPoint(-120, 0))
    first = bar.value()
    assert first > 0


def test_a_place_in_it_is_marked_and_comes_into_view(parent: QWidget) -> None:
    source = document(20)
    block = shown(parent, source)
    found = source.find(f"{WORD} 15")
    start = found.selectionStart() - table_in(source).firstPosition()
    look = QTextCharFormat()
    look.setBackground(QColor("#ff0000"))
    block.mark(start, start + len(WORD), look)
    assert block.horizontalScrollBar().value() > 0
    assert [each.cursor.selectedText() for each in block.extraSelections()] == [WORD]
    image = picture(block.viewport())
    assert "#ff0000" in colours_in(image, 0, 0, image.width(), image.height())
    block.unmark()
    assert block.extraSelections() == []


def test_a_screen_reader_knows_what_it_is(parent: QWidget) -> None:
    assert shown(parent, document(20)).accessibleName() == "Table"
    code = shown(parent, document(1, "x" * 200))
    assert code.accessibleName() == "Code"
    assert code.focusPolicy() & Qt.FocusPolicy.TabFocus
