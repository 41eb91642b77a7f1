"""Clean again: articles made anew from their kept pages, by today's rules; no network is asked."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from reader.library.library import Library
from reader.library.ruling import kept_page, show_pictures
from reader.model.article import Article, ArticleId
from reader.model.change import Change
from reader.model.errors import NotFoundError, ReaderError
from reader.model.page import Page
from reader.store import renewing, site_rules


class Cleaned(Struct, frozen=True):
    """What became of an article. better: what stood has more of the story, and was kept.

    change: falsy if it stands as it did.
    """

    id: ArticleId
    title: str
    better: bool
    change: Change


def clean(library: Library, article_id: ArticleId) -> Cleaned:
    """Make an article anew from its kept page. The text that stood stays as a version.

    A whole story is never replaced by less of it. Raises NotFoundError, NoPageError, ExtractError,
    StoreError.
    """
    return _keep(library, article_id, *_made_anew(library, article_id))


def clean_all(library: Library, ids: Sequence[ArticleId]) -> Iterator[Cleaned | ReaderError]:
    """Clean articles, yielding what became of each, in their order.

    Those that are gone meanwhile are left out. Closing the iterator stops it between two. Raises
    StoreError if nothing can be written, and nothing more is cleaned.
    """
    for article_id in ids:
        try:
            fresh = _made_anew(library, article_id)
        except NotFoundError:
            continue
        except ReaderError as error:
            outcome: Cleaned | ReaderError = error
        else:
            outcome = _keep(library, article_id, *fresh)
        yield outcome


def _made_anew(library: Library, article_id: ArticleId) -> tuple[Page, Article]:
    with library.store.reading() as db:
        page, _ = kept_page(db, article_id)
    return page, library.extract(page)


def _keep(library: Library, article_id: ArticleId, page: Page, article: Article) -> Cleaned:
    """Let the article stand so, unless it stands better."""
    title, change = article.title, Change()
    with library.store.writing() as db:
        better = renewing.is_poorer(db, article_id, article)
        if not better and renewing.renew(db, article_id, article, library.now()) is not None:
            show_pictures(library, db, article_id, page)
            change = Change(articles=frozenset({article_id}))
    return Cleaned(article_id, title, better, change)


def articles_of(library: Library, site: str = "") -> list[ArticleId]:
    """Return the articles of a site, of the whole library if it is "", but for the trash."""
    with library.store.reading() as db:
        return site_rules.articles_of(db, site)
