"""What becomes of an article while it is read: its place is kept, at its end it is read."""

from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.gui.reading_desk import ReadingDesk
from reader.gui.tasks import Tasks
from reader.library import reading
from reader.library.library import Library
from reader.model.article import ArticleId, OpenArticle, State
from reader.model.reading_place import ReadingPlace
from tests.gui.tools import end

Settle = Callable[[], None]


@pytest.fixture
def desk(library: Library, tasks: Tasks, qtbot: QtBot) -> Iterator[ReadingDesk]:
    parent = QObject()
    desk = ReadingDesk(library, tasks, parent)
    desk.set_pauses(keep_ms=0, look_ms=0)
    yield desk
    tasks.close()
    end(parent)


def at(desk: ReadingDesk, progress: int) -> ReadingPlace:
    """Move the reader there."""
    place = ReadingPlace(f"words at {progress}", progress * 10, progress)
    desk.place = lambda: place
    desk.move(progress)
    return place


def opened(library: Library, article_id: ArticleId) -> OpenArticle:
    return reading.open_article(library, article_id)


def test_the_place_is_kept_while_one_reads(
    stories: list[ArticleId], library: Library, desk: ReadingDesk, settle: Settle
) -> None:
    desk.begin(opened(library, stories[0]))
    place = at(desk, 40)
    settle()
    assert opened(library, stories[0]).place == place


def test_not_at_every_step(
    stories: list[ArticleId], library: Library, desk: ReadingDesk, settle: Settle
) -> None:
    desk.set_pauses(keep_ms=1_000_000, look_ms=0)
    desk.begin(opened(library, stories[0]))
    at(desk, 40)
    settle()
    assert opened(library, stories[0]).place is None


def test_it_is_kept_when_the_article_is_left_and_its_row_is_altered(
    stories: list[ArticleId], library: Library, desk: ReadingDesk, settle: Settle, qtbot: QtBot
) -> None:
    desk.set_pauses(keep_ms=1_000_000, look_ms=0)
    desk.begin(opened(library, stories[0]))
    place = at(desk, 40)
    with qtbot.waitSignal(desk.altered) as altered:
        desk.leave()
    settle()
    assert altered.args == [[stories[0]]]
    assert opened(library, stories[0]).place == place
    with qtbot.assertNotEmitted(desk.altered):
        desk.leave()
    at(desk, 80)
    settle()
    assert opened(library, stories[0]).place == place


def test_who_only_looks_has_no_place(
    stories: list[ArticleId], library: Library, desk: ReadingDesk, settle: Settle
) -> None:
    desk.begin(opened(library, stories[0]))
    at(desk, 0)
    desk.leave()
    settle()
    assert opened(library, stories[0]).place is None


def test_who_goes_back_to_the_beginning_has_the_beginning(
    stories: list[ArticleId], library: Library, desk: ReadingDesk, settle: Settle
) -> None:
    desk.begin(opened(library, stories[0]))
    at(desk, 40)
    settle()
    place = at(desk, 0)
    settle()
    assert opened(library, stories[0]).place == place


def test_at_its_end_an_article_is_read_once(
    stories: list[ArticleId], library: Library, desk: ReadingDesk, settle: Settle, tasks: Tasks
) -> None:
    told: list[object] = []
    tasks.changed.connect(told.append)
    desk.begin(opened(library, stories[0]))
    for progress in (99, 100, 60, 100):
        at(desk, progress)
        settle()
        expected = State.UNREAD if progress == 99 else State.READ
        assert reading.get(library, stories[0]).state is expected
    assert len(told) == 1


def test_what_fits_into_the_pane_is_read_only_after_a_look(
    stories: list[ArticleId], library: Library, desk: ReadingDesk, settle: Settle, qtbot: QtBot
) -> None:
    desk.set_pauses(keep_ms=0, look_ms=1_000_000)
    desk.begin(opened(library, stories[0]))
    at(desk, 100)
    settle()
    assert reading.get(library, stories[0]).state is State.UNREAD
    desk.set_pauses(keep_ms=0, look_ms=0)
    desk.begin(opened(library, stories[0]))
    desk.move(100)
    settle()
    assert reading.get(library, stories[0]).state is State.READ


def test_if_the_reader_wants_it_so_it_is_read_when_it_is_opened(
    stories: list[ArticleId], library: Library, desk: ReadingDesk, settle: Settle
) -> None:
    desk.at_opening = True
    desk.begin(opened(library, stories[0]))
    settle()
    assert reading.get(library, stories[0]).state is State.READ


def test_an_article_that_is_gone_is_left_in_peace(
    stories: list[ArticleId], library: Library, desk: ReadingDesk, tasks: Tasks, settle: Settle
) -> None:
    failed: list[object] = []
    tasks.failed.connect(failed.append)
    there = opened(library, stories[0])
    gone = replace(there, saved=replace(there.saved, id=ArticleId(10_000)))
    desk.begin(gone)
    at(desk, 100)
    desk.leave()
    settle()
    assert failed == []


def test_it_finds_the_next_that_is_unread(
    stories: list[ArticleId], library: Library, desk: ReadingDesk, settle: Settle
) -> None:
    found: list[object] = []
    desk.unread.connect(found.append)
    reading.mark_read(library, stories[0])
    desk.find_unread(stories)
    desk.find_unread(stories[:1])
    settle()
    assert found == [stories[1], None]


def test_when_another_is_turned_to_the_place_is_kept_only_when_that_is_shown(
    stories: list[ArticleId], library: Library, desk: ReadingDesk, settle: Settle, qtbot: QtBot
) -> None:
    desk.set_pauses(keep_ms=1_000_000, look_ms=0)
    desk.begin(opened(library, stories[0]))
    place = at(desk, 40)
    with qtbot.assertNotEmitted(desk.altered):
        desk.turn_to(opened(library, stories[1]))
    at(desk, 70)  # of another text
    settle()
    assert opened(library, stories[0]).place is None
    with qtbot.waitSignal(desk.altered) as altered:
        desk.keep_left()
    settle()
    assert altered.args == [[stories[0]]]
    assert opened(library, stories[0]).place == place
    assert opened(library, stories[1]).place is None
    with qtbot.assertNotEmitted(desk.altered):
        desk.keep_left()
