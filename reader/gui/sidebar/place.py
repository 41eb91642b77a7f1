"""Where the sidebar can lead."""

from typing import ClassVar

from msgspec import Struct


class Place(Struct, frozen=True):
    """Where the sidebar can lead.

    kind: of the places that are one of a kind, their name; else "tag", "site", "search", "feed" or
    "folder". name: of a tag or a saved search, the host of a site, the number of a feed, the path
    of a folder of feeds, "" for all of them.
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
    HEADLINES: ClassVar["Place"]
    FEEDS: ClassVar["Place"]


Place.UNREAD = Place("unread")
Place.ALL = Place("all")
Place.FAVOURITES = Place("favourites")
Place.ARCHIVE = Place("archive")
Place.OUTBOX = Place("outbox")
Place.TRASH = Place("trash")
Place.HIGHLIGHTS = Place("highlights")
Place.HEADLINES = Place("headlines")
Place.FEEDS = Place("feeds")
