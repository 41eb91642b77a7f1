"""What the settings ask of the machine and of the library, off the GUI thread."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader import paths
from reader.gui.tasks import Tasks
from reader.library import autostart, browsers, sizing
from reader.library.autostart import RunKey
from reader.library.browser_places import Place, place_of
from reader.library.browsers import BrowserState, NoRegistry, Program, Registry
from reader.library.library import Library


class SettingsDesk(QObject):
    """Looks at browsers, and how large the library is. Errors go where the tasks' do."""

    #: How each browser stands: list of BrowserState.
    browsers_came = Signal(object)
    #: How large the library is: Sizes.
    sizes_came = Signal(object)
    #: Whether the watched folder is watched from login on: bool.
    autostart_came = Signal(bool)

    def __init__(self, library: Library, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        #: The folder of the library.
        self.folder = sizing.folder(library)
        #: The user and the machine on which the browsers are; tests have others.
        self.place: Place = place_of(sys.platform, os.environ, Path.home())

    def look_at_browsers(self) -> None:
        """Tell how each browser stands."""
        self._do(lambda: browsers.status(self.place, self._program(), _registry()))

    def install(self, name: str) -> None:
        """Let the browser of this name start Kiosque."""
        self._do(lambda: browsers.install(self.place, self._program(), _registry(), only=name))

    def remove(self, name: str) -> None:
        """Let the browser of this name start Kiosque no longer."""
        self._do(lambda: browsers.remove(self.place, self._program(), _registry(), only=name))

    def look_at_autostart(self) -> None:
        """Tell whether the watched folder is watched from login on."""
        self._tell_autostart(lambda: None)

    def switch_autostart(self, on: bool) -> None:
        """Watch the watched folder from login on, or no longer."""
        if on:
            words = paths.watch_command()
            self._tell_autostart(lambda: autostart.switch_on(self.place, words, _run_key()))
        else:
            self._tell_autostart(lambda: autostart.switch_off(self.place, _run_key()))

    def _tell_autostart(self, act: Callable[[], None]) -> None:
        def look() -> bool:
            return autostart.is_on(self.place, _run_key())

        # Also after a failure: the box is to show what is, not what was wished.
        self._tasks.run(act, owner=self)
        self._tasks.run(look, owner=self, done=self.autostart_came.emit)

    def measure(self) -> None:
        """Tell how large the library is."""
        self._tasks.run(
            lambda: sizing.measure(self._library),
            owner=self,
            done=self.sizes_came.emit,
            lane="slow",
        )

    def _do(self, call: Callable[[], list[BrowserState]]) -> None:
        self._tasks.run(call, owner=self, done=self.browsers_came.emit)

    def _program(self) -> Program:
        return Program(
            folder=paths.native_host_folder(),
            words=paths.native_host_command(),
            import_path=paths.import_folder(),
            library=self.folder.absolute(),
        )


def _registry() -> Registry:
    if sys.platform == "win32":
        # Not there on other systems.
        from reader.library.registry import WindowsRegistry  # noqa: PLC0415

        return WindowsRegistry()
    return NoRegistry()


def _run_key() -> RunKey | None:
    if sys.platform == "win32":
        # Not there on other systems.
        from reader.library.registry import WindowsRunKey  # noqa: PLC0415

        return WindowsRunKey()
    return None
