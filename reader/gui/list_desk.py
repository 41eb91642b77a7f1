"""The list between window and library: which one is shown, its rows, and how many there are.

It is all that the window needs for its first picture; the rest of the desk comes after.
"""

from collections.abc import Iterator

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from reader.gui.tasks import Tasks
from reader.library import finding, spelling
from reader.library.library import Library
from reader.model.article import ArticleId, ArticleRow
from reader.model.found import Found
from reader.model.query import Order, Query, parse
from reader.model.terms import Words

_SCREEN = 24


class ListDesk(QObject):
    """What can be asked of the list, and what it is told."""

    listed = Signal(object)  # list of ArticleId: the list that was asked for last
    sought = Signal(bool)  # the next list is of another search: whether it has words
    found_came = Signal(object)  # dict of Found by ArticleId: where the words stand
    meant = Signal(str)  # the search that was most likely meant by the one that found nothing
    rows_came = Signal(object)  # list of ArticleRow
    rows_changed = Signal(object)  # list of ArticleId whose rows are out of date
    rows_stale = Signal()  # any row may be out of date
    counted = Signal(object)  # Counts

    def __init__(self, library: Library, tasks: Tasks) -> None:
        super().__init__()
        self._library, self._tasks = library, tasks
        self._query = self._listed = Query()
        self._text = ""  # as it was searched for
        self._is_listed = self._is_asked = False

    def start(self, part: Query, order: Order | None) -> None:
        """List this part of the library, and count. order: None for the usual one."""
        self._query = replace(part, order=order or part.order)
        self.list_again()
        self.count()

    def show_shelf(self, part: Query) -> None:
        """List this part of the library, by the words searched for, in the chosen order."""
        query = replace(part, terms=self._query.terms, order=self._query.order)
        if not self._is_asked or query != self._query:  # else its answer is on the way
            self._query = query
            self.list_again()

    def search(self, text: str) -> None:
        """List what has these words on the shelf that is shown."""
        self._text = text
        self._query = replace(self._query, terms=parse(text).terms)
        self.list_again()

    def sort(self, order: Order) -> None:
        """List in this order from now on."""
        if order != self._query.order:
            self._query = replace(self._query, order=order)
            self.list_again()

    def fetch_found(self, ids: list[ArticleId]) -> None:
        """Bring where the words of the search stand in these articles."""
        query = self._query

        def show(found: dict[ArticleId, Found]) -> None:
            if query.terms == self._query.terms:
                self.found_came.emit(found)

        library = self._library
        self._tasks.run(lambda: finding.found(library, ids, query), owner=self, done=show)

    def fetch_rows(self, ids: list[ArticleId]) -> None:
        """Bring the rows of these articles."""
        self._tasks.run(
            lambda: finding.rows(self._library, ids), owner=self, done=self.rows_came.emit
        )

    def reload(self) -> None:
        """Read all anew: another process may have written."""
        self.rows_stale.emit()
        self.list_again()
        self.count()

    def list_again(self) -> None:
        """List what is shown as it is now; the rows that are known stay."""
        query, is_shown = self._query, self._is_listed and self._query == self._listed
        self._is_asked = True

        def show(answer: tuple[list[ArticleId], list[ArticleRow]]) -> None:
            ids, rows = answer
            if query != self._query:
                return  # it is no longer asked for
            if query.terms != self._listed.terms:
                self.sought.emit(any(isinstance(term, Words) for term in query.terms))
            self._listed, self._is_listed = query, True
            if rows:
                self.rows_came.emit(rows)
            self.listed.emit(ids)
            self._look_for_meant(query, ids)

        def find() -> Iterator[tuple[list[ArticleId], list[ArticleRow]]]:
            library = self._library
            if is_shown:  # perhaps far down: it is not to be cut short for a moment
                yield finding.find(library, query), []
                return
            # The next key is not to wait for the answer to the last one.
            yield from finding.list_stepwise(
                library, query, lambda: query == self._query, rows=_SCREEN
            )

        def end() -> None:  # also of one that failed: it may be asked for again
            self._is_asked = False

        self._tasks.stream(find, owner=self, each=show, ended=end, lane="quick")

    def _look_for_meant(self, query: Query, found: list[ArticleId]) -> None:
        """Tell what was most likely meant, if a search has found nothing."""
        library, text = self._library, self._text

        def look() -> str:  # the next key is not to wait for what is asked for no more
            return spelling.meant(library, text, query) if query == self._query else ""

        def tell(meant: str) -> None:
            if meant and query == self._query:
                self.meant.emit(meant)

        if query and not found:
            self._tasks.run(look, owner=self, done=tell)

    def count(self) -> None:
        """Count what stands on the shelves, and what waits."""
        self._tasks.run(lambda: finding.counts(self._library), owner=self, done=self.counted.emit)
