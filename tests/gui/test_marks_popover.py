"""The popover of an article's highlights: notes kept, keys, clicks beside it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.marks_popover import MarksPopover
from reader.gui.style import Style
from reader.model.article import ArticleId
from tests.gui.marks_list.rows import listed
from tests.gui.tools import colour_at, end, picture, texts

SHIPS, FERRY = ArticleId(7), ArticleId(8)
WHOLE = listed(3, "", note="Read twice.")


@pytest.fixture
def popover(qtbot: QtBot, style: Style) -> Iterator[MarksPopover]:
    window = QWidget()
    window.resize(900, 700)
    QPushButton("Highlights", window).setGeometry(600, 10, 80, 30)
    popover = MarksPopover(style, window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield popover
    end(window)


def open_it(popover: MarksPopover) -> QPushButton:
    opener = popover.window().findChild(
        QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly
    )
    assert isinstance(opener, QPushButton)
    opener.setFocus()
    popover.show_under(opener)
    return opener


def test_lists_passages_and_shows_the_note_on_the_whole(popover: MarksPopover) -> None:
    popover.show_article(SHIPS, [WHOLE, listed(1), listed(2)])
    open_it(popover)
    assert popover.list.rows.rowCount() == 2
    assert popover.note.toPlainText() == "Read twice."
    assert popover.list.hasFocus()


def test_where_nothing_is_marked_it_says_how_to(popover: MarksPopover) -> None:
    popover.show_article(SHIPS, [])
    open_it(popover)
    assert any("Shift+H" in each for each in texts(popover))
    assert not popover.copy.isEnabled()
    assert popover.note.hasFocus()


def test_stands_below_its_button_within_the_window(popover: MarksPopover, style: Style) -> None:
    popover.show_article(SHIPS, [listed(1)])
    open_it(popover)
    assert (popover.x(), popover.y()) == (900 - 392 - 8, 44)
    image = picture(popover)
    assert colour_at(image, 200, 0) == style.colour("control").name()


@pytest.mark.usefixtures("right_to_left")
def test_from_right_to_left_its_other_edge_is_below_the_button(popover: MarksPopover) -> None:
    popover.show_article(SHIPS, [listed(1)])
    open_it(popover)
    assert popover.x() == 600 + 80 - 392


def test_a_note_is_kept_as_it_is_typed(qtbot: QtBot, popover: MarksPopover) -> None:
    popover.show_article(SHIPS, [])
    open_it(popover)
    with qtbot.waitSignal(popover.noted, timeout=10_000) as noted:
        qtbot.keyClicks(popover.note, "Good.")
    assert noted.args == [SHIPS, "Good."]
    popover.show_article(SHIPS, [])
    assert popover.note.toPlainText() == "Good."
    with qtbot.waitSignal(popover.noted):
        popover.hide()


def test_another_article_has_another_note(popover: MarksPopover) -> None:
    popover.show_article(SHIPS, [WHOLE])
    open_it(popover)
    popover.note.setFocus()
    popover.show_article(FERRY, [])
    assert popover.note.toPlainText() == ""


def test_all_are_copied_after_the_note_is_kept(qtbot: QtBot, popover: MarksPopover) -> None:
    popover.show_article(SHIPS, [listed(1)])
    open_it(popover)
    popover.note.setPlainText("Good.")
    with qtbot.waitSignals([popover.noted, popover.written_out], order="strict"):
        popover.copy.click()
    assert not popover.isVisible()


def test_escape_closes_and_gives_the_focus_back(qtbot: QtBot, popover: MarksPopover) -> None:
    popover.show_article(SHIPS, [listed(1)])
    opener = open_it(popover)
    qtbot.keyClick(popover.window().windowHandle(), Qt.Key.Key_Escape)
    assert not popover.isVisible()
    assert opener.hasFocus()


def test_a_click_beside_it_closes(qtbot: QtBot, popover: MarksPopover) -> None:
    popover.show_article(SHIPS, [listed(1)])
    open_it(popover)
    handle = popover.window().windowHandle()
    for inside in (QPoint(196, 8), popover.note.geometry().center()):
        qtbot.mouseClick(
            handle, Qt.MouseButton.LeftButton, pos=popover.mapTo(popover.window(), inside)
        )
        assert popover.isVisible()
    qtbot.mouseClick(popover.window(), Qt.MouseButton.LeftButton, pos=QPoint(20, 600))
    assert not popover.isVisible()


def test_tab_goes_round_within_it(qtbot: QtBot, popover: MarksPopover) -> None:
    popover.show_article(SHIPS, [listed(1)])
    open_it(popover)
    seen = []
    for _ in range(3):
        qtbot.keyClick(popover.window().windowHandle(), Qt.Key.Key_Tab)
        seen.append(popover.window().focusWidget())
    assert seen == [popover.note, popover.copy, popover.list]
    qtbot.keyClick(popover.window().windowHandle(), Qt.Key.Key_Backtab)
    assert popover.copy.hasFocus()
    qtbot.keyClick(popover.copy, Qt.Key.Key_J)
    assert popover.isVisible()
