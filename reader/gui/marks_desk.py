"""What the user wishes of highlights and notes, as verbs off the GUI thread."""

from PySide6.QtCore import QObject, Signal

from reader.gui.tasks import Tasks
from reader.library import highlighting, quoting
from reader.library.library import Library
from reader.model.annotation import AnnotationId, Colour, Listed, Marked, Placed, Sought
from reader.model.article import ArticleId


class MarksDesk(QObject):
    """Places, makes, changes and lists highlights. Errors go where the tasks' do."""

    placed = Signal(object)  # list of Placed: those of the text that was read last
    made = Signal(object)  # Marked: a new highlight
    removed = Signal(object)  # Marked: one that is gone, and may be put back
    listed = Signal(object)  # list of FoundMark: what was looked for last
    rows_came = Signal(object)  # list of Listed
    of_article = Signal(object)  # list of Listed: all of the article that was asked for
    counted = Signal(object)  # MarkCounts
    changed = Signal()  # something was altered, here or by another program
    copied = Signal(str)  # a text for the clipboard

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._read: tuple[ArticleId, str] | None = None
        self._sought: Sought | None = None

    # ---- in the text ---------------------------------------------------------------------

    def read(self, article_id: ArticleId, text: str) -> None:
        """Find the article's highlights in its text as it is shown now."""
        self._read = (article_id, text)
        self._place()

    def forget(self) -> None:
        """Find no more highlights: no article is open."""
        self._read = None

    def highlight(self, text: str, start: int, end: int, colour: Colour) -> None:
        """Highlight a passage of the text of the open article, as it is shown now."""
        if self._read is None:
            return
        article_id, _ = self._read
        self._read = (article_id, text)

        def tell(marked: Marked | None) -> None:
            if marked is not None:
                self.made.emit(marked)

        library = self._library
        self._tasks.run(
            lambda: highlighting.highlight(library, article_id, text, start, end, colour),
            owner=self,
            done=tell,
        )

    def recolour(self, annotation_id: AnnotationId, colour: Colour) -> None:
        """Give a highlight another colour."""
        self._tasks.run(
            lambda: highlighting.recolour(self._library, annotation_id, colour), owner=self
        )

    def write_note(self, annotation_id: AnnotationId, note: str) -> None:
        """Give a highlight this note."""
        self._tasks.run(
            lambda: highlighting.write_note(self._library, annotation_id, note), owner=self
        )

    def note_article(self, article_id: ArticleId, note: str) -> None:
        """Let this be the note on the whole article."""
        self._tasks.run(
            lambda: highlighting.note_article(self._library, article_id, note), owner=self
        )

    def remove(self, annotation_id: AnnotationId) -> None:
        """Remove a highlight or note."""

        def tell(marked: Marked) -> None:
            if marked.before:
                self.removed.emit(marked)

        self._tasks.run(
            lambda: highlighting.remove(self._library, annotation_id), owner=self, done=tell
        )

    def undo(self, marked: Marked) -> None:
        """Let stand again what stood before."""
        self._tasks.run(lambda: highlighting.undo(self._library, marked), owner=self)

    def _place(self) -> None:
        if self._read is None:
            return
        asked = self._read

        def show(placed: list[Placed]) -> None:
            if asked == self._read:  # else another text is shown since
                self.placed.emit(placed)

        self._tasks.run(lambda: highlighting.place(self._library, *asked), owner=self, done=show)

    # ---- lists ---------------------------------------------------------------------------

    def look_for(self, sought: Sought | None) -> None:
        """List these, and list them anew after each change; None: list no more."""
        self._sought = sought
        self._list()

    def fetch(self, ids: list[AnnotationId]) -> None:
        """Bring these highlights with their articles."""
        self._tasks.run(
            lambda: highlighting.listed(self._library, ids), owner=self, done=self.rows_came.emit
        )

    def fetch_article(self, article_id: ArticleId) -> None:
        """Bring all that hangs on the article."""

        def bring() -> list[Listed]:
            kept = highlighting.of_article(self._library, article_id)
            return highlighting.listed(self._library, [each.id for each in kept])

        self._tasks.run(bring, owner=self, done=self.of_article.emit)

    def reload(self) -> None:
        """List, count and place anew: something was altered."""
        self.changed.emit()
        self._place()
        self._list()
        self._tasks.run(
            lambda: highlighting.counts(self._library), owner=self, done=self.counted.emit
        )

    def _list(self) -> None:
        if self._sought is None:
            return
        sought = self._sought

        def show(found: object) -> None:
            if sought == self._sought:
                self.listed.emit(found)

        self._tasks.run(lambda: highlighting.find(self._library, sought), owner=self, done=show)

    # ---- out of the library --------------------------------------------------------------

    def quote(self, article_id: ArticleId, words: str) -> None:
        """Bring these words of an article as a quotation."""
        self._tasks.run(
            lambda: quoting.quote_passage(self._library, article_id, words),
            owner=self,
            done=self.copied.emit,
        )

    def write_out(self, article_id: ArticleId) -> None:
        """Bring all highlights and notes of an article as Markdown."""
        self._tasks.run(
            lambda: quoting.as_markdown(self._library, article_id),
            owner=self,
            done=self.copied.emit,
        )
