"""Library: all that a verb may need: the store, a fetch, an extract, a clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from reader.model.article import Article
from reader.model.page import Page
from reader.model.url import Url
from reader.store.store import Store


def utc_now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 the one clock; everybody else is handed it


@dataclass(frozen=True, slots=True)
class Library:
    """The user's articles, and the doors to the outside.

    fetch: url to page, raises FetchError. extract: page to article, raises ExtractError; both may
    be called from any thread. now: the time, aware UTC.
    """

    store: Store
    fetch: Callable[[Url], Page]
    extract: Callable[[Page], Article]
    now: Callable[[], datetime] = utc_now
