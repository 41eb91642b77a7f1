"""The place in an article is found again: by another width, in another type, in another text."""

from itertools import pairwise

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.style import Style
from reader.model.reading_place import ReadingPlace
from tests.gui.reading_pane.looking import numbered, words_at
from tests.gui.reading_pane.opened import ALL, PARAGRAPH, opened

LINE = 40  # more than a line of text is high


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
def test_it_is_the_same_line_at_the_same_height(pane: ReadingPane, rtl: bool) -> None:
    article = opened(numbered(120), offered=ALL, dir="rtl" if rtl else "ltr")
    pane.show_article(article)
    pane._laying.finish()  # as it does a moment later
    for value in (0, 777, 3333, pane.verticalScrollBar().maximum()):
        pane.verticalScrollBar().setValue(value)
        place = pane.reading_place()
        pane.show_article(opened(number=2))
        pane.show_article(article)
        pane.show_place(place)
        assert pane.verticalScrollBar().value() == value


def test_kept_without_its_pixels_it_is_the_same_line(pane: ReadingPane) -> None:
    pane.show_article(opened(numbered(120)))
    pane._laying.finish()  # as it does a moment later
    pane.verticalScrollBar().setValue(3333)
    place = pane.reading_place()
    pane.go_to_place(0)
    pane.show_place(ReadingPlace(place.quote, place.start, place.progress))
    assert pane.reading_place().quote == place.quote
    assert abs(pane.verticalScrollBar().value() - 3333) < LINE


def test_in_a_text_that_has_changed_it_is_where_its_words_are(pane: ReadingPane) -> None:
    html = "".join(f"<p>({n}) {f'The harbour held {n} ships. ' * 20}</p>" for n in range(120))
    pane.show_article(opened(html))
    pane._laying.finish()  # as it does a moment later
    pane.verticalScrollBar().setValue(5000)
    words, place = words_at(pane), pane.reading_place()
    pane.show_article(opened(PARAGRAPH * 9 + html.replace("har", "har\u00ad")))
    pane.show_place(place)
    assert words_at(pane).replace("\u00ad", "") == words


def test_words_that_are_gone_are_looked_for_where_they_were(pane: ReadingPane) -> None:
    pane.show_article(opened(numbered(120)))
    pane.show_place(ReadingPlace("words that are nowhere in the text", 20_000))
    before = pane.reading_place()
    assert before.start == pytest.approx(20_000, abs=100)
    pane.show_place(ReadingPlace("words that are nowhere in the text", 20_000_000))
    assert pane.verticalScrollBar().value() == pane.verticalScrollBar().maximum()


@pytest.mark.parametrize("width", [460, 700, 1200])
def test_a_pane_of_another_width_shows_the_same_words(pane: ReadingPane, width: int) -> None:
    pane.show_article(opened(numbered(120), offered=ALL))
    pane.verticalScrollBar().setValue(4000)
    words = words_at(pane, LINE)
    pane.resize(width, 700)
    assert words_at(pane, LINE) == words


def test_what_is_embedded_is_no_part_of_it(pane: ReadingPane, style: Style) -> None:
    pane.show_article(opened(numbered(120)))
    pane._laying.finish()  # as it does a moment later
    pane.verticalScrollBar().setValue(4000)
    before = pane.reading_place()
    pane.embed(pane.document().begin(), QWidget())
    pane.embed(QTextBlock(), QWidget())
    after = pane.reading_place()
    pane.show_place(before)
    assert pane.reading_place() == before
    assert after.start < before.start  # for what is above has grown
    style.choose("dark")  # and nothing is embedded any more
    assert pane.reading_place().quote == before.quote


# ---- how far it was read ----------------------------------------------------------------------


def test_progress_is_that_of_the_text_not_of_the_stories_under_it(
    pane: ReadingPane, qtbot: QtBot
) -> None:
    told: list[int] = []
    pane.progressed.connect(told.append)
    pane.show_article(opened(numbered(40), offered=ALL * 3))
    pane._laying.finish()  # as it does a moment later
    bar = pane.verticalScrollBar()
    assert pane.reading_place().progress == 0
    strip = pane.strip
    assert strip is not None
    end = bar.value() + strip.mapTo(pane.viewport(), QPoint(0, 0)).y() - pane.viewport().height()
    bar.setValue(end // 2)
    assert pane.reading_place().progress == pytest.approx(50, abs=2)
    bar.setValue(end - 60)
    assert pane.reading_place().progress < 100
    bar.setValue(end)
    assert pane.reading_place().progress == 100
    assert told[-1] == 100


def test_a_text_that_is_all_in_view_is_seen_to_its_end(pane: ReadingPane) -> None:
    pane.show_article(opened("<p>Short.</p>", offered=ALL * 3))
    assert pane.reading_place().progress == 100


def test_of_a_text_in_parts_it_is_the_progress_in_all_of_them(pane: ReadingPane) -> None:
    for part, expected in ((0, (0, 25)), (3, (75, 100))):
        pane.show_article(replace(opened(numbered(40)), part=part, parts=4))
        seen = []
        for place in (0.0, 1.0):
            pane.go_to_place(place)
            seen.append(pane.reading_place().progress)
            assert pane.reading_place().part == part
        assert tuple(seen) == expected


# ---- going on ---------------------------------------------------------------------------------


def test_space_goes_through_the_page_and_then_on(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(opened(numbered(6), offered=ALL))
    bar = pane.verticalScrollBar()
    places = []
    with qtbot.assertNotEmitted(pane.went_on):
        while bar.value() < bar.maximum():
            places.append(bar.value())
            qtbot.keyClick(pane, Qt.Key.Key_Space)
    assert len(places) > 2
    assert all(0 < b - a < pane.viewport().height() for a, b in pairwise(places))
    qtbot.keyClick(pane, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() < bar.maximum()
    bar.setValue(bar.maximum())
    with qtbot.waitSignal(pane.went_on):
        qtbot.keyClick(pane, Qt.Key.Key_Space)


def test_space_at_the_end_of_a_part_goes_on_to_the_next(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(replace(opened(numbered(6)), part=0, parts=2))
    pane.go_to_place(1)
    with qtbot.waitSignal(pane.parted) as parted, qtbot.assertNotEmitted(pane.went_on):
        qtbot.keyClick(pane, Qt.Key.Key_Space)
    assert parted.args == [1]
    pane.show_article(replace(opened(numbered(6)), part=1, parts=2))
    pane.go_to_place(1)
    with qtbot.waitSignal(pane.went_on), qtbot.assertNotEmitted(pane.parted):
        qtbot.keyClick(pane, Qt.Key.Key_Space)
