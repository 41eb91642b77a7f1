"""How an article's related stories stand with this library, and who links to it."""

from reader.model.article import ArticleRow, RelatedLink, RelatedStory, SavedArticle
from reader.model.url import host_of
from reader.store import articles, links, merges, outbox
from reader.store.store import Connection


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
    """Return the saved articles whose pages offer this one, newest first."""
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
