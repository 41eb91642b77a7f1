"""Undo an import: what it added goes, what it altered stands as before; what was touched stays."""

import json
from contextlib import suppress

from msgspec import Struct, field

from reader.library import giving
from reader.library.library import Library
from reader.model.annotation import AnnotationId
from reader.model.article import ArticleId
from reader.model.change import Change
from reader.model.errors import NoFeedError
from reader.model.feed import FeedId
from reader.model.moving import Undone
from reader.model.url import Url
from reader.store import (
    annotations,
    articles,
    feeds,
    imports,
    outbox,
    outlines,
    promises,
    removal,
    tags,
)
from reader.store.imports import Step, StepKind
from reader.store.store import Connection


def undo_import(library: Library, number: int) -> Undone:
    """Undo the import, step by step from the last; it may be called again where it was stopped.

    An article that the user has touched since (read, filed, tagged, marked, merged) stays, and so
    does a highlight or note that was altered, and what feeds have brought meanwhile. Raises
    NoImportError, StoreError.
    """
    done = _Done(library)
    with library.store.writing() as db:
        imports.get(db, number)
        promises.forget(db, number)
    while _undo_some(library, done, number):
        pass
    with library.store.writing() as db:
        imports.close(db, number, library.now())
    feeds_left = done.feeds > 0
    change = Change(frozenset(done.touched), outbox=done.links > 0 or feeds_left, feeds=feeds_left)
    return Undone(done.articles, done.links, len(done.left), change, done.feeds)


def _undo_some(library: Library, done: "_Done", number: int) -> bool:
    """Undo the last steps that are left, in one transaction; return whether there were any."""
    with library.store.writing() as db:
        steps = imports.last_steps(db, number)
        for step in steps:
            done.undo(db, step)
    return bool(steps)


class _Done(Struct):
    """What was undone so far. left: the articles that stay since the user has touched them."""

    library: Library
    articles: int = 0
    links: int = 0
    feeds: int = 0
    left: set[ArticleId] = field(default_factory=set)
    touched: set[ArticleId] = field(default_factory=set)

    def undo(self, db: Connection, step: Step) -> None:
        """Undo one step, in a writing transaction; what it concerned may be gone since."""
        match step.kind:
            case StepKind.LINK:
                self.links += outbox.remove(db, Url(step.detail))
            case StepKind.FEED:
                self._unfollow(db, FeedId(int(step.detail)))
            case StepKind.OUTLINE:
                outlines.remove(db, int(step.detail))
            case _ if step.article_id is not None:
                self._undo_of(db, step, step.article_id)

    def _unfollow(self, db: Connection, feed: FeedId) -> None:
        with suppress(NoFeedError):  # the user has left it meanwhile
            feeds.remove(db, feed)
            self.feeds += 1

    def _undo_of(self, db: Connection, step: Step, article_id: ArticleId) -> None:
        if imports.standing(db, article_id) is None:
            return
        self.touched.add(article_id)
        match step.kind:
            case StepKind.ARTICLE:
                self._remove(db, article_id, step.detail)
            case StepKind.TAG:
                tags.take(db, step.detail, [article_id])
            case StepKind.STAR:
                articles.set_favourite(db, [article_id], favourite=False)
            case StepKind.MARK:
                self._unmark(db, article_id, step.detail)
            case _:
                self._unnote(db, article_id, step.detail)

    def _remove(self, db: Connection, article_id: ArticleId, then: str) -> None:
        if imports.standing(db, article_id) != then:
            self.left.add(article_id)
            return
        removal.remove(db, [article_id])
        self.articles += 1

    def _unmark(self, db: Connection, article_id: ArticleId, detail: str) -> None:
        number, updated_at = json.loads(detail)
        found = annotations.find_one(db, AnnotationId(number))
        if found is not None and found.updated_at.isoformat() == updated_at:
            annotations.remove(db, found.id)
        elif found is not None:
            self.left.add(article_id)

    def _unnote(self, db: Connection, article_id: ArticleId, detail: str) -> None:
        before, after = json.loads(detail)
        now = next((a.note for a in annotations.of(db, article_id) if a.quote is None), "")
        if now == after:
            giving.set_note(self.library, db, article_id, before)
        else:
            self.left.add(article_id)
