"""What a check has found is said in a line, and shown when it is asked for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from reader.gui.care_desk import CareDesk
from reader.gui.care_joints import CareJoints
from reader.gui.desk import Desk
from reader.gui.dialogs.care_report import CareReport
from reader.gui.main_window import MainWindow
from reader.gui.style import Style
from reader.library import backups
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.damage import CheckReport, Damage, DamageKind
from reader.model.errors import StoreError
from tests.gui.tools import CountedTasks, button

ONE = Damage(DamageKind.TEXT, "", ArticleId(1), "Ships at anchor", "https://e.org/ships")
_PATIENCE_MS = 10_000


@pytest.fixture
def care(
    stories: list[ArticleId],
    window: MainWindow,
    library: Library,
    tasks: CountedTasks,
    desk: Desk,
    style: Style,
) -> CareDesk:
    care = CareDesk(library, tasks, window, idle_ms=3_600_000)
    CareJoints(care, desk, window.choices, style, window)
    return care


def said(window: MainWindow) -> str:
    return window.news.bar().words


def test_who_asks_is_told_that_all_is_well(
    care: CareDesk, window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_by_name["check"].trigger()
    assert said(window) == "The library is being checked…"
    qtbot.waitUntil(lambda: "all is well" in said(window), timeout=_PATIENCE_MS)
    assert said(window).startswith("3 ")


def test_who_does_not_ask_is_not(care: CareDesk, window: MainWindow) -> None:
    care.checked.emit(CheckReport(3, full=False), False)
    assert said(window) == ""


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (CheckReport(3, full=True, mended=(ONE,)), "is mended"),
        (CheckReport(3, full=True, mended=(ONE,), gone=(ONE,)), "Most of it is mended"),
        (CheckReport(3, full=True, left=(ONE,)), "file is damaged"),
    ],
    ids=["mended", "gone", "left"],
)
def test_damage_is_said_and_shown(
    care: CareDesk, window: MainWindow, report: CheckReport, words: str
) -> None:
    care.checked.emit(report, False)
    assert words in said(window)
    button(window.news.bar(), "Show").click()
    [dialog] = window.findChildren(CareReport)
    assert dialog.isVisible()
    dialog.accept()


def test_a_backup_is_made_where_the_settings_say(
    care: CareDesk, window: MainWindow, tmp_path: Path, qtbot: QtBot, library: Library
) -> None:
    chosen = tmp_path / "mine"
    now = window.choices.now
    window.choices.put(replace(now, backup_folder=str(chosen), backing_up=False))
    assert not care.backing_up
    window.actions_by_name["back up"].trigger()
    qtbot.waitUntil(lambda: "Backed up" in said(window), timeout=_PATIENCE_MS)
    assert len(backups.backups(chosen)) == 1


def test_reading_puts_off_what_is_done_by_itself(
    care: CareDesk, window: MainWindow, desk: Desk, settle: Callable[[], None], qtbot: QtBot
) -> None:
    care._idle.stop()
    desk.reload()
    settle()
    qtbot.waitUntil(care._idle.isActive, timeout=_PATIENCE_MS)


def test_a_file_that_is_damaged_can_be_repaired_from_where_it_is_said(
    care: CareDesk, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    [joints] = window.findChildren(CareJoints)
    care.checked.emit(CheckReport(3, full=True, left=(ONE,)), False)
    button(window.news.bar(), "Show").click()
    [dialog] = window.findChildren(CareReport)
    with qtbot.waitSignal(joints.repair_wanted):
        button(dialog, "Repair it").click()
    desk.failed.emit(StoreError("/a", "it is damaged", is_damaged=True))
    with qtbot.waitSignal(joints.repair_wanted):
        button(window.news.bar(), "Repair it").click()
    desk.failed.emit(StoreError("/a", "the disk is full"))
    assert said(window) == "The library cannot be used: the disk is full."
