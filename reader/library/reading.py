"""Open an article, and note that it was read."""

from html import escape

from reader.extract.sanitize import sanitize
from reader.extract.typeset import typeset
from reader.library import related
from reader.library.library import Library
from reader.model.article import ArticleId, OpenArticle, SavedArticle, State
from reader.model.change import Change
from reader.store import articles, pictures


def get(library: Library, article_id: ArticleId) -> SavedArticle:
    """Return the article as it was stored. Raises NotFoundError."""
    with library.store.reading() as db:
        return articles.get(db, article_id)


def open_article(library: Library, article_id: ArticleId) -> OpenArticle:
    """Return all that the pane shows of the article, its html cleaned by today's rules.

    Raises NotFoundError; StoreError if its text is damaged.
    """
    with library.store.reading() as db:
        saved = articles.get(db, article_id)
        offered = related.offered(db, saved)
        linked_from = related.linked_from(db, saved)
        known = pictures.of(db, article_id)
    article = saved.article
    markup = article.html
    if known and "<img" not in markup:  # the page presents its story by one that is not in it
        markup = f'<figure><img src="{escape(known[0].url)}"></figure>{markup}'
    safe = sanitize(typeset(markup, lang=article.lang, direction=article.dir, pictures=known))
    return OpenArticle(saved, safe, offered, linked_from, known)


def mark_read(library: Library, article_id: ArticleId) -> Change:
    """Note that an unread article was read; any other state stays."""
    with library.store.writing() as db:
        if articles.get(db, article_id).state is not State.UNREAD:
            return Change()
        articles.set_state(db, [article_id], State.READ)
    return Change(articles=frozenset({article_id}))
