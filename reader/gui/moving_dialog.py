"""The library moves: how far it is, stop and go on, and what came of it.

Shown while no window is open: nobody may read or write a library that moves.
"""

import threading
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from reader.gui.dialogs.parts import AloneDialog
from reader.gui.reasons import sentence
from reader.gui.style import Style
from reader.library.moving import Moved, move
from reader.model.errors import ReaderError

_STEPS = 1_000


class MovingDialog(AloneDialog):
    """Moves the library that `folder` names into `target`, from the moment it is shown."""

    _told = Signal(int, int)

    def __init__(self, style: Style, folder: Path, target: Path) -> None:
        super().__init__(style)
        self._folder, self._target = folder, target
        self._may_go, self._left = threading.Event(), False
        self._may_go.set()
        #: What came of it: None if the library has stayed where it was.
        self.moved: Moved | None = None
        self.setWindowTitle(self.tr("Moving the library"))
        words = self.tr("Kiosque copies your library to {folder}")
        self.words.setText(words.format(folder=target))
        self.bar.setRange(0, _STEPS)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.note.setText(
            self.tr("Until the copy has been checked, the library stays where it is.")
        )
        self.leave = QPushButton(self.tr("Leave it where it is"))
        self.leave.clicked.connect(self._leave)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setProperty("kind", "primary")
        self.stop.setDefault(True)
        self.stop.clicked.connect(self._stop_or_go_on)
        self._hold(self.leave, self.stop)
        self.leave.hide()
        self.stop.setFocus()
        self._told.connect(self._show_told)
        self._begin()

    def reject(self) -> None:
        """Leave it where it is, once the copy has come to rest: Escape and closing come here."""
        self._leave()

    def _begin(self) -> None:
        self._tasks.run(
            lambda: move(self._folder, self._target, self._going),
            owner=self,
            done=self._end,
            failed=self._fail,
            lane="slow",
        )

    def _going(self, done: int, of: int) -> bool:
        """Tell how far it is, and wait while it is stopped; on the worker's thread."""
        self._told.emit(done, of)
        self._may_go.wait()
        return not self._left

    def _show_told(self, done: int, of: int) -> None:
        self.bar.setValue(done * _STEPS // max(1, of))

    def _stop_or_go_on(self) -> None:
        if self._may_go.is_set():
            self._may_go.clear()
            self.stop.setText(self.tr("Continue"))
            self.note.setText(self.tr("Stopped. The library is where it was."))
        else:
            self._may_go.set()
            self.stop.setText(self.tr("Stop"))
            self.note.setText(
                self.tr("Until the copy has been checked, the library stays where it is.")
            )
        self.leave.setVisible(not self._may_go.is_set())

    def _leave(self) -> None:
        self._left = True
        self._may_go.set()
        if not self.bar.isVisible():  # it has failed
            self.done(0)

    def _end(self, moved: Moved | None) -> None:
        self.moved = moved
        self._close()

    def _fail(self, error: ReaderError) -> None:
        self.words.setText(sentence(error))
        self.note.setText(self.tr("The library is where it was."))
        self.bar.hide()
        self.stop.hide()
        self.leave.setText(self.tr("Open the library"))
        self.leave.show()

    def _close(self) -> None:
        self.done(int(self.moved is not None))
