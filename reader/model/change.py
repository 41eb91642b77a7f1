"""Change: what a write altered, so that views know what to reload."""

from msgspec import Struct

from reader.model.article import ArticleId, Incomplete
from reader.model.feed import FeedId
from reader.model.url import Url


class Change(Struct, frozen=True):
    """What a library verb altered; falsy if nothing.

    articles: added, altered or removed. outbox: some line of the outbox. searches: those that are
    kept under a name. feeds: followed, left, asked, or altered in any way but their numbers of
    articles, which follow the articles.
    Views compare it with what they show and reload only if it concerns them.
    """

    articles: frozenset[ArticleId] = frozenset()
    outbox: bool = False
    searches: bool = False
    feeds: bool = False

    def with_(self, other: "Change") -> "Change":
        """Return what both altered."""
        return Change(
            self.articles | other.articles,
            self.outbox or other.outbox,
            self.searches or other.searches,
            self.feeds or other.feeds,
        )

    def __bool__(self) -> bool:
        return bool(self.articles) or self.outbox or self.searches or self.feeds


class Kept(Struct, frozen=True):
    """A page that has become an article.

    is_new: False if a saved article was updated, or stood in the library word for word, or is
    better than what came. as_it_was: it is better, and nothing of it was altered. unchanged: the
    site says that its page is still the one that is kept. title,
    incomplete: of the article as it is kept now. feeds: those that awaited it.
    """

    id: ArticleId
    title: str
    is_new: bool
    change: Change
    incomplete: Incomplete | None = None
    as_it_was: bool = False
    unchanged: bool = False
    feeds: frozenset[FeedId] = frozenset()


class Queued(Struct, frozen=True):
    """A link that waits in the outbox. already: it waited there before."""

    url: str
    already: bool
    change: Change


class Merged(Struct, frozen=True):
    """Two articles that are one now. keep stands for both; title is its title."""

    keep: ArticleId
    other: ArticleId
    title: str
    change: Change


class Progress(Struct, frozen=True):
    """How far a delivery is: so many links are done, of so many that are or were due."""

    done: int
    of: int
    change: Change


class Gathered(Struct, frozen=True):
    """Related stories of an article were put into the outbox: these, all new there."""

    urls: tuple[Url, ...]
    change: Change
