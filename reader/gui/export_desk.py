"""What leaves the library, as verbs off the GUI thread; and a folder that is kept in step."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal

from reader.gui.tasks import Tasks
from reader.library import finding
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.change import Change
from reader.model.errors import ReaderError
from reader.model.outgoing import Exported, Form, Step
from reader.model.query import Query

#: What an export yields, as library/exporting.py says.
Outcome = Step | ReaderError | Exported

_PAUSE_MS = 5_000
_MOST_STEPS = 200  # that are told: a bar has no more pixels


class Wish(Struct, frozen=True):
    """What the user wants out. ids: None for the whole library.

    one_file: all in one, where there could be a file for each. keep: the folder is kept in step.
    """

    ids: tuple[ArticleId, ...] | None
    form: Form
    one_file: bool = False
    keep: bool = False

    @property
    def into_folder(self) -> bool:
        """Whether a folder is asked for, not a file."""
        return self.form.may_be_folder and not self.one_file


class ExportDesk(QObject):
    """Writes articles out. pause_ms: how long after a change the folder is brought into step."""

    #: So many articles are written, of so many.
    stepped = Signal(int, int)
    #: What could not go along, or why it ended: ReaderError.
    failed = Signal(object)
    #: Exported; None if it did not come to its end.
    ended = Signal(object)
    #: Articles as Markdown: str.
    copied = Signal(str)
    #: The folder is in step: Exported, with how many were written or removed.
    in_step = Signal(object)

    def __init__(
        self, library: Library, tasks: Tasks, parent: QObject, *, pause_ms: int = _PAUSE_MS
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._stop: threading.Event | None = None
        self._exported: Exported | None = None
        self._kept: tuple[Path, Form] | None = None
        self._keeping = self._again = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self._bring_into_step)
        tasks.changed.connect(self._changed)

    def export(self, wish: Wish, target: Path, title: str, *, overwrite: bool) -> None:
        """Write what is wished for to this place. overwrite: the user has said that it may be."""

        def run() -> Iterator[Outcome]:
            # Only now, here and below: a start need not wait for the forms.
            from reader.library import exporting, mirroring  # noqa: PLC0415

            if wish.keep:
                return mirroring.keep_in_step(self._library, target, wish.form)
            if wish.ids is None and wish.form is Form.JSONL:
                return exporting.export_all(self._library, target, overwrite=overwrite)
            ids = finding.find(self._library, Query()) if wish.ids is None else wish.ids
            return exporting.export(
                self._library, ids, wish.form, target, title=title, overwrite=overwrite
            )

        self._exported = None
        self._stop = self._tasks.stream(
            lambda: _told(run), owner=self, each=self._tell, ended=self._end
        )

    def stop(self) -> None:
        """Stop the export that is under way."""
        if self._stop is not None:
            self._stop.set()

    def copy_as_markdown(self, ids: list[ArticleId]) -> None:
        """Bring these articles as Markdown."""

        def write() -> str:
            from reader.library import exporting  # noqa: PLC0415

            return exporting.as_markdown(self._library, ids)

        self._tasks.run(write, owner=self, done=self.copied.emit)

    def keep(self, folder: Path | None, form: Form) -> None:
        """Keep this folder in step from now on; None: none."""
        wanted = None if folder is None else (folder, form)
        if wanted != self._kept:
            self._kept = wanted
            if wanted is not None:
                self._pause.start()

    def look(self) -> None:
        """Bring the folder into step soon: another process may have written."""
        if self._kept is not None and not self._pause.isActive():
            self._pause.start()

    def _changed(self, change: Change) -> None:
        if change.articles:
            self.look()

    def _bring_into_step(self) -> None:
        if self._kept is None:
            return
        if self._keeping or self._stop is not None:  # an export may write to that folder, too
            self._again = True
            return
        folder, form = self._kept
        self._keeping, self._again = True, False

        def keep() -> Iterator[Outcome]:
            from reader.library import mirroring  # noqa: PLC0415

            return mirroring.keep_in_step(self._library, folder, form)

        self._tasks.stream(
            lambda: _told(keep),
            owner=self,
            each=self._tell_step,
            ended=self._kept_once,
        )

    def _tell_step(self, outcome: Outcome) -> None:
        if isinstance(outcome, Exported):
            self.in_step.emit(outcome)
        elif isinstance(outcome, ReaderError):
            self._tasks.failed.emit(outcome)

    def _kept_once(self) -> None:
        self._keeping = False
        self._catch_up()

    def _catch_up(self) -> None:
        if self._again:
            self._pause.start()

    def _tell(self, outcome: Outcome) -> None:
        if isinstance(outcome, Step):
            self.stepped.emit(outcome.done, outcome.of)
        elif isinstance(outcome, Exported):
            self._exported = outcome
        else:
            self.failed.emit(outcome)

    def _end(self) -> None:
        self._stop = None
        self.ended.emit(self._exported)
        self._catch_up()


def _told(run: Callable[[], Iterator[Outcome]]) -> Iterator[Outcome]:
    """Yield what is to be told of it: not each step of very many, and why it ended."""
    try:
        for outcome in run():
            if isinstance(outcome, Step) and outcome.done % (1 + outcome.of // _MOST_STEPS):
                continue
            yield outcome
    except ReaderError as error:
        yield error
