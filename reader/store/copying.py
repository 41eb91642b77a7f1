"""A copy of a library while others read and write it: whole, of one moment, and looked over."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from reader.model.errors import StoreError, WriteError
from reader.store.answering import is_full

#: Others need not import sqlite3 to name it.
Connection = sqlite3.Connection

_PAGES_A_STEP = 2_000


def write_copy(
    source: sqlite3.Connection,
    target: Path,
    is_wanted: Callable[[], bool] = lambda: True,
    told: Callable[[float], None] = lambda _: None,
) -> bool:
    """Write what the library holds at this moment to `target`, one file for its owner only.

    Nobody is kept from reading or writing meanwhile. What stands at `target` is replaced once the
    copy is on the disk and has been looked over. source: in no transaction. is_wanted: asked while
    it copies; where it says no, nothing is left, and False is returned. told: now and then, how
    much is copied, from 0 to 1. Raises WriteError, and StoreError if what was copied is damaged.
    """
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        os.close(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_RDWR, 0o600))
        try:
            if not _copied(source, part, is_wanted, told):
                return False
            flush(part)
            part.replace(target)
            flush(target.parent)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise WriteError(str(target), error.strerror or "it cannot be written") from error
    return True


class _UnwantedError(Exception):
    """Somebody asked to end."""


def copy_pages(
    source: sqlite3.Connection,
    copy: sqlite3.Connection,
    is_wanted: Callable[[], bool],
    told: Callable[[float], None] = lambda _: None,
) -> bool:
    """Copy the file page by page, damaged ones as they are; return whether it came to its end."""

    def look(_: int, remaining: int, total: int) -> None:
        if not is_wanted():
            raise _UnwantedError
        told(1 - remaining / max(1, total))

    source.execute("BEGIN")  # else a write of another starts the copying anew
    try:
        source.execute("SELECT 1 FROM sqlite_master").fetchone()
        source.backup(copy, pages=_PAGES_A_STEP, progress=look)
    except _UnwantedError:
        return False
    finally:
        source.execute("ROLLBACK")
    copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a second one beside it
    return True


def _copied(
    source: sqlite3.Connection,
    part: Path,
    is_wanted: Callable[[], bool],
    told: Callable[[float], None],
) -> bool:
    with closing(sqlite3.connect(part, isolation_level=None)) as copy:
        try:
            if not copy_pages(source, copy, is_wanted, told):
                return False
        except sqlite3.OperationalError as error:
            if is_full(error, part):
                raise WriteError(str(part), "the disk is full") from error
            raise
        verdict = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise StoreError(str(part), "what was copied is damaged", is_damaged=True)
    return True


def flush(path: Path) -> None:
    """Let a file's bytes, or a folder's names, reach the disk."""
    if os.name == "nt" and path.is_dir():
        return  # Windows writes names by itself
    number = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)
