"""A watched folder: what is put into it becomes articles.

It is looked at every few seconds, by whoever holds the Watch. The system's own notices would not
spare the looking: a file must be seen twice to know that its writer is done, and folders on other
machines send no notices.
"""

import contextlib
import shutil
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from msgspec.structs import replace

from reader.library.folders import Listing, listing
from reader.library.importing import import_new_files
from reader.library.library import Library
from reader.model.errors import FormatError
from reader.model.taken import Taken

#: How long to wait between two looks.
LOOK_SECONDS = 2

_MOVED_TO = "Read in"
_PARTS = (".part", ".partial", ".crdownload", ".download", ".opdownload", ".tmp")

#: Size and time of a file, and of all that belongs to it.
_Form = tuple[tuple[str, int, int], ...]


class After(StrEnum):
    """What happens to a file that was taken in."""

    LEAVE = "leave"
    MOVE = "move"
    DELETE = "delete"


def after_named(name: str) -> After:
    """Return what is meant by a word that was kept; by one that makes no sense: to leave it."""
    return next((each for each in After if each.value == name), After.LEAVE)


def make_folder(folder: Path) -> None:
    """Make the folder that is to be watched, if it is not there. Raises FormatError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FormatError(str(folder), error.strerror or "the system does not let us") from error


class Watch:
    """A folder, and what was seen in it. Not to be looked at by two threads at once.

    Only what stands in the folder itself counts, not what stands in folders in it.
    after: what happens to a file of which all was read, and to the folder of its pictures; one that
    could not be read is left where it is.
    """

    def __init__(self, library: Library, folder: Path, after: After, *, cores: int) -> None:
        self.folder, self.after = folder, after
        self._library, self._cores = library, cores
        self._seen: dict[Path, _Form] = {}
        self._done: dict[Path, _Form] = {}

    def look(self) -> Iterator[Taken]:
        """Take in what has not changed since the look before; yield each file that is news.

        A file whose bytes were ever taken in is not taken again. A folder that is not there is
        empty. Raises FormatError if the folder may not be read, StoreError.
        """
        there = self._listing()
        names = {file.name for file in there.files}
        now = {file: _form(file, there) for file in there.files if not _is_half(file.name, names)}
        still = [file for file, form in now.items() if form and self._seen.get(file) == form]
        fresh = [file for file in still if self._done.get(file) != now[file]]
        self._seen = now
        self._done = {file: form for file, form in self._done.items() if file in now}
        for taken in import_new_files(self._library, fresh, cores=self._cores):
            self._done[taken.file] = now[taken.file]
            tidied = self._tidy(taken, there, now[taken.file])
            if tidied.kept or tidied.errors:
                yield tidied
        self._done.update({file: now[file] for file in fresh})

    def _listing(self) -> Listing:
        try:
            return listing(self.folder)
        except (FileNotFoundError, NotADirectoryError):
            return Listing((), {})
        except OSError as error:
            reason = error.strerror or "the system does not let us"
            raise FormatError(str(self.folder), reason) from error

    def _tidy(self, taken: Taken, there: Listing, form: _Form) -> Taken:
        """Do with the file what is done after it was taken in; return what is to be told."""
        file = taken.file
        done = self.after is After.LEAVE or taken.errors or not (taken.kept or taken.already)
        if done or _form(file, there) != form:  # written anew meanwhile: it has another turn
            return taken
        things = [file, *([there.own[file]] if file in there.own else [])]
        try:
            if self.after is After.MOVE:
                _move(things, self.folder / _MOVED_TO)
            else:
                _delete(things)
        except OSError as error:
            reason = error.strerror or "the system does not let us"
            return replace(taken, errors=(FormatError(str(file), reason),))
        return taken


def _form(file: Path, there: Listing) -> _Form:
    """Return what shows a change of the file or its pictures; () if there is nothing in it yet."""
    with contextlib.suppress(OSError):  # it is gone again
        pictures = sorted(there.own[file].iterdir()) if file in there.own else []
        found = [(each.name, each.stat()) for each in (file, *pictures)]
        if found[0][1].st_size:
            return tuple((name, stat.st_size, stat.st_mtime_ns) for name, stat in found)
    return ()


def _is_half(name: str, names: set[str]) -> bool:
    """Return whether a browser is still writing it: by its name, or by what stands beside it."""
    return name.lower().endswith(_PARTS) or any(name + part in names for part in _PARTS)


def _move(things: list[Path], folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    stem, number = things[0].stem, 1
    mark = ""
    while any((folder / _marked(each, stem, mark)).exists() for each in things):
        number += 1
        mark = f" ({number})"
    for each in things:
        each.rename(folder / _marked(each, stem, mark))


def _marked(thing: Path, stem: str, mark: str) -> str:
    return f"{stem}{mark}{thing.name[len(stem) :]}"


def _delete(things: list[Path]) -> None:
    for each in things:
        if each.is_dir():
            shutil.rmtree(each)
        else:
            each.unlink()
