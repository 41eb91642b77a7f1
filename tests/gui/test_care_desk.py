"""The library is looked after while nobody does anything, and when it is asked for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.care_desk import CareDesk
from reader.gui.desk import Desk
from reader.gui.routine import Routine
from reader.library import backups, checking
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.damage import DamageKind
from tests.gui.tools import CountedTasks, end
from tests.store.test_sealing import without_triggers

Settle = Callable[[], None]
_NEVER_MS, _SOON_MS, _PATIENCE_MS = 3_600_000, 1, 10_000


@pytest.fixture
def care(library: Library, tasks: CountedTasks, desk: Desk) -> CareDesk:
    """Give one that does nothing by itself; it ends with the desk."""
    return CareDesk(library, tasks, desk, idle_ms=_NEVER_MS)


def folder(library: Library) -> Path:
    return backups.backup_folder(library.store.path)


def test_idle_it_looks_and_backs_up_once_a_day(
    library: Library,
    tasks: CountedTasks,
    desk: Desk,
    stories: list[ArticleId],
    qtbot: QtBot,
    settle: Settle,
) -> None:
    care = CareDesk(library, tasks, desk, idle_ms=_SOON_MS)
    with qtbot.waitSignal(care.checked, timeout=_PATIENCE_MS) as told:
        pass
    report, asked = told.args
    assert (report.is_sound, report.full, asked) == (True, False, False)
    settle()
    assert len(backups.backups(folder(library))) == 1
    assert not checking.is_due(library)
    told_again: list[object] = []
    care.checked.connect(lambda *_: told_again.append(_))
    care._care()
    settle()
    assert (told_again, len(backups.backups(folder(library)))) == ([], 1)


def test_who_works_is_not_disturbed(care: CareDesk, settle: Settle, library: Library) -> None:
    care.stir()
    settle()
    assert care._idle.remainingTime() > 0
    assert checking.is_due(library)


def parts(library: Library, index: str) -> int:
    with library.store.reading() as db:
        found: int = db.execute(f"SELECT count(DISTINCT segid) FROM {index}_idx").fetchone()[0]  # noqa: S608
        return found


def test_idle_the_parts_of_the_search_index_are_joined(
    care: CareDesk, library: Library, stories: list[ArticleId], settle: Settle
) -> None:
    assert parts(library, "search") > 1
    care._care()
    settle()
    assert (parts(library, "search"), parts(library, "search_head")) == (1, 1)


def test_who_comes_back_to_work_waits_for_one_step(
    care: CareDesk, library: Library, stories: list[ArticleId], settle: Settle
) -> None:
    care._settle_after(None)
    care.stir()
    settle()
    assert parts(library, "search") == 1
    assert parts(library, "search_head") > 1


def test_what_is_joined_is_not_taken_for_the_work_of_another_process(
    care: CareDesk, library: Library, tasks: CountedTasks, stories: list[ArticleId], settle: Settle
) -> None:
    routine, told = Routine(library, tasks), list[bool]()
    routine.written_elsewhere.connect(lambda: told.append(True))
    routine.start()
    settle()
    care._settle_after(None)
    settle()
    assert parts(library, "search_head") == 1
    for _ in range(3):
        routine.start()
        settle()
    assert told == []
    end(routine)


def test_no_backup_is_made_where_none_is_wanted(
    care: CareDesk, library: Library, settle: Settle
) -> None:
    care.backing_up = False
    care._care()
    settle()
    assert not checking.is_due(library)
    assert backups.backups(folder(library)) == []


def test_what_is_asked_for_is_told(
    care: CareDesk, library: Library, stories: list[ArticleId], qtbot: QtBot, tmp_path: Path
) -> None:
    without_triggers(library.store.path, "UPDATE body SET text = x'00' WHERE article_id = 1")
    with qtbot.waitSignal(care.checked, timeout=_PATIENCE_MS) as told:
        care.check()
    report, asked = told.args
    assert asked
    assert DamageKind.TEXT in {damage.kind for damage in report.mended}
    qtbot.waitUntil(lambda: not care._busy, timeout=_PATIENCE_MS)
    care.folder = tmp_path / "mine"
    with qtbot.waitSignal(care.backed_up, timeout=_PATIENCE_MS) as made:
        care.back_up()
    assert made.args[0].parent == tmp_path / "mine"


def test_one_thing_is_done_at_a_time(care: CareDesk, library: Library, settle: Settle) -> None:
    care.back_up()
    care.back_up()
    settle()
    assert len(backups.backups(folder(library))) == 1


def test_at_its_end_it_makes_no_backup(
    care: CareDesk, library: Library, tasks: CountedTasks
) -> None:
    tasks.closing.emit()
    assert care._copy() is None
    assert backups.backups(folder(library)) == []


def test_what_may_only_be_read_is_left_alone(
    care: CareDesk,
    tasks: CountedTasks,
    library: Library,
    settle: Settle,
    only_read: Callable[[], None],
) -> None:
    told: list[object] = []
    tasks.failed.connect(told.append)
    only_read()
    care._care()
    settle()
    assert (told, backups.backups(folder(library))) == ([], [])
