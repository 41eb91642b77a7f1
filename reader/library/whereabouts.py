"""Where a library lies that is not in its own folder: a note in that folder names another one.

The note is followed by all who open the folder: the window, a command, the browser's host. So a
library can be moved while its folder keeps its name for whoever knows it.
"""

import errno
import os
from pathlib import Path

from reader.library.named import text_in
from reader.model.errors import StoreError, WriteError

NOTE = "library-is-in.txt"
FILE = "library.db"
_NO_NOTE = (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG)
_MOST_STEPS = 8  # a note may lead to another one, and two of them round in a ring


def place_of(folder: Path) -> Path:
    """Return the folder in which the library of this folder lies; itself if it has no note.

    Raises StoreError if the place that is named holds no library: it is not made there, since a
    drive may only be not connected.
    """
    place = folder
    for _ in range(_MOST_STEPS):
        named = _named_in(place)
        if named is None:
            break
        place = named
    else:
        raise StoreError(str(folder / NOTE), "its notes lead round in a ring")
    if place != folder and not (place / FILE).is_file():
        raise StoreError(str(place / FILE), "it is not there; perhaps its drive is not connected")
    return place


def point(folder: Path, place: Path | None) -> None:
    """Let the library of `folder` lie in `place`, None: in itself. Raises WriteError.

    It is done at once or not at all, also by a power cut.
    """
    note = folder / NOTE
    part = folder / f"{NOTE}.part"
    try:
        if place is None:
            note.unlink(missing_ok=True)
        else:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with part.open("w", encoding="utf-8") as file:
                file.write(f"{_named_from(folder, place)}\n")
                file.flush()
                os.fsync(file.fileno())
            part.replace(note)
    except OSError as error:
        raise WriteError(str(note), error.strerror or "the system does not let us") from error


def _named_in(folder: Path) -> Path | None:
    try:
        words = text_in(folder / NOTE).strip()
    except (OSError, ValueError) as error:
        if getattr(error, "errno", None) in _NO_NOTE:
            return None
        raise StoreError(str(folder / NOTE), "its note cannot be read") from error
    return Path(os.path.normpath(folder / words)) if words else None


def _named_from(folder: Path, place: Path) -> str:
    """Return the place as the note names it: one nearby from here, so that both may travel."""
    near = folder.absolute().parent
    whole = place.absolute()
    return os.path.relpath(whole, folder.absolute()) if whole.is_relative_to(near) else str(whole)
