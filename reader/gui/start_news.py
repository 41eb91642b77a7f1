"""What there is to say when the window has opened: one thing, the most important, and quietly."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject

from reader import __version__, paths
from reader.gui import words
from reader.gui.before import Before
from reader.gui.choices import Choices
from reader.gui.crash import show_report
from reader.gui.main_window import MainWindow
from reader.gui.tasks import Tasks
from reader.gui.whats_new import WhatsNew, read_changes
from reader.library import moving
from reader.library.backups import Backup
from reader.library.moving import Moved


class StartNews(QObject):
    """Says it in the window's notice bar."""

    def __init__(self, window: MainWindow, choices: Choices, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._choices, self._tasks = window, choices, tasks

    def say(self, before: Before) -> None:
        """Say what came before; what is new is kept for a start with nothing else to say."""
        match before.news:
            case Moved() as moved:
                self._say_moved(moved)
            case Backup() as backup:
                self._say_put_back(backup)
            case Path() as report:
                self._say_crash(report)
            case _:
                self._say_what_is_new()

    def _say_what_is_new(self) -> None:
        if self._choices.now.unfinished_move:
            self._offer_unfinished_move()
        else:
            self._look_for_changes()

    def _say_crash(self, report: Path) -> None:
        said = self.tr(
            "Kiosque ended unexpectedly the last time. Nothing that was saved is lost."
            " A report is here: {file}"
        )
        self._window.notice.warn(
            said.format(file=words.isolated(str(report))),
            self.tr("Show the report"),
            lambda: show_report(report),
        )

    def _say_moved(self, moved: Moved) -> None:
        size = QLocale().formattedDataSize(moved.left_bytes, 1)
        said = self.tr("The library is in {folder} now. The old copy still takes {size}.")
        self._window.notice.offer(
            said.format(folder=words.isolated(str(moved.place)), size=size),
            self.tr("Remove the old copy"),
            lambda: self._remove(moved.left),
            lambda: None,
        )

    def _say_put_back(self, backup: Backup) -> None:
        made = words.whole_day(backup.made_at.astimezone().isoformat())
        said = self.tr("The library is as it was on {day}. The damaged file is kept beside it.")
        self._window.notice.warn(said.format(day=made))

    def _offer_unfinished_move(self) -> None:
        target = self._choices.now.unfinished_move
        said = self.tr("The library was not moved to its end; it is where it was.")

        def forget() -> None:
            self._choices.put(replace(self._choices.now, unfinished_move=""))

        def go_on() -> None:
            self._window.settings.moved.emit(Path(target))

        self._window.notice.offer(said, self.tr("Continue"), go_on, forget)

    def _look_for_changes(self) -> None:
        seen = self._choices.now.version
        if seen == __version__:
            return
        self._choices.put(replace(self._choices.now, version=__version__))
        if seen:
            self._tasks.run(
                lambda: read_changes(paths.changes_file(), seen, __version__),
                owner=self,
                done=self._offer_changes,
            )

    def _offer_changes(self, changes: str) -> None:
        if not changes:
            return
        said = self.tr("Kiosque was updated to version {version}.").format(version=__version__)
        self._window.notice.offer(
            said,
            self.tr("What is new"),
            lambda: WhatsNew(changes, self._window).show(),
            lambda: None,
        )

    def _remove(self, left: Path) -> None:
        self._tasks.run(lambda: moving.remove_left(left), owner=self)
