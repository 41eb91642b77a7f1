"""Where the reader's files lie on this machine.

In portable mode, which a folder `kiosque-data` beside the program makes, all of them lie in it.
"""

import hashlib
import os
import sys
from pathlib import Path

import platformdirs

_NAME = "kiosque"
_PORTABLE = "kiosque-data"

#: The word that makes the program the browser's native host.
NATIVE_HOST = "--native-host"

#: What a start can wish of the window, besides files and links: to show the outbox, to keep what
#: was copied. No web page can say these words.
WISHES = ("--outbox", "--paste")


def library_folder() -> Path:
    """Return the folder of the default library; it may not exist yet.

    The environment variable KIOSQUE_LIBRARY names another one.
    """
    named = os.environ.get("KIOSQUE_LIBRARY")
    if named:
        return Path(named).expanduser()
    portable = portable_folder()
    return portable / "library" if portable else _data()


def program_folder() -> Path:
    """Return the folder in which the program stands, as its user sees it.

    That of an AppImage or of a macOS bundle is the one that holds it, not one within.
    """
    image = os.environ.get("APPIMAGE")
    if image:
        return Path(image).parent
    if not getattr(sys, "frozen", False):
        return import_folder()
    binary = Path(sys.executable).resolve()
    bundle = next((each for each in binary.parents if each.suffix == ".app"), binary)
    return bundle.parent


def portable_folder() -> Path | None:
    """Return the folder beside the program that holds all of the user's, None if there is none."""
    folder = program_folder() / _PORTABLE
    return folder if folder.is_dir() else None


def program() -> str:
    """Return the words that start the program, for hints: it may not be installed as a command."""
    return os.environ.get("KIOSQUE_PROGRAM") or _NAME


def native_host_command() -> tuple[str, ...]:
    """Return the words that start the browser's native host, the program by its whole path."""
    return (*_program_words(), NATIVE_HOST)


def watch_command() -> tuple[str, ...]:
    """Return the words that watch the watched folder, the program by its whole path."""
    return (*_program_words(), "watch")


def native_host_folder() -> Path:
    """Return the folder of what the browsers start; it may not exist yet."""
    return (portable_folder() or _data()) / "browser"


def import_folder() -> Path:
    """Return the folder in which Python finds this package."""
    return Path(__file__).resolve().parent.parent


def settings_file() -> Path:
    """Return the file that keeps what the user has chosen; it may not exist yet."""
    portable = portable_folder()
    folder = portable or Path(platformdirs.user_config_dir(_NAME, appauthor=False))
    return folder / "settings.json"


def log_folder() -> Path:
    """Return the folder of the log and of the reports of crashes; it may not exist yet."""
    portable = portable_folder()
    return portable / "log" if portable else Path(platformdirs.user_log_dir(_NAME, appauthor=False))


def log_file() -> Path:
    """Return the file that the log is written to; it may not exist yet."""
    return log_folder() / "kiosque.log"


def session_file(library: Path) -> Path:
    """Return the file that keeps where the reader was in this library; it may not exist yet."""
    portable = portable_folder()
    folder = portable or Path(platformdirs.user_state_dir(_NAME, appauthor=False))
    name = hashlib.sha256(str(library.expanduser().absolute()).encode()).hexdigest()[:16]
    return folder / "sessions" / f"{name}.json"


def changes_file() -> Path:
    """Return the file that tells what each version of the program has brought."""
    carried = resource("CHANGELOG.md")
    return carried if carried.is_file() else import_folder() / "CHANGELOG.md"


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


def _program_words() -> tuple[str, ...]:
    image = os.environ.get("APPIMAGE")  # what is in it lies elsewhere at each start
    if image:
        return (image,)
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, "-m", "reader")


def _data() -> Path:
    return Path(platformdirs.user_data_dir(_NAME, appauthor=False))
