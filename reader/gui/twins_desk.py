"""The desk's part for a story that is saved twice: joined, parted, or left alone."""

from PySide6.QtCore import QObject, Signal

from reader.gui.tasks import Tasks
from reader.library import merging
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.change import Merged

_MOST_FINGERPRINTS = 1_000  # at each start: one to three seconds, once, in a large old library


class TwinsDesk(QObject):
    """Joins and parts articles that tell the same story."""

    merged = Signal(object)  # Merged

    def __init__(self, library: Library, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks

    def start(self) -> None:
        """Take the fingerprints that are lacking, by which twins are known."""
        self._tasks.run(
            lambda: merging.take_fingerprints(self._library, _MOST_FINGERPRINTS),
            owner=self,
            lane="slow",
        )

    def merge(self, one: ArticleId, other: ArticleId) -> None:
        """Make one of two articles."""
        library = self._library
        self._tasks.run(
            lambda: merging.merge_twins(library, one, other), owner=self, done=self.merged.emit
        )

    def unmerge(self, merged: Merged) -> None:
        """Part what was merged."""
        self._tasks.run(lambda: merging.unmerge(self._library, merged.other), owner=self)

    def keep_apart(self, one: ArticleId, other: ArticleId) -> None:
        """Offer no more to merge these."""
        self._tasks.run(lambda: merging.keep_apart(self._library, one, other), owner=self)
