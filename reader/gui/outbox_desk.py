"""What the user wishes of the outbox, as verbs off the GUI thread."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.gui.routine import Routine
from reader.gui.tasks import Tasks
from reader.library import kept_files, saving
from reader.library.gathering import save_related
from reader.library.library import Library
from reader.library.saving import Cancelled
from reader.model.article import ArticleId
from reader.model.change import Gathered, Kept

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

#: Kinds of files that programs show; others might be run.
_SHOWN = ("image/", "audio/", "video/", "application/pdf")


class OutboxDesk(QObject):
    """Removes, puts back, orders, corrects; brings kept files. Errors go where the tasks' do."""

    #: A link was taken out, and may be put back: Cancelled.
    cancelled = Signal(object)
    #: Related stories were put into the outbox: so many, 0 if there were none left to save.
    gathered = Signal(int)
    #: So many links are done, of so many: two int.
    progressed = Signal(int, int)
    #: The delivery has ended. Whether the user has stopped it: bool.
    ended = Signal(bool)
    #: A kept file lies on the disk to be opened: its path.
    file_came = Signal(str)

    def __init__(
        self, library: Library, tasks: Tasks, routine: Routine, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._routine = library, tasks, routine
        #: Whether the related stories of all that is saved are saved too.
        self.with_related = False
        self._folder: TemporaryDirectory[str] | None = None
        tasks.closing.connect(self._clean)
        routine.progressed.connect(self.progressed)
        routine.ended.connect(self.ended)

    def stop(self) -> None:
        """End the delivery that is under way."""
        self._routine.stop()

    def cancel(self, url: str) -> None:
        """Take a link out of the outbox."""

        def tell(cancelled: Cancelled | None) -> None:
            if cancelled is not None:
                self._tasks.changed.emit(cancelled.change)
                self.cancelled.emit(cancelled)

        self._tasks.run(lambda: saving.cancel(self._library, url), owner=self, done=tell)

    def put_back(self, cancelled: Cancelled) -> None:
        """Put a link back where it was."""
        self._tasks.run(lambda: saving.put_back(self._library, cancelled), owner=self)

    def try_now(self, urls: list[str] | None) -> None:
        """Try these links at once, None: all that were not given up."""
        self._tasks.run(
            lambda: saving.make_due(self._library, urls),
            owner=self,
            done=lambda _: self._routine.deliver(),
        )

    def arrange(self, urls: list[str]) -> None:
        """Let these links be fetched first, in this order."""
        self._tasks.run(lambda: saving.arrange(self._library, urls), owner=self)

    def correct(self, url: str, text: str) -> None:
        """Give a link the address in the text, and try it."""
        self._tasks.run(
            lambda: saving.correct(self._library, url, text),
            owner=self,
            done=lambda _: self._routine.deliver(),
        )

    def save_related(self, article_id: ArticleId) -> None:
        """Put the related stories of an article into the outbox, and try them."""

        def tell(gathered: Gathered) -> None:
            self.gathered.emit(len(gathered.urls))
            if gathered.urls:
                self._routine.deliver_new()

        self._tasks.run(lambda: save_related(self._library, article_id), owner=self, done=tell)

    def take_along(self, kept: Sequence[Kept]) -> None:
        """Where the settings want it of every save, save the related stories of these articles."""
        if not self.with_related:
            return

        def tell(count: int) -> None:
            if count:
                self._routine.deliver_new()

        self._tasks.stream(
            lambda: (
                gathered for each in kept if (gathered := save_related(self._library, each.id)).urls
            ),
            owner=self,
            done=tell,
            lane="quick",
        )

    def open_file(self, url: str) -> None:
        """Bring the file that came of a link, to be opened by the program that shows such files."""
        self._tasks.run(lambda: self._laid_out(url), owner=self, done=self._tell_file)

    def save_file(self, url: str, target: Path) -> None:
        """Write the file that came of a link to this place."""

        def write() -> None:
            file = kept_files.find(self._library, url)
            if file is not None:
                kept_files.write(file, target)

        self._tasks.run(write, owner=self)

    def _clean(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()

    def _tell_file(self, path: Path | None) -> None:
        if path is not None:
            self.file_came.emit(str(path))

    def _laid_out(self, url: str) -> Path | None:
        file = kept_files.find(self._library, url)
        if file is None or not can_be_shown(file.media_type):
            return None
        if self._folder is None:
            from tempfile import TemporaryDirectory  # noqa: PLC0415 the window starts sooner

            self._folder = TemporaryDirectory(prefix="kiosque-", ignore_cleanup_errors=True)
        return kept_files.write(file, Path(self._folder.name))


def can_be_shown(media_type: str) -> bool:
    """Return whether a file of this kind is for showing, and not for running or unpacking."""
    return media_type.startswith(_SHOWN) and "svg" not in media_type
