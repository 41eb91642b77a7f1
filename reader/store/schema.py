"""The migrations in order, and how a library is brought up to date with them."""

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.model.errors import StoreError
from reader.store import rules
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
from reader.store.migrations.m016_imports import m016_imports

if TYPE_CHECKING:
    from sqlite_utils import Database

_APPLICATION_ID = 0x4B494F53  # "KIOS", so that `file` can name a library

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
)


def bring_up_to_date(db: sqlite3.Connection, path: str) -> None:
    """Apply the migrations that this file has not seen yet, all or none; then today's rules.

    sqlite-utils, which keeps the record of them, is imported only if there are any: it costs a
    fifth of a second. Raises StoreError if the file was written by a later version.
    """
    if _version(db, path) < len(MIGRATIONS):
        _migrate(db, path)
    rules.bring_up_to_date(db)


def _migrate(db: sqlite3.Connection, path: str) -> None:
    from sqlite_utils import Database, Migrations  # noqa: PLC0415 see above

    steps = Migrations("kiosque")
    for migration in MIGRATIONS:
        steps()(migration)
    db.execute("BEGIN IMMEDIATE")
    try:
        if _version(db, path) < len(MIGRATIONS):  # else another process was quicker
            steps.apply(Database(db))
            db.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
            db.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def _version(db: sqlite3.Connection, path: str) -> int:
    version: int = db.execute("PRAGMA user_version").fetchone()[0]
    if version > len(MIGRATIONS):
        raise StoreError(path, "it was written by a later version of Kiosque")
    return version
