"""Which part of the library each place of the sidebar lists."""

from collections.abc import Iterable

from reader.gui.sidebar.place import Place
from reader.model.feed import Feed, FeedId
from reader.model.query import Query, Shelf

_SHELVES = {
    Place.UNREAD: Shelf.UNREAD,
    Place.FAVOURITES: Shelf.FAVOURITES,
    Place.ARCHIVE: Shelf.ARCHIVE,
    Place.TRASH: Shelf.TRASH,
}


def what_is_at(place: Place) -> Query:
    """Return what a place lists: a query without words, in the order of the beginning."""
    return Query(
        shelf=_SHELVES.get(place, Shelf.ALL),
        tag=place.name if place.kind == "tag" else None,
        site=place.name if place.kind == "site" else None,
        feed=feed_of(place),
        folder=place.name if place.kind == "folder" else None,
    )


def feed_of(place: Place) -> FeedId | None:
    """Return the feed whose articles a place lists, None if it is none of a feed."""
    return FeedId(int(place.name)) if place.kind == "feed" and place.name.isdecimal() else None


def feeds_at(place: Place, feeds: Iterable[Feed]) -> list[Feed]:
    """Return those of the feeds whose articles a place lists."""
    number = feed_of(place)
    if place.kind == "folder":
        path, below = place.name, f"{place.name}/"
        return [
            feed
            for feed in feeds
            if not path or feed.folder == path or feed.folder.startswith(below)
        ]
    return [feed for feed in feeds if feed.id == number]
