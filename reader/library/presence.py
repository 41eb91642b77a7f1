"""Whether the library is still where it was opened: a drive can go away and come back."""

from pathlib import Path

from reader.library.library import Library


def folder(library: Library) -> Path:
    """Return the folder in which the library was opened."""
    return library.store.path.parent


def is_here(library: Library) -> bool:
    """Return whether its file can be reached by its name; it may take long to find out."""
    return library.store.is_here()


def open_anew(library: Library) -> None:
    """Open the library that is back anew, for all threads: what was opened before leads nowhere.

    Raises StoreError.
    """
    library.store.open_anew()
