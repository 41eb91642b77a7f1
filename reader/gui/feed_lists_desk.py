"""What is wished of lists of feeds (OPML): looked at, taken in, undone, written out."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.gui.tasks import Tasks
from reader.library import subscriptions, undoing_imports
from reader.library.library import Library
from reader.model.subscriptions import Subscribed
from reader.model.url import Url


class FeedListsDesk(QObject):
    """Verbs of lists off the GUI thread."""

    #: What a list holds: Path, Subscriptions. Why it cannot be read: Path, ReaderError.
    previewed = Signal(object, object)
    unreadable = Signal(object, object)
    #: A list was taken in: Subscribed.
    taken = Signal(object)
    #: It was undone: Undone.
    undone = Signal(object)
    #: All feeds were written: Path, and how many.
    written = Signal(object, int)

    def __init__(self, library: Library, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks

    def look(self, file: Path) -> None:
        """Say what a list holds."""
        self._tasks.run(
            lambda: subscriptions.preview(self._library, file),
            owner=self,
            done=lambda held: self.previewed.emit(file, held),
            failed=lambda error: self.unreadable.emit(file, error),
        )

    def take_in(self, file: Path, wanted: Collection[Url]) -> None:
        """Follow these feeds of a list."""
        self._tasks.run(
            lambda: subscriptions.take_in(self._library, file, wanted),
            owner=self,
            done=self.taken.emit,
        )

    def undo(self, taken: Subscribed) -> None:
        """Follow those that a list has brought no more."""
        number = taken.number
        if number is not None:
            self._tasks.run(
                lambda: undoing_imports.undo_import(self._library, number),
                owner=self,
                done=self.undone.emit,
            )

    def write(self, target: Path) -> None:
        """Write all feeds to a file; the user has said that one of this name may go."""
        self._tasks.run(
            lambda: subscriptions.write(self._library, target, overwrite=True),
            owner=self,
            done=lambda count: self.written.emit(target, count),
        )
