"""Give an article what another reader's file says of it, and note each step so it can be undone."""

import json
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from reader.library.library import Library
from reader.library.passages import Text
from reader.model.annotation import Annotation, AnnotationId, Colour, TextQuote
from reader.model.article import ArticleId
from reader.model.moving import Entry, Passage
from reader.model.url import Url
from reader.store import annotations, articles, imports, promises, tags
from reader.store.imports import Step, StepKind
from reader.store.store import Connection

_NEW = AnnotationId(0)  # before the library has given it a number


def settle(library: Library, db: Connection, article_id: ArticleId, entry: Entry) -> Step:
    """Give a new article all that the entry says, in a writing transaction; return the one step.

    Undone, the article goes with all that hangs on it.
    """
    imports.settle(
        db,
        article_id,
        saved_at=entry.saved_at or library.now(),
        state=entry.state,
        favourite=entry.favourite,
        progress=entry.progress,
    )
    list(_given(library, db, article_id, entry))
    return Step(StepKind.ARTICLE, article_id, imports.standing(db, article_id) or "")


def add(library: Library, db: Connection, article_id: ArticleId, entry: Entry) -> list[Step]:
    """Give an article that was here what it lacks of the entry; return what was done.

    Its date and its shelf stay: here the user has the last word.
    """
    steps = list(_given(library, db, article_id, entry))
    [row] = articles.rows(db, [article_id])
    if entry.favourite and not row.favourite:
        articles.set_favourite(db, [article_id], favourite=True)
        steps.append(Step(StepKind.STAR, article_id))
    return steps


def fulfil(
    library: Library, db: Connection, article_id: ArticleId, urls: Sequence[Url], *, is_new: bool
) -> None:
    """Give a story that has come what was promised to it; in a writing transaction.

    urls: its addresses, and that by which it waited.
    """
    for number, entry in promises.take(db, urls):
        if is_new:
            steps = [settle(library, db, article_id, entry)]
            is_new = False
        else:
            steps = add(library, db, article_id, entry)
        imports.note(db, number, steps)


def _given(library: Library, db: Connection, article_id: ArticleId, entry: Entry) -> Iterator[Step]:
    had = {tags.key(name) for name in tags.of_article(db, article_id)}
    for name in entry.tags:
        key = tags.key(name)
        if key and key not in had:
            had.add(key)
            tags.give(db, name, [article_id])
            yield Step(StepKind.TAG, article_id, name)
    if entry.passages:
        yield from _highlighted(library, db, article_id, entry)
    if entry.note:
        yield from _noted(library, db, article_id, entry)


def _highlighted(
    library: Library, db: Connection, article_id: ArticleId, entry: Entry
) -> Iterator[Step]:
    text = Text(articles.get(db, article_id).article.text)
    had = {each.quote.exact for each in annotations.of(db, article_id) if each.quote is not None}
    for passage in entry.passages:
        quote, lost = _anchored(text, passage)
        if quote.exact in had:
            continue
        had.add(quote.exact)
        when = passage.created_at or entry.saved_at or library.now()
        made = annotations.add(
            db,
            Annotation(
                _NEW, article_id, quote, Colour.YELLOW, passage.note.strip(), when, when, lost=lost
            ),
        )
        yield Step(StepKind.MARK, article_id, json.dumps([made.id, made.updated_at.isoformat()]))


def _anchored(text: Text, passage: Passage) -> tuple[TextQuote, bool]:
    """Return the passage with what stands around it, and whether it is not in the text."""
    words = TextQuote(" ".join(passage.words.split()))
    found = text.find(words)
    quote = text.quote(*found) if found is not None else None
    return (words, True) if quote is None else (quote, False)


def _noted(library: Library, db: Connection, article_id: ArticleId, entry: Entry) -> Iterator[Step]:
    found = [each for each in annotations.of(db, article_id) if each.quote is None]
    before = found[0].note if found else ""
    if entry.note in before:
        return
    after = f"{before}\n\n{entry.note}" if before else entry.note
    set_note(library, db, article_id, after)
    yield Step(StepKind.NOTE, article_id, json.dumps([before, after]))


def set_note(library: Library, db: Connection, article_id: ArticleId, note: str) -> None:
    """Let this be the note on the whole article, "" for none; in a writing transaction.

    It keeps the date that it had: it was not altered here.
    """
    old = next((each for each in annotations.of(db, article_id) if each.quote is None), None)
    if old is None:
        now = library.now()
        annotations.add(db, Annotation(_NEW, article_id, None, None, note, now, now))
    elif note:
        annotations.alter(db, replace(old, note=note))
    else:
        annotations.remove(db, old.id)
