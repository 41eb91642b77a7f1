"""What was taken out of an article, for its reader to look at."""

from reader.extract.text import count_words
from reader.library.library import Library
from reader.library.ruling import site_of
from reader.model.article import ArticleId, Removed
from reader.model.receipt import Receipt, RemovedText
from reader.store import articles


def receipt_of(library: Library, article_id: ArticleId) -> Receipt:
    """Return what was taken out of an article, in the order of its page.

    Blocks without a word are left out; those of which it is not known where they stood come last.
    Raises NotFoundError; StoreError if the article is damaged.
    """
    with library.store.reading() as db:
        article = articles.get(db, article_id).article
    told = [told for block in article.removed if (told := _told(block)) is not None]
    told.sort(key=lambda block: (block.after is None, block.after))
    return Receipt(article_id, site_of(article.url or article.canonical), tuple(told))


def _told(block: Removed) -> RemovedText | None:
    # The parser comes with the first receipt: the first window does not wait for it.
    from reader.extract.removed_text import lines_of, words_of  # noqa: PLC0415

    text = words_of(block.html)
    if not text:
        return None
    lines = tuple(lines_of(block.html))
    return RemovedText(
        block.kind, lines, text, count_words(text), block.after, block.by, block.where
    )
