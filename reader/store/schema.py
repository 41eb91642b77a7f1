"""The migrations in order, and how a library is brought up to date with them."""

import glob
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.errors import StoreError
from reader.store import copying, rules
from reader.store.migrations.m001_articles import m001_articles
from reader.store.migrations.m002_incomplete import m002_incomplete
from reader.store.migrations.m003_pictures import m003_pictures
from reader.store.migrations.m004_same_story import m004_same_story
from reader.store.migrations.m005_outbox import m005_outbox
from reader.store.migrations.m006_taken_files import m006_taken_files
from reader.store.migrations.m007_shelves import m007_shelves
from reader.store.migrations.m008_reading_places import m008_reading_places
from reader.store.migrations.m009_related import m009_related
from reader.store.migrations.m010_site_rules import m010_site_rules
from reader.store.migrations.m011_annotations import m011_annotations
from reader.store.migrations.m012_searching import m012_searching
from reader.store.migrations.m014_seals import m014_seals
from reader.store.migrations.m016_imports import m016_imports
from reader.store.migrations.m017_feeds import m017_feeds
from reader.store.migrations.m018_settling import m018_settling
from reader.store.migrations.m019_indexing import m019_indexing

if TYPE_CHECKING:
    from sqlite_utils import Database

_APPLICATION_ID = 0x4B494F53  # "KIOS", so that `file` can name a library

_RECORD = "_sqlite_migrations"  # the table in which sqlite-utils keeps what was applied
_NO_LIBRARY = "it is not a library"

Migration = Callable[["Database"], None]

MIGRATIONS: tuple[Migration, ...] = (
    m001_articles,
    m002_incomplete,
    m003_pictures,
    m004_same_story,
    m005_outbox,
    m006_taken_files,
    m007_shelves,
    m008_reading_places,
    m009_related,
    m010_site_rules,
    m011_annotations,
    m012_searching,
    m016_imports,
    m014_seals,
    m017_feeds,
    m018_settling,
    m019_indexing,
)


def bring_up_to_date(
    db: sqlite3.Connection, path: str, updating: Callable[[float], None] = lambda _: None
) -> None:
    """Apply the migrations that this file has not seen yet, all or none; then today's rules.

    Before, the library is copied to copy_before(); the next start that goes well removes it.
    sqlite-utils, which keeps the record of them, is imported only if there are any: it costs a
    fifth of a second. updating: told meanwhile how much is copied, from 0 to 1. Raises StoreError
    if the file was written by a later version, or by another program.
    """
    refuse_others(db, path)
    if _version(db, path) < len(MIGRATIONS):
        _migrate(db, path, updating)
        rules.bring_up_to_date(db)
    else:
        rules.bring_up_to_date(db)
        copy = copy_before(path)
        for old in copy.parent.glob(f"{glob.escape(copy.name)}*"):  # a half one too
            old.unlink(missing_ok=True)


def refuse_earlier(db: sqlite3.Connection, path: str) -> None:
    """Raise StoreError if the file is not of this version: it may only be read.

    What rules of an earlier program have made is left as it is.
    """
    refuse_others(db, path)
    if _version(db, path) < len(MIGRATIONS):
        raise StoreError(path, "an earlier version wrote it, and it may only be read, not updated")


def copy_before(path: str) -> Path:
    """Return where the library of this path is kept as it was before its last migration."""
    return Path(f"{path}.before-update")


def refuse_others(db: sqlite3.Connection, path: str) -> None:
    """Raise StoreError if the file is another program's, or a later version's of Kiosque.

    One of ours whose first bytes the disk has changed passes: it may be mended.
    """
    if db.execute("PRAGMA application_id").fetchone()[0] == _APPLICATION_ID:
        _version(db, path)
        return
    tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if tables and _RECORD not in tables:
        raise StoreError(path, _NO_LIBRARY)


def is_begun(db: sqlite3.Connection) -> bool:
    """Return whether there is anything in the file: not if its first start was cut off."""
    return db.execute("SELECT 1 FROM sqlite_master").fetchone() is not None


def refuse_foreign(db: sqlite3.Connection, path: str) -> None:
    """Raise StoreError if the file is no library, or one of a later version."""
    if db.execute("PRAGMA application_id").fetchone()[0] != _APPLICATION_ID:
        raise StoreError(path, _NO_LIBRARY)
    _version(db, path)


def _migrate(db: sqlite3.Connection, path: str, updating: Callable[[float], None]) -> None:
    from sqlite_utils import Database, Migrations  # noqa: PLC0415 see above

    steps = Migrations("kiosque")
    for migration in MIGRATIONS:
        steps()(migration)
    db.execute("BEGIN IMMEDIATE")
    try:
        before = _version(db, path)
        if before < len(MIGRATIONS):  # else another process was quicker
            if before > 0:
                _keep_copy(path, updating)
            steps.apply(Database(db))
            db.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
            db.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
            db.execute("DELETE FROM rule WHERE name = 'seal'")  # for tables that are new
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def _keep_copy(path: str, updating: Callable[[float], None]) -> None:
    """Copy the library by a connection of its own; the write lock is the caller's."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        copying.write_copy(other, copy_before(path), told=updating)


def _version(db: sqlite3.Connection, path: str) -> int:
    version: int = db.execute("PRAGMA user_version").fetchone()[0]
    if version > len(MIGRATIONS):
        raise StoreError(path, "it was written by a later version of Kiosque")
    return version
