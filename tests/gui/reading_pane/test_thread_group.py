"""The parts of one story on a line of time."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.thread_group import ThreadRow, span, thread_rows
from reader.gui.style import Style
from reader.gui.words import ISOLATE
from reader.model.article import ArticleId, State
from tests.gui.reading_pane.opened import row
from tests.gui.tools import colours_in, end, picture

PARTS = [
    row(1, "The first", published="2026-09-12", state=State.READ),
    row(2, "The second", published="2026-09-15"),
    row(3, "The third", published="2026-09-19T08:00:00+02:00"),
]


@pytest.fixture
def rows(style: Style, qtbot: QtBot) -> Iterator[list[ThreadRow]]:
    """Give the rows of three parts, of which the second is open, in a shown window."""
    window = QWidget()
    box = QVBoxLayout(window)
    made = thread_rows(style, PARTS, ArticleId(2), "latin")
    for each in made:
        each.fit(600)
        box.addWidget(each)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield made
    end(window)


def test_each_part_says_its_title_day_and_state(rows: list[ThreadRow]) -> None:
    assert [each.accessibleName() for each in rows] == [
        "The first. 12 Sept. Read",
        "The second. 15 Sept. You are reading it",
        "The third. 19 Sept. Saved",
    ]


def test_the_open_part_is_seen_and_leads_nowhere(rows: list[ThreadRow], style: Style) -> None:
    assert [each.current for each in rows] == [False, True, False]
    assert rows[1].focusPolicy() is Qt.FocusPolicy.NoFocus
    assert style.hex("selected").lower() in colours_in(picture(rows[1]), 300, 4, 40, 10)
    assert style.hex("selected").lower() not in colours_in(picture(rows[0]), 300, 4, 40, 10)


def test_the_line_of_time_ends_at_the_first_and_the_last(
    rows: list[ThreadRow], style: Style
) -> None:
    line = style.hex("line").lower()
    above = [line in colours_in(picture(each), 22, 0, 2, 6) for each in rows]
    below = [line in colours_in(picture(each), 22, each.height() - 6, 2, 6) for each in rows]
    assert above == [False, True, True]
    assert below == [True, True, False]


def test_a_part_that_was_read_is_an_open_ring(rows: list[ThreadRow], style: Style) -> None:
    middle = rows[0].height() // 2
    assert style.hex("accent").lower() not in colours_in(picture(rows[0]), 22, middle - 1, 2, 2)
    assert style.hex("accent").lower() in colours_in(picture(rows[2]), 22, middle - 1, 2, 2)


def test_a_ring_shows_the_focus_of_the_keyboard_only(
    rows: list[ThreadRow], style: Style, qtbot: QtBot
) -> None:
    rows[0].setFocus(Qt.FocusReason.MouseFocusReason)
    assert style.hex("focus").lower() not in colours_in(picture(rows[0]), 200, 0, 40, 5)
    rows[0].clearFocus()
    rows[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert style.hex("focus").lower() in colours_in(picture(rows[0]), 200, 0, 40, 5)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(rows[0].clicked):
            qtbot.keyClick(rows[0], key)


def test_the_mouse_over_a_part_is_seen(rows: list[ThreadRow], style: Style) -> None:
    before = picture(rows[2])
    for event in (QEvent(QEvent.Type.Leave), QEnterEvent(QPointF(), QPointF(), QPointF())):
        QApplication.sendEvent(rows[2], event)
    assert rows[2].underMouse()
    assert picture(rows[2]) != before
    QApplication.sendEvent(rows[2], QEvent(QEvent.Type.Leave))
    assert picture(rows[2]) == before


@pytest.mark.usefixtures("right_to_left")
def test_from_right_to_left_the_line_of_time_is_at_the_right(
    rows: list[ThreadRow], style: Style
) -> None:
    shown, dot = picture(rows[2]), style.hex("accent").lower()
    assert dot in colours_in(shown, shown.width() - 28, 12, 10, 14)
    assert dot not in colours_in(shown, 0, 12, 60, 14)


def test_arabic_letters_have_more_room(style: Style) -> None:
    [latin], [arabic] = (
        thread_rows(style, PARTS[:1], ArticleId(1), script) for script in ("latin", "arabic")
    )
    latin.fit(300)
    arabic.fit(300)
    assert arabic.height() > latin.height()
    end(latin)
    end(arabic)


def test_no_parts_give_no_rows(style: Style) -> None:
    assert thread_rows(style, [], ArticleId(1), "latin") == []


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("2026-09-12", "2026-09-19", ISOLATE.format("12–19 Sept")),
        ("2026-08-28", "2026-09-03", f"{ISOLATE.format('28 Aug')} – {ISOLATE.format('3 Sept')}"),
        ("2026-09-12", "2026-09-12T20:00:00", "12 Sept"),
        (None, "2026-09-19", ISOLATE.format("14–19 Sept")),
        ("soon", "2026-09-19", ISOLATE.format("14–19 Sept")),
    ],
    ids=["one month", "two months", "one day", "undated: when it was saved", "no date"],
)
def test_the_days_of_a_story_are_said_shortly(
    qapp: object, first: str | None, last: str, said: str
) -> None:
    assert span([row(1, published=first), row(2, published=last)]) == said
