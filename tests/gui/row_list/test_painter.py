"""Rows are painted as they say, and mirrored."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.gui.row_list.row import Row, Shape
from reader.gui.row_list.view import RowList
from reader.gui.style import Style
from tests.gui.row_list.rows import show
from tests.gui.tools import colour_at, colours_in, end, picture

WIDTH, HEIGHT = 392, 64
ONE = Shape(title_lines=1, lines=1, meta_first=False)


@pytest.fixture
def view(style: Style, qtbot: QtBot) -> Iterator[RowList]:
    view = RowList(style, "Feeds", ONE, "page")
    view.resize(WIDTH, 3 * HEIGHT)
    view.show()
    yield view
    end(view)


@pytest.fixture
def mirrored(right_to_left: None, view: RowList) -> RowList:
    return view


def start(view: RowList, place: int) -> set[str]:
    """Return the colours where the signs of a row stand, in a window from left to right."""
    return colours_in(picture(view), 12, place * HEIGHT + 8, 28, 28)


def far(view: RowList, place: int) -> set[str]:
    """Return the colours at the other side."""
    return colours_in(picture(view), WIDTH - 40, place * HEIGHT + 8, 28, 28)


def test_a_box_is_filled_when_it_is_checked(view: RowList, style: Style) -> None:
    show(view, [Row(1, "A", checked=True), Row(2, "B", checked=False)])
    accent = style.colour("accent").name()
    assert accent in start(view, 0)
    assert accent not in start(view, 1)
    assert style.colour("field").name() in start(view, 1)


def test_what_is_here_already_is_dim(view: RowList, style: Style) -> None:
    show(view, [Row(1, "A", checked=True, dim=True)])
    assert style.colour("accent").name() not in start(view, 0)
    assert style.colour("line").name() in start(view, 0)


def test_signs_stand_where_lines_begin(mirrored: RowList, style: Style) -> None:
    show(mirrored, [Row(1, "A", checked=True), Row(2, "B", chip="Fails")])
    accent = style.colour("accent").name()
    assert accent in far(mirrored, 0)
    assert accent not in start(mirrored, 0)
    assert style.colour("waiting_bg").name() in start(mirrored, 1)


def test_a_chip_stands_at_the_end(view: RowList, style: Style) -> None:
    show(view, [Row(1, "A", icon="rss", chip="Gone", chip_token="error")])
    assert style.colour("error_bg").name() in far(view, 0)


def test_the_row_of_the_keyboard_has_a_ring(view: RowList, style: Style, qtbot: QtBot) -> None:
    show(view, [Row(1, "A"), Row(2, "B")])
    with qtbot.waitActive(view):
        view.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view.step(0)
    view.step(1)
    shown = picture(view)
    ring = style.colour("focus").name()
    assert ring in colours_in(shown, 0, HEIGHT, WIDTH, HEIGHT)
    assert ring not in colours_in(shown, 0, 0, WIDTH, HEIGHT)
    assert style.colour("selected").name() in colours_in(shown, 0, HEIGHT, WIDTH, HEIGHT)


def test_the_row_under_the_pointer_is_lit(view: RowList, style: Style, qtbot: QtBot) -> None:
    show(view, [Row(1, "A"), Row(2, "B")])
    with qtbot.waitActive(view):
        view.activateWindow()
    lit = style.colour("hover").name()
    for place in (0, 1):  # at one of them the pointer may be already
        qtbot.mouseMove(view.viewport(), QPoint(60, place * HEIGHT + HEIGHT // 2))
    qtbot.waitUntil(lambda: colour_at(picture(view), 60, HEIGHT + 4) == lit, timeout=10_000)


def test_a_long_title_takes_the_lines_of_the_text(style: Style, qtbot: QtBot) -> None:
    view = RowList(style, "Headlines", Shape(), "list")
    qtbot.addWidget(view)
    view.resize(WIDTH, 300)
    show(view, [Row(1, "A word " * 20, "meta", "text", token="error"), Row(2, "A", text="b")])
    view.show()
    assert style.colour("text").name() in colours_in(picture(view), 0, 60, WIDTH, 20)
