"""What is wished of an article as a file: it is written off the GUI thread."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from reader.gui.picture import unpacked
from reader.gui.tasks import Tasks
from reader.library import picturing
from reader.library.library import Library
from reader.library.writing_out import write_out


class PaperDesk(QObject):
    """Brings what is to be painted, and writes what was."""

    written = Signal(object)  # Path of the file

    def __init__(self, library: Library, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks

    def gather(
        self, digests: Sequence[str], width: int, then: Callable[[dict[str, QImage]], None]
    ) -> None:
        """Bring pictures, no wider than so many pixels; those that cannot be shown stay away."""

        def unpack() -> dict[str, QImage]:
            bodies = ((each, picturing.picture(self._library, each)) for each in digests)
            images = ((each, body and unpacked(body, width)) for each, body in bodies)
            return {each: image for each, image in images if image}

        self._tasks.run(unpack, owner=self, done=then)

    def write(self, target: Path, body: bytes) -> None:
        """Write a file to where the user wants it."""
        self._tasks.run(lambda: write_out(target, body), owner=self, done=self.written.emit)
