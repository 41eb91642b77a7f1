"""Give room back that the library takes for nothing; nothing goes that a reader has saved."""

from msgspec import Struct

from reader.library.library import Library
from reader.store import tidying


class Tidied(Struct, frozen=True):
    """What went: rows that nothing needed, earlier texts, and bytes on the disk."""

    unneeded: int
    versions: int
    bytes: int


def tidy(library: Library, keep_versions: int | None = None) -> Tidied:
    """Remove pictures and pages that belong to no article, and give free room back to the disk.

    keep_versions: of each article's earlier texts so many stay; None: all. Raises StoreError if
    there is no room to work in.
    """
    before = _size(library)
    with library.store.writing() as db:
        unneeded = tidying.remove_unneeded(db)
        versions = 0 if keep_versions is None else tidying.remove_versions(db, keep_versions)
        tidying.optimize(db)
    tidying.shrink(library.store)
    return Tidied(unneeded, versions, max(0, before - _size(library)))


def _size(library: Library) -> int:
    path = library.store.path
    beside = path.with_name(f"{path.name}-wal")
    return sum(each.stat().st_size for each in (path, beside) if each.exists())
