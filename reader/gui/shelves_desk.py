"""What the user does to articles in the list, as verbs off the GUI thread; and undoing it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from reader.gui.export_desk import ExportDesk
from reader.gui.tasks import Tasks
from reader.library import organizing
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.deed import Deed, DeedKind

#: What a key does when there is nothing left to do of the first: the opposite.
_OPPOSITES = {
    DeedKind.ARCHIVE: DeedKind.UNARCHIVE,
    DeedKind.STAR: DeedKind.UNSTAR,
    DeedKind.MARK_READ: DeedKind.MARK_UNREAD,
}


class ShelvesDesk(QObject):
    """Does deeds to many articles. Errors go where the tasks' do."""

    #: Something was done: Deed.
    done = Signal(object)
    #: The tags, asked for by ask_tags(): list of ArticleId, dict of numbers by name.
    tags_came = Signal(object, object)
    #: The trash was emptied: so many articles are gone.
    emptied = Signal(int)

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        #: What leaves the library.
        self.export = ExportDesk(library, tasks, self)

    def start(self) -> None:
        """Let go of what has been in the trash for a month."""
        self._tasks.stream(lambda: organizing.let_trash_expire(self._library), owner=self)

    def do(self, kind: DeedKind, wanted: Sequence[ArticleId], tag: str = "") -> None:
        """Do it to these articles; nothing is told if it concerns none of them."""
        self._run(lambda: organizing.do(self._library, kind, wanted, tag))

    def switch(self, kind: DeedKind, wanted: Sequence[ArticleId]) -> None:
        """Do it to these articles, or the opposite if it is done to all of them already."""

        def do() -> Deed:
            deed = organizing.do(self._library, kind, wanted)
            return deed if deed.before else organizing.do(self._library, _OPPOSITES[kind], wanted)

        self._run(do)

    def undo(self, deed: Deed) -> None:
        """Let the articles stand as before."""
        self._tasks.run(lambda: organizing.undo(self._library, deed), owner=self)

    def ask_tags(self, wanted: Sequence[ArticleId]) -> None:
        """Ask of each tag how many of these articles have it."""
        self._tasks.run(
            lambda: organizing.tags_among(self._library, wanted),
            owner=self,
            done=lambda found: self.tags_came.emit(list(wanted), found),
        )

    def rename_tag(self, old: str, new: str) -> None:
        """Give a tag another name."""
        self._tasks.run(lambda: organizing.rename_tag(self._library, old, new), owner=self)

    def empty_trash(self) -> None:
        """Remove for good what is in the trash."""
        gone = set[ArticleId]()
        self._tasks.stream(
            lambda: organizing.empty_trash(self._library),
            owner=self,
            each=lambda change: gone.update(change.articles),
            done=lambda _: self.emptied.emit(len(gone)),
        )

    def _run(self, do: Callable[[], Deed]) -> None:
        def tell(deed: Deed) -> None:
            if deed.before:
                self.done.emit(deed)

        self._tasks.run(do, owner=self, done=tell)
