"""A list of feeds as an OPML file holds it."""

from collections.abc import Mapping

from msgspec import Struct, field

from reader.model.change import Change
from reader.model.feed import FeedId
from reader.model.moving import Unread
from reader.model.url import Url


class Subscription(Struct, frozen=True):
    """A feed in the list. title, name, site, folder: as in model/feed.Feed.

    attributes: what its line says besides, of whatever program; a name with a namespace is
    "{namespace}name". already: the followed feed that it is, None if it is not followed.
    """

    url: Url
    title: str = ""
    name: str = ""
    site: Url | None = None
    folder: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)
    already: FeedId | None = None


class Outline(Struct, frozen=True):
    """A line that is no feed. folder: in which it stands; is_folder: it is that folder itself."""

    folder: str
    attributes: Mapping[str, str]
    is_folder: bool


class Subscriptions(Struct, frozen=True):
    """What the file holds. unread: lines of feeds whose addresses are none."""

    title: str
    feeds: tuple[Subscription, ...]
    outlines: tuple[Outline, ...] = ()
    unread: tuple[Unread, ...] = ()


class Subscribed(Struct, frozen=True):
    """What became of a list: the feeds that are new, and how many were followed already.

    number: of the import, by which it is undone; None if it brought nothing.
    """

    followed: tuple[FeedId, ...]
    already: int
    unread: tuple[Unread, ...]
    change: Change
    number: int | None = None
