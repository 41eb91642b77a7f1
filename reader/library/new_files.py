"""Files outside the library: written beside and put into place when they are whole."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from reader.model.errors import WriteError


@contextmanager
def new_file(target: Path, *, overwrite: bool) -> Iterator[IO[bytes]]:
    """Give a file that stands at `target` when the block has ended, and not at all if it failed.

    Raises WriteError; also if something stands there already, unless overwrite is True.
    """
    check_free(target, overwrite=overwrite)
    part = target.with_name(f".{target.name[:100]}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            yield file
        check_free(target, overwrite=overwrite)
        part.replace(target)
    except OSError as error:
        raise WriteError(str(target), error.strerror or "it cannot be made") from error
    finally:
        _forget(part)


def check_free(target: Path, *, overwrite: bool) -> None:
    """Raise WriteError if a file may not be written there."""
    if target.is_dir():
        raise WriteError(str(target), "it is a folder")
    if target.exists() and not overwrite:
        raise WriteError(str(target), "there is a file of this name already")


def names_in(folder: Path) -> set[str]:
    """Return the names of all that lies in the folder, {} if it is not there. Raises WriteError."""
    try:
        return {each.name for each in folder.iterdir()} if folder.exists() else set()
    except OSError as error:
        raise WriteError(str(folder), error.strerror or "it cannot be read") from error


def _forget(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return  # its disk is gone: so is the file
