"""Highlights in the pane: where they are painted, and where their editor goes."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane import passages
from reader.gui.reading_pane.marker import Marker
from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.style import Style
from reader.model.annotation import Annotation, AnnotationId, Colour, Placed, TextQuote
from reader.model.article import ArticleId
from tests.gui.reading_pane.opened import PARAGRAPH, found, opened
from tests.gui.tools import end
from tests.world import NOON

LEFT = Qt.MouseButton.LeftButton


def annotation(number: int = 1, exact: str = "harbour") -> Annotation:
    return Annotation(
        AnnotationId(number), ArticleId(1), TextQuote(exact), Colour.GREEN, "", NOON, NOON
    )


@pytest.fixture
def pane(qtbot: QtBot, style: Style) -> Iterator[ReadingPane]:
    pane = ReadingPane(style)
    pane.resize(700, 600)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    yield pane
    end(pane)


@pytest.fixture
def marker(pane: ReadingPane, style: Style) -> Marker:
    marker = Marker(pane, style)
    pane.show_article(opened(PARAGRAPH * 8))
    return marker


def placed(marker: Marker, pane: ReadingPane, words: str, number: int = 1) -> Placed:
    """Return a highlight of the first such words of the text."""
    at, body = found(pane, words), marker._body.position()
    start, stop = at.selectionStart() - body, at.selectionEnd() - body
    return Placed(annotation(number, words), start, stop)


def test_reads_the_text_without_its_head_whenever_it_is_laid_out(
    qtbot: QtBot, pane: ReadingPane, style: Style
) -> None:
    marker = Marker(pane, style)
    with qtbot.waitSignal(marker.read) as read:
        pane.show_article(opened("<p>One har\u00adbour.</p>"))
    assert read.args == ["One har\u00adbour."]
    with qtbot.waitSignal(marker.read):
        style.choose("dark")


def test_an_article_without_text_is_read_too(qtbot: QtBot, pane: ReadingPane, style: Style) -> None:
    marker = Marker(pane, style)
    with qtbot.waitSignal(marker.read):
        pane.show_article(opened(""))


def test_paints_what_is_placed_and_forgets_it_with_the_article(
    pane: ReadingPane, marker: Marker
) -> None:
    marker.show([placed(marker, pane, "3 ships"), Placed(annotation(2))])
    assert [each.cursor.selectedText() for each in pane.extraSelections()] == ["3 ships"]
    pane.show_article(opened(number=2))
    assert pane.extraSelections() == []


def test_a_widget_laid_over_the_text_moves_no_highlight(pane: ReadingPane, marker: Marker) -> None:
    marker.show([placed(marker, pane, "3 ships")])
    over = QWidget()
    over.setMinimumSize(10, 40)
    pane.embed(found(pane, "3 ships").block(), over)
    assert [each.cursor.selectedText() for each in pane.extraSelections()] == ["3 ships"]


def test_the_editor_goes_below_the_passage(pane: ReadingPane, marker: Marker) -> None:
    marker.show([placed(marker, pane, "3 ships")])
    marker.edit(AnnotationId(1))
    box = passages.line_boxes(pane, found(pane, "3 ships"))[-1]
    assert marker.editor.y() == box.bottom() + 8
    assert marker.editor.x() >= 8
    assert marker.editor.geometry().right() <= pane.viewport().width() - 8


def test_and_above_where_there_is_no_room_below(pane: ReadingPane, marker: Marker) -> None:
    pane.resize(700, 900)
    mark = placed(marker, pane, "19 ships")
    marker.show([mark])
    boxes = passages.line_boxes(pane, found(pane, "19 ships"))
    bar = pane.verticalScrollBar()
    bar.setValue(bar.value() + boxes[-1].bottom() - pane.viewport().height() + 10)
    marker.edit(AnnotationId(1))
    box = passages.line_boxes(pane, found(pane, "19 ships"))[0]
    assert marker.editor.geometry().bottom() < box.top()


def test_and_at_the_foot_where_there_is_room_on_neither_side(
    pane: ReadingPane, marker: Marker
) -> None:
    pane.resize(700, 220)
    marker.show([placed(marker, pane, "3 ships")])
    marker.edit(AnnotationId(1))
    assert marker.editor.geometry().bottom() == pane.viewport().height() - 9


def test_goes_along_when_the_page_is_scrolled(pane: ReadingPane, marker: Marker) -> None:
    marker.show([placed(marker, pane, "3 ships")])
    marker.edit(AnnotationId(1))
    before = marker.editor.y()
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().value() + 40)
    assert marker.editor.y() == before - 40


def test_from_right_to_left_it_ends_where_the_passage_begins(
    pane: ReadingPane, style: Style
) -> None:
    marker = Marker(pane, style)
    pane.resize(1200, 700)
    pane.show_article(opened('<p dir="rtl">عادت القوارب قبل الظهر</p>', dir="rtl"))
    marker.show([placed(marker, pane, "القوارب")])
    marker.edit(AnnotationId(1))
    box = passages.line_boxes(pane, found(pane, "القوارب"))[0]
    assert marker.editor.geometry().right() == box.right()


def test_a_highlight_out_of_view_is_scrolled_to(pane: ReadingPane, marker: Marker) -> None:
    at = found(pane, "19 ships")
    for _ in range(6):
        at = pane.document().find("19 ships", at)
    body = marker._body.position()
    marker.show([Placed(annotation(), at.selectionStart() - body, at.selectionEnd() - body)])
    marker.go_to(AnnotationId(1))
    [box] = passages.line_boxes(pane, at)
    assert pane.viewport().rect().contains(box)
    assert not marker.editor.isVisible()


def test_one_that_is_to_come_is_waited_for(pane: ReadingPane, marker: Marker) -> None:
    marker.go_to(AnnotationId(1))
    marker.show([placed(marker, pane, "5 ships", number=2)])
    assert marker._boxes_in_hand() == []
    marker.show([placed(marker, pane, "3 ships")])
    assert len(marker._boxes_in_hand()) == 1


def test_one_that_is_not_in_the_text_is_said_to_be_lost(qtbot: QtBot, marker: Marker) -> None:
    lost = Placed(replace(annotation(), lost=True))
    marker.edit(AnnotationId(1))
    with qtbot.waitSignal(marker.lost):
        marker.show([lost])
    with qtbot.assertNotEmitted(marker.lost):
        marker.show([lost])
        marker.edit(AnnotationId(1))
        marker.show([Placed(annotation())])  # it stands in another part of the text


def test_the_editor_shows_what_was_changed_and_closes_when_it_is_gone(
    pane: ReadingPane, marker: Marker
) -> None:
    mark = placed(marker, pane, "3 ships")
    marker.show([mark])
    marker.edit(AnnotationId(1))
    pink = replace(mark, annotation=replace(mark.annotation, colour=Colour.PINK))
    marker.show([pink])
    assert [each.colour for each in marker.editor.swatches if each.isChecked()] == [Colour.PINK]
    marker.show([])
    assert not marker.editor.isVisible()


def test_a_colour_is_changed_and_remembered(
    qtbot: QtBot, pane: ReadingPane, marker: Marker
) -> None:
    marker.show([placed(marker, pane, "3 ships")])
    marker.edit(AnnotationId(1))
    with qtbot.waitSignal(marker.recoloured) as told:
        marker.editor.swatches[3].click()
    assert told.args == [AnnotationId(1), Colour.PINK]
    assert marker.colour is Colour.PINK


def test_keys_of_the_window_stay_its_own_while_the_editor_is_closed(
    qtbot: QtBot, pane: ReadingPane, marker: Marker
) -> None:
    pane.setFocus()
    with qtbot.assertNotEmitted(marker.chosen):
        qtbot.keyClick(pane, Qt.Key.Key_1)


def test_a_link_is_followed_and_no_editor_opened(
    qtbot: QtBot, pane: ReadingPane, style: Style
) -> None:
    marker = Marker(pane, style)
    pane.show_article(opened('<p>One <a href="https://e.org/two">harbour</a> only.</p>'))
    marker.show([placed(marker, pane, "harbour")])
    [box] = passages.line_boxes(pane, found(pane, "harbour"))
    with qtbot.waitSignal(pane.followed):
        qtbot.mouseClick(pane.viewport(), LEFT, pos=box.center())
    qtbot.wait_signal(marker._released.timeout)
    assert not marker.editor.isVisible()
