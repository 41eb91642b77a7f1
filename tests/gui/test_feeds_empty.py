"""Before anything is followed there is one button, and one quiet way more."""

from pytestqt.qtbot import QtBot

from reader.gui.feeds_empty import FeedsEmpty
from reader.gui.style import Style
from tests.gui.tools import button, texts


def test_it_says_what_feeds_are_for_and_how_to_begin(style: Style, qtbot: QtBot) -> None:
    view = FeedsEmpty(style)
    qtbot.addWidget(view)
    view.show()
    assert "Let the news come" in texts(view)
    with qtbot.waitSignal(view.wanted), qtbot.waitSignal(view.listed):
        button(view, "Follow a site…").click()
        button(view, "Take in a list of feeds (OPML)…").click()
