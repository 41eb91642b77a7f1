"""The library looked after while nobody does anything: a look and a backup each day, and order."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reader.gui.tasks import Tasks
from reader.library import backups, checking, settling
from reader.library.backups import Backup
from reader.library.library import Library
from reader.model.damage import CheckReport

T = TypeVar("T")

_IDLE_MS = 120_000
_AGAIN_MS = 3_600_000
_MOST_STEPS = 60  # some seconds; the rest is done the next time


class CareDesk(QObject):
    """Checks and backs up, off the GUI thread. idle_ms: how long nothing is to have happened.

    A look and a backup end early when the program does. Errors go where the tasks' do.
    """

    #: A check has ended: CheckReport, and whether the user had asked for it.
    checked = Signal(object, bool)
    #: The user's own backup was made: Path.
    backed_up = Signal(object)

    def __init__(
        self, library: Library, tasks: Tasks, parent: QObject, *, idle_ms: int = _IDLE_MS
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._idle_ms = library, tasks, idle_ms
        self._ending = threading.Event()
        self._busy = False
        self._steps = 0  # that may still be done before the next idle hour
        #: Whether a backup is made each day, and where; None for the usual place.
        self.backing_up = True
        self.folder: Path | None = None
        tasks.closing.connect(self._ending.set)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._care)
        self._idle.start(idle_ms)

    @property
    def usual_folder(self) -> Path:
        """The folder for backups where none was chosen."""
        return backups.backup_folder(self._library.store.path)

    def stir(self) -> None:
        """Note that the user is at work: what is done by itself can wait."""
        self._idle.start(self._idle_ms)
        self._steps = 0

    def check(self) -> None:
        """Look over the whole library, and mend it."""
        self._run(lambda: self._look(full=True), lambda report: self._tell(report, asked=True))

    def back_up(self) -> None:
        """Make a backup now."""
        self._run(self._copy, self._tell_backup)

    def _care(self) -> None:
        self._idle.start(_AGAIN_MS)
        if self._library.store.may_write:
            self._run(self._look_if_due, self._settle_after)

    def _look_if_due(self) -> CheckReport | None:
        report = self._look(full=False) if checking.is_due(self._library) else None
        is_damaged = report is not None and report.left
        if self.backing_up and not is_damaged and self._is_due():
            self._copy()
        return report

    def _settle_after(self, report: CheckReport | None) -> None:
        self._tell(report, asked=False)
        if report is None or not report.left:
            self._steps = _MOST_STEPS
            self._settle()

    def _settle(self) -> None:
        """Do one step, in the lane whose writes the routine does not take for another process's."""
        self._steps -= 1
        self._tasks.run(lambda: settling.settle_some(self._library), owner=self, done=self._go_on)

    def _go_on(self, is_done: bool) -> None:
        if not is_done and self._steps > 0:
            self._settle()

    def _look(self, *, full: bool) -> CheckReport:
        spare = [each.path for each in backups.backups_of(self._library.store.path, self._where())]
        return checking.look_after(self._library, spare, full=full, is_wanted=self._is_wanted)

    def _copy(self) -> Backup | None:
        return backups.back_up(self._library, self._where(), self._is_wanted)

    def _is_due(self) -> bool:
        return backups.is_due(self._library.store.path, self._where(), self._library.now())

    def _where(self) -> Path:
        return self.folder or self.usual_folder

    def _is_wanted(self) -> bool:
        return not self._ending.is_set()

    def _tell(self, report: CheckReport | None, *, asked: bool) -> None:
        if report is None:
            return
        if change := checking.change_of(report):
            self._tasks.changed.emit(change)
        self.checked.emit(report, asked)

    def _tell_backup(self, made: Backup | None) -> None:
        if made is not None:
            self.backed_up.emit(made.path)

    def _run(self, call: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do one thing at a time: what is asked for meanwhile is being done, or is done soon."""
        if self._busy:
            return
        self._busy = True
        self._tasks.run(call, owner=self, done=done, ended=self._free, lane="slow")

    def _free(self) -> None:
        self._busy = False
