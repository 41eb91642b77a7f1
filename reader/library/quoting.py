"""Highlights taken out of the library: as a quotation with its source, as Markdown."""

from reader.formats import markdown
from reader.library.library import Library
from reader.model.article import ArticleId, ArticleRow
from reader.store import annotations, articles, merges

#: Around a quotation, by the language of the article.
_MARKS = {
    "fr": ("«\u00a0", "\u00a0»"),
    "ar": ("«", "»"),
    "es": ("«", "»"),
    "it": ("«", "»"),
    "pt": ("«", "»"),
    "ru": ("«", "»"),
    "uk": ("«", "»"),
    "de": ("„", "“"),
    "ja": ("「", "」"),
}
_ENGLISH = ("“", "”")
_OPENING, _CLOSING = frozenset('“«„「"'), frozenset('”»“」"')


def in_marks(words: str, lang: str | None) -> str:
    """Return the words in the quotation marks of their language, unless they stand in some."""
    words = words.strip()
    if words[:1] in _OPENING and words[-1:] in _CLOSING:
        return words
    before, after = _MARKS.get((lang or "")[:2], _ENGLISH)
    return f"{before}{words}{after}"


def quotation(words: str, article: ArticleRow) -> str:
    """Return the words as a quotation with its source: title, site, date, address."""
    day = (article.published or "")[:10]
    source = [article.title, article.site_name or "", day, article.url or ""]
    return f"{in_marks(words, article.lang)} — {', '.join(part for part in source if part)}"


def quote_passage(library: Library, article_id: ArticleId, words: str) -> str:
    """Return a passage of the article as a quotation; "" if the article is gone."""
    with library.store.reading() as db:
        rows = articles.rows(db, [article_id])
    return quotation(words, rows[0]) if rows else ""


def as_markdown(library: Library, article_id: ArticleId) -> str:
    """Return all highlights and notes of the article as Markdown. Raises NotFoundError."""
    with library.store.reading() as db:
        articles.check(db, article_id)
        root = merges.root(db, article_id)
        return markdown.of_annotations(articles.rows(db, [root])[0], annotations.of(db, root))
