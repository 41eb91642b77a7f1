"""What a list with nothing in it says, and what its one button does next."""

from msgspec import Struct

from reader.gui.sidebar.place import Place
from reader.gui.words import tr


class EmptyWords(Struct, frozen=True):
    """icon: a name in resources/icons. adds: the button adds something, else it shows all."""

    icon: str
    heading: str
    sentence: str
    adds: bool = False


def empty_words(place: Place) -> EmptyWords:
    """Return what the list of this place says while nothing is in it."""
    if place.kind in ("tag", "site"):
        return EmptyWords(
            "tag" if place.kind == "tag" else "globe",
            tr("Nothing is left here."),
            tr("What was here is in the trash, or no longer has this name."),
        )
    if place.kind in ("feed", "folder"):
        return EmptyWords(
            "rss",
            tr("Nothing of it is here yet"),
            tr("Its feeds are asked by themselves, and what they bring comes in. F5 asks now."),
        )
    return {
        Place.UNREAD: EmptyWords(
            "circle-check",
            tr("Everything here has been read."),
            tr("What you save next waits here until you have read it."),
        ),
        Place.FAVOURITES: EmptyWords(
            "star",
            tr("No favourites yet"),
            tr("Press S, or the star above an article, to find it here again."),
        ),
        Place.ARCHIVE: EmptyWords(
            "archive",
            tr("The archive is empty"),
            tr("Press A when you are done with an article: it leaves Unread and rests here."),
        ),
        Place.TRASH: EmptyWords(
            "trash-2",
            tr("The trash is empty"),
            tr("What you throw away stays here for 30 days."),
        ),
    }.get(
        place,
        EmptyWords(
            "library",
            tr("Nothing here yet"),
            tr("Save a page, and it stays on this disk."),
            adds=True,
        ),
    )
