"""Do what saving has left for later, while nobody does anything."""

from reader.library.library import Library
from reader.store import indexing, settling


def settle_some(library: Library) -> bool:
    """Join some parts of the search index; once they are, empty the journal and return True.

    It is short, some hundredths of a second: others write in between. Raises StoreError.
    """
    with library.store.noting() as db:
        indexing.catch_up(db)
        is_left = settling.join_parts(db)
    if not is_left:
        settling.write_back(library.store)
    return not is_left
