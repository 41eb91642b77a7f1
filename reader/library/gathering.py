"""Take the whole story offline: put an article's related stories into the outbox."""

from reader.library import related
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.change import Change, Gathered
from reader.model.url import is_front_page
from reader.store import articles, outbox, pages

#: More than a page's own choice is a list of the site.
MOST_STORIES = 24


def save_related(library: Library, article_id: ArticleId) -> Gathered:
    """Put the stories that the article's page offers into the outbox, the first 24, due at once.

    Those that are saved, and those that wait or were given up there, are left alone. Their own
    related stories are not touched. Raises NotFoundError, StoreError.
    """
    with library.store.writing() as db:
        saved = articles.get(db, article_id)
        named_by = pages.naming(db, article_id)
        wanted = {
            link.story.url: link.story.title
            for link in related.offered(db, saved)[:MOST_STORIES]
            if link.saved is None and not link.waiting
            if link.story.url is not None and not is_front_page(link.story.url)
        }
        for url, title in wanted.items():
            outbox.put(db, url, library.now(), title, named_by=named_by)
        urls = dict.fromkeys(outbox.address_of(db, url) or url for url in wanted)
    return Gathered(tuple(urls), Change(outbox=bool(urls)))
