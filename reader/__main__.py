"""Start the reader: no word opens the window, a word runs a command, a file or link is opened.

`--native-host` is the browser's: its extension talks to the program over a pipe.

Each way imports only what it needs: the extraction child neither Qt nor the store, a command and
the native host no Qt, the window neither the parser nor sqlite-utils.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader import logs, paths
from reader.library.guard import CHILD_ARGUMENT
from reader.library.named import is_there

if TYPE_CHECKING:
    from reader.library.papers import Press


def main() -> int:
    """Run the program with the words of the command line; return the exit code."""
    words = sys.argv[1:]
    if words == [CHILD_ARGUMENT]:
        from reader.library.guard_child import serve  # noqa: PLC0415 see the first lines

        return serve()
    logs.set_up(paths.log_file())
    if words[:1] == [paths.NATIVE_HOST]:
        from reader.native_host.host import run_native_host  # noqa: PLC0415 see the first lines

        return run_native_host(words[1:])
    library, sources = _asked_to_open(words)
    if words[:2] == ["--library", ""] or words[:1] == ["--library="]:
        from reader.cli.main import run_command  # noqa: PLC0415 see the module's first lines

        return run_command(["list", "--library="])  # which says that no folder is named
    if sources is None:
        from reader.cli.main import run_command  # noqa: PLC0415 see the module's first lines

        return run_command(words, press=_press)
    given = [word for word in sources if word not in paths.WISHES]
    if given and not any(_is_link(word) or is_there(Path(word)) for word in given):
        from reader.cli.main import run_command  # noqa: PLC0415

        return run_command(["save", *words])  # which says of each that it is not there
    if not _has_display():
        from reader.cli.terminal import run_in_terminal  # noqa: PLC0415

        return run_in_terminal(library, given)
    try:
        from reader.gui.quick_imports import quick_imports  # noqa: PLC0415

        with quick_imports():
            from reader.gui.start import run_window  # noqa: PLC0415
    except ImportError as error:  # a system library that Qt needs is missing
        from reader.gui import no_window  # noqa: PLC0415

        no_window.say(no_window.missing_part(error))
        return 1
    return run_window(library, sources)


def _press() -> "Press":
    from reader.gui.press import pdf_press  # noqa: PLC0415 see the module's first lines

    return pdf_press()


def _asked_to_open(words: list[str]) -> tuple[Path | None, list[str] | None]:
    """Return the library folder and the files and links to open; None for the latter: a command.

    A library of None is the default one.
    """
    library: Path | None = None
    rest = list(words)
    if len(rest) >= 2 and rest[0] == "--library":
        library, rest = Path(rest[1]), rest[2:]
    elif rest and rest[0].startswith("--library="):
        library, rest = Path(rest[0].partition("=")[2]), rest[1:]
    if all(_is_source(word) for word in rest):
        return library, rest
    return None, None


def _is_source(word: str) -> bool:
    """Return whether the word names a link, a file or a folder, or is a wish of the window.

    A bare word is a command.
    """
    if word in paths.WISHES:
        return True
    looks_like_path = "." in word or "/" in word or os.sep in word
    return _is_link(word) or (looks_like_path and not word.startswith("-"))


def _is_link(word: str) -> bool:
    return word.startswith(("http://", "https://", "file://", "kiosque:"))


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    return bool(
        wanted.startswith(("offscreen", "minimal", "vnc"))
        or os.environ.get("DISPLAY")
        or os.environ.get("WAYLAND_DISPLAY")
    )


if __name__ == "__main__":
    sys.exit(main())
