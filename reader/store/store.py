"""Store: the SQLite file, a connection per thread, one writer at a time."""

import errno
import logging
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from reader.model.errors import OnlyReadError, StoreError
from reader.store import indexing, only_reading, schema, sealing
from reader.store.answering import answers, is_full, may_go
from reader.store.folding import fold
from reader.store.packing import readable

log = logging.getLogger(__name__)

#: What reading() and writing() give; others need not import sqlite3 to name it.
Connection = sqlite3.Connection

_BUSY_MS = 5_000
#: So long a search waits for others' writing, so that it finds what was saved last.
_INDEX_MS = 2_000
_MAPPED_BYTES = 1 << 28
#: Read off what a power cut did to each: FULL lost nothing of what was acknowledged.
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    f"PRAGMA busy_timeout = {_BUSY_MS}",
    "PRAGMA foreign_keys = ON",
    "PRAGMA cache_size = -65536",  # 64 MB
    "PRAGMA temp_store = MEMORY",
    # Pages, 8 MB: settling.py brings the journal into the file sooner, when nobody waits.
    "PRAGMA wal_autocheckpoint = 2000",
    # Bytes: after one that was larger it gives its room back, which a full disk lacks.
    "PRAGMA journal_size_limit = 8388608",
)
#: The reason of a StoreError for which somebody may make room.
DISK_FULL = "the disk is full"
_REASONS = {
    "SQLITE_FULL": DISK_FULL,
    "SQLITE_BUSY": "another program is writing to it",
    "SQLITE_LOCKED": "another program is writing to it",
    "SQLITE_READONLY": "it may only be read, not written",
    "SQLITE_NOTADB": "it is not a library, or its beginning is damaged",
    "SQLITE_CORRUPT": "it is damaged",
    "SQLITE_IOERR": "the disk does not answer",
    "SQLITE_CANTOPEN": "it cannot be opened; look at the rights of its folder",
    "SQLITE_PERM": "it may not be opened",
    "SQLITE_AUTH": "it may not be opened",
}
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
_DAMAGE = ("SQLITE_NOTADB", "SQLITE_CORRUPT")


class Store:
    """The library file of one user, made with its folder if it is not there.

    May be used from any thread. updating: where the library is an older version's, told by this
    thread how much of it is copied, from 0 to 1, before it is brought up to date; one that may
    only be read is not. Raises StoreError wherever the file cannot be used.
    """

    def __init__(self, path: Path, updating: Callable[[float], None] = lambda _: None) -> None:
        self._path = path
        self._local = threading.local()
        self._writer = threading.Lock()
        self._connections: list[sqlite3.Connection] = []
        self._has_room = True  # for the index of what was saved last, as far as is known
        _make_private(path)
        self._identity = _identity(path)
        self._mapped_bytes = 0 if may_go(path.absolute()) else _MAPPED_BYTES
        self._may_write = only_reading.may_write(path)
        with translated(self._path):
            if self._may_write:
                schema.bring_up_to_date(self._connection(), str(path), updating)
            else:
                schema.refuse_earlier(self._connection(), str(path))

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    @property
    def may_write(self) -> bool:
        """Whether anything can be saved; writing() raises OnlyReadError if not."""
        return self._may_write

    def is_here(self) -> bool:
        """Return whether the file can be reached by its name: its drive may have gone."""
        return _identity(self._path) is not None

    def open_anew(self) -> None:
        """Let each thread open the file anew: it is back, and what is open leads nowhere.

        What is open is closed at the end only: somebody may be reading.
        """
        self._identity = _identity(self._path)
        self._may_write = only_reading.may_write(self._path)
        self._local = threading.local()
        with translated(self._path):
            self._connection()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give this thread's connection; all that is read in the block is of one moment.

        What was saved last is indexed before, unless somebody writes just now.
        """
        with translated(self._path):
            yield from self._moment(0)

    @contextmanager
    def searching(self) -> Iterator[sqlite3.Connection]:
        """Give what reading() gives, for what asks the search index or the fingerprints.

        It waits for those who write, so that all is found that is saved.
        """
        with translated(self._path):
            yield from self._moment(_INDEX_MS)

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Give this thread's connection in one transaction: all of it is kept, or nothing.

        At the end of the block it is on the disk. Not to be nested in itself or in reading().
        """
        self._look_for_file()
        with translated(self._path):
            with self._writer:
                yield from _transaction(self._connection())
            self._has_room = True
            self._catch_up(self._connection(), 0, most=indexing.MOST_LEFT)

    @contextmanager
    def noting(self) -> Iterator[sqlite3.Connection]:
        """Give what writing() gives, for what the program only notes for itself.

        It waits for no disk: a power cut may undo it, the program's own end does not.
        """
        self._look_for_file()
        with translated(self._path), self._writer:
            db = self._connection()
            db.execute("PRAGMA synchronous = NORMAL")
            try:
                yield from _transaction(db)
            finally:
                db.execute("PRAGMA synchronous = FULL")

    @contextmanager
    def alone(self) -> Iterator[sqlite3.Connection]:
        """Give this thread's connection outside of a transaction; others here do not write."""
        self._refuse_if_only_read()
        with self._translated(), self._writer:
            yield self._connection()

    def finish(self) -> None:
        """Index what was saved last, and close: where it may only be read later, it is found."""
        if self._identity is not None and self._identity == _identity(self._path):
            self._catch_up(self._connection(), 0)
        self.close()

    def close(self) -> None:
        """Close the connections of all threads; nobody may be using them."""
        for db in self._connections:
            db.close()
        self._connections.clear()
        self._local = threading.local()

    def _moment(self, patience_ms: int) -> Iterator[sqlite3.Connection]:
        db = self._connection()
        if self._has_room or patience_ms:  # who only reads does not try again what has failed
            self._catch_up(db, patience_ms)
        db.execute("BEGIN")
        try:
            yield db
        finally:
            db.execute("ROLLBACK")

    def _catch_up(self, db: sqlite3.Connection, patience_ms: int, most: int = 0) -> None:
        """Index what was saved last, if it is more than so much; what cannot be now, stays noted.

        It waits for no disk: what a power cut undoes is still noted.
        """
        if not self._may_write:
            return
        try:
            if not indexing.is_behind(db, most):
                return
            if not self._writer.acquire(timeout=patience_ms / 1000):
                return
            try:
                _catch_up(db, patience_ms)
            finally:
                self._writer.release()
        except sqlite3.ProgrammingError:
            raise  # our bug
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            self._has_room = getattr(error, "sqlite_errorname", "") != "SQLITE_FULL"
            log.debug("not indexed yet", exc_info=True)

    def _look_for_file(self) -> None:
        """Write to no file that has lost its name: nobody would find again what is written."""
        self._refuse_if_only_read()
        found = _identity(self._path)
        if found is None:
            raise StoreError(str(self._path), "it is not there; perhaps its drive is not connected")
        if found != self._identity:
            self.open_anew()

    def _refuse_if_only_read(self) -> None:
        if not self._may_write:
            raise OnlyReadError(str(self._path))

    def _connection(self) -> sqlite3.Connection:
        db: sqlite3.Connection | None = getattr(self._local, "db", None)
        if db is None:
            db = connect(self._path)
            for pragma in _PRAGMAS:
                db.execute(pragma)
            if self._mapped_bytes:
                db.execute(f"PRAGMA mmap_size = {self._mapped_bytes}")
            self._local.db = db
            self._connections.append(db)
        return db

    def _translated(self) -> AbstractContextManager[None]:
        return translated(self._path)


