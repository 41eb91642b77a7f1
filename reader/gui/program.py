"""The program's windows: one instance, the library that each opens, and what comes between two."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from reader import paths, settings
from reader.gui import session
from reader.gui.application import Application
from reader.gui.before import Before
from reader.gui.choices import Choices
from reader.gui.crash import CrashReport
from reader.gui.crash_reports import RunningFile, left_behind
from reader.gui.one_window import OneWindow, hand_over, socket_name
from reader.gui.open_window import AGAIN, OpenWindow
from reader.gui.style import Style
from reader.library.opening import opened_library
from reader.library.whereabouts import FILE, place_of
from reader.model.errors import StoreError

if TYPE_CHECKING:
    from reader.gui.updating import UpdatingDialog


class Program:
    """One window after the other: there is a next one when the language or the library changes.

    folder: None for the default library. speak: called to speak the language that is chosen.
    """

    def __init__(
        self,
        application: Application,
        folder: Path | None,
        choices: Choices,
        crash: CrashReport,
        speak: Callable[[], None],
    ) -> None:
        self._application, self._choices, self._crash = application, choices, crash
        self._speak = speak
        self._is_usual = folder is None
        self._folder = folder or paths.library_folder()
        self._door: OneWindow | None = None
        self._name = ""
        self._style: Style | None = None
        self._before = Before()
        self._updating: UpdatingDialog | None = None

    def run(self, sources: list[str], running: RunningFile) -> int:
        """Run until the window is closed; return the exit code. Raises WriteError."""
        while True:
            try:
                place = place_of(self._folder)
                if not self._take_door(place, sources):
                    return 0
                self._look_back(running)
                code = self._run_once(place, sources)
            except StoreError as error:
                self._end_update()
                from reader.gui import lost_library  # noqa: PLC0415 seldom wanted

                if not lost_library.ask(error, self._folder, self._repair):
                    return 1
                continue
            if code != AGAIN:
                return code
            self._speak()
            sources = []

    def _look_back(self, running: RunningFile) -> None:
        """Find what the last start has left, once, and let this one leave its own."""
        if not running.is_open:
            self._before = Before(report=left_behind(paths.log_folder()))
            running.begin()

    def close(self) -> None:
        """Listen to later starts no longer."""
        if self._door is not None:
            self._door.close()
            self._door.deleteLater()

    def _take_door(self, place: Path, sources: list[str]) -> bool:
        """Be the one window of this library; False if there is one, which has the sources now."""
        name = socket_name(place)
        if name == self._name:
            return True
        if hand_over(name, sources):
            return False
        self.close()
        self._door, self._name = OneWindow(name, self._application), name
        # Before the library is opened: of several starts at a time one has the window.
        return self._door.listen() or not hand_over(name, sources)

    def _run_once(self, place: Path, sources: list[str]) -> int:
        """Open the window, run until it is closed, and end it; AGAIN if another is to follow.

        Raises StoreError.
        """
        choices, door, style = self._choices, self._door, self._worn()
        with opened_library(
            place,
            samples=paths.resource("samples") if self._is_usual else None,
            wishes=lambda: settings.wishes(choices.now),
            updating=self._tell_update,
        ) as library:
            self._end_update()
            before, self._before = self._before, Before()
            with_samples = self._is_usual and not sources
            window = OpenWindow(
                style, library, choices, self._folder, sources, before, with_samples=with_samples
            )
            if door is not None:
                door.given.connect(window.take)
            self._application.give_to(window.take)
            self._crash.window = window.main
            code = QCoreApplication.exec()
            self._application.give_to(None)
            if door is not None:
                door.given.disconnect(window.take)
            window.close()
            self._crash.window = None
            if code == AGAIN:
                window.end()
        if code == AGAIN and window.moving_to is not None:
            self._move(style, window.moving_to)
        if code == AGAIN and window.repairing:
            self._repair()
        return code

    def _tell_update(self, share: float) -> None:
        """Say how much of an older library is brought up to date."""
        from reader.gui.updating import UpdatingDialog  # noqa: PLC0415 seldom wanted

        if self._updating is None:
            self._updating = UpdatingDialog(self._worn())
        self._updating.tell(share)

    def _end_update(self) -> None:
        if self._updating is not None:
            self._updating.hide()
            self._updating.deleteLater()
            self._updating = None

    def _worn(self) -> Style:
        """Return what the windows wear; made once there is one."""
        if self._style is None:
            self._style = Style(self._application, self._choices.now.theme)
        return self._style

    def _repair(self) -> bool:
        """Repair the library while nobody has it open; return whether there is one again."""
        from reader.gui.repair_dialog import RepairDialog  # noqa: PLC0415 seldom wanted
        from reader.library.backups import backup_folder  # noqa: PLC0415

        place = place_of(self._folder)
        chosen = self._choices.now.backup_folder if self._is_usual else ""
        spare = Path(chosen) if chosen else backup_folder(place / FILE)
        dialog = RepairDialog(self._worn(), place / FILE, spare)
        dialog.exec()
        self._before = Before(repaired=dialog.report, put_back=dialog.put_back)
        dialog.deleteLater()
        return dialog.report is not None or dialog.put_back is not None

    def _move(self, style: Style, target: Path) -> None:
        """Move the library while nobody has it open."""
        from reader.gui.moving_dialog import MovingDialog  # noqa: PLC0415 seldom wanted

        choices, old = self._choices, place_of(self._folder)
        choices.put(replace(choices.now, unfinished_move=str(target)))
        dialog = MovingDialog(style, self._folder, target)
        dialog.exec()
        choices.put(replace(choices.now, unfinished_move=""))
        if dialog.moved is not None:
            self._before = Before(moved=dialog.moved)
            session.carry(paths.session_file(old), paths.session_file(dialog.moved.place))
        dialog.deleteLater()
