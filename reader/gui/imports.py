"""An import under way: its files are taken in by workers, its news come here."""

import threading
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.gui.tasks import Tasks
from reader.library.folders import files_in
from reader.library.importing import cores, import_files
from reader.library.library import Library
from reader.library.named import is_folder
from reader.model.taken import Taken


class Import(QObject):
    """The import of a folder, of files, or of both, begun when it is made."""

    #: So many files there are.
    counted = Signal(int)
    #: What became of one: Taken.
    taken = Signal(object)
    #: Nothing more comes. Whether all files had their turn: bool.
    ended = Signal(bool)

    def __init__(
        self, library: Library, tasks: Tasks, sources: list[Path], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._whole = False
        self._stop: threading.Event = tasks.stream(
            lambda: _taken(library, sources),
            owner=self,
            each=self._tell,
            done=self._note_end,
            ended=self._end,
        )

    def stop(self) -> None:
        """Stop between two files; those that were taken in stay."""
        self._stop.set()

    def _tell(self, news: Taken | int) -> None:
        if isinstance(news, int):
            self.counted.emit(news)
        else:
            self.taken.emit(news)

    def _note_end(self, count: int) -> None:
        del count
        self._whole = not self._stop.is_set()

    def _end(self) -> None:
        self.ended.emit(self._whole)
        self.deleteLater()


def _taken(library: Library, sources: list[Path]) -> Iterator[Taken | int]:
    """Yield how many files there are, and then what became of each."""
    files: list[Path] = []
    for source in sources:
        files += files_in(source) if is_folder(source) else [source]
    yield len(files)
    yield from import_files(library, files, cores=cores())
