"""What stands beside the open article in the library, worked out after it is shown."""

from PySide6.QtCore import QObject, QTimer, Signal

from reader.gui.tasks import Tasks
from reader.library import related
from reader.library.library import Library
from reader.model.article import ArticleId, Beside, OpenArticle

_MOST_KEPT = 32


class RelatedDesk(QObject):
    """Looks for stories that are alike, and for the parts of a story.

    pause_ms: so long after a change of the library it looks again; not for each of many changes.
    """

    #: What stands beside an article: ArticleId, Beside.
    came = Signal(object, object)

    def __init__(
        self, library: Library, tasks: Tasks, parent: QObject | None = None, *, pause_ms: int
    ) -> None:
        super().__init__(parent)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self._look_again)
        self._library, self._tasks = library, tasks
        self._wished: OpenArticle | None = None
        self._known: dict[ArticleId, Beside] = {}

    def recall(self, opened: OpenArticle) -> None:
        """Say what was last known to stand beside this article, if anything was."""
        number = opened.saved.id
        if number in self._known:
            self.came.emit(number, self._known[number])

    def look(self, opened: OpenArticle) -> None:
        """Say what stands beside this article: at once what was known of it last, then anew."""
        self._wished = opened
        self.recall(opened)
        self._look_again()

    def look_later(self) -> None:
        """Look again, since the library has changed."""
        if self._wished is not None and not self._pause.isActive():
            self._pause.start()

    def _look_again(self) -> None:
        opened = self._wished
        if opened is None:
            return
        number = opened.saved.id

        def find() -> Beside | None:
            if self._wished is not opened:  # another one was opened since
                return None
            return related.beside(self._library, opened)

        def tell(beside: Beside | None) -> None:
            if beside is None:
                return
            self._known.pop(number, None)
            self._known[number] = beside
            if len(self._known) > _MOST_KEPT:
                del self._known[next(iter(self._known))]
            if self._wished is opened:
                self.came.emit(number, beside)

        self._tasks.run(find, owner=self, done=tell)

    def forget(self) -> None:
        """Look for nothing: no article is open."""
        self._wished = None
