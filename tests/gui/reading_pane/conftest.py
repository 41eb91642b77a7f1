"""A pane that is shown and active."""

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.style import Style

SIZE = (900, 700)


@pytest.fixture
def pane(style: Style, qtbot: QtBot) -> ReadingPane:
    pane = ReadingPane(style)
    qtbot.addWidget(pane)
    pane.resize(*SIZE)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    return pane
