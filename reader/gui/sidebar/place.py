"""Where the sidebar can lead."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Place:
    """Where the sidebar can lead.

    kind: of the places that are one of a kind, their name; else "tag", "site" or "search".
    name: of a tag or a saved search, or the host of a site.
    """

    kind: str
    name: str = ""

    UNREAD: ClassVar["Place"]
    ALL: ClassVar["Place"]
    FAVOURITES: ClassVar["Place"]
    ARCHIVE: ClassVar["Place"]
    OUTBOX: ClassVar["Place"]
    TRASH: ClassVar["Place"]
    HIGHLIGHTS: ClassVar["Place"]


Place.UNREAD = Place("unread")
Place.ALL = Place("all")
Place.FAVOURITES = Place("favourites")
Place.ARCHIVE = Place("archive")
Place.OUTBOX = Place("outbox")
Place.TRASH = Place("trash")
Place.HIGHLIGHTS = Place("highlights")
