"""One library file in another's place: the one that stood is kept, and nobody is at work on it."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from reader.model.errors import StoreError, WriteError
from reader.store.copying import flush
from reader.store.sanity import UNREADABLE

_BESIDE = ("-wal", "-shm")  # what SQLite keeps beside a library that is open, or was not closed


def swap(path: Path, new: Path, aside: Path) -> None:
    """Put the file `new` in the place of the library, which then stands at `aside`.

    At no moment there is none. Raises StoreError if somebody has the library open, WriteError.
    """
    try:
        if path.exists():
            _keep(path, aside)
        new.replace(path)
        flush(path.parent)
    except OSError as error:
        raise WriteError(str(path), error.strerror or "it cannot be written") from error


def _keep(path: Path, aside: Path) -> None:
    copies = [
        Path(shutil.copy2(f"{path}{end}", f"{aside}{end}"))
        for end in _BESIDE
        if Path(f"{path}{end}").exists()
    ]
    joined = True
    try:
        joined = _joined(path)
    finally:
        for copy in copies if joined else ():
            copy.unlink()
    for end in _BESIDE:
        Path(f"{path}{end}").unlink(missing_ok=True)
    try:
        os.link(path, aside)
    except OSError:  # a disk that knows no links
        shutil.copy2(path, aside)


def _joined(path: Path) -> bool:
    """Bring all that was written into the one file; False if it is too damaged for that."""
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as db:
        try:
            db.execute("PRAGMA journal_mode = DELETE")  # asks for the library to be ours alone
        except UNREADABLE as error:
            name = getattr(error, "sqlite_errorname", "")
            if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
                raise StoreError(str(path), "it is open; close Kiosque first") from error
            return False
    return True
