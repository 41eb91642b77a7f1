"""The desk's part for a picture that is looked at alone: in its full size, and as a file."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from reader.gui.picture import full_size, square
from reader.gui.tasks import Tasks
from reader.library import picturing
from reader.library.library import Library


class PictureDesk(QObject):
    """Brings pictures from the library, unpacked off the GUI thread."""

    came = Signal(str, object)  # digest, QImage; None if it cannot be shown
    thumbnail_came = Signal(str, int, object)  # digest, its side in device pixels, QImage
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

    def bring_thumbnails(self, digests: list[str], side: int) -> None:
        """Bring the middle of these pictures, so many device pixels wide and high."""

        def unpack() -> Iterator[tuple[str, int, QImage]]:
            for digest in digests:
                body = picturing.picture(self._library, digest)
                image = None if body is None else square(body, side)
                if image is not None:
                    yield digest, side, image

        self._tasks.stream(unpack, owner=self, each=lambda came: self.thumbnail_came.emit(*came))

    def save(self, digest: str, file: Path) -> None:
        """Write a picture to a file, as it came from its site."""
        self._tasks.run(
            lambda: picturing.save_picture(self._library, digest, file),
            owner=self,
            failed=self.failed.emit,
        )
