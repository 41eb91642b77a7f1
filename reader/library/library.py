"""Library: all that a verb may need: the store, a fetch, an extract, a clock."""

from collections.abc import Callable
from datetime import UTC, datetime

from msgspec import Struct

from reader.library.wishes import Wishes, usual
from reader.model.article import Article
from reader.model.errors import OfflineError
from reader.model.feed import FeedAnswer
from reader.model.page import Asked, Page, Resource
from reader.model.site_rule import Chosen, Pointed
from reader.model.url import Url
from reader.store.store import Store


def utc_now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 the one clock; everybody else is handed it


def choose_here(page: Page, pointed: Pointed) -> Chosen:
    """Tell a block of a page as a rule, in this process."""
    # The way to an article costs 200 ms to import: only who points at a block pays it.
    from reader.extract.choosing import choose  # noqa: PLC0415

    return choose(page, pointed)


def read_feed_here(page: Page) -> FeedAnswer:
    """Read what came from a feed's address, in this process."""
    from reader.formats import feed_file  # noqa: PLC0415 it brings feedparser

    return feed_file.read(page)


def no_feed(asked: Asked) -> Page | None:
    """Fetch nothing: for a library that was opened without a way to feeds."""
    raise OfflineError(asked.url)


class Library(Struct, frozen=True):
    """The user's articles, and the doors to the outside.

    fetch: what is asked for to the page, None if it is still the version that is known.
    fetch_picture: the same for a picture: its address, that of its page, and whether that one came
    from a private address. Both raise FetchError. extract: page to article, raises ExtractError.
    All three may be called from any thread. now: the time, aware UTC. choose: a page and a block
    that is pointed at, to the rules that tell it. wishes: the user's, as they are at the moment;
    from any thread. fetch_feed: as fetch, for what may be a feed; read_feed: what came so, or
    FormatError.
    """

    store: Store
    fetch: Callable[[Asked], Page | None]
    fetch_picture: Callable[[Url, Url, bool], Resource]
    extract: Callable[[Page], Article]
    now: Callable[[], datetime] = utc_now
    choose: Callable[[Page, Pointed], Chosen] = choose_here
    wishes: Callable[[], Wishes] = usual
    fetch_feed: Callable[[Asked], Page | None] = no_feed
    read_feed: Callable[[Page], FeedAnswer] = read_feed_here
