"""Articles made ready to leave: cleaned by today's rules, with their pictures and highlights."""

from html import escape

from reader.extract.sanitize import sanitize
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.outgoing import Outgoing, OutPicture, Passage
from reader.model.picture import picture_type
from reader.store import annotations, articles, merges, pictures, tags


def outgoing(library: Library, article_id: ArticleId, *, with_pictures: bool) -> Outgoing:
    """Return the article as it leaves; of one that was merged, the one that stands for it.

    with_pictures: their bytes come along. Raises NotFoundError; StoreError if its text is damaged.
    A picture that is damaged is left out.
    """
    with library.store.reading() as db:
        saved = articles.get(db, merges.root(db, article_id))
        known = pictures.of(db, saved.id)
        marked = annotations.of(db, saved.id)
        names = tuple(tags.of_article(db, saved.id))
        bodies = (
            {each.url: pictures.find(db, each.digest) for each in known if each.digest}
            if with_pictures
            else {}
        )
    markup = saved.article.html
    if known and "<img" not in markup:  # the page presents its story by one that is not in it
        markup = f'<figure><img src="{escape(known[0].url)}"></figure>{markup}'
    return Outgoing(
        saved.id,
        saved.article,
        sanitize(markup),
        saved.saved_at,
        saved.state,
        saved.favourite,
        names,
        tuple(
            OutPicture(each.url, each.digest or "", picture_type(body) or "", body)
            for each in known
            if (body := bodies.get(each.url)) is not None and picture_type(body) is not None
        ),
        tuple(Passage(each.quote.exact if each.quote else "", each.note) for each in marked),
    )
