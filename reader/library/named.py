"""What a name leads to: also one that somebody has made up, and that no disk can hold."""

from pathlib import Path


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
