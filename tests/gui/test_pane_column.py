"""The column of the pane: its header goes where there is nothing to do in it."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from reader.gui.pane_column import PaneColumn
from reader.gui.style import Style
from tests.gui.reading_pane.opened import ALL, PARAGRAPH, opened, row
from tests.gui.tools import end


@pytest.fixture
def column(style: Style) -> Iterator[PaneColumn]:
    column = PaneColumn(style)
    column.resize(600, 400)
    column.show()
    yield column
    end(column)


def test_where_nothing_is_open_there_is_no_head(column: PaneColumn, qtbot: QtBot) -> None:
    column.header.hide()
    qtbot.waitUntil(lambda: column.pane.y() == 0)
    column.header.show()
    qtbot.waitUntil(lambda: column.pane.y() == 52)


def test_what_stands_above_the_text_is_there_before_the_text(column: PaneColumn) -> None:
    column.show_article(opened(), None)
    alone = column.pane.y()
    for twins in ((row(),), ()):
        column.show_article(replace(opened(), twins=twins), None)
        assert (column.pane.y() > alone) == bool(twins)


@pytest.mark.parametrize("gone", [20, 400, 10_000])
def test_a_line_of_news_moves_nothing_that_the_pointer_is_over(
    column: PaneColumn, qtbot: QtBot, gone: int
) -> None:
    column.show_article(opened(PARAGRAPH * 6, offered=ALL), None)
    bar, pane = column.pane.verticalScrollBar(), column.pane
    pane.go_to_place(1)
    bar.setValue(gone)

    def height_of_the_text() -> int:
        return pane.y() - bar.value()

    stood, above = height_of_the_text(), pane.y()
    column.notice.say("Saved: Ships at anchor")
    qtbot.waitUntil(lambda: pane.y() > above)
    assert height_of_the_text() == stood
    column.notice.hide()
    qtbot.waitUntil(lambda: pane.y() == above)
    assert height_of_the_text() == stood


def test_a_line_of_news_leaves_a_beginning_in_view(column: PaneColumn, qtbot: QtBot) -> None:
    column.show_article(opened(PARAGRAPH * 6), None)
    above = column.pane.y()
    column.notice.say("Saved: Ships at anchor")
    qtbot.waitUntil(lambda: column.pane.y() > above)
    assert column.pane.verticalScrollBar().value() == 0
