"""Library: all that a verb may need: the store, a fetch, an extract, a clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from reader.model.article import Article
from reader.model.page import Asked, Page, Resource
from reader.model.url import Url
from reader.store.store import Store


def utc_now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 the one clock; everybody else is handed it


@dataclass(frozen=True, slots=True)
class Library:
    """The user's articles, and the doors to the outside.

    fetch: what is asked for to the page, None if it is still the version that is known.
    fetch_picture: the same for a picture: its address, that of its page, and whether that one came
    from a private address. Both raise FetchError. extract: page to article, raises ExtractError.
    All three may be called from any thread. now: the time, aware UTC.
    """

    store: Store
    fetch: Callable[[Asked], Page | None]
    fetch_picture: Callable[[Url, Url, bool], Resource]
    extract: Callable[[Page], Article]
    now: Callable[[], datetime] = utc_now
