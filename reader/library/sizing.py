"""How much room the library takes, and for what."""

from pathlib import Path

from msgspec import Struct

from reader.library.library import Library
from reader.store import sizes


class Sizes(Struct, frozen=True):
    """In bytes. file: of the library in all.

    articles: their texts. pages: as they came. versions: earlier texts. index: what makes search
    quick. trash: what only articles in the trash hold; it is in none of the others.
    """

    articles: int
    pages: int
    pictures: int
    versions: int
    index: int
    trash: int
    file: int


def folder(library: Library) -> Path:
    """Return the folder in which the library lies."""
    return library.store.path.parent


def measure(library: Library) -> Sizes:
    """Return what the library takes; a look at every article. Raises StoreError."""
    with library.store.reading() as db:
        pages, pictures = sizes.pages_of_trash(db), sizes.pictures_of_trash(db)
        return Sizes(
            articles=sizes.articles(db, trashed=False),
            pages=sizes.pages(db) - pages,
            pictures=sizes.pictures(db) - pictures,
            versions=sizes.versions(db),
            index=sizes.index(db),
            trash=sizes.articles(db, trashed=True) + pages + pictures,
            file=sizes.file(db),
        )
