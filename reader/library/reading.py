"""Open an article, and note that it was read."""

from collections.abc import Sequence
from functools import lru_cache
from html import escape

from reader.library import related
from reader.library.library import Library
from reader.model.article import (
    ArticleId,
    Direction,
    OpenArticle,
    SafeHtml,
    SavedArticle,
    State,
)
from reader.model.change import Change
from reader.model.picture import Picture
from reader.model.reading_place import ReadingPlace
from reader.model.version import Version
from reader.store import articles, fingerprints, merges, pictures, reading_places
from reader.store import versions as stored_versions

_LOT = 200


def get(library: Library, article_id: ArticleId) -> SavedArticle:
    """Return the article as it was stored. Raises NotFoundError."""
    with library.store.reading() as db:
        return articles.get(db, article_id)


def open_article(
    library: Library, article_id: ArticleId, part: int | None = None, *, seen: int | None = None
) -> OpenArticle:
    """Return all that the pane shows of the article, its html cleaned by today's rules.

    Of one that was merged into another, that other is opened. part: of a vast text, from 0; None:
    the one in which its reader was. seen: so many characters of html are enough for now: of a long
    text that begins at its beginning no more are cleaned, which takes its time, and the article is
    not `whole`. Raises NotFoundError; StoreError if its text is damaged.
    """
    with library.store.reading() as db:
        saved = articles.get(db, merges.root(db, article_id))
        twins = articles.rows(db, fingerprints.twins(db, saved.id))
        offered = related.offered(db, saved)
        linked_from = related.linked_from(db, saved)
        in_text = related.in_text(db, saved)
        known = pictures.of(db, saved.id)
        place = reading_places.find(db, saved.id)
    article = saved.article
    # The parser comes with the first article: the first window does not wait for it.
    from reader.extract.parts import beginning_of, parts_of  # noqa: PLC0415

    parts = parts_of(article.html)
    if part is None:
        part = place.part if place is not None else 0
    part = max(0, min(part, len(parts) - 1))
    whole = markup = parts[part]
    # A bar above the text says why one is incomplete, and pushes it down.
    if seen is not None and place is None and article.incomplete is None:
        markup = beginning_of(whole, seen) if len(whole) > 2 * seen else whole
    is_whole = len(markup) == len(whole)
    if part == 0 and known and known[0].digest and "<img" not in markup:
        # The page presents its story by one that is not in it.
        markup = f'<figure><img src="{escape(known[0].url)}"></figure>{markup}'
    safe = _set(markup, article.lang, article.dir, known)
    return OpenArticle(
        saved,
        safe,
        offered,
        linked_from,
        known,
        tuple(twins),
        in_text,
        place,
        part,
        len(parts),
        is_whole,
    )


def get_ready() -> None:
    """Load what cleans an article's html, which the first one that is opened would wait for."""
    _set("<p>…</p>", None, "ltr", ())


@lru_cache(maxsize=4)  # what was opened is asked for again with each change of its neighbours
def _set(
    markup: str, lang: str | None, direction: Direction, known: tuple[Picture, ...]
) -> SafeHtml:
    from reader.extract.sanitize import sanitize  # noqa: PLC0415 see above
    from reader.extract.typeset import typeset  # noqa: PLC0415

    return sanitize(typeset(markup, lang=lang, direction=direction, pictures=known))


def versions(library: Library, article_id: ArticleId) -> list[Version]:
    """Return the texts that the story has had here, the one that is shown first.

    Raises NotFoundError.
    """
    with library.store.reading() as db:
        return stored_versions.of(db, article_id)


def text_of_version(library: Library, article_id: ArticleId, number: int) -> str:
    """Return one of the texts that the story has had here.

    number: as in versions(). Raises NotFoundError, StoreError.
    """
    with library.store.reading() as db:
        if number == stored_versions.of(db, article_id)[0].number:
            return articles.get(db, article_id).article.text
        return stored_versions.text(db, article_id, number)


def mark_read(library: Library, article_id: ArticleId) -> Change:
    """Note that an unread article was read; any other state stays."""
    with library.store.writing() as db:
        if articles.get(db, article_id).state is not State.UNREAD:
            return Change()
        articles.set_state(db, [article_id], State.READ)
    return Change(articles=frozenset({article_id}))


def first_unread(library: Library, ids: Sequence[ArticleId]) -> ArticleId | None:
    """Return the first of these articles that is unread, None if all are read."""
    with library.store.reading() as db:
        for start in range(0, len(ids), _LOT):
            for row in articles.rows(db, ids[start : start + _LOT]):
                if row.state is State.UNREAD:
                    return row.id
    return None


def keep_place(library: Library, article_id: ArticleId, place: ReadingPlace) -> None:
    """Keep where the reader of an article is. It is no Change: nothing else is altered by it."""
    with library.store.writing() as db:
        reading_places.put(db, article_id, place)
