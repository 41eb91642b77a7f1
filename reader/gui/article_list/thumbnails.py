"""The small pictures in the rows: square, cut from the middle, asked for when they are seen."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

_MOST = 400  # of 72 pixels, on a screen of 200 %: 32 MB


class Thumbnails(QObject):
    """Keeps the pictures that rows were last seen with."""

    #: Pictures are wanted: list of digests, and their side in device pixels. Answer with show().
    wanted = Signal(object, int)
    #: A picture has come: rows that have it are to be painted again.
    came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: dict[tuple[str, int], QPixmap | None] = {}  # None: it was asked for
        self._asked: dict[int, list[str]] = {}
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.timeout.connect(self._ask)

    def get(self, digest: str, side: int) -> QPixmap | None:
        """Return the picture so large, in device pixels; None if it is still to come."""
        key = digest, side
        if key in self._kept:
            self._kept[key] = found = self._kept.pop(key)  # so that it is the last to be dropped
            return found
        self._kept[key] = None
        self._asked.setdefault(side, []).append(digest)
        self._moment.start()
        return None

    def show(self, digest: str, side: int, image: QImage) -> None:
        """Take a picture that was wanted."""
        self._kept[digest, side] = QPixmap.fromImage(image)
        for key in list(self._kept)[: max(0, len(self._kept) - _MOST)]:
            del self._kept[key]
        self.came.emit()

    def ask_again(self) -> None:
        """Ask anew for what has not come, as rows are painted: nobody may have listened before."""
        self._kept = {key: picture for key, picture in self._kept.items() if picture is not None}
        self.came.emit()

    def _ask(self) -> None:
        asked, self._asked = self._asked, {}
        for side, digests in asked.items():
            self.wanted.emit(digests, side)
