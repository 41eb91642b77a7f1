"""How far asking is, and the way to stop it."""

from pytestqt.qtbot import QtBot

from reader.gui.feed_progress import FeedProgress
from reader.gui.style import Style
from tests.gui.tools import button, colours_in, picture


def test_it_is_seen_only_while_feeds_are_asked(style: Style, qtbot: QtBot) -> None:
    progress = FeedProgress(style)
    qtbot.addWidget(progress)
    assert progress.isHidden()
    progress.show_progress(3, 12)
    assert (progress.words, progress.accessibleName()) == ("Feeds: 3 of 12 asked",) * 2
    progress.show_progress(12, 12)
    assert progress.words == ""
    progress.show_progress(1, 12)
    progress.end(4, 0)
    assert progress.isHidden()


def test_it_can_be_stopped(style: Style, qtbot: QtBot) -> None:
    progress = FeedProgress(style)
    qtbot.addWidget(progress)
    progress.show_progress(3, 12)
    with qtbot.waitSignal(progress.stopped):
        button(progress, "Stop asking the feeds").click()


def test_folded_it_is_a_line(style: Style, qtbot: QtBot) -> None:
    progress = FeedProgress(style)
    qtbot.addWidget(progress)
    progress.fold(True)
    progress.show_progress(6, 12)
    progress.resize(40, progress.sizeHint().height())
    assert progress.height() < 14
    assert style.colour("accent").name() in colours_in(
        picture(progress), 0, 0, 40, progress.height()
    )
