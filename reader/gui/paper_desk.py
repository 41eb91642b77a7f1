"""What is wished of an article as a file: it is written off the GUI thread."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.gui.tasks import Tasks
from reader.library.writing_out import write_out


class PaperDesk(QObject):
    """Writes what was painted."""

    written = Signal(object)  # Path of the file

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks

    def write(self, target: Path, body: bytes) -> None:
        """Write a file to where the user wants it."""
        self._tasks.run(lambda: write_out(target, body), owner=self, done=self.written.emit)
