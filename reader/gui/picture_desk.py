"""The desk's part for a picture that is looked at alone: in its full size, and as a file."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from reader.gui.picture import full_size
from reader.gui.tasks import Tasks
from reader.library import picturing
from reader.library.library import Library


class PictureDesk(QObject):
    """Brings pictures from the library, unpacked off the GUI thread."""

    came = Signal(str, object)  # digest, QImage; None if it cannot be shown
    failed = Signal(object)  # ReaderError

    def __init__(self, library: Library, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._wished = ""

    def bring(self, digest: str) -> None:
        """Bring a picture in its full size; of several that are wished at once, the last."""
        self._wished = digest

        def unpack() -> QImage | None:
            if digest != self._wished:
                return None  # another one was wished since
            body = picturing.picture(self._library, digest)
            return None if body is None else full_size(body)

        def show(image: QImage | None) -> None:
            if digest == self._wished:
                self.came.emit(digest, image)

        self._tasks.run(unpack, owner=self, done=show, failed=self.failed.emit)

    def save(self, digest: str, file: Path) -> None:
        """Write a picture to a file, as it came from its site."""
        self._tasks.run(
            lambda: picturing.save_picture(self._library, digest, file),
            owner=self,
            failed=self.failed.emit,
        )
