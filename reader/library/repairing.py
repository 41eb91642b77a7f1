"""A library that cannot be used is mended: by all that can be read of it, else by a backup."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from reader.library import backups, checking
from reader.library.backups import Backup
from reader.library.checking import Found
from reader.library.opening import opened_library
from reader.model.damage import CheckReport
from reader.model.errors import StoreError
from reader.store import answering


def repair(path: Path, spare: Iterable[Path], now: datetime) -> CheckReport:
    """Look over the library file in full, and mend it; nobody may have it open.

    Where its structure is damaged a new file is made, and the damaged one is kept beside it. spare:
    backups, newest first. Raises StoreError, also if nothing of it can be read, or if its drive
    does not give all of it: what is not read would be missed. Raises WriteError.
    """
    if not answering.can_be_read_through(path):
        raise StoreError(str(path), "the disk does not answer")
    found = checking.look_over(path, full=True)
    if not found.damages:
        return CheckReport(found.looked_at, found.full)
    return mended(path, found, spare, now)


def mended(path: Path, found: Found, spare: Iterable[Path], now: datetime) -> CheckReport:
    """Mend what was found, as repair() does."""
    aside = checking.make_new_file(path, now) if found.needs_new_file else None
    with opened_library(path.parent) as opened:
        return checking.mend(opened, found, spare, aside)


def put_back_latest(path: Path, spare: Iterable[Backup], now: datetime) -> Backup:
    """Put the newest backup that is sound in the library's place, which is kept beside it.

    spare: newest first. Raises StoreError if none is; WriteError.
    """
    error = StoreError(str(path), "there is no backup of it")
    for backup in spare:
        try:
            backups.restore(path, backup.path, now)
        except StoreError as damaged:
            error = damaged
        else:
            return backup
    raise error
