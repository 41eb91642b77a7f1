"""The desk's part for exports of other readers: each looked at, brought in and undone."""

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.gui.tasks import Tasks
from reader.library import moving_in, undoing_imports
from reader.library.library import Library
from reader.model.change import Change
from reader.model.moving import Import, Moved, Unread


class MovingDesk(QObject):
    """What is wished of imports from other readers."""

    listed = Signal(object)  # list of Import, the latest first
    undone = Signal(object)  # Undone: an earlier one

    def __init__(self, library: Library, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks

    def load(self) -> None:
        """List what was brought in so far."""
        self._tasks.run(
            lambda: moving_in.all_imports(self._library), owner=self, done=self.listed.emit
        )

    def undo(self, number: int) -> None:
        """Undo an earlier import, and list them again."""
        self._tasks.run(
            lambda: undoing_imports.undo_import(self._library, number),
            owner=self,
            done=self.undone.emit,
            ended=self.load,
            lane="slow",
        )

    def take(self, file: Path, parent: QObject) -> "MovingFile":
        """Return the work on one file, which has looked at nothing yet."""
        return MovingFile(self._library, self._tasks, file, parent)


class MovingFile(QObject):
    """One export that is moved in."""

    previewed = Signal(object)  # Preview
    moved = Signal(object)  # Moved: how far it is
    reported = Signal(object)  # list of Unread: what could not be read
    ended = Signal(bool)  # nothing more comes; whether all entries had their turn
    undone = Signal(object)  # Undone
    failed = Signal(object)  # ReaderError

    def __init__(self, library: Library, tasks: Tasks, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._file = library, tasks, file
        self._number: int | None = None
        self._stop: threading.Event | None = None

    def look(self) -> None:
        """Say what would become of the file."""
        self._tasks.run(
            lambda: moving_in.preview(self._library, self._file),
            owner=self,
            done=self.previewed.emit,
            failed=self.failed.emit,
            lane="slow",
        )

    def begin(self) -> None:
        """Bring in what it holds; go on where it was stopped."""
        self._stop = self._tasks.stream(
            lambda: moving_in.move_in(self._library, self._file),
            owner=self,
            each=self._tell,
            ended=self._end,
        )

    def stop(self) -> None:
        """Stop between two lots; what was brought in stays."""
        if self._stop is not None:
            self._stop.set()

    def undo(self) -> None:
        """Undo what was brought in."""
        number = self._number
        if number is not None:
            self._tasks.run(
                lambda: undoing_imports.undo_import(self._library, number),
                owner=self,
                done=self.undone.emit,
                lane="slow",
            )

    def _tell(self, moved: Moved) -> None:
        self._number = moved.so_far.number
        self.moved.emit(moved)

    def _end(self) -> None:
        number = self._number
        if number is None:  # the file could not be read
            self.ended.emit(False)
            return
        self._tasks.run(
            lambda: moving_in.report(self._library, number), owner=self, done=self._tell_end
        )

    def _tell_end(self, report: tuple[Import, list[Unread]]) -> None:
        """Say how far it came: after the word to stop no more was told."""
        so_far, unread = report
        self.moved.emit(Moved(so_far, Change()))
        self.reported.emit(unread)
        self.ended.emit(so_far.done >= so_far.entries)
