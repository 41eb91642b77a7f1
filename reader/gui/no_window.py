"""Say why there can be no window, where its user looks: without Qt, which may be what is missing.

Whoever starts the program from a menu sees no terminal: the sentence goes into a box of whatever
program the desktop has for it, and to the log and the terminal as well.
"""

import ctypes
import logging
import shutil
import subprocess
import sys
from pathlib import Path

log = logging.getLogger(__name__)

_TITLE = "Kiosque"
_SECONDS = 600  # then nobody is there to read it
#: Programs that show a sentence in a box, in the order of how well they do.
_BOXES = (
    ("zenity", "--error", f"--title={_TITLE}", "--no-markup", "--text={}"),
    ("kdialog", "--title", _TITLE, "--error", "{}"),
    ("yad", f"--title={_TITLE}", "--button=OK", "--text={}"),
    ("xmessage", "-center", "{}"),
    ("notify-send", "--app-name", _TITLE, _TITLE, "{}"),
)
_MAC = 'display alert "Kiosque" message (item 1 of argv)'


def say(sentence: str) -> None:
    """Say it in the terminal, in the log, and in a box if there is any way to show one."""
    log.error("%s", sentence)
    if sys.stderr is not None:  # a program of Windows without a console has none
        print(f"Kiosque: {sentence}", file=sys.stderr)  # noqa: T201 there is no window
        if sys.stderr.isatty():
            return
    if sys.platform == "win32":
        ctypes.windll.user32.MessageBoxW(None, sentence, _TITLE, 0x10)
        return
    for words in _ways(sentence):
        if _shown_by(words):
            return


def missing_part(error: ImportError) -> str:
    """Return the sentence for a part of Qt, or of what Qt needs, that is not there."""
    name = _library_in(str(error))
    if name:
        return (
            f"the window cannot be opened: the system library {name} is missing. Install it with"
            " the system's package manager, then start Kiosque again."
        )
    return (
        f"the window cannot be opened: a part of the program is missing ({error}). Installing"
        " Kiosque again brings it back."
    )


def no_display(words: str, plugins: Path) -> str:
    """Return the sentence for a display that does not take our window.

    words: what Qt said. plugins: the folder of what it speaks with displays by.
    """
    missing = _missing_of(plugins / "libqxcb.so")
    if missing:
        return (
            f"the window cannot be opened: the system library {missing} is missing. Install it with"
            " the system's package manager, then start Kiosque again."
        )
    return (
        "the window cannot be opened: the display does not answer. Its commands work without one:"
        f" kiosque --help. ({words.partition(chr(10))[0]})"
    )


def _missing_of(plugin: Path) -> str:
    """Return the library that this plug-in lacks, "" if it lacks none."""
    if not plugin.is_file():
        return ""
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return _library_in(str(error))
    return ""


def _library_in(words: str) -> str:
    """Return the library that the loader did not find, "" if the words are about something else."""
    name, found, _ = words.partition(": cannot open shared object file")
    return name.split()[-1] if found else ""


def _ways(sentence: str) -> list[list[str]]:
    if sys.platform == "darwin":
        script = ["osascript", "-e", "on run argv", "-e", _MAC, "-e", "end run", sentence]
        return [script]
    return [[word.format(sentence) for word in words] for words in _BOXES]


def _shown_by(words: list[str]) -> bool:
    program = shutil.which(words[0])
    if program is None:
        return False
    try:
        done = subprocess.run(  # noqa: S603 found on the path
            [program, *words[1:]], timeout=_SECONDS, check=False, capture_output=True
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode in (0, 1)  # 1: it was closed
