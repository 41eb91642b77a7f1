"""The desk's part for what is handed to it: texts, files, the sample stories."""

from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from reader.gui.moving_desk import MovingDesk
from reader.gui.tasks import Tasks
from reader.library import pages, saving
from reader.library.intake import take_in
from reader.library.library import Library
from reader.library.moving_in import is_export
from reader.library.samples import remove_samples, take_in_samples
from reader.library.subscriptions import is_opml
from reader.model.change import Kept
from reader.model.errors import ReaderError
from reader.model.url import Url


class _FeedList(Struct, frozen=True):
    file: Path


_Outcome = Kept | Path | _FeedList | ReaderError


class IncomingDesk(QObject):
    """Makes articles of what it is given. samples: the folder of the sample stories."""

    kept = Signal(object)  # Kept
    read = Signal(object)  # Kept: and it is to be read at once
    failed = Signal(object)  # ReaderError
    listed = Signal(object)  # Path: a list of feeds; likewise
    exported = Signal(object)  # Path: of another reader; what is in it is to be looked at first

    def __init__(self, library: Library, tasks: Tasks, samples: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._samples = library, tasks, samples
        #: What is wished of imports from other readers.
        self.moving = MovingDesk(library, tasks, self)

    def keep_text(self, text: str, url: Url | None = None) -> None:
        """Make an article of a text. url: the page that it was copied from, None if unknown."""
        library = self._library
        self._tasks.run(
            lambda: take_in(library, pages.from_text(library.now(), text, url=url)),
            owner=self,
            done=self.read.emit,
            lane="slow",
        )

    def keep_files(self, files: list[Path]) -> None:
        """Make articles of files; who gives a single one wants to read it.

        What another reader has exported is told by `exported`.
        """
        tell = _OneFile(self._tell, self.read.emit).tell if len(files) == 1 else self._tell
        self._tasks.stream(lambda: self._kept_files(files), owner=self, each=tell)

    def take_in_samples(self) -> None:
        """Take in the sample stories."""
        self._tasks.stream(
            lambda: take_in_samples(self._library, self._samples), owner=self, each=_forget
        )

    def remove_samples(self) -> None:
        """Remove the sample stories."""
        self._tasks.run(lambda: remove_samples(self._library), owner=self)

    def _kept_files(self, files: list[Path]) -> Iterator[_Outcome]:
        from reader.library import exporting  # noqa: PLC0415 its forms cost the start too much

        for file in files:
            if exporting.is_export(file):
                yield from exporting.read_back(self._library, file)
                continue
            if is_opml(file):
                yield _FeedList(file)
                continue
            if is_export(file):
                yield file
                continue
            yield from saving.keep_all(self._library, pages.read_pages(self._library.now(), file))

    def _tell(self, outcome: _Outcome) -> None:
        if isinstance(outcome, Kept):
            self.kept.emit(outcome)
        elif isinstance(outcome, Path):
            self.exported.emit(outcome)
        elif isinstance(outcome, _FeedList):
            self.listed.emit(outcome.file)
        else:
            self.failed.emit(outcome)


class _OneFile:
    """Tells of what is in one file: the first article is to be read, others are told of."""

    def __init__(self, tell: Callable[[_Outcome], None], read: Callable[[Kept], None]) -> None:
        self._tell, self._read = tell, read
        self._is_first = True

    def tell(self, outcome: _Outcome) -> None:
        """Tell of an outcome."""
        if self._is_first and isinstance(outcome, Kept):
            self._is_first = False
            self._read(outcome)
        else:
            self._tell(outcome)


def _forget(outcome: Kept | ReaderError) -> None:
    """Say nothing of each: the list shows them."""
    del outcome
