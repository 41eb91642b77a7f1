"""The browsers: let their extension start the reader's native host, or no longer.

A browser starts a program only if a manifest names it by its whole path. The program it starts is
a small launcher, which this module writes too: it knows where the reader lies and which library
is meant.
"""

import json
import shlex
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from msgspec import Struct

from reader.library.browser_places import Browser, Family, Place, found
from reader.model.errors import WriteError

#: What the extension calls the host; the manifest's file is named after it.
HOST_NAME = "kiosque.reader"
#: The extension's ids: what follows from the key in its manifest, then what the stores gave it.
CHROMIUM_IDS = ("hbfllfgdiadeckcchehkfibehjblegfn",)
FIREFOX_ID = "save@kiosque.reader"

_FILE = f"{HOST_NAME}.json"
_STARTS = "Starts: "  # in the launcher, before the path of the program


class Condition(StrEnum):
    """Whether a browser can reach the reader, in words a person understands."""

    INSTALLED = "installed"
    BROKEN = "broken"
    MISSING = "missing"
    UNREACHABLE = "unreachable"


class BrowserState(Struct, frozen=True):
    """A browser and how it stands. why: a sentence, "" where the condition says it all."""

    name: str
    condition: Condition
    why: str = ""


class Program(Struct, frozen=True):
    """What the browsers are to start.

    folder: where the launcher is kept; it is ours alone. words: the command of the native host, the
    program by its whole path first. import_path: the folder in which Python finds the reader.
    library: the folder that pages are saved to.
    """

    folder: Path
    words: tuple[str, ...]
    import_path: Path
    library: Path


class Registry(Protocol):
    """This user's keys in the registry of Windows, each with its one text."""

    def get(self, key: str) -> str | None:
        """Return the key's text, None if there is no such key."""

    def put(self, key: str, text: str) -> None:
        """Make the key, or give it another text. Raises OSError."""

    def remove(self, key: str) -> None:
        """Remove the key, if it is there. Raises OSError."""


class NoRegistry:
    """The registry of a machine that has none."""

    def get(self, key: str) -> str | None:  # noqa: ARG002 as any registry
        """Return None."""
        return None

    def put(self, key: str, text: str) -> None:
        """Do nothing."""

    def remove(self, key: str) -> None:
        """Do nothing."""


_NO_REGISTRY = NoRegistry()


def is_ours(words: Sequence[str]) -> bool:
    """Return whether a browser's words to the host say that our extension has called it.

    Chromium's first word is the extension's origin; Firefox gives the manifest's file, then the
    extension's id.
    """
    if words and words[0] in _origins():
        return True
    return len(words) >= 2 and words[0].endswith(_FILE) and words[1] == FIREFOX_ID


def status(place: Place, program: Program, registry: Registry = _NO_REGISTRY) -> list[BrowserState]:
    """Return how each browser of this machine stands. registry: on Windows, its own."""
    return [_state(browser, program, registry) for browser in found(place)]


def install(
    place: Place, program: Program, registry: Registry = _NO_REGISTRY, *, only: str | None = None
) -> list[BrowserState]:
    """Let the browsers of this machine reach the reader; return how each stands then.

    only: the name of the one that is meant, None for all. It may be done again, after the reader
    was moved or another browser has come. Raises WriteError if a file cannot be written.
    """
    launcher = _launcher(place, program)
    try:
        _write(launcher, _launching(place, program))
        launcher.chmod(0o755)
        for browser in _meant(place, only):
            text = json.dumps(_manifest(browser.family, launcher), indent=1) + "\n"
            for file in _manifests(browser, program):
                _write(file, text)
                for key in browser.keys:
                    registry.put(rf"{key}\{HOST_NAME}", str(file))
    except OSError as error:
        raise _unwritable(error, program) from error
    return status(place, program, registry)


def remove(
    place: Place, program: Program, registry: Registry = _NO_REGISTRY, *, only: str | None = None
) -> list[BrowserState]:
    """Take away what install() has written; return how each browser stands then.

    only: the name of the one that is meant, None for all. Raises WriteError if a file cannot be
    removed.
    """
    try:
        for browser in _meant(place, only):
            for file in _manifests(browser, program):
                file.unlink(missing_ok=True)
            for key in browser.keys:
                registry.remove(rf"{key}\{HOST_NAME}")
        if only is None:  # the launcher may be another browser's too
            _launcher(place, program).unlink(missing_ok=True)
    except OSError as error:
        raise _unwritable(error, program) from error
    return status(place, program, registry)


