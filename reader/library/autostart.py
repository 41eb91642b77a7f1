"""Let the watched folder be watched from login on, without a window; only if that is wished.

Linux: a file in ~/.config/autostart (Desktop Application Autostart Specification). macOS: one in
~/Library/LaunchAgents (launchd.plist(5)). Windows: a value under the Run key of this user.
"""

import plistlib
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from reader.library.browser_places import Place
from reader.model.errors import WriteError

_NAME = "kiosque-watch"
_LABEL = "org.kiosque.watch"


class RunKey(Protocol):
    """What is started at login, by name: of this user's part of Windows' registry."""

    def get(self, name: str) -> str | None:
        """Return the command of this name, None if there is none."""

    def put(self, name: str, command: str) -> None:
        """Start this command at each login. Raises OSError."""

    def remove(self, name: str) -> None:
        """Start it no longer, if it is there. Raises OSError."""


def is_on(place: Place, run_key: RunKey | None) -> bool:
    """Return whether the folder is watched from login on."""
    if run_key is not None:
        return run_key.get(_NAME) is not None
    return _file(place).is_file()


def switch_on(place: Place, words: Sequence[str], run_key: RunKey | None) -> None:
    """Watch the folder from the next login on. Raises WriteError.

    words: that start the watching, the program by its whole path. run_key: None but on Windows.
    """
    file = _file(place)
    try:
        if run_key is not None:
            run_key.put(_NAME, subprocess.list2cmdline(words))
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_name(f"{file.name}.part")
        part.write_bytes(_launch_agent(words) if place.system == "darwin" else _entry(words))
        part.replace(file)
    except OSError as error:
        raise WriteError(str(file), error.strerror or "the system does not let us") from error


def switch_off(place: Place, run_key: RunKey | None) -> None:
    """Watch the folder from login on no longer. Raises WriteError."""
    file = _file(place)
    try:
        if run_key is not None:
            run_key.remove(_NAME)
        else:
            file.unlink(missing_ok=True)
    except OSError as error:
        raise WriteError(str(file), error.strerror or "the system does not let us") from error


def _file(place: Place) -> Path:
    if place.system == "darwin":
        return place.home / "Library" / "LaunchAgents" / f"{_LABEL}.plist"
    return place.config / "autostart" / f"{_NAME}.desktop"


def _launch_agent(words: Sequence[str]) -> bytes:
    return plistlib.dumps(
        {"Label": _LABEL, "ProgramArguments": list(words), "RunAtLoad": True, "KeepAlive": False}
    )


def _entry(words: Sequence[str]) -> bytes:
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=Kiosque",
        "Comment=Saves what is put into the watched folder",
        f"Exec={' '.join(map(_quoted, words))}",
        "Icon=kiosque",
        "Terminal=false",
        "NoDisplay=true",
        "X-GNOME-Autostart-enabled=true",
    )
    return ("\n".join(lines) + "\n").encode()


def _quoted(word: str) -> str:
    """Return the word as the key Exec has it (Desktop Entry Specification, "The Exec key")."""
    for each in '\\"`$':
        word = word.replace(each, f"\\{each}")
    # A string of the file has its own backslashes, before those of the command.
    return '"' + word.replace("%", "%%").replace("\\", "\\\\") + '"'
