"""Backups: a copy each day, of which some stay; the library put back from one."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec import Struct

from reader.library.library import Library
from reader.library.named import is_file
from reader.model.errors import StoreError, WriteError
from reader.store import copying, swapping
from reader.store.schema import refuse_foreign
from reader.store.store import connect, translated

#: In the folder of the library.
USUAL_FOLDER = "backups"

_PREFIX, _SUFFIX, _STAMP = "kiosque-", ".db", "%Y%m%d-%H%M%S"
_EVERY = timedelta(days=1)
_DAILY, _WEEKLY, _MONTHLY = 7, 4, 12
#: Where there are no more than so many, none goes for want of room.
_FEWEST = 2
_LARGEST_BYTES = 20_000_000_000  # of all together


class Backup(Struct, frozen=True):
    """A copy of the library as it was at that time (aware, UTC)."""

    path: Path
    made_at: datetime


def backup_folder(library_file: Path) -> Path:
    """Return where the backups lie unless the user has chosen another place."""
    return library_file.parent / USUAL_FOLDER


def backups(folder: Path) -> list[Backup]:
    """Return the backups in a folder, newest first; none where there is no such folder."""
    found = []
    for path in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        stamp = path.name.removeprefix(_PREFIX).removesuffix(_SUFFIX)
        try:
            made_at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
        except ValueError:  # not one of ours
            continue
        found.append(Backup(path, made_at))
    return sorted(found, key=lambda each: each.made_at, reverse=True)


def is_due(folder: Path, now: datetime) -> bool:
    """Return whether none was made in the last day; one of a clock that was ahead says nothing."""
    return not any(now - _EVERY < each.made_at <= now for each in backups(folder))


def back_up(
    library: Library, folder: Path, is_wanted: Callable[[], bool] = lambda: True
) -> Backup | None:
    """Copy the library into the folder, then remove the backups that need not stay.

    Others may read and write it meanwhile. is_wanted: where it says no, nothing is made, and None
    is returned. Raises WriteError; StoreError if the library is damaged.
    """
    now = library.now().astimezone(UTC).replace(microsecond=0)
    backup = Backup(folder / f"{_PREFIX}{now:{_STAMP}}{_SUFFIX}", now)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError(str(folder), error.strerror or "it cannot be made") from error
    path = library.store.path
    with translated(path), closing(connect(path)) as db:
        if not copying.write_copy(db, backup.path, is_wanted):
            return None
    for old in unneeded(backups(folder), backup):
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
