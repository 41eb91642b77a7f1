"""The keys that move through the page move through all of it."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.pane import ReadingPane
from tests.gui.reading_pane.looking import numbered
from tests.gui.reading_pane.opened import SAVED, opened


def test_the_keys_that_move_through_text_reach_the_related_stories(
    pane: ReadingPane, qtbot: QtBot
) -> None:
    pane.show_article(opened(numbered(20), offered=(SAVED,) * 4))
    bar = pane.verticalScrollBar()
    places = []
    for key in (Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_Down):
        qtbot.keyClick(pane, key)
        places.append(bar.value())
    end, page_up, home, down = places
    assert (end, home) == (bar.maximum(), 0)
    assert 0 < page_up < end
    assert 0 < down < 100
