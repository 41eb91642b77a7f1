"""Notices that the library's folder has gone, as a network drive may, and that it is back."""

from PySide6.QtCore import QObject, QTimer, Signal

from reader.gui.tasks import Tasks
from reader.library import presence
from reader.library.library import Library

_LOOK_MS = 3_000


class PlaceWatch(QObject):
    """Looks now and then, off the GUI thread: a drive that is gone may keep one waiting."""

    #: The library is not where it was: its folder, str.
    lost = Signal(str)
    #: It is back, and was opened anew.
    found = Signal()

    def __init__(self, library: Library, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._is_lost = self._busy = False
        timer = QTimer(self)
        timer.setInterval(_LOOK_MS)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Look whether the library is where it was, unless a look is under way."""
        if self._busy:
            return
        self._busy = True
        self._tasks.run(
            lambda: presence.is_here(self._library),
            owner=self,
            done=self._tell,
            ended=self._end,
            lane="slow",
        )

    def _tell(self, here: bool) -> None:
        if here and self._is_lost:
            self._tasks.run(
                lambda: presence.open_anew(self._library), owner=self, done=self._tell_found
            )
        elif not here and not self._is_lost:
            self._is_lost = True
            self.lost.emit(str(presence.folder(self._library)))

    def _tell_found(self, _: None) -> None:
        self._is_lost = False
        self.found.emit()

    def _end(self) -> None:
        self._busy = False
