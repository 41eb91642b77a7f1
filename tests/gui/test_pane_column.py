"""The column of the pane: its header goes where there is nothing to do in it."""

from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from reader.gui.pane_column import PaneColumn
from reader.gui.style import Style
from tests.gui.reading_pane.opened import opened, row


def test_where_nothing_is_open_there_is_no_head(style: Style, qtbot: QtBot) -> None:
    column = PaneColumn(style)
    column.resize(600, 400)
    qtbot.addWidget(column)
    column.show()
    column.header.hide()
    qtbot.waitUntil(lambda: column.pane.y() == 0)
    column.header.show()
    qtbot.waitUntil(lambda: column.pane.y() == 52)


def test_what_stands_above_the_text_is_there_before_the_text(style: Style, qtbot: QtBot) -> None:
    column = PaneColumn(style)
    column.resize(600, 400)
    qtbot.addWidget(column)
    column.show()
    column.show_article(opened(), None)
    alone = column.pane.y()
    for twins in ((row(),), ()):
        column.show_article(replace(opened(), twins=twins), None)
        assert (column.pane.y() > alone) == bool(twins)
