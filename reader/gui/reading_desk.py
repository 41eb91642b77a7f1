"""The reading desk: where the reader is in the open article, and what was read to its end."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from reader.gui.tasks import Tasks
from reader.library import reading
from reader.library.library import Library
from reader.model.article import ArticleId, OpenArticle, State
from reader.model.errors import ReaderError
from reader.model.reading_place import ReadingPlace

_KEEP_MS = 10_000
_LOOK_MS = 2_000

_AT_END = 95  # percent


class ReadingDesk(QObject):
    """Keeps the place in the open article, while it is read and when it is left.

    An article is read when its end has been in view, but not in its first moments: who steps
    through the list has not read what fits into the pane.
    """

    altered = Signal(object)  # list of ArticleId whose rows are out of date
    unread = Signal(object)  # ArticleId that was asked for by find_unread(), None if there is none

    def __init__(self, library: Library, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        #: Gives where in the open article its reader is; the window sets it.
        self.place: Callable[[], ReadingPlace] = ReadingPlace
        #: An article is read as soon as it is opened.
        self.at_opening = False
        self._id: ArticleId | None = None
        self._is_unread = self._at_end = False
        self._kept: ReadingPlace | None = None
        self._left: list[tuple[ArticleId, Callable[[], None]]] = []  # with what keeps its place
        self._keeping = self._timer(_KEEP_MS, self._keep)
        self._looking = self._timer(_LOOK_MS, self._look)

    def set_pauses(self, *, keep_ms: int, look_ms: int) -> None:
        """Say how often at most a place is kept, and how long an article is only looked at."""
        self._keeping.setInterval(keep_ms)
        self._looking.setInterval(look_ms)

    def begin(self, opened: OpenArticle) -> None:
        """Take note of which article is read from now on."""
        self._id = opened.saved.id
        self._is_unread = opened.saved.state is State.UNREAD
        self._kept = opened.place
        self._at_end = False
        self._looking.start()
        if self.at_opening:
            self.finish()

    def move(self, progress: int) -> None:
        """Take note that the reader has moved, and how much was seen, in percent."""
        if self._id is None:
            return
        self._at_end = progress >= 100
        if not self._keeping.isActive():
            self._keeping.start()
        if not self._looking.isActive():
            self._look()

    def leave(self) -> None:
        """Keep the place: another article comes, or the window closes."""
        self._leave()
        self.keep_left()

    def turn_to(self, opened: OpenArticle) -> None:
        """Leave the article before, which is still in the pane, and begin this one.

        When this one has been shown, keep_left() is to be called: nothing is to slow its painting.
        """
        self._leave()
        self.begin(opened)

    def keep_left(self) -> None:
        """Keep the places of those that were left."""
        left, self._left = self._left, []
        for article_id, keep in left:
            keep()
            self.altered.emit([article_id])

    def _leave(self) -> None:
        """Follow the article no longer; note where it is left."""
        if self._id is not None:
            self._left.append((self._id, self._keeping_call()))
        self._keeping.stop()
        self._looking.stop()
        self._id = None

    def finish(self) -> None:
        """Note that the open article was read."""
        article_id = self._id
        if article_id is None or not self._is_unread:
            return
        self._is_unread = False
        self._tasks.run(
            lambda: reading.mark_read(self._library, article_id), owner=self, failed=_ignore
        )

    def find_unread(self, ids: Sequence[ArticleId]) -> None:
        """Look for the first of these articles that is unread."""
        self._tasks.run(
            lambda: reading.first_unread(self._library, ids), owner=self, done=self.unread.emit
        )

    def _look(self) -> None:
        if self._at_end:
            self.finish()

    def _keep(self) -> None:
        self._keeping_call()()

    def _keeping_call(self) -> Callable[[], None]:
        """Return what keeps the place of this moment; nothing is done if it is kept already."""
        if self._id is None:
            return _do_nothing
        place, article_id = self.place(), self._id
        if place == self._kept or (self._kept is None and not place.progress):
            return _do_nothing  # who has read nothing has no place
        self._kept = place
        return lambda: self._tasks.run(
            lambda: reading.keep_place(self._library, article_id, place), owner=self, failed=_ignore
        )

    def _timer(self, pause_ms: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause_ms)
        timer.timeout.connect(call)
        return timer


def _do_nothing() -> None:
    """Keep nothing: no place is new."""


def _ignore(error: ReaderError) -> None:
    """Say nothing: the article is gone, and the list shows it."""
    del error


def resumed(opened: OpenArticle) -> ReadingPlace | None:
    """Return where to go on in an article; one that was read to its end begins anew."""
    place = opened.place
    return place if place is not None and place.progress < _AT_END else None
