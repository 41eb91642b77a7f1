"""A highlight in a list as it is painted."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.marks_list.view import MarkList
from reader.gui.style import Style
from reader.model.annotation import Colour, Listed
from tests.gui.marks_list.rows import found, listed
from tests.gui.tools import colour_at, colours_in, end, picture

Show = Callable[..., MarkList]


@pytest.fixture
def show(qtbot: QtBot, style: Style) -> Iterator[Show]:
    made: list[MarkList] = []

    def show(*rows: Listed, headed: bool = False) -> MarkList:
        marks = MarkList(style, headed=headed)
        made.append(marks)
        marks.resize(392, 500)
        marks.show_found(found(*rows))
        marks.rows.fill(rows)
        with qtbot.waitExposed(marks):
            marks.show()
        return marks

    yield show
    for each in made:
        end(each)


@pytest.mark.parametrize("colour", Colour)
def test_a_bar_has_its_colour(show: Show, style: Style, colour: Colour) -> None:
    image = picture(show(listed(colour=colour)))
    assert colour_at(image, 20, 30) == style.colour(f"bar_{colour}").name()


def test_a_note_on_the_whole_article_has_a_bar_of_its_own(show: Show, style: Style) -> None:
    image = picture(show(listed(exact="", note="Read twice.")))
    assert colour_at(image, 20, 30) == style.colour("control").name()


def test_a_row_is_as_high_as_its_words(show: Show) -> None:
    short = listed(1)
    long = listed(2, "It stays lit, for as long as there are ships. " * 4)
    noted = listed(3, note="Since when? " * 12)
    marks = show(short, long, noted)
    heights = [marks.rowHeight(place) for place in range(3)]
    assert heights[0] < heights[1]
    assert heights[0] + 18 < heights[2]


def test_a_very_long_passage_is_cut_short(show: Show) -> None:
    marks = show(listed(1, "It stays lit. " * 200, note="Why? " * 500))
    assert marks.rowHeight(0) < 260


def test_the_title_stands_above_the_first_of_an_article(show: Show) -> None:
    rows = listed(1), listed(2), listed(3, article=8, title="The ferry")
    headed, bare = show(*rows, headed=True), show(*rows)
    above = [headed.rowHeight(place) - bare.rowHeight(place) for place in range(3)]
    assert above[1] == 0
    assert above[2] > above[0] > 40


def test_a_lost_passage_says_so(show: Show, style: Style) -> None:
    waiting = style.colour("waiting").name()
    kept, lost = picture(show(listed())), picture(show(listed(lost=True)))
    room = (30, 30, 340, 40)
    assert waiting not in colours_in(kept, *room)
    assert waiting in colours_in(lost, *room)


def test_the_chosen_row_and_the_one_with_the_focus_are_marked(
    show: Show, style: Style, qtbot: QtBot
) -> None:
    marks = show(listed(1), listed(2))
    with qtbot.waitActive(marks):
        marks.activateWindow()
    marks.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(marks, Qt.Key.Key_Down)
    top = marks.rowViewportPosition(1)
    image = picture(marks)
    assert colour_at(image, 60, top + 5) == style.colour("selected").name()
    assert colour_at(image, 200, top + 1) == style.colour("focus").name()


def test_a_row_that_has_not_come_is_blank(show: Show, style: Style) -> None:
    marks = show()
    marks.show_found(found(listed(1)))
    assert colours_in(picture(marks), 8, 2, 300, 60) == {style.colour("list").name()}


@pytest.mark.usefixtures("right_to_left")
def test_in_a_window_from_right_to_left_the_bar_is_at_the_right(show: Show, style: Style) -> None:
    marks = show(listed(note="Since when?"), headed=True)
    image = picture(marks)
    bar = style.colour("bar_green").name()
    assert bar in colours_in(image, image.width() - 40, 60, 40, 20)
    assert bar not in colours_in(image, 0, 60, 60, 20)


def test_the_sign_of_a_note_stands_where_its_words_begin(show: Show, style: Style) -> None:
    left = picture(show(listed(note="Since when?")))
    right = picture(show(listed(note="منذ متى؟")))
    bare = {style.colour("list").name()}
    assert colours_in(left, 34, 36, 14, 20) != bare == colours_in(left, 354, 36, 20, 20)
    assert colours_in(right, 34, 36, 14, 20) == bare != colours_in(right, 354, 36, 20, 20)
