"""Highlight passages, write notes, and find the passages again in a text that was set anew."""

from collections.abc import Sequence

from msgspec.structs import replace

from reader.library.library import Library
from reader.library.passages import Text
from reader.model.annotation import (
    Annotation,
    AnnotationId,
    Colour,
    FoundMark,
    Listed,
    MarkCounts,
    Marked,
    Placed,
    Sought,
    TextQuote,
)
from reader.model.article import ArticleId
from reader.model.change import Change
from reader.store import annotations, articles

_NEW = AnnotationId(0)  # before the library has given it a number


def place(library: Library, article_id: ArticleId, shown: str) -> list[Placed]:
    """Return the article's annotations, and where each highlight stands in the text shown.

    shown: the text, or a part of it. That a passage is gone from the whole text, or has come back,
    is noted. The passage itself stays as it was made: a later text may have it again.
    Raises NotFoundError if there are highlights and no article.
    """
    with library.store.reading() as db:
        kept = annotations.of(db, article_id)
    if not kept:
        return []
    text = Text(shown)
    found = [_placed(text, each) for each in kept]
    lost = _lost(library, article_id, [each.annotation for each in found if each.start is None])
    moved = [each for each in kept if each.lost != (each.id in lost)]
    if moved and library.store.may_write:
        with library.store.noting() as db:
            for each in moved:
                annotations.note_lost(db, each.id, lost=each.id in lost)
    return [
        replace(each, annotation=replace(each.annotation, lost=each.annotation.id in lost))
        for each in found
    ]


def highlight(
    library: Library, article_id: ArticleId, shown: str, start: int, end: int, colour: Colour
) -> Marked | None:
    """Highlight a passage of the text shown; one with those that it overlaps.

    start, end: in UTF-16 units. Those that it overlaps become one with it, which keeps their notes
    and the date of the first. None if there is nothing but blanks. Raises NotFoundError.
    """
    text = Text(shown)
    overlapped: list[Annotation] = []
    with library.store.writing() as db:
        for each in annotations.of(db, article_id):
            span = text.find(each.quote) if each.quote is not None else None
            if span is not None and span[0] < end and start < span[1]:
                start, end = min(start, span[0]), max(end, span[1])
                overlapped.append(each)
        quote = text.quote(start, end)
        if quote is None:
            return None
        for each in overlapped:
            annotations.remove(db, each.id)
        note = "\n\n".join(each.note for each in overlapped if each.note)
        now = library.now()
        first = min((each.created_at for each in overlapped), default=now)
        new = Annotation(_NEW, article_id, quote, colour, note, first, now)
        made = annotations.add(db, new)
    return Marked(tuple(overlapped), (made,), Change(articles=frozenset({article_id})))


def recolour(library: Library, annotation_id: AnnotationId, colour: Colour) -> Marked:
    """Give a highlight another colour; nothing if it is gone."""
    return _altered(library, annotation_id, colour=colour)


def write_note(library: Library, annotation_id: AnnotationId, note: str) -> Marked:
    """Give a highlight this note, "" for none; nothing if it is gone.

    A note on a whole article that has no words left is removed.
    """
    return _altered(library, annotation_id, note=note.strip())


def note_article(library: Library, article_id: ArticleId, note: str) -> Marked:
    """Let this be the note on the whole article, "" for none. Raises NotFoundError."""
    with library.store.reading() as db:
        old = next((each for each in annotations.of(db, article_id) if each.quote is None), None)
    if old is not None:
        return write_note(library, old.id, note)
    if not note.strip():
        return Marked((), (), Change())
    with library.store.writing() as db:
        now = library.now()
        new = Annotation(_NEW, article_id, None, None, note.strip(), now, now)
        made = annotations.add(db, new)
    return Marked((), (made,), Change(articles=frozenset({article_id})))


def remove(library: Library, annotation_id: AnnotationId) -> Marked:
    """Remove a highlight or a note; nothing if it is gone."""
    with library.store.writing() as db:
        old = annotations.find_one(db, annotation_id)
        if old is None:
            return Marked((), (), Change())
        annotations.remove(db, annotation_id)
    return Marked((old,), (), Change(articles=frozenset({old.article_id})))


def undo(library: Library, marked: Marked) -> Change:
    """Let stand again what stood before; what hung on an article that is gone stays gone."""
    with library.store.writing() as db:
        for each in marked.after:
            annotations.remove(db, each.id)
        for each in marked.before:
            annotations.put_back(db, each)
    return marked.change


def of_article(library: Library, article_id: ArticleId) -> list[Annotation]:
    """Return what hangs on the article, the notes on the whole first, then as the text goes."""
    with library.store.reading() as db:
        return annotations.of(db, article_id)


def find(library: Library, sought: Sought) -> list[FoundMark]:
    """Return the highlights and notes that are asked for, those of one article together."""
    with library.store.reading() as db:
        return annotations.find(db, sought)


def listed(library: Library, ids: Sequence[AnnotationId]) -> list[Listed]:
    """Return these annotations with their articles, in this order; without those that are gone."""
    with library.store.reading() as db:
        return annotations.listed(db, ids)


def counts(library: Library) -> MarkCounts:
    """Return how many highlights and notes there are."""
    with library.store.reading() as db:
        return annotations.counts(db)


def _altered(
    library: Library,
    annotation_id: AnnotationId,
    *,
    colour: Colour | None = None,
    note: str | None = None,
) -> Marked:
    with library.store.writing() as db:
        old = annotations.find_one(db, annotation_id)
        if old is None:
            return Marked((), (), Change())
        change = Change(articles=frozenset({old.article_id}))
        if old.quote is None and note == "":
            annotations.remove(db, old.id)
            return Marked((old,), (), change)
        new = replace(
            old,
            colour=old.colour if colour is None else colour,
            note=old.note if note is None else note,
            updated_at=library.now(),
        )
        if (new.colour, new.note) == (old.colour, old.note):
            return Marked((old,), (old,), Change())
        annotations.alter(db, new)
    return Marked((old,), (new,), change)


def _placed(text: Text, annotation: Annotation) -> Placed:
    quote: TextQuote | None = annotation.quote
    found = text.find(quote) if quote is not None else None
    return Placed(annotation) if found is None else Placed(annotation, *found)


def _lost(
    library: Library, article_id: ArticleId, missing: Sequence[Annotation]
) -> set[AnnotationId]:
    """Return which of these are not in the article's stored text either."""
    quotes = {each.id: each.quote for each in missing if each.quote is not None}
    if not quotes:
        return set()
    with library.store.reading() as db:
        text = Text(articles.get(db, article_id).article.text)
    return {each for each, quote in quotes.items() if text.find(quote) is None}
