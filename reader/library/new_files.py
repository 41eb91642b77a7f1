"""Files outside the library: written beside and put into place when they are whole."""

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from reader.library.named import is_folder, is_there
from reader.library.private_files import part_of, private_file, private_folder
from reader.model.errors import WriteError

log = logging.getLogger(__name__)


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
        _put_in_place(part, target, overwrite=overwrite)
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


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Make the folder, and let no other one be alone in it until the block has ended.

    Raises WriteError if another one is. Where the system knows no locks, nobody is kept out.
    """
    try:
        private_folder(folder)
    except OSError as error:
        raise WriteError(str(folder), error.strerror or "it cannot be made") from error
    if sys.platform == "win32":
        yield
        return
    import fcntl  # noqa: PLC0415 not there on Windows

    number = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(number)
        raise WriteError(str(folder), "another Kiosque is writing there") from error
    except OSError:
        log.debug("no lock for %s", folder)
    try:
        yield
    finally:
        os.close(number)  # and the lock with it


def _put_in_place(part: Path, target: Path, *, overwrite: bool) -> None:
    """Give the whole file its name, in one step: of two that wish for it one has it."""
    if not overwrite and hasattr(os, "link"):
        try:
            os.link(part, target)
        except FileExistsError:
            check_free(target, overwrite=False)
        except OSError:
            log.debug("no hard links here")  # FAT, some network drives
        else:
            return
    check_free(target, overwrite=overwrite)
    part.replace(target)


def _forget(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return  # its disk is gone: so is the file
