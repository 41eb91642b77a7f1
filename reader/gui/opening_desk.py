"""Bring the article that is to be opened: of a long one first what is seen, then all of it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from reader.gui.picture import unpacked
from reader.gui.reading_desk import resumed
from reader.gui.tasks import Tasks
from reader.library import picturing, reading
from reader.library.library import Library
from reader.model.article import ArticleId, OpenArticle
from reader.model.reading_place import ReadingPlace


class OpeningDesk(QObject):
    """Of several that are wished at once, the last one comes."""

    #: OpenArticle, the ReadingPlace to scroll to or None, and whether it comes for the first time:
    #: one that is not whole comes again.
    came = Signal(object, object, bool)
    picture_came = Signal(str, object)  # digest of a picture of the article, QImage

    def __init__(self, library: Library, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        #: Gives how many characters of html are seen at once, None for all; the window sets it.
        self.seen: Callable[[], int | None] = lambda: None
        self._wish = object()
        self._is_ready = False
        #: Whether any article was ever asked for.
        self.was_asked = False

    def bring(self, article_id: ArticleId, place: ReadingPlace | None) -> None:
        """Bring an article to be read from this place; None: where its reader was."""
        self._wish, self.was_asked = object(), True
        if place is None:
            self._bring(article_id, None, self.seen(), is_first=True)
        else:
            self._bring(article_id, place, None, is_first=True)

    def bring_pictures(self, digests: list[str], width: int) -> None:
        """Bring pictures of the article, no wider than so many device pixels."""
        wish = self._wish

        def unpack() -> Iterator[tuple[str, QImage]]:
            for digest in digests:
                if wish is not self._wish:
                    return
                body = picturing.picture(self._library, digest)
                image = unpacked(body, width) if body is not None else None
                if image is not None:
                    yield digest, image

        def show(came: tuple[str, QImage]) -> None:
            if wish is self._wish:  # else another article was asked for since
                self.picture_came.emit(*came)

        self._tasks.stream(unpack, owner=self, each=show)

    def get_ready(self) -> None:
        """Load what the first article needs: somebody is about to choose one."""
        if not self._is_ready:
            self._is_ready = True
            self._tasks.run(reading.get_ready, owner=self, lane="slow")

    def forget(self) -> None:
        """Bring nothing: what was wished is no longer wished."""
        self._wish = object()

    def _bring(
        self,
        article_id: ArticleId,
        place: ReadingPlace | None,
        seen: int | None,
        *,
        is_first: bool,
    ) -> None:
        wish, library = self._wish, self._library
        part = None if place is None else place.part

        def tell(opened: OpenArticle) -> None:
            if wish is not self._wish:
                return  # another one was asked for since
            self.came.emit(opened, place or resumed(opened), is_first)
            if not opened.whole and wish is self._wish:
                # Not before the beginning is painted: it would slow that.
                self._bring(article_id, None, None, is_first=False)

        self._tasks.run(
            lambda: reading.open_article(library, article_id, part, seen=seen),
            owner=self,
            done=tell,
        )
