"""Feed: a site's list of its newest stories, followed; what it says, and how it fares."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from msgspec import Struct, field

from reader.model.url import Url, host_of

FeedId = NewType("FeedId", int)
HeadlineId = NewType("HeadlineId", int)
FeedRuleId = NewType("FeedRuleId", int)

#: However seldom a feed wants to be asked, a reader wants the day's news.
_LONGEST_PACE = timedelta(days=1)


class Keeping(StrEnum):
    """What becomes of a new story. ALL: it is fetched; HEADLINES: its headline waits for a key."""

    ALL = "all"
    HEADLINES = "headlines"


class FeedEffect(StrEnum):
    """What a rule does. KEEP: the story is fetched, whatever its feed keeps. SKIP: it is left out.

    TAG: it is given a tag when it comes.
    """

    KEEP = "keep"
    SKIP = "skip"
    TAG = "tag"


class Part(StrEnum):
    """What of an entry a rule looks at."""

    ANY = "any"
    TITLE = "title"
    AUTHOR = "author"
    CATEGORY = "category"


class FeedRule(Struct, frozen=True):
    """What happens to stories with these words.

    words: "football, rugby, foot*, *": any of what the commas part, whole words next to each other;
    a star stands for the rest of a word, alone for anything. The first KEEP or SKIP that fits
    decides, of a feed's own rules before those of all feeds; each TAG that fits gives its tag.
    feed: None for all feeds. tag: "" but for TAG. id: 0 before the library has given it one.
    """

    effect: FeedEffect
    words: str
    part: Part = Part.ANY
    tag: str = ""
    feed: FeedId | None = None
    id: FeedRuleId = FeedRuleId(0)


class FeedEntry(Struct, frozen=True):
    """A story as its feed tells it.

    guid: by what the feed tells it from its others, never "". url: its page; None if it has none.
    authors, categories: as given. published, updated: ISO 8601, None if it does not say. html: what
    the feed brings of its text, "" if nothing; is_whole: that is its content, not a summary of it.
    """

    guid: str
    url: Url | None
    title: str
    authors: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    published: str | None = None
    updated: str | None = None
    html: str = ""
    is_whole: bool = False
    lang: str | None = None
    image: str | None = None


class Note(StrEnum):
    """What is noteworthy of a feed that can be read."""

    DAMAGED = "damaged"  # it breaks the rules of its format; what could be read was taken
    TOO_MANY = "too many"  # only its first entries were looked at
    NO_ENTRIES = "no entries"
    MOVED = "moved"  # it is asked for at a new address
    HELD = "held"  # it brought too many stories a day; the rest wait as headlines
    MOVED_ONTO = "moved onto"  # it has moved to where another followed feed is


class Pace(Struct, frozen=True):
    """How often a feed wants to be asked, and when not.

    every: None if it does not say. hours, days: those (UTC; Monday is 0) in which it wants not to
    be asked.
    """

    every: timedelta | None = None
    hours: frozenset[int] = frozenset()
    days: frozenset[int] = frozenset()

    def after(self, now: datetime) -> datetime:
        """Return when it may be asked next, if it was asked now; at most a day is waited."""
        first = now + min(self.every or timedelta(), _LONGEST_PACE)
        moments = (first + timedelta(hours=hours) for hours in range(24 * 8))
        fit = (each for each in moments if each.hour not in self.hours)
        return next((each for each in fit if each.weekday() not in self.days), first)


class FeedDocument(Struct, frozen=True):
    """What stands in a feed's file.

    title: "" if it has none. site: the page it belongs to. kind: "RSS 2.0", "Atom 1.0", "JSON
    Feed 1.1"; "" if it does not tell.
    """

    title: str
    site: Url | None
    entries: tuple[FeedEntry, ...]
    kind: str = ""
    pace: Pace = Pace()
    notes: tuple[Note, ...] = ()


class FeedLink(Struct, frozen=True):
    """A feed that a page names. title, kind: "" if it does not say."""

    url: Url
    title: str = ""
    kind: str = ""


#: What comes from an address where a feed is looked for: one, or a page that names some.
FeedAnswer = FeedDocument | tuple[FeedLink, ...]


class Health(Struct, frozen=True):
    """How a feed fares.

    asked_at: when it was asked last; answered_at: when it last gave an answer that could be read,
    also "nothing new"; next_at: before when it is not asked by itself; all None at the beginning.
    failures: in a row. reason: why it failed last, an English clause; None if it did not. is_gone:
    the site says that it is gone for good: it is asked no more by itself. notes: of what came last.
    moved_from: where it was before it moved.
    """

    asked_at: datetime | None = None
    answered_at: datetime | None = None
    next_at: datetime | None = None
    failures: int = 0
    reason: str | None = None
    is_gone: bool = False
    notes: tuple[Note, ...] = ()
    moved_from: str | None = None

    @property
    def is_well(self) -> bool:
        """Whether there is nothing to worry about."""
        return self.reason is None


class Limits(Struct, frozen=True):
    """How long what a feed has brought is kept: so many days, so many articles; None: for good.

    What is starred, tagged, highlighted, noted, archived or half read stays whatever they say.
    """

    days: int | None = None
    articles: int | None = None


class Feed(Struct, frozen=True):
    """A feed that is followed.

    title: as it calls itself, "" before it has come. name: as the user calls it, "" if they do
    not. folder: "" for none, "News/France" for one in another. articles: of it in the library, but
    for the trash; unread: of them. headlines: that wait for a key.
    """

    id: FeedId
    url: Url
    title: str = ""
    name: str = ""
    site: Url | None = None
    folder: str = ""
    keeping: Keeping = Keeping.ALL
    limits: Limits = Limits()
    followed_at: datetime | None = None
    health: Health = Health()
    articles: int = 0
    unread: int = 0
    headlines: int = 0

    @property
    def shown(self) -> str:
        """What to call it."""
        return self.name or self.title or host_of(self.site or self.url) or self.url


class Headline(Struct, frozen=True):
    """A story that waits for a key.

    published: ISO 8601. excerpt: of what its feed says, "" if nothing. has_text: the feed brings
    its whole text.
    """

    id: HeadlineId
    feed: FeedId
    title: str
    url: Url | None
    author: str
    published: str | None
    came_at: datetime
    excerpt: str = ""
    has_text: bool = False


class Offered(Struct, frozen=True):
    """A feed that was found at an address. headlines: its newest, latest first; entries: how many.

    already: the followed feed that it is, None if it is not followed.
    """

    url: Url
    title: str
    kind: str = ""
    site: Url | None = None
    entries: int = 0
    headlines: tuple[str, ...] = ()
    already: FeedId | None = None


class Folder(Struct, frozen=True):
    """A folder of feeds, with all in it and in folders in it."""

    path: str
    feeds: int = 0
    articles: int = 0
    unread: int = 0
    headlines: int = 0
    failing: int = 0

    @property
    def name(self) -> str:
        """The last part of its path."""
        return self.path.rpartition("/")[2]


class _Sums(Struct):
    numbers: list[int] = field(default_factory=lambda: [0, 0, 0, 0, 0])

    def add(self, feed: Feed) -> None:
        new = (1, feed.articles, feed.unread, feed.headlines, int(not feed.health.is_well))
        self.numbers = [a + b for a, b in zip(self.numbers, new, strict=True)]


def folders(feeds: Iterable[Feed]) -> tuple[Folder, ...]:
    """Return the folders in which the feeds are, each after the one it is in, by name."""
    sums: dict[str, _Sums] = {}
    for feed in feeds:
        parts = feed.folder.split("/") if feed.folder else []
        for depth in range(1, len(parts) + 1):
            sums.setdefault("/".join(parts[:depth]), _Sums()).add(feed)
    ordered = sorted(sums, key=lambda path: path.casefold().split("/"))
    return tuple(Folder(path, *sums[path].numbers) for path in ordered)


def folder_path(text: str) -> str:
    """Return a folder's path in the one spelling under which it is kept."""
    parts = (" ".join(part.split())[:80] for part in text.split("/"))
    return "/".join([part for part in parts if part][:8])
