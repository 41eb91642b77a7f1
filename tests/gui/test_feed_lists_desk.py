"""Lists of feeds are looked at, taken in, undone and written."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.feed_lists_desk import FeedListsDesk
from reader.gui.tasks import Tasks
from reader.library import following
from reader.library.library import Library
from reader.model.errors import FormatError
from reader.model.url import Url
from tests.gui.feed_files import LEDGER, RADIO, list_of_feeds


@pytest.fixture
def lists(library: Library, tasks: Tasks) -> FeedListsDesk:
    return FeedListsDesk(library, tasks, tasks)


def urls(library: Library) -> list[str]:
    return [feed.url for feed in following.all_feeds(library)]


def test_a_list_is_looked_at_and_nothing_is_followed(
    lists: FeedListsDesk, library: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    file = list_of_feeds(tmp_path)
    with qtbot.waitSignal(lists.previewed, timeout=10_000) as told:
        lists.look(file)
    assert told.args is not None
    assert told.args[0] == file
    assert [feed.url for feed in told.args[1].feeds] == [LEDGER, RADIO]
    assert urls(library) == []


def test_what_is_no_list_is_said(lists: FeedListsDesk, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "a.opml"
    file.write_text("ships")
    with qtbot.waitSignal(lists.unreadable, timeout=10_000) as told:
        lists.look(file)
    assert told.args is not None
    assert isinstance(told.args[1], FormatError)


def test_what_is_taken_in_is_undone(
    lists: FeedListsDesk,
    library: Library,
    qtbot: QtBot,
    tmp_path: Path,
    settle: Callable[[], None],
) -> None:
    with qtbot.waitSignal(lists.taken, timeout=10_000) as told:
        lists.take_in(list_of_feeds(tmp_path), [Url(RADIO)])
    assert urls(library) == [RADIO]
    assert told.args is not None
    lists.undo(told.args[0])
    settle()
    assert urls(library) == []


def test_all_feeds_are_written(
    lists: FeedListsDesk, library: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    following.follow(library, LEDGER)
    target = tmp_path / "out.opml"
    with qtbot.waitSignal(lists.written, timeout=10_000) as told:
        lists.write(target)
    assert told.args == [target, 1]
    assert LEDGER in target.read_text(encoding="utf-8")
