"""Which part of the library each place of the sidebar lists."""

from reader.gui.sidebar.place import Place
from reader.model.query import Shelf

_SHELVES = {
    Place.UNREAD: Shelf.UNREAD,
    Place.FAVOURITES: Shelf.FAVOURITES,
    Place.ARCHIVE: Shelf.ARCHIVE,
    Place.TRASH: Shelf.TRASH,
}


def what_is_at(place: Place) -> tuple[Shelf, str | None, str | None]:
    """Return the shelf that a place lists, and of which tag and site; None: of any."""
    tag = place.name if place.kind == "tag" else None
    site = place.name if place.kind == "site" else None
    return _SHELVES.get(place, Shelf.ALL), tag, site
