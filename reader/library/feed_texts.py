"""What a feed brings of a story as an article, for where its page gives none, or less."""

from collections.abc import Sequence

from msgspec.structs import replace

from reader.library.library import Library
from reader.model.article import Article, Incomplete
from reader.model.url import Url
from reader.store import feed_entries, feeds
from reader.store.feed_entries import Row, Told

_CLEARLY_MORE = 1.1


def article_of(told: Told, site_name: str | None) -> Article | None:
    """Return the article that the feed's own text makes, None if it brings none.

    site_name: what the feed calls itself, None if nothing.
    """
    from reader.extract.as_it_is import filled  # noqa: PLC0415 lxml comes with the first article

    if not told.html:
        return None
    head = Article(
        told.title,
        "",
        "",
        told.url,
        byline=told.authors,
        published=told.published,
        lang=told.lang,
        site_name=site_name,
        image=told.image,
    )
    article = filled(head, told.html)
    return article if article.text else None


def best_of(library: Library, rows: Sequence[Row]) -> Article | None:
    """Return the longest that these entries bring of one story, marked as no more than that."""
    with library.store.reading() as db:
        titles = {row.feed: feeds.title(db, row.feed) for row in rows}
    texts = (article_of(row.told, titles[row.feed]) for row in rows)
    made = [article for article in texts if article is not None]
    best = max(made, key=lambda article: article.words, default=None)
    return replace(best, incomplete=Incomplete.FEED_TEXT) if best is not None else None


def better_of(library: Library, article: Article, urls: Sequence[Url]) -> Article:
    """Return the article that its page gave, or what a feed brings if that is clearly more.

    Of a page that gave its whole story, the page's counts.
    """
    if article.incomplete is None:
        return article
    with library.store.reading() as db:
        rows = [row for row in feed_entries.awaited(db, urls) if row.told.is_whole]
    own = best_of(library, rows)
    if own is None or own.words < article.words * _CLEARLY_MORE:
        return article
    return replace(own, url=article.url or own.url, canonical=None)
