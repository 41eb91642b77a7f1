"""Lists of feeds come and go by the window's dialogs."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.feed_list import FeedListDialog
from reader.gui.main_window import MainWindow
from reader.library import following
from reader.library.library import Library
from tests.gui.feed_files import LEDGER, RADIO, list_of_feeds
from tests.gui.tools import button, flush

Settle = Callable[[], None]


def chooser(window: MainWindow) -> QFileDialog:
    found = window.findChild(QFileDialog)
    assert found is not None
    return found


def shown(window: MainWindow) -> FeedListDialog:
    found = window.findChild(FeedListDialog)
    assert found is not None
    return found


def urls(library: Library) -> set[str]:
    return {feed.url for feed in following.all_feeds(library)}


@pytest.mark.parametrize("by_key", [False, True], ids=["button", "key"])
def test_a_list_is_asked_for_taken_in_and_undone(
    window: MainWindow, library: Library, settle: Settle, tmp_path: Path, by_key: bool
) -> None:
    window.actions_by_name["take in feeds"].trigger()
    chooser(window).fileSelected.emit(str(list_of_feeds(tmp_path)))
    settle()
    button(shown(window), "Follow 2 feeds").click()
    settle()
    assert urls(library) == {LEDGER, RADIO}
    assert window.notice.words == "You follow 2 feeds more."
    if by_key:
        window.actions_by_name["undo"].trigger()
    else:
        button(window.notice, "Undo").click()
    settle()
    assert urls(library) == set()
    assert "followed no more" in window.notice.words


def test_a_list_that_is_dropped_is_looked_at_first(
    window: MainWindow, library: Library, settle: Settle, tmp_path: Path
) -> None:
    window.reception.take_sources([str(list_of_feeds(tmp_path))])
    settle()
    assert shown(window).wanted == [LEDGER, RADIO]
    assert urls(library) == set()


def test_the_feeds_are_written_where_the_user_says(
    window: MainWindow, library: Library, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    following.follow(library, LEDGER)
    window.actions_by_name["write feeds"].trigger()
    dialog = chooser(window)
    assert dialog.defaultSuffix() == "opml"
    target = tmp_path / "out.opml"
    dialog.fileSelected.emit(str(target))
    settle()
    assert LEDGER in target.read_text(encoding="utf-8")
    assert window.notice.words == "1 feed written: \u2068out.opml\u2069"
    dialog.reject()
    flush()
