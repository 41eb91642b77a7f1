"""The caret: F7 and the arrows, and selecting from the keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.caret import Caret
from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.style import Style
from tests.gui.reading_pane.opened import PARAGRAPH, opened
from tests.gui.tools import end

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def pane(qtbot: QtBot, style: Style) -> Iterator[ReadingPane]:
    pane = ReadingPane(style)
    pane.resize(700, 500)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    pane.show_article(opened(PARAGRAPH * 20))
    pane.setFocus()
    yield pane
    end(pane)


def test_the_arrows_scroll_until_a_caret_is_asked_for(qtbot: QtBot, pane: ReadingPane) -> None:
    caret = Caret(pane)
    qtbot.keyClick(pane, Qt.Key.Key_Down)
    assert pane.verticalScrollBar().value() > 0
    caret.switch()
    assert (caret.shown, pane.cursorWidth()) == (True, 2)
    before = pane.textCursor().position()
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    assert pane.textCursor().position() == before + 1


def test_stands_on_the_first_line_in_view(pane: ReadingPane) -> None:
    pane.verticalScrollBar().setValue(900)
    Caret(pane).switch()
    assert pane.viewport().rect().contains(pane.cursorRect().center())


def test_shift_and_an_arrow_select_from_the_first_line_in_view(
    qtbot: QtBot, pane: ReadingPane
) -> None:
    caret = Caret(pane)
    pane.verticalScrollBar().setValue(900)
    for _ in range(5):
        qtbot.keyClick(pane, Qt.Key.Key_Right, SHIFT)
    assert len(pane.textCursor().selectedText()) == 5
    assert caret.shown


def test_a_caret_in_view_stays_where_it_is(qtbot: QtBot, pane: ReadingPane) -> None:
    caret = Caret(pane)
    caret.switch()
    qtbot.keyClick(pane, Qt.Key.Key_Down)
    before = pane.textCursor().position()
    caret.switch()
    caret.switch()
    assert pane.textCursor().position() == before > 0


def test_escape_hides_it_and_leaves_the_selection(qtbot: QtBot, pane: ReadingPane) -> None:
    caret = Caret(pane)
    qtbot.keyClick(pane, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(pane, Qt.Key.Key_Escape)
    assert (caret.shown, pane.cursorWidth()) == (False, 0)
    assert pane.textCursor().hasSelection()


def test_another_article_begins_without_it(pane: ReadingPane) -> None:
    caret = Caret(pane)
    caret.switch()
    pane.show_article(opened(number=2))
    assert not caret.shown


def test_there_is_none_where_nothing_is_open(qtbot: QtBot, pane: ReadingPane) -> None:
    caret = Caret(pane)
    pane.show_nothing()
    caret.switch()
    qtbot.keyClick(pane, Qt.Key.Key_Right, SHIFT)
    assert not caret.shown
    assert pane.textCursor().position() == QTextCursor(pane.document()).position()
