"""What the reception asks of the library for things that come in, off the GUI thread."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from reader.gui.imports import Import
from reader.gui.tasks import Tasks
from reader.library import finding
from reader.library.library import Library
from reader.library.watching import make_folder
from reader.model.url import Url


class Arrivals(QObject):
    """Imports, the watched folder, and whether a link is here already."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks

    def start_import(self, sources: list[Path]) -> Import:
        """Take in files and folders, on all cores; what is returned tells how it goes."""
        return Import(self._library, self._tasks, sources, self)

    def make_folder(self, folder: Path) -> None:
        """Make the folder that is watched."""
        self._tasks.run(lambda: make_folder(folder), owner=self)

    def if_unknown(self, url: Url, then: Callable[[], None]) -> None:
        """Call `then`, unless the address is saved or waits."""

        def act(known: bool) -> None:
            if not known:
                then()

        self._tasks.run(lambda: finding.is_known(self._library, url), owner=self, done=act)
