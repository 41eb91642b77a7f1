"""What the user wishes of receipts, rules and cleaning, as verbs off the GUI thread."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from reader.gui.tasks import Tasks
from reader.library import cleaning, receipts, ruling
from reader.library.cleaning import Cleaned
from reader.library.library import Library
from reader.library.ruling import Decided
from reader.library.writing_out import write_out
from reader.model.article import ArticleId
from reader.model.errors import FormatError, ReaderError
from reader.model.site_rule import Pointed


class CleanedSoFar(Struct, frozen=True):
    """How far a cleaning is: so many of so many are looked at, so many of them are altered."""

    done: int
    of: int
    changed: int
    failed: int


class ReceiptDesk(QObject):
    """Brings receipts, keeps what is decided, lists rules, cleans. Errors go the tasks' way."""

    #: The receipt that was asked for: Receipt.
    came = Signal(object)
    #: A block was put back or removed, and this can be undone: Decided.
    decided = Signal(object)
    #: The rules that were asked for: tuple of SiteRule.
    listed = Signal(object)
    #: So many rules were taken from a file.
    imported = Signal(int)
    #: How far a cleaning is: CleanedSoFar.
    progressed = Signal(object)
    #: It has come to its end, or was stopped.
    ended = Signal()

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._stop: threading.Event | None = None
        self._site = ""

    def bring(self, article_id: ArticleId) -> None:
        """Bring the receipt of an article."""
        library = self._library
        self._tasks.run(
            lambda: receipts.receipt_of(library, article_id), owner=self, done=self.came.emit
        )

    def decide(self, article_id: ArticleId, pointed: Pointed) -> None:
        """Remove a block of an article or put it back, here and on all pages of its site."""

        def tell(decided: Decided) -> None:
            self._tasks.changed.emit(decided.change)
            self.decided.emit(decided)

        library = self._library
        self._tasks.run(
            lambda: ruling.decide(library, article_id, pointed), owner=self, done=tell, lane="slow"
        )

    def undo(self, decided: Decided) -> None:
        """Take a decision back."""
        self._tasks.run(lambda: ruling.undo(self._library, decided), owner=self)

    # ---- rules -------------------------------------------------------------------------------

    def list_rules(self, site: str) -> None:
        """Bring the rules of a site, of all sites if it is ""; those are kept up to date."""
        self._site = site
        self._list_after(lambda: None)

    def switch(self, rule_id: int, *, enabled: bool) -> None:
        """Switch a rule on or off."""
        self._list_after(lambda: ruling.switch(self._library, rule_id, enabled=enabled))

    def remove(self, rule_id: int) -> None:
        """Forget a rule."""
        self._list_after(lambda: ruling.remove(self._library, [rule_id]))

    def export(self, file: Path) -> None:
        """Write the rules that are listed to a file."""
        library, site = self._library, self._site

        def write() -> None:
            write_out(file, (ruling.export(library, site) + "\n").encode())

        self._tasks.run(write, owner=self)

    def import_rules(self, file: Path) -> None:
        """Take the rules in a file."""
        library = self._library

        def read() -> int:
            try:
                text = file.read_text(encoding="utf-8")
            except (OSError, ValueError) as error:
                raise FormatError(file.name, "it is no file of rules") from error
            return ruling.import_rules(library, file.name, text)

        def tell(count: int) -> None:
            self.imported.emit(count)
            self._list_after(lambda: None)

        self._tasks.run(read, owner=self, done=tell)

    def _list_after(self, change: Callable[[], object]) -> None:
        library, site = self._library, self._site

        def listed() -> object:
            change()
            return ruling.rules(library, site)

        self._tasks.run(listed, owner=self, done=self.listed.emit)

    # ---- clean again -------------------------------------------------------------------------

    def clean(self, article_id: ArticleId) -> None:
        """Clean one article again."""
        self._clean(lambda: [article_id])

    def clean_site(self, site: str) -> None:
        """Clean all articles of a site again, of the whole library if it is ""."""
        self._clean(lambda: cleaning.articles_of(self._library, site))

    def stop(self) -> None:
        """End the cleaning that is under way; what is clean stays so."""
        if self._stop is not None:
            self._stop.set()

    def _clean(self, wanted: Callable[[], list[ArticleId]]) -> None:
        if self._stop is not None:
            return
        changed = failed = done = 0

        def run() -> Iterator[tuple[int, Cleaned | ReaderError]]:
            ids = wanted()
            for outcome in cleaning.clean_all(self._library, ids):
                yield len(ids), outcome

        def tell(result: tuple[int, Cleaned | ReaderError]) -> None:
            nonlocal changed, failed, done
            count, outcome = result
            done += 1
            if isinstance(outcome, Cleaned):
                changed += bool(outcome.change)
                self._tasks.changed.emit(outcome.change)
            else:
                failed += 1
            self.progressed.emit(CleanedSoFar(done, count, changed, failed))

        self._stop = self._tasks.stream(run, owner=self, each=tell, ended=self._end)

    def _end(self) -> None:
        self._stop = None
        self.ended.emit()
