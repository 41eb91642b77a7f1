"""What a name leads to: also one that somebody has made up, and that no disk can hold."""

import errno
import stat
from pathlib import Path

_OPEN = ("/dev/fd/", "/dev/stdin", "/proc/self/fd/")


def name_of(path: Path) -> str:
    """Return what a file or folder is called, as any file may hold it: odd bytes become "?"."""
    return path.name.encode("utf-8", "replace").decode()


def is_there(path: Path) -> bool:
    """Return whether there is anything of this name."""
    try:
        return path.exists()
    except (OSError, ValueError):  # too long, or with a NUL in it
        return False


def is_folder(path: Path) -> bool:
    """Return whether there is a folder of this name."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def is_file(path: Path) -> bool:
    """Return whether there is a file of this name."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def is_open_pipe(path: Path) -> bool:
    """Return whether it names what was opened for this program, as in `kiosque save <(unpack)`."""
    return str(path).startswith(_OPEN)


def check_ordinary(path: Path) -> None:
    """Raise OSError if it is a pipe, a socket or a device: reading it may wait, or find no end.

    What was opened for this program counts as ordinary. Raises OSError also if there is nothing of
    this name, ValueError if there can be nothing.
    """
    mode = path.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode) or is_open_pipe(path)):
        raise OSError(errno.EINVAL, "it is no ordinary file", str(path))


def text_in(path: Path) -> str:
    """Return the text in a file of our own. Raises OSError, ValueError."""
    check_ordinary(path)
    return path.read_text(encoding="utf-8")
