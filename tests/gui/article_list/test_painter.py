"""What a row looks like, by the pixels at its meaningful places."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.article_list.painter import row_height
from reader.gui.style import THEMES, Style
from reader.model.article import ArticleId, State
from reader.model.found import Found
from tests.gui.article_list.rows import ROW, Shown, rows, shown_list
from tests.gui.tools import colour_at, colours_in, end

WIDTH = 400
DOT = (17, 21)  # its middle, from the side where the row begins
TEXT = 26  # where the text begins
META, FIRST, SECOND, THIRD, BELOW = (
    (12, 16),
    (32, 20),
    (52, 20),
    (72, 20),
    (93, 11),
)  # top and height of each line
READ = replace(ROW, state=State.READ)
LONG = "Forty ships lie at anchor in the harbour while the wind that turned at noon keeps them in"
LONGER = (
    f"{LONG}, and nobody on the quay remembers an autumn like it since the lighthouse was built"
)


@pytest.fixture
def mirrored(style: Style, qtbot: QtBot, right_to_left: None) -> Iterator[Shown]:
    """Give the list in a window that runs from right to left."""
    shown = shown_list(style, qtbot)
    yield shown
    end(shown.view)


def ink(image: QImage, line: tuple[int, int], left: int = TEXT, width: int | None = None) -> bool:
    """Return whether something is written in this line."""
    width = image.width() - left - 18 if width is None else width
    return len(colours_in(image, left, line[0], width, line[1])) > 1


def extent(image: QImage, line: tuple[int, int]) -> tuple[int, int]:
    """Return where the ink of a line begins and ends, counted from the left."""
    paper = colour_at(image, 1, 1)
    inked = [
        x
        for x in range(8, image.width() - 8)
        if colours_in(image, x, line[0], 1, line[1]) != {paper}
    ]
    return inked[0], inked[-1]


# ---- the dot ---------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", THEMES)
def test_an_unread_row_has_a_dot_of_the_themes_accent(
    shown: Shown, style: Style, theme: str
) -> None:
    shown.show(ROW)
    style.choose(theme)
    image = shown.picture_of(0)
    assert colour_at(image, *DOT) == style.hex("accent").lower()
    assert colour_at(image, 1, 1) == style.hex("list").lower()


def test_a_read_row_has_none(shown: Shown, style: Style) -> None:
    shown.show(READ)
    assert colours_in(shown.picture_of(0), 8, 0, TEXT - 9, 60) == {style.hex("list").lower()}


def test_from_right_to_left_the_dot_is_at_the_right(mirrored: Shown, style: Style) -> None:
    mirrored.show(ROW)
    image = mirrored.picture_of(0)
    assert colour_at(image, -1 - DOT[0], DOT[1]) == style.hex("accent").lower()
    assert colour_at(image, *DOT) != style.hex("accent").lower()


# ---- what is chosen ----------------------------------------------------------------------------


@pytest.mark.parametrize("theme", THEMES)
def test_the_selected_row_has_its_own_paper(shown: Shown, style: Style, theme: str) -> None:
    style.choose(theme)
    shown.show(*rows(3))
    shown.view.select(ArticleId(2))
    papers = [colour_at(shown.picture_of(place), 20, 4) for place in range(3)]
    rest = style.hex("list").lower()
    assert papers == [rest, style.hex("selected").lower(), rest]


def test_in_a_window_behind_another_it_is_paler(shown: Shown, style: Style, qtbot: QtBot) -> None:
    shown.show(*rows(2))
    shown.view.select(ArticleId(1))
    front = QWidget()
    qtbot.addWidget(front)
    with qtbot.waitActive(front):
        front.show()
        front.activateWindow()
    assert colour_at(shown.picture_of(0), 20, 4) == style.hex("selected_inactive").lower()


def test_the_row_under_the_mouse_can_be_told(shown: Shown, style: Style, qtbot: QtBot) -> None:
    shown.show(*rows(2))
    QTest.mouseMove(shown.view.viewport(), QPoint(5, 300))
    QTest.mouseMove(shown.view.viewport(), shown.box(1).center())
    hover = style.hex("hover").lower()
    qtbot.waitUntil(lambda: colour_at(shown.picture_of(1), 20, 4) == hover)
    assert colour_at(shown.picture_of(0), 20, 4) == style.hex("list").lower()


def test_a_key_shows_the_ring_of_focus_and_the_mouse_takes_it_away(
    shown: Shown, style: Style, qtbot: QtBot
) -> None:
    focus = style.hex("focus").lower()
    shown.show(*rows(2))
    QTest.keyClick(shown.view, Qt.Key.Key_Down)
    assert colour_at(shown.picture_of(0), 200, 1) == focus
    spot = shown.box(1).center()
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert [colour_at(shown.picture_of(place), 200, 1) == focus for place in (0, 1)] == [
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("reason", "ring"),
    [
        (Qt.FocusReason.TabFocusReason, True),
        (Qt.FocusReason.BacktabFocusReason, True),
        (Qt.FocusReason.OtherFocusReason, False),
    ],
)
def test_the_ring_is_shown_if_a_key_brought_the_focus(
    shown: Shown, style: Style, reason: Qt.FocusReason, ring: bool
) -> None:
    shown.show(*rows(2))
    shown.view.select(ArticleId(1))
    shown.view.clearFocus()
    shown.view.setFocus(reason)
    focus = style.hex("focus").lower()
    assert (colour_at(shown.picture_of(0), 200, 1) == focus) is ring


# ---- the hairline --------------------------------------------------------------------------------


def test_a_hairline_stands_between_rows_and_not_under_the_last(shown: Shown, style: Style) -> None:
    shown.show(*rows(3))
    images = [shown.picture_of(place) for place in range(3)]
    line, rest = style.hex("line").lower(), style.hex("list").lower()
    assert [colour_at(image, 200, -1) for image in images] == [line, line, rest]
    assert colour_at(images[0], TEXT, -1) == line
    assert colour_at(images[0], TEXT - 1, -1) == rest


def test_from_right_to_left_it_begins_at_the_right(mirrored: Shown, style: Style) -> None:
    mirrored.show(*rows(2))
    image = mirrored.picture_of(0)
    assert colour_at(image, -1 - TEXT, -1) == style.hex("line").lower()
    assert colour_at(image, -TEXT, -1) == style.hex("list").lower()


def test_the_selected_row_has_none(shown: Shown, style: Style) -> None:
    shown.show(*rows(2))
    shown.view.select(ArticleId(1))
    assert colour_at(shown.picture_of(0), 200, -1) == style.hex("selected").lower()


# ---- words ---------------------------------------------------------------------------------------


def test_a_row_that_has_not_come_is_blank(shown: Shown, style: Style) -> None:
    shown.show(ROW)
    shown.view.rows.show_ids([ArticleId(99)])
    assert colours_in(shown.picture_of(0), 0, 0, WIDTH, row_height(False)) == {
        style.hex("list").lower()
    }


def test_an_unread_title_is_dark_and_bold(shown: Shown, style: Style) -> None:
    shown.show(ROW, replace(READ, id=ArticleId(2)))
    unread, read = shown.picture_of(0), shown.picture_of(1)
    assert style.hex("text").lower() in colours_in(unread, TEXT, *FIRST[:1], 200, FIRST[1])
    assert style.hex("text").lower() not in colours_in(read, TEXT, *FIRST[:1], 200, FIRST[1])
    assert extent(unread, FIRST)[1] > extent(read, FIRST)[1]


def test_a_short_title_leaves_two_lines_to_the_excerpt(shown: Shown) -> None:
    shown.show(replace(READ, excerpt=LONGER))
    image = shown.picture_of(0)
    assert [ink(image, line) for line in (META, FIRST, SECOND, THIRD)] == [True] * 4
    assert extent(image, FIRST)[1] < 200
    assert extent(image, SECOND)[1] > 300


def test_a_long_title_takes_two_lines_and_leaves_one(shown: Shown) -> None:
    shown.show(replace(READ, title=LONGER, excerpt="Ships."))
    image = shown.picture_of(0)
    assert extent(image, FIRST)[1] > 300
    assert extent(image, SECOND)[1] > 300
    assert extent(image, THIRD)[1] < 100


def test_nothing_is_written_below_the_third_line(shown: Shown) -> None:
    shown.show(replace(READ, title=LONGER, excerpt=LONGER))
    image = shown.picture_of(0)
    assert [ink(image, line) for line in (THIRD, BELOW)] == [True, False]


def test_without_an_excerpt_there_is_the_title_alone(shown: Shown) -> None:
    shown.show(replace(READ, excerpt=None))
    image = shown.picture_of(0)
    assert [ink(image, line) for line in (FIRST, SECOND, THIRD)] == [True, False, False]


def test_no_word_stands_outside_the_text(shown: Shown) -> None:
    shown.show(replace(READ, title=LONGER, excerpt=LONGER, site_name=LONGER))
    image = shown.picture_of(0)
    for line in (META, FIRST, SECOND, THIRD):
        begin, stop = extent(image, line)
        assert begin >= TEXT - 1
        assert stop <= WIDTH - 18


def test_a_long_site_gives_way_to_the_day_and_the_minutes(shown: Shown) -> None:
    long = replace(READ, site_name=LONGER)
    shown.show(
        long,
        replace(long, id=ArticleId(2), reading_minutes=8),
        replace(long, id=ArticleId(3), published="2023-04-08"),
    )
    lines = [shown.picture_of(place).copy(TEXT, META[0], 356, META[1]) for place in range(3)]
    assert lines[0] != lines[1]
    assert lines[0] != lines[2]


def test_without_a_site_the_host_is_named_or_that_there_is_none(shown: Shown) -> None:
    shown.show(
        replace(READ, site_name=None),
        replace(READ, id=ArticleId(2), site_name="e.org"),
        replace(READ, id=ArticleId(3), site_name=None, url=None),
        replace(READ, id=ArticleId(4), site_name="No site"),
    )
    lines = [shown.picture_of(place).copy(TEXT, META[0], 300, META[1]) for place in range(4)]
    assert lines[0] == lines[1]
    assert lines[2] == lines[3]
    assert lines[0] != lines[2]


def test_a_sample_says_so(shown: Shown) -> None:
    shown.show(READ, replace(READ, id=ArticleId(2), sample=True))
    plain, sample = (extent(shown.picture_of(place), META)[1] for place in (0, 1))
    assert sample > plain + 20


def test_from_right_to_left_the_site_begins_at_the_right(mirrored: Shown) -> None:
    mirrored.show(READ)
    begin, stop = extent(mirrored.picture_of(0), META)
    assert stop >= WIDTH - TEXT - 3
    assert begin > 100


def test_a_title_keeps_its_own_direction_in_any_window(shown: Shown, mirrored: Shown) -> None:
    arabic = replace(READ, id=ArticleId(2), title="صيّادو الميناء", excerpt="سفن")
    for each in (shown, mirrored):
        each.show(READ, arabic)
    for each in (shown, mirrored):
        english, other = (extent(each.picture_of(place), FIRST) for place in (0, 1))
        assert english[1] < WIDTH / 2 < other[0]


def test_hits_are_marked_and_the_snippet_stands_for_the_excerpt(shown: Shown, style: Style) -> None:
    hit = style.colour("hit").name()
    shown.show(ROW)
    plain = shown.picture_of(0)
    shown.view.rows.search(searching=True)
    shown.view.rows.show_found({ROW.id: Found(((0, 5),), "A quay without ships", ((15, 20),))})
    marked = shown.picture_of(0)
    for top in (32, 54):  # the title's line, and that of the snippet
        assert hit in colours_in(marked, 20, top, 370, 18)
        assert hit not in colours_in(plain, 20, top, 370, 18)


def test_a_favourite_has_a_filled_star_at_the_end_of_its_line(shown: Shown, style: Style) -> None:
    shown.show(replace(READ, favourite=True), replace(READ, id=ArticleId(2)))
    star = style.colour("star").name()
    end = (WIDTH - 32, 12, 20, 16)
    assert star in colours_in(shown.picture_of(0), *end)
    assert star not in colours_in(shown.picture_of(1), *end)


def test_a_compact_row_has_its_title_on_one_line_and_no_excerpt(shown: Shown) -> None:
    shown.view.set_compact(True)
    shown.show(READ)
    assert shown.picture_of(0).height() == row_height(True) < row_height(False)
    shown.view.set_compact(False)
    assert shown.view.rowHeight(0) == row_height(False)


def test_a_picked_row_is_ticked(shown: Shown, style: Style) -> None:
    shown.show(READ, replace(READ, id=ArticleId(2)))
    shown.view.setCurrentIndex(shown.view.rows.index(0, 0))
    marked = shown.picture_of(0)
    shown.view.pick()
    assert style.colour("accent").name() in colours_in(shown.picture_of(0), 6, 12, 20, 24)
    assert style.colour("accent").name() not in colours_in(marked, 6, 12, 20, 24)


def test_a_highlighted_article_has_a_sign_at_the_end_of_its_line(
    shown: Shown, style: Style
) -> None:
    shown.show(replace(READ, has_highlights=True), replace(READ, id=ArticleId(2)))
    ink = style.colour("text3").name()
    end = (WIDTH - 32, 12, 20, 16)
    assert ink in colours_in(shown.picture_of(0), *end)
    assert ink not in colours_in(shown.picture_of(1), *end)


# ---- the picture -----------------------------------------------------------------------------

THUMB = replace(READ, picture="aa", title=LONGER)


@pytest.mark.parametrize("compact", [False, True])
def test_a_picture_stands_at_the_end_and_words_leave_it_its_room(
    shown: Shown, style: Style, compact: bool
) -> None:
    side = 44 if compact else 72
    shown.view.set_compact(compact)
    shown.show(THUMB, replace(THUMB, id=ArticleId(2)))
    image = shown.picture_of(0)
    middle = image.width() - 18 - side // 2, image.height() // 2
    assert colour_at(image, *middle) == style.colour("line").name()
    assert not ink(image, (32, 20), left=image.width() - 18 - side - 10, width=8)
    square = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    square.fill(Qt.GlobalColor.red)
    shown.view.thumbnails.show("aa", side, square)
    assert colour_at(shown.picture_of(0), *middle) == "#ff0000"


def test_without_pictures_the_words_have_their_room(shown: Shown, style: Style) -> None:
    shown.show(THUMB)
    with_picture = shown.picture_of(0)
    shown.view.show_pictures(False)
    bare = shown.picture_of(0)
    line = style.colour("line").name()
    spots = [(image.width() - 18 - 36, image.height() // 2) for image in (with_picture, bare)]
    assert colour_at(with_picture, *spots[0]) == line
    assert colour_at(bare, *spots[1]) != line


def test_from_right_to_left_the_picture_stands_at_the_left(mirrored: Shown, style: Style) -> None:
    mirrored.show(THUMB, replace(THUMB, id=ArticleId(2)))
    image = mirrored.picture_of(0)
    assert colour_at(image, 18 + 36, image.height() // 2) == style.colour("line").name()
