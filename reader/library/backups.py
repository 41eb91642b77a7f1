"""Backups: a copy each day, of which some stay; the library put back from one.

Several libraries may have theirs in one folder: each file's name says whose it is.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec import Struct

from reader.library.library import Library
from reader.library.named import is_file
from reader.model.errors import StoreError, WriteError
from reader.store import copying, identity, swapping
from reader.store.schema import refuse_foreign
from reader.store.store import connect, translated

#: In the folder of the library.
USUAL_FOLDER = "backups"

_NAME = re.compile(r"kiosque-([0-9]{8}-[0-9]{6})(?:-([0-9a-f]{8}))?\.db")
_STAMP = "%Y%m%d-%H%M%S"
_EVERY = timedelta(days=1)
_DAILY, _WEEKLY, _MONTHLY = 7, 4, 12
#: Where there are no more than so many, none goes for want of room.
_FEWEST = 2
_LARGEST_BYTES = 20_000_000_000  # of all together


class Backup(Struct, frozen=True):
    """A copy of the library as it was at that time (aware, UTC).

    whose: the library's identity, "" if its name does not say it.
    """

    path: Path
    made_at: datetime
    whose: str = ""


def backup_folder(library_file: Path) -> Path:
    """Return where the backups lie unless the user has chosen another place."""
    return library_file.parent / USUAL_FOLDER


def backups(folder: Path) -> list[Backup]:
    """Return the backups in a folder, newest first; none where there is no such folder."""
    found = []
    for path in folder.glob("kiosque-*.db"):
        name = _NAME.fullmatch(path.name)
        if name is None:
            continue
        try:
            made_at = datetime.strptime(name[1], _STAMP).replace(tzinfo=UTC)
        except ValueError:  # not one of ours
            continue
        found.append(Backup(path, made_at, name[2] or ""))
    return sorted(found, key=lambda each: each.made_at, reverse=True)


def backups_of(library_file: Path, folder: Path) -> list[Backup]:
    """Return the library's backups in a folder, newest first.

    Those whose names do not say whose they are may be its own, too. Where the file is too damaged
    to say whose it is, all are its own if they are of one library.
    """
    found = backups(folder)
    names = {each.whose for each in found} - {""}
    whose = identity.find(library_file)
    if whose is None and len(names) == 1:
        [whose] = names
    return [each for each in found if each.whose in (whose, "")]


def is_due(library_file: Path, folder: Path, now: datetime) -> bool:
    """Return whether none was made in the last day; one of a clock that was ahead says nothing."""
    found = _surely_of(library_file, folder)
    return not any(now - _EVERY < each.made_at <= now for each in found)


def back_up(
    library: Library, folder: Path, is_wanted: Callable[[], bool] = lambda: True
) -> Backup | None:
    """Copy the library into the folder, then remove those of its backups that need not stay.

    Others may read and write it meanwhile. is_wanted: where it says no, nothing is made, and None
    is returned. Raises WriteError; StoreError if the library is damaged.
    """
    now = library.now().astimezone(UTC).replace(microsecond=0)
    whose = _identity_of(library, now)
    name = "-".join(part for part in ("kiosque", f"{now:{_STAMP}}", whose) if part)
    backup = Backup(folder / f"{name}.db", now, whose)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError(str(folder), error.strerror or "it cannot be made") from error
    path = library.store.path
    with translated(path), closing(connect(path)) as db:
        if not copying.write_copy(db, backup.path, is_wanted):
            return None
    for old in unneeded(_surely_of(path, folder), backup):
        old.path.unlink(missing_ok=True)
    return backup


def unneeded(found: Sequence[Backup], latest: Backup) -> list[Backup]:
    """Return the backups that may go, given the one that was made last, which never does.

    The latest of each of 7 days, of 4 weeks and of 12 months stay; of these the oldest go where all
    together are too large.
    """
    stay = {latest}
    for most, period in ((_DAILY, "%Y%j"), (_WEEKLY, "%G%V"), (_MONTHLY, "%Y%m")):
        stay |= _latest_of_each(found, most, period)
    kept = sorted(stay, key=lambda each: (each == latest, each.made_at), reverse=True)
    while len(kept) > _FEWEST and sum(_bytes(each.path) for each in kept) > _LARGEST_BYTES:
        kept.pop()
    return [each for each in found if each not in kept]


def restore(library_file: Path, backup: Path, now: datetime) -> Path | None:
    """Put a backup in the library's place; return where the one that stood is kept, None if none.

    Raises StoreError if `backup` is no library, damaged, of a later version, or if somebody has
    the library open; WriteError.
    """
    if not is_file(backup):
        raise StoreError(str(backup), "it is not there")
    new = library_file.with_name(f"{library_file.name}.new")
    aside = library_file.with_name(
        f"{library_file.stem}-before-restore-{now:{_STAMP}}{library_file.suffix}"
    )
    library_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        with translated(backup), closing(connect(backup)) as db:
            refuse_foreign(db, str(backup))
            copying.write_copy(db, new)
        swapping.swap(library_file, new, aside)
    finally:
        new.unlink(missing_ok=True)
    return aside if aside.exists() else None


def _identity_of(library: Library, now: datetime) -> str:
    """Return the identity, which it is given if it has none; "" where that cannot be."""
    if not library.store.may_write:
        with library.store.reading() as db:
            return identity.known(db) or ""
    with library.store.writing() as db:
        return identity.ensure(db, now)


def _surely_of(library_file: Path, folder: Path) -> list[Backup]:
    """Return the backups that are no other library's; beside a library are its own only."""
    is_own = folder == backup_folder(library_file)
    return [each for each in backups_of(library_file, folder) if each.whose or is_own]


def _latest_of_each(found: Iterable[Backup], most: int, period: str) -> set[Backup]:
    latest: dict[str, Backup] = {}
    for each in found:  # newest first
        latest.setdefault(each.made_at.strftime(period), each)
    return set(list(latest.values())[:most])


def _bytes(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
