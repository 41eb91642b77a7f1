"""What is wished of searches: kept under a name, found again; what qualifiers may be given."""

from PySide6.QtCore import QObject, Signal

from reader.gui.tasks import Tasks
from reader.library import finding, searches
from reader.library.library import Library
from reader.library.searches import RemovedSearch
from reader.model.change import Change
from reader.model.saved_search import SavedSearch, SearchId


class SearchesDesk(QObject):
    """Kept searches as verbs off the GUI thread."""

    listed = Signal(object)  # list of SavedSearch, in the order in which they were kept
    removed = Signal(object)  # RemovedSearch
    values_came = Signal(object)  # dict: what occurs in the library, by qualifier

    def __init__(self, library: Library, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        tasks.changed.connect(self._changed)

    def load(self) -> None:
        """List the kept searches anew."""
        self._tasks.run(lambda: searches.saved(self._library), owner=self, done=self.listed.emit)

    def load_values(self) -> None:
        """Bring what the qualifiers may be given."""
        self._tasks.run(
            lambda: finding.values(self._library),
            owner=self,
            done=self.values_came.emit,
            lane="slow",
        )

    def keep(self, name: str, text: str) -> None:
        """Keep a search under a name."""
        self._tasks.run(lambda: searches.keep(self._library, name, text), owner=self)

    def rename(self, search: SavedSearch, name: str) -> None:
        """Give a kept search another name."""
        self._tasks.run(lambda: searches.rename(self._library, search.id, name), owner=self)

    def remove(self, search_id: SearchId) -> None:
        """Forget a kept search; removed says what it was."""

        def tell(removed: RemovedSearch | None) -> None:
            if removed is not None:
                self.removed.emit(removed)

        self._tasks.run(lambda: searches.remove(self._library, search_id), owner=self, done=tell)

    def put_back(self, removed: RemovedSearch) -> None:
        """Have a search again that was removed."""
        self._tasks.run(lambda: searches.put_back(self._library, removed), owner=self)

    def _changed(self, change: Change) -> None:
        if change.searches:
            self.load()
