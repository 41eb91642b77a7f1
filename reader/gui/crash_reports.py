"""Reports of crashes: one file each, beside the log, that the user can read and send.

While the window runs there is a file into which Python writes where every thread was, should the
process be ended from within by a signal (faulthandler). An ordinary end takes it away; a start
that finds one makes a report of it. One that is empty tells of a process that was killed or of a
power cut: nothing to report. No text of an article and no list of what was read is in a report.
"""

import faulthandler
import os
import platform
import sys
from collections.abc import Callable
from datetime import datetime
from io import TextIOWrapper
from pathlib import Path
from typing import IO

from PySide6.QtCore import qVersion

from reader import __version__
from reader.library.private_files import private_file, private_folder, write_private
from reader.model.mistake import told

if sys.platform != "win32":
    import fcntl

_KEPT = 10  # reports; older ones are removed


class RunningFile:
    """The file that tells how this process ended, if it did not end by itself."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / f"running-{os.getpid()}.txt"
        self._file: IO[str] | None = None
        self._was_on = faulthandler.is_enabled()
        self._begun = False

    @property
    def is_open(self) -> bool:
        """Whether it has begun."""
        return self._begun

    def begin(self) -> None:
        """Have Python write into it; a folder that cannot be written to is done without."""
        self._begun = True
        try:
            private_folder(self._path.parent)
            self._file = TextIOWrapper(private_file(self._path), encoding="utf-8")
        except OSError:
            return
        _lock(self._file)
        self._file.write(_head())
        self._file.flush()
        faulthandler.enable(self._file)

    def end(self) -> None:
        """Take it away: the process ends by itself."""
        if self._file is None:
            return
        faulthandler.disable()
        if self._was_on and sys.__stderr__ is not None:
            faulthandler.enable()
        self._file.close()
        self._file = None
        self._path.unlink(missing_ok=True)


def left_behind(folder: Path) -> Path | None:
    """Return the report of the latest crash since the last start; None if there was none.

    Files of processes that are alive are left in peace.
    """
    found = None
    for path in sorted(folder.glob("running-*.txt"), key=_age, reverse=True):
        try:
            if _is_alive(path):
                continue
            if not _tells_of_a_crash(path):
                path.unlink()
                continue
            at = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
            report = path.replace(_name(folder, at))
            found = found or report
        except OSError:  # it may not be ours to move
            continue
    _tidy(folder)
    return found


def write(folder: Path, error: BaseException, now: Callable[[], datetime]) -> Path | None:
    """Write the report of a mistake that nobody caught; None if that is not possible."""
    path = _name(folder, now().astimezone())
    try:
        private_folder(folder)
        write_private(path, (_head() + told(error)).encode(errors="backslashreplace"))
    except OSError:
        return None
    _tidy(folder)
    return path


def _head() -> str:
    # platform.platform() would look for a program to ask.
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    python = platform.python_version()
    return f"Kiosque {__version__}, Python {python}, Qt {qVersion()}, {system}\n\n"


def _name(folder: Path, at: datetime) -> Path:
    """Return a file that is not there yet."""
    names = (f"crash-{at:%Y-%m-%d-%H%M%S}{more}.txt" for more in ("", "-2", "-3", "-4"))
    free = (folder / name for name in names if not (folder / name).exists())
    return next(free, folder / f"crash-{at:%Y-%m-%d-%H%M%S}-5.txt")


def _tells_of_a_crash(path: Path) -> bool:
    """Return whether there is more in it than how it begins."""
    _, _, rest = path.read_text(encoding="utf-8", errors="replace").partition("\n\n")
    return bool(rest.strip())


def _tidy(folder: Path) -> None:
    for old in sorted(folder.glob("crash-*.txt"), key=_age, reverse=True)[_KEPT:]:
        old.unlink(missing_ok=True)


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


if sys.platform == "win32":

    def _lock(file: IO[str]) -> None:
        """Do nothing: there a file that is open cannot be removed."""

    def _is_alive(path: Path) -> bool:
        """Return whether its process has it open still: it cannot be renamed then."""
        try:
            path.replace(path)
        except PermissionError:
            return True
        return False

else:

    def _lock(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _is_alive(path: Path) -> bool:
        """Return whether its process has it open still: the lock ends with the process."""
        with path.open() as file:
            try:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except OSError:
                return True
        return False
