"""Files outside the library: written beside and put into place when they are whole."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from reader.library.named import is_folder, is_there
from reader.library.private_files import part_of, private_file, private_folder
from reader.model.errors import WriteError


@contextmanager
def new_file(target: Path, *, overwrite: bool) -> Iterator[IO[bytes]]:
    """Give a file that stands at `target` when the block has ended, and not at all if it failed.

    It is for its owner only. Raises WriteError; also if something stands there already, unless
    overwrite is True.
    """
    check_free(target, overwrite=overwrite)
    part = part_of(target)
    try:
        private_folder(target.parent)
        with private_file(part) as file:
            yield file
        check_free(target, overwrite=overwrite)
        part.replace(target)
    except OSError as error:
        raise WriteError(str(target), error.strerror or "it cannot be made") from error
    finally:
        _forget(part)


def check_free(target: Path, *, overwrite: bool) -> None:
    """Raise WriteError if a file may not be written there."""
    if "\0" in str(target):
        raise WriteError(str(target), "it is no name for a file")
    if is_folder(target):
        raise WriteError(str(target), "it is a folder")
    if is_there(target) and not overwrite:
        raise WriteError(str(target), "there is a file of this name already")


def names_in(folder: Path) -> set[str]:
    """Return the names of all that lies in the folder, {} if it is not there. Raises WriteError."""
    try:
        return {each.name for each in folder.iterdir()} if is_there(folder) else set()
    except OSError as error:
        raise WriteError(str(folder), error.strerror or "it cannot be read") from error


def _forget(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return  # its disk is gone: so is the file
