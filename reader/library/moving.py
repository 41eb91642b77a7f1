"""Move a library into another folder: copied, looked through, and only then is the old one left."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from reader.library.whereabouts import FILE, place_of, point
from reader.model.errors import WriteError
from reader.store import copying, relocating
from reader.store.relocating import Going, Halted

#: What the file is called that a move has left behind.
LEFT = "library-before-move.db"
_PART = f"{FILE}.part"


class Moved(Struct, frozen=True):
    """A library that has moved. left: the file of before, which nobody uses any more."""

    place: Path
    left: Path
    left_bytes: int


def move(folder: Path, target: Path, going: Going) -> Moved | None:
    """Move the library that this folder names into `target`; None if `going` stopped it.

    folder: the one that it is opened by; a note in it says from then on where the library is.
    going: told how many pieces are done, of how many, from this thread; it may wait, and answers
    whether to go on. Until the move is done the library is where it was, whole, and at every moment
    there is one library only. Nobody may have it open, nor open it meanwhile. Raises StoreError and
    WriteError.
    """
    old = place_of(folder)
    _refuse(old, target)
    with _translated(target), relocating.alone(old / FILE) as db:
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
        part = target / _PART
        try:
            relocating.copy(db, part, going)
        except BaseException as error:
            part.unlink(missing_ok=True)
            if isinstance(error, Halted):
                return None
            raise
        point(target, None)  # one of an earlier move
        part.replace(target / FILE)
        copying.flush(target)
        _switch(folder, old, target)
        relocating.note_moved_away(db)
    left = _set_aside(old)
    return Moved(target, left, left.stat().st_size)


def begin(folder: Path, target: Path) -> None:
    """Use the library in `target` from now on, also if there is none yet; `folder` keeps its own.

    folder: the one that it is opened by. Raises WriteError.
    """
    with _translated(target):
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not holds_library(target):  # to open one that is in use would drop its locks
            os.close(os.open(target / FILE, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    point(folder, None if _same(folder, target) else target)


def remove_left(left: Path) -> None:
    """Remove the file that a move has left behind. Raises WriteError."""
    with _translated(left):
        left.unlink(missing_ok=True)


def holds_library(folder: Path) -> bool:
    """Return whether there is a library in this folder."""
    return (folder / FILE).is_file()


def _refuse(old: Path, target: Path) -> None:
    if _same(old, target):
        raise WriteError(str(target), "the library lies there already")
    if holds_library(target):
        raise WriteError(str(target), "there is a library in it already")


def _switch(folder: Path, old: Path, target: Path) -> None:
    """Let the folder name the new place; this is the moment at which the library has moved."""
    point(folder, None if _same(folder, target) else target)
    if not _same(old, folder):
        point(old, target)


def _set_aside(old: Path) -> Path:
    """Rename what is left, so that it is taken for a library no more."""
    left = old / LEFT
    with _translated(left):
        (old / FILE).replace(left)
    relocating.note_left(left)
    return left


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve()


@contextmanager
def _translated(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise WriteError(str(path), error.strerror or "the system does not let us") from error
