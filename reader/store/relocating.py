"""A whole library file copied while nobody else may use it, and the copy looked through."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from reader.model.errors import StoreError
from reader.store.copying import flush
from reader.store.store import Connection, translated

_BUSY_S = 1.0
_PAGES = 256  # a piece: 1 MB
_MOVED_AWAY = 1 << 30  # a version that no program has

#: Told how many pages are done, of how many; answers whether to go on. It may take its time.
Going = Callable[[int, int], bool]


class Halted(Exception):  # noqa: N818 it is no error
    """The copy was stopped, because it was asked to."""


@contextmanager
def alone(path: Path) -> Iterator[Connection]:
    """Give the library file to nobody else until the end of the block.

    Raises StoreError if another connection, of this process or of another, has it open.
    """
    with translated(path), closing(_connected(path)) as db:
        # SQLite leaves the journal that many may share only for the last one who uses it.
        mode = db.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
        if mode != "delete":
            raise StoreError(str(path), "another program is writing to it")
        db.execute("PRAGMA locking_mode = EXCLUSIVE")
        db.execute("BEGIN EXCLUSIVE")  # the lock stays when this ends
        db.execute("COMMIT")
        yield db


def copy(db: Connection, target: Path, going: Going) -> None:
    """Copy the library of this connection into a file, and look the copy through.

    target: what is there already is written over. Raises Halted if `going` wants no more, and
    StoreError if the copy did not come out the same. What is left then is no library.
    """

    def tell(_: int, remaining: int, total: int) -> None:
        if not going(total - remaining, total):
            raise Halted

    target.unlink(missing_ok=True)
    with translated(target):
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        with closing(_connected(target)) as other:
            db.backup(other, pages=_PAGES, progress=tell)
            if _flaws(other) or _counts(other) != _counts(db):
                raise StoreError(str(target), "the copy is not the same as the library")
    flush(target)


def note_moved_away(db: Connection) -> None:
    """Let no program take this file for a library: its place is about to be another one."""
    version = db.execute("PRAGMA user_version").fetchone()[0]
    db.execute(f"PRAGMA user_version = {_MOVED_AWAY + version}")


def note_left(path: Path) -> None:
    """Undo note_moved_away() in a file that is no longer where a library is looked for."""
    with translated(path), closing(_connected(path)) as db:
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version >= _MOVED_AWAY:
            db.execute(f"PRAGMA user_version = {version - _MOVED_AWAY}")


def _connected(path: Path) -> Connection:
    return sqlite3.connect(path, timeout=_BUSY_S, isolation_level=None)


def _flaws(db: Connection) -> bool:
    return [row[0] for row in db.execute("PRAGMA quick_check(1)")] != ["ok"]


def _counts(db: Connection) -> list[tuple[str, int]]:
    """Return how many rows each table has: an index or a page that is lost shows in it."""
    tables = db.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        " ORDER BY name"
    ).fetchall()
    return [
        (name, db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608 its own
        for (name,) in tables
    ]
