"""A damaged library is repaired: what can be read goes into a new file; else a backup is put back.

Shown while no window is open: nobody may have the library open meanwhile.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QPushButton

from reader.gui.dialogs.parts import AloneDialog
from reader.gui.reasons import sentence
from reader.gui.style import Style
from reader.gui.words import whole_day
from reader.library import backups
from reader.library.backups import Backup
from reader.library.library import utc_now
from reader.library.repairing import put_back_latest, repair
from reader.model.damage import CheckReport
from reader.model.errors import ReaderError

T = TypeVar("T")


class RepairDialog(AloneDialog):
    """Repairs the library file from the moment it is shown. spare: the folder of its backups."""

    def __init__(self, style: Style, file: Path, spare: Path) -> None:
        super().__init__(style)
        self._file = file
        self._spare = backups.backups_of(file, spare)
        self._busy = False
        #: What came of it; None if it could not be repaired.
        self.report: CheckReport | None = None
        #: The backup that was put in its place; None if none was.
        self.put_back: Backup | None = None
        self.setWindowTitle(self.tr("Repairing the library"))
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("It is being repaired"))
        self.restore = QPushButton(self.tr("Put the backup back"))
        self.restore.setProperty("kind", "primary")
        self.restore.clicked.connect(self._restore)
        self.leave = QPushButton(self.tr("Close"))
        self.leave.clicked.connect(self.reject)
        self._hold(self.leave, self.restore)
        self._begin(
            self.tr("What can be read of the library is put into a new file."),
            lambda: repair(self._file, [each.path for each in self._spare], utc_now()),
            self._repaired,
        )

    def reject(self) -> None:
        """Stay until it has come to its end, one way or the other: Escape and closing come here."""
        if not self._busy:
            self.done(0)

    def _begin(self, words: str, call: Callable[[], T], done: Callable[[T], None]) -> None:
        self._busy = True
        self.words.setText(words)
        self.note.setText(self.tr("The damaged file is kept beside it."))
        self.bar.show()
        self.restore.hide()
        self.leave.hide()
        self._tasks.run(call, owner=self, done=done, failed=self._fail, lane="slow")

    def _repaired(self, report: CheckReport) -> None:
        self.report = report
        self.done(1)

    def _fail(self, error: ReaderError) -> None:
        """Say why, and offer the newest backup if there is one."""
        self._busy = False
        self.words.setText(sentence(error))
        self.bar.hide()
        self.leave.show()
        if self._spare:
            day = whole_day(self._spare[0].made_at.astimezone().isoformat())
            self.note.setText(self.tr("There is a backup of {day}.").format(day=day))
            self.restore.show()
            self.restore.setFocus()
        else:
            self.note.setText(self.tr("There is no backup of it. The file is as it was."))

    def _restore(self) -> None:
        spare, self._spare = self._spare, []  # it is tried once

        def put() -> Backup:
            return put_back_latest(self._file, spare, utc_now())

        self._begin(self.tr("The backup is put in the library's place."), put, self._restored)

    def _restored(self, backup: Backup) -> None:
        self.put_back = backup
        self.done(1)
