"""Looks at the watched folder every other second, and says what came of it."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader import paths
from reader.gui.choices import Choices
from reader.gui.tasks import Tasks
from reader.library.importing import cores
from reader.library.library import Library
from reader.library.watching import LOOK_SECONDS, Watch, after_named
from reader.model.errors import ReaderError
from reader.model.taken import Taken
from reader.settings import Settings


class Watcher(QObject):
    """Takes in what is put into the folder that the choices name, while they want it."""

    #: What became of a file: Taken.
    taken = Signal(object)
    #: The folder cannot be read, or the library not written; said once: ReaderError.
    failed = Signal(object)

    def __init__(
        self, library: Library, tasks: Tasks, choices: Choices, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._choices = library, tasks, choices
        self._watch: Watch | None = None
        self._busy = False
        self._trouble = ""
        timer = QTimer(self)
        timer.setInterval(LOOK_SECONDS * 1000)
        timer.timeout.connect(self.look)
        timer.start()
        choices.changed.connect(self._begin)
        self._begin()

    def look(self) -> None:
        """Look at the folder, unless a look is under way; not for a library only to be read."""
        watch = self._watch
        if watch is None or self._busy or not self._library.store.may_write:
            return
        self._busy = True
        self._tasks.stream(lambda: _news(watch), owner=self, each=self._tell, ended=self._end)

    def _begin(self) -> None:
        """Begin to watch what the choices name, if that is another folder than before."""
        chosen = self._choices.now
        wanted = (
            (watched_folder(chosen), after_named(chosen.after_taking)) if chosen.watching else None
        )
        if wanted != (self._watch and (self._watch.folder, self._watch.after)):
            self._watch = Watch(self._library, *wanted, cores=cores()) if wanted else None
            self._trouble = ""

    def _tell(self, news: Taken | ReaderError) -> None:
        if isinstance(news, Taken):
            self._trouble = ""
            self.taken.emit(news)
        elif str(news) != self._trouble:
            self._trouble = str(news)
            self.failed.emit(news)

    def _end(self) -> None:
        self._busy = False


def watched_folder(chosen: Settings) -> Path:
    """Return the folder that is watched, or would be."""
    return Path(chosen.watched_folder) if chosen.watched_folder else paths.watched_folder()


def _news(watch: Watch) -> Iterator[Taken | ReaderError]:
    try:
        yield from watch.look()
    except ReaderError as error:  # it is looked again soon, and it is said once
        yield error
