"""What a search is made of: words to find, and qualities that an article must have."""

from enum import StrEnum

from msgspec import Struct


class Where(StrEnum):
    """The part of an article in which words are looked for."""

    ANYWHERE = "anywhere"
    TITLE = "title"
    BY = "by"
    SITE = "site"
    SECTION = "section"


class Kind(StrEnum):
    """What a quality tells of an article."""

    TAG = "tag"
    LANG = "lang"
    IS = "is"
    HAS = "has"
    BEFORE = "before"
    AFTER = "after"
    MINUTES = "minutes"
    FEED = "feed"


class Words(Struct, frozen=True):
    """Words to find, next to each other and in this order.

    exact: they stood in quotes. beginning: the last of them may be the beginning of a word;
    starred: the user said so, else it is only not yet typed to its end. excluded: they must not
    occur.
    """

    text: str
    where: Where = Where.ANYWHERE
    exact: bool = False
    beginning: bool = False
    starred: bool = False
    excluded: bool = False


class Quality(Struct, frozen=True):
    """What an article must be like; excluded: must not.

    value, by kind: TAG its name. LANG a language by its code, in lower case. IS and HAS one of
    their words in query_words. BEFORE and AFTER the beginning of an ISO date: "2026", "2026-06",
    "2026-06-14"; the day counts as after. MINUTES least and most, each may be missing: "5-10",
    "-4", "11-". FEED words in the name of a feed, or of its folder.
    """

    kind: Kind
    value: str
    excluded: bool = False


Term = Words | Quality
