"""The column of the pane: its header goes where there is nothing to do in it."""

from pytestqt.qtbot import QtBot

from reader.gui.pane_column import PaneColumn
from reader.gui.style import Style


def test_where_nothing_is_open_there_is_no_head(style: Style, qtbot: QtBot) -> None:
    column = PaneColumn(style)
    column.resize(600, 400)
    qtbot.addWidget(column)
    column.show()
    column.header.hide()
    qtbot.waitUntil(lambda: column.pane.y() == 0)
    column.header.show()
    qtbot.waitUntil(lambda: column.pane.y() == 52)
