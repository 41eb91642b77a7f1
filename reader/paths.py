"""Where the reader's files lie on this machine."""

import os
import sys
from pathlib import Path

import platformdirs

_NAME = "kiosque"

#: The word that makes the program the browser's native host.
NATIVE_HOST = "--native-host"


def library_folder() -> Path:
    """Return the folder of the default library; it may not exist yet.

    The environment variable KIOSQUE_LIBRARY names another one.
    """
    named = os.environ.get("KIOSQUE_LIBRARY")
    if named:
        return Path(named).expanduser()
    return Path(platformdirs.user_data_dir(_NAME, appauthor=False))


def program() -> str:
    """Return the words that start the program, for hints: it may not be installed as a command."""
    return os.environ.get("KIOSQUE_PROGRAM") or _NAME


def native_host_command() -> tuple[str, ...]:
    """Return the words that start the browser's native host, the program by its whole path."""
    if getattr(sys, "frozen", False):
        return (sys.executable, NATIVE_HOST)
    return (sys.executable, "-m", "reader", NATIVE_HOST)


def native_host_folder() -> Path:
    """Return the folder of what the browsers start; it may not exist yet."""
    return Path(platformdirs.user_data_dir(_NAME, appauthor=False)) / "browser"


def import_folder() -> Path:
    """Return the folder in which Python finds this package."""
    return Path(__file__).resolve().parent.parent


def settings_file() -> Path:
    """Return the file that keeps what the user has chosen; it may not exist yet."""
    return Path(platformdirs.user_config_dir(_NAME, appauthor=False)) / "settings.json"


def log_file() -> Path:
    """Return the file that the log is written to; it may not exist yet."""
    return Path(platformdirs.user_log_dir(_NAME, appauthor=False)) / "kiosque.log"


def watched_folder() -> Path:
    """Return the folder in the user's downloads that is watched by default; it may not exist yet.

    The browser's extension puts pages there where it cannot reach the program.
    """
    return Path(platformdirs.user_downloads_dir()) / "Kiosque"


def resource(name: str) -> Path:
    """Return the file or folder `name` of resources/, in a checkout or in an installed wheel.

    name: with forward slashes ("icons/star.svg"). It is not checked that it exists.
    """
    package = Path(__file__).resolve().parent
    carried = package / "_resources"
    return (carried if carried.is_dir() else package.parent / "resources") / name
