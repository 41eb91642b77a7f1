"""Library: all that a verb may need: the store, a fetch, an extract, a clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from reader.model.article import Article
from reader.model.page import Page, Resource
from reader.model.url import Url
from reader.store.store import Store


def utc_now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 the one clock; everybody else is handed it


@dataclass(frozen=True, slots=True)
class Library:
    """The user's articles, and the doors to the outside.

    fetch: url to page. fetch_picture: the address of a picture, that of the page that shows it, and
    whether that page came from a private address, to the picture. Both raise FetchError. extract:
    page to article, raises ExtractError. All three may be called from any thread. now: the time,
    aware UTC.
    """

    store: Store
    fetch: Callable[[Url], Page]
    fetch_picture: Callable[[Url, Url, bool], Resource]
    extract: Callable[[Page], Article]
    now: Callable[[], datetime] = utc_now
