"""What another reader's file holds, and what became of it when it was brought here."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from reader.model.article import State
from reader.model.change import Change
from reader.model.url import Url


class Source(StrEnum):
    """The programs whose files are known, as they call themselves."""

    POCKET = "Pocket"
    INSTAPAPER = "Instapaper"
    OMNIVORE = "Omnivore"
    WALLABAG = "wallabag"
    READWISE = "Readwise Reader"
    MATTER = "Matter"
    GOODLINKS = "GoodLinks"
    RAINDROP = "Raindrop"
    KARAKEEP = "Karakeep"
    LINKWARDEN = "Linkwarden"
    PINBOARD = "Pinboard"
    MYMIND = "mymind"
    ONETAB = "OneTab"
    TAB_SESSIONS = "Tab Session Manager"
    BOOKMARKS = "Bookmarks"
    FIREFOX = "Firefox"
    CHROME = "Chrome"
    ZOTERO = "Zotero"
    TABLE = "Table of links"
    LINKS = "List of links"
    FEEDS = "List of feeds"


class Passage(Struct, frozen=True):
    """A passage that was highlighted. created_at: None if the file does not say."""

    words: str
    note: str = ""
    created_at: datetime | None = None


class Entry(Struct, frozen=True):
    """One thing that was saved in the other program.

    place: where it stands in the file: its line, or its number from 1. url: None for a text that
    came from no page. html: its readable content, "" if the file has none; a plain text is html
    here too. state, favourite, progress (percent): how it stood there. tags: folders among them.
    note: on the whole. published: ISO 8601. saved_at: aware UTC; None if the file does not say.
    """

    place: int
    url: Url | None
    title: str = ""
    html: str = ""
    saved_at: datetime | None = None
    state: State = State.UNREAD
    favourite: bool = False
    progress: int = 0
    tags: tuple[str, ...] = ()
    passages: tuple[Passage, ...] = ()
    note: str = ""
    byline: tuple[str, ...] = ()
    published: str | None = None
    lang: str | None = None
    site_name: str | None = None
    image: str | None = None
    excerpt: str | None = None


class Unread(Struct, frozen=True):
    """A line, or an item, that could not be read. reason: a clause, in English. text: of it."""

    place: int
    reason: str
    text: str = ""


class Holding(Struct, frozen=True):
    """What a file holds. unknown: the names of its fields that are of no use here."""

    source: Source
    entries: tuple[Entry, ...]
    unread: tuple[Unread, ...] = ()
    unknown: tuple[str, ...] = ()


class Preview(Struct, frozen=True):
    """What would become of a file, if it were brought in now.

    articles: have their content in it, and are new. links: have none, and would wait for the
    network. here: are in the library, or wait, already. The three together are all entries but
    those that the file has twice.
    """

    source: Source
    entries: int
    articles: int
    links: int
    here: int
    tags: int
    passages: int
    notes: int
    favourites: int
    archived: int
    unread: tuple[Unread, ...]
    unknown: tuple[str, ...]
    earliest: datetime | None
    latest: datetime | None


class Import(Struct, frozen=True):
    """An import as the library remembers it: what it brought, and whether it was undone.

    number: by which it is undone. done: entries of all that were looked at; fewer than entries if
    it was stopped. articles, links, altered: new articles, links for the outbox (of a list of
    feeds: those that are followed since), and articles that were here and were given something.
    unread: lines that were not read.
    """

    number: int
    source: Source
    name: str
    begun_at: datetime
    entries: int
    done: int
    articles: int
    links: int
    altered: int
    unread: int
    undone_at: datetime | None = None


class Moved(Struct, frozen=True):
    """How far an import is. change: what the last step altered."""

    so_far: Import
    change: Change


class Undone(Struct, frozen=True):
    """What undoing an import removed, and what it left because the user has touched it since."""

    articles: int
    links: int
    left: int
    change: Change
    feeds: int = 0
