"""The head of the reading pane: the way back and the article's own address."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.pane_column import PaneColumn
from reader.gui.style import Style
from tests.gui.tools import button


def made(style: Style, qtbot: QtBot) -> PaneColumn:
    column = PaneColumn(style)
    column.resize(600, 400)
    qtbot.addWidget(column)
    column.show()
    return column


def test_the_way_back_says_where_it_leads(style: Style, qtbot: QtBot) -> None:
    column = made(style, qtbot)
    column.offer_way_back(True, "All articles")
    back = button(column, "Back")
    assert back.text().strip() == "All articles"
    with qtbot.waitSignal(column.back):
        QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    column.offer_way_back(True, "")
    assert back.text() == ""
    column.offer_way_back(False, "")
    assert not back.isVisible()


def test_an_article_without_an_address_cannot_be_opened_in_the_browser(
    style: Style, qtbot: QtBot
) -> None:
    column = made(style, qtbot)
    original = button(column, "Open in the browser")
    column.offer_original(False)
    assert not original.isEnabled()
    column.offer_original(True)
    with qtbot.waitSignal(column.original):
        QTest.mouseClick(original, Qt.MouseButton.LeftButton)


def test_where_nothing_is_open_there_is_no_head(style: Style, qtbot: QtBot) -> None:
    column = made(style, qtbot)
    column.show_header(False)
    qtbot.waitUntil(lambda: column.pane.y() == 0)
    column.show_header(True)
    qtbot.waitUntil(lambda: column.pane.y() == 52)
