"""An export through the desk: looked at, brought in, stopped, undone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.gui.desk import Desk
from reader.gui.moving_desk import MovingFile
from reader.library import moving_in, saving
from reader.library.library import Library
from reader.model.change import Change
from reader.model.errors import FormatError, ReaderError
from reader.model.moving import Import, Moved, Preview, Undone, Unread
from tests.formats.moving import exports
from tests.gui.tools import CountedTasks
from tests.world import World

Settle = Callable[[], None]


@pytest.fixture
def export(tmp_path: Path) -> Path:
    file = tmp_path / "readwise.csv"
    file.write_bytes(exports.READWISE)
    return file


def work_on(desk: Desk, file: Path) -> MovingFile:
    return desk.incoming.moving.take(file, desk)


def test_a_file_is_looked_at_and_nothing_is_brought_in(
    desk: Desk, library: Library, export: Path, settle: Settle
) -> None:
    previews: list[Preview] = []
    work = work_on(desk, export)
    work.previewed.connect(previews.append)
    work.look()
    settle()
    assert [(each.links, len(each.unread)) for each in previews] == [(1, 1)]
    work.undo()  # there is nothing yet
    assert moving_in.all_imports(library) == []


def test_a_file_that_is_no_export_is_told(desk: Desk, tmp_path: Path, settle: Settle) -> None:
    errors: list[ReaderError] = []
    ends: list[bool] = []
    for name in ("look", "begin"):
        work = work_on(desk, tmp_path / "gone")
        work.failed.connect(errors.append)
        work.ended.connect(ends.append)
        getattr(work, name)()
        settle()
    assert [type(error) for error in errors] == [FormatError]
    assert ends == [False]


def test_it_is_brought_in_with_a_report_and_undone(
    desk: Desk, library: Library, tasks: CountedTasks, export: Path, settle: Settle, world: World
) -> None:
    moved: list[Moved] = []
    unread: list[list[Unread]] = []
    ends: list[bool] = []
    undone: list[Undone] = []
    changes: list[Change] = []
    tasks.changed.connect(changes.append)
    work = work_on(desk, export)
    for signal, kept in (
        (work.moved, moved),
        (work.reported, unread),
        (work.ended, ends),
        (work.undone, undone),
    ):
        signal.connect(kept.append)
    work.begin()
    settle()
    assert (moved[-1].so_far.links, len(unread[0]), ends) == (1, 1, [True])
    assert any(change.outbox for change in changes)
    work.undo()
    settle()
    assert [each.links for each in undone] == [1]
    assert saving.waiting(library) == []


def test_one_that_is_stopped_says_that_not_all_had_its_turn(
    desk: Desk, library: Library, tmp_path: Path, settle: Settle
) -> None:
    file = tmp_path / "a.csv"
    rows = [(f"Ships {n}", f"https://e.org/{n}", "", "", "") for n in range(1_000)]
    file.write_bytes(exports.table("title,url,time_added,tags,status", rows))
    ends: list[bool] = []
    work = work_on(desk, file)
    work.stop()  # before it has begun there is nothing to stop
    work.ended.connect(ends.append)
    work.moved.connect(lambda moved: work.stop() if moved.so_far.done < 1_000 else None)
    work.begin()
    settle()
    [first] = moving_in.all_imports(library)
    work.moved.disconnect()
    work.begin()
    settle()
    # How far it came before the word to stop reached it is the machine's affair.
    assert (ends[0], ends[-1]) == (first.done == 1_000, True)


def test_earlier_imports_are_listed_and_undone(
    desk: Desk, library: Library, export: Path, settle: Settle
) -> None:
    [*_] = moving_in.move_in(library, export)
    lists: list[list[Import]] = []
    undone: list[Undone] = []
    desk.incoming.moving.listed.connect(lists.append)
    desk.incoming.moving.undone.connect(undone.append)
    desk.incoming.moving.load()
    settle()
    desk.incoming.moving.undo(lists[0][0].number)
    settle()
    assert [each.undone_at is None for (each,) in lists] == [True, False]
    assert [each.links for each in undone] == [1]
