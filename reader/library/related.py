"""How an article's related stories stand with this library, and who links to it."""

from collections.abc import Collection

from reader.library.library import Library
from reader.model.article import (
    Alike,
    ArticleId,
    ArticleRow,
    Beside,
    OpenArticle,
    RelatedLink,
    RelatedStory,
    SavedArticle,
    TextLink,
)
from reader.model.url import host_of
from reader.store import alike, articles, links, merges, outbox, threads
from reader.store.store import Connection

_MOST_ALIKE = 5


def beside(library: Library, opened: OpenArticle) -> Beside:
    """Return what stands beside an open article in the library, and that it does not show yet.

    Stories that its page offers, that link to it, that tell the same, or are parts of its thread
    are not said to be alike. Takes some ten milliseconds.
    """
    own = opened.saved.id
    shown = {link.saved.id for link in opened.offered if link.saved}
    shown |= {row.id for row in (*opened.linked_from, *opened.twins)}
    with library.store.searching() as db:
        parts = articles.rows(db, threads.thread(db, own))
        besides = {*shown, *(row.id for row in parts), own}
        return Beside(_alike(db, own, besides), tuple(parts))


def _alike(
    db: Connection, article_id: ArticleId, besides: Collection[ArticleId]
) -> tuple[Alike, ...]:
    found = alike.find(db, article_id, besides=besides, most=_MOST_ALIKE)
    rows = {row.id: row for row in articles.rows(db, [each.id for each in found])}
    return tuple(Alike(rows[each.id], each.shared) for each in found if each.id in rows)


def in_text(db: Connection, saved: SavedArticle) -> tuple[TextLink, ...]:
    """Return how what the article's text links to stands here, in its order."""
    urls = saved.article.links
    rows = articles.find_by_urls(db, urls)
    waits = outbox.waiting(db, urls)
    return tuple(TextLink(url, rows[url].id if url in rows else None, url in waits) for url in urls)


def offered(db: Connection, saved: SavedArticle) -> tuple[RelatedLink, ...]:
    """Return the stories that the article's page offered, each with its state here.

    A story of which only the title is known is matched with a saved story of the same site. One
    that was merged into this article is left out.
    """
    stories = links.offered(db, saved.id)
    urls = [story.url for story in stories if story.url]
    rows = articles.find_by_urls(db, urls)
    waits = outbox.waiting(db, urls)
    own = {url for url in urls if url in rows and rows[url].id == saved.id}
    return tuple(_link(db, saved, story, rows, waits) for story in stories if story.url not in own)


def linked_from(db: Connection, saved: SavedArticle) -> tuple[ArticleRow, ...]:
    """Return the saved articles whose pages offer this one or link to it, newest first."""
    urls = articles.addresses(db, merges.family(db, saved.id))
    ids = links.linking_to(db, urls, title=saved.article.title)
    return tuple(articles.rows(db, [article_id for article_id in ids if article_id != saved.id]))


def _link(
    db: Connection,
    saved: SavedArticle,
    story: RelatedStory,
    rows: dict[str, ArticleRow],
    waits: dict[str, bool],
) -> RelatedLink:
    if story.url is None:
        host = host_of(saved.article.canonical or saved.article.url or "")
        found = articles.find_by_title(db, story.title, host=host or None)
    else:
        found = rows.get(story.url)
    if found is not None and found.id == saved.id:
        found = None
    given_up = waits.get(story.url) if story.url else None
    return RelatedLink(story, found, waiting=given_up is not None, failed=bool(given_up))