def connect(path: Path) -> Connection:
    """Open a file with the functions that the tables of a library ask for; no table is looked at.

    Another thread than this one may close it.
    """
    seconds = _BUSY_MS / 1000
    if only_reading.may_write(path):
        db = sqlite3.connect(path, timeout=seconds, isolation_level=None, check_same_thread=False)
    else:
        db = only_reading.connect(path, seconds)
    db.row_factory = sqlite3.Row
    db.create_function("fold", 1, fold, deterministic=True)
    # NULL for a damaged text: SQLite would not tell what was raised.
    db.create_function("unpacked", 1, readable, deterministic=True)
    db.create_function("sealed", -1, sealing.sealed, deterministic=True)
    return db


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite raises in the block for the world's fault into a StoreError."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise  # our bug, not the user's disk
    except sqlite3.DatabaseError as error:
        name = "_".join(getattr(error, "sqlite_errorname", "").split("_")[:2])
        if name not in _REASONS:
            raise
        if name == "SQLITE_IOERR" and is_full(error, path):
            name = "SQLITE_FULL"
        if name in _DAMAGE and not answers(path):
            name = "SQLITE_IOERR"
        raise StoreError(str(path), _REASONS[name], is_damaged=name in _DAMAGE) from error


def _transaction(db: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    db.execute("BEGIN IMMEDIATE")  # a plain BEGIN fails when two wish to write
    try:
        yield db
        sealing.seal(db)
    except BaseException:
        if db.in_transaction:  # a full disk has rolled back already
            db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def _catch_up(db: sqlite3.Connection, patience_ms: int) -> None:
    db.execute(f"PRAGMA busy_timeout = {patience_ms}")
    db.execute("PRAGMA synchronous = NORMAL")
    try:
        db.execute("BEGIN IMMEDIATE")
        try:
            indexing.catch_up(db)
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise
        db.execute("COMMIT")
    finally:
        db.execute("PRAGMA synchronous = FULL")
        db.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")


def data_version(db: sqlite3.Connection) -> int:
    """Return a number that changes when another connection than this one has written."""
    version: int = db.execute("PRAGMA data_version").fetchone()[0]
    return version


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells this file from another one of its name; None if it is not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _make_private(path: Path) -> None:
    """Make the folder and the file, for their owner only: what people read is private.

    A file that is there is not opened: closing it would drop all locks that this process holds on
    it (POSIX), and another process might take the library for closed.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        return
    except OSError as error:
        if error.errno in _FORBIDDEN:
            if path.exists():
                return
            raise StoreError(str(path), "its folder may not be written to") from None
        raise StoreError(str(path), error.strerror or "it cannot be made") from error
