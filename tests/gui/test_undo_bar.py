"""What was done can be undone for a while, and by whoever is at it for as long as they like."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.style import Style
from reader.gui.undo_bar import UndoBar
from tests.gui.tools import button, colour_at, end, picture, tab_to

SOON_MS, LATE_MS = 1, 60_000


def made(style: Style, qtbot: QtBot, shown_ms: int) -> UndoBar:
    bar = UndoBar(style, shown_ms)
    bar.setGeometry(300, 300, 380, 64)  # not under the pointer
    return bar


@pytest.fixture
def bar(style: Style, qtbot: QtBot) -> Iterator[UndoBar]:
    bar = made(style, qtbot, LATE_MS)
    yield bar
    end(bar)


def test_it_says_what_was_done_and_undoes_it(bar: UndoBar) -> None:
    undone: list[str] = []
    assert bar.words == ""
    bar.say("2 articles archived", lambda: undone.append("it"))
    assert bar.words == "2 articles archived"
    QTest.mouseClick(button(bar, "Undo"), Qt.MouseButton.LeftButton)
    assert (bar.words, undone) == ("", ["it"])


def test_what_is_done_next_takes_its_place(bar: UndoBar) -> None:
    bar.say("2 articles archived", lambda: None)
    bar.say("1 article restored", lambda: None)
    assert bar.words == "1 article restored"


def test_it_goes_by_itself(style: Style, qtbot: QtBot) -> None:
    window = QWidget()
    field = QLineEdit(window)
    bar = made(style, qtbot, SOON_MS)
    bar.setParent(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    bar.say("2 articles archived", lambda: None)
    qtbot.waitUntil(lambda: bar.words == "", timeout=10_000)
    end(window)


def test_it_stays_while_its_button_has_the_focus(bar: UndoBar, qtbot: QtBot) -> None:
    with qtbot.waitActive(bar):
        bar.say("2 articles archived", lambda: None)
        bar.activateWindow()
    tab_to(button(bar, "Undo"))
    bar._timer.start(SOON_MS)
    for _ in range(3):
        with qtbot.waitSignal(bar._timer.timeout, timeout=10_000):
            pass
    assert bar.words == "2 articles archived"


def test_the_focus_is_to_be_seen(bar: UndoBar, qtbot: QtBot) -> None:
    with qtbot.waitActive(bar):
        bar.say("2 articles archived", lambda: None)
        bar.activateWindow()
    undo = button(bar, "Undo")
    undo.clearFocus()
    before = picture(undo)
    tab_to(undo)
    assert picture(undo) != before


@pytest.mark.parametrize("theme", ["light", "sepia", "dark", "black"])
def test_it_has_the_colours_of_the_page_the_other_way_round(
    bar: UndoBar, style: Style, theme: str
) -> None:
    bar.say("2 articles archived", lambda: None)
    style.choose(theme)
    assert colour_at(picture(bar), 190, 14) == style.colour("text").name()