def _meant(place: Place, only: str | None) -> list[Browser]:
    return [browser for browser in found(place) if only in (None, browser.name)]


def _state(browser: Browser, program: Program, registry: Registry) -> BrowserState:
    if browser.sandbox:
        why = (
            f"It runs in a {browser.sandbox}, which lets it start no program: its extension saves"
            " into the folder Kiosque in Downloads instead."
        )
        return BrowserState(browser.name, Condition.UNREACHABLE, why)
    if browser.keys:
        named = [registry.get(rf"{key}\{HOST_NAME}") for key in browser.keys]
        files = [Path(text) for text in named if text]
        whole = len(files) == len(named)
    else:
        wanted = _manifests(browser, program)
        files = [file for file in wanted if file.exists()]
        whole = len(files) == len(wanted)
    if not files:
        return BrowserState(browser.name, Condition.MISSING)
    why = next((why for file in files if (why := _fault(file, browser.family))), "")
    if not why and not whole:
        why = "A part of what it needs is not there any more."
    return BrowserState(browser.name, Condition.BROKEN if why else Condition.INSTALLED, why)


def _fault(file: Path, family: Family) -> str:
    """Return what is wrong with a manifest, as a sentence; "" if nothing is."""
    try:
        manifest: Any = json.loads(file.read_text(encoding="utf-8"))
        launcher = Path(manifest["path"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return f"{file} cannot be read."
    if manifest != _manifest(family, launcher):
        return f"{file} is of another version of Kiosque."
    try:
        lines = launcher.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return f"{launcher} is not there any more."
    started = next((line.partition(_STARTS)[2] for line in lines if _STARTS in line), "")
    return "" if started and Path(started).exists() else f"{started} is not there any more."


def _manifests(browser: Browser, program: Program) -> list[Path]:
    """Return the files to be written for a browser; on Windows it finds ours by the registry."""
    if browser.keys:
        return [program.folder / browser.family / _FILE]
    return [folder / _FILE for folder in browser.manifests]


def _manifest(family: Family, launcher: Path) -> dict[str, Any]:
    manifest = {
        "name": HOST_NAME,
        "description": "Saves the page before you into Kiosque",
        "path": str(launcher),
        "type": "stdio",
    }
    if family is Family.FIREFOX:
        return {**manifest, "allowed_extensions": [FIREFOX_ID]}
    return {**manifest, "allowed_origins": _origins()}


def _origins() -> list[str]:
    return [f"chrome-extension://{each}/" for each in CHROMIUM_IDS]


def _launcher(place: Place, program: Program) -> Path:
    return program.folder / f"{HOST_NAME}{'.bat' if place.system == 'win32' else ''}"


def _launching(place: Place, program: Program) -> str:
    """Return the launcher. The folder that the browser happens to stand in is never looked into."""
    words = (*program.words, "--library", str(program.library))
    if place.system == "win32":
        told = " ".join(f'"{word}"' for word in words)
        lines = (
            "@echo off",
            f"rem {_STARTS}{program.words[0]}",
            'set "PYTHONSAFEPATH=1"',
            f'set "PYTHONPATH={program.import_path}"'.replace("%", "%%"),
            told.replace("%", "%%") + " %*",
        )
        return "\r\n".join((*lines, ""))
    lines = (
        "#!/bin/sh",
        f"# {_STARTS}{program.words[0]}",
        "export PYTHONSAFEPATH=1",
        f"export PYTHONPATH={shlex.quote(str(program.import_path))}",
        f'exec {shlex.join(words)} "$@"',
    )
    return "\n".join((*lines, ""))


def _write(file: Path, text: str) -> None:
    """Write a file; a crash leaves the old one or the new one. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(file.name + ".part")
    part.write_text(text, encoding="utf-8", newline="")
    part.replace(file)


def _unwritable(error: OSError, program: Program) -> WriteError:
    where = error.filename or program.folder
    return WriteError(str(where), error.strerror or "the system does not let us")
