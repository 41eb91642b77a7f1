"""The list of highlights: opened, removed, copied, by mouse and keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.gui.marks_list.view import MarkList
from reader.gui.style import Style
from tests.gui.marks_list.rows import found, listed
from tests.gui.tools import end

ROWS = (listed(1), listed(2, note="Since when?"), listed(3, "", note="Read twice."))


@pytest.fixture
def marks(qtbot: QtBot, style: Style) -> Iterator[MarkList]:
    marks = MarkList(style, headed=True)
    marks.resize(392, 400)
    marks.show_found(found(*ROWS))
    marks.rows.fill(ROWS)
    with qtbot.waitActive(marks):
        marks.show()
        marks.activateWindow()
    yield marks
    end(marks)


def middle(marks: MarkList, place: int) -> QPoint:
    return marks.visualRect(marks.rows.index(place, 0)).center()


def test_a_click_opens(qtbot: QtBot, marks: MarkList) -> None:
    with qtbot.waitSignal(marks.opened) as opened:
        qtbot.mouseClick(marks.viewport(), Qt.MouseButton.LeftButton, pos=middle(marks, 1))
    assert opened.args == [ROWS[1]]
    assert not marks.property("by_keyboard")


def test_keys_open_remove_and_copy(qtbot: QtBot, marks: MarkList) -> None:
    marks.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(marks, Qt.Key.Key_Down)
    with qtbot.waitSignal(marks.opened) as opened:
        qtbot.keyClick(marks, Qt.Key.Key_Return)
    with qtbot.waitSignal(marks.removed) as removed:
        qtbot.keyClick(marks, Qt.Key.Key_Delete)
    with qtbot.waitSignal(marks.quoted) as quoted:
        QTest.keySequence(marks, QKeySequence(QKeySequence.StandardKey.Copy))
    assert opened.args == removed.args == quoted.args == [ROWS[1]]


def test_a_note_on_the_whole_is_no_quotation(qtbot: QtBot, marks: MarkList) -> None:
    marks.setCurrentIndex(marks.rows.index(2, 0))
    with qtbot.assertNotEmitted(marks.quoted):
        QTest.keySequence(marks, QKeySequence(QKeySequence.StandardKey.Copy))


def test_steps_open_the_next_and_the_one_before(qtbot: QtBot, marks: MarkList) -> None:
    marks.clearSelection()
    with qtbot.waitSignal(marks.opened) as second:
        marks.setCurrentIndex(marks.rows.index(0, 0))
        marks.step(1)
    with qtbot.waitSignal(marks.opened) as first:
        marks.step(-1)
    with qtbot.assertNotEmitted(marks.opened):
        marks.step(-1)
    assert (second.args, first.args) == ([ROWS[1]], [ROWS[0]])


def test_the_first_is_opened_where_none_is_chosen(qtbot: QtBot, style: Style) -> None:
    marks = MarkList(style, headed=False)
    qtbot.addWidget(marks)
    with qtbot.assertNotEmitted(marks.opened):
        marks.open_current()
    marks.show_found(found(*ROWS))
    marks.rows.fill(ROWS)
    with qtbot.waitSignal(marks.opened) as opened:
        marks.open_current()
    assert opened.args == [ROWS[0]]


def test_what_is_chosen_stays_so_when_the_list_changes(marks: MarkList) -> None:
    marks.setCurrentIndex(marks.rows.index(1, 0))
    before = marks.rowHeight(1)
    marks.show_found(found(ROWS[1], ROWS[2]))
    assert marks.currentIndex().row() == 0
    assert marks.rowHeight(0) != before or marks.rowHeight(1) > 0
    marks.show_found(found(ROWS[2]))
    assert not marks.currentIndex().isValid()


def test_rows_fit_a_new_width(marks: MarkList) -> None:
    long = listed(1, "It stays lit, for as long as there are ships at sea. " * 2)
    marks.show_found(found(long))
    marks.rows.fill([long])
    before = marks.rowHeight(0)
    marks.resize(300, 400)
    assert marks.rowHeight(0) > before


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("Open", "opened"),
        ("Copy as a quotation with its source", "quoted"),
        ("Copy all of this article as Markdown", "written_out"),
        ("Remove", "removed"),
    ],
)
def test_the_menu_offers_what_can_be_done(
    qtbot: QtBot, marks: MarkList, words: str, signal: str
) -> None:
    menu = marks.menu_of(ROWS[0])
    action = next(each for each in menu.actions() if each.text() == words)
    with qtbot.waitSignal(getattr(marks, signal)) as done:
        action.trigger()
    assert done.args == [ROWS[0]]


def test_the_menu_of_a_note_on_the_whole_offers_no_quotation(marks: MarkList) -> None:
    texts = [each.text() for each in marks.menu_of(ROWS[2]).actions()]
    assert "Copy as a quotation with its source" not in texts


def test_beside_the_rows_there_is_no_menu(marks: MarkList) -> None:
    marks.customContextMenuRequested.emit(QPoint(5, 399))
    assert marks.findChildren(QMenu) == []
