"""Stories of feeds become articles: by their pages, or by what their feeds bring of them."""

from collections.abc import Mapping, Sequence

from reader.library.feed_arrivals import become
from reader.library.feed_texts import article_of, best_of
from reader.library.intake import keep_ready, page_of
from reader.library.library import Library
from reader.model.article import Article, ArticleId, State
from reader.model.change import Change, Kept
from reader.model.feed import HeadlineId
from reader.model.url import Url
from reader.store import articles, feed_entries, feeds, imports, outbox, standings, versions
from reader.store.feed_entries import EntryState, Row
from reader.store.outbox import NamedBy
from reader.store.store import Connection


def bring(library: Library, rows: Sequence[Row]) -> Change:
    """Have these entries' stories, which the user asks for: as bring_in() does."""
    with library.store.reading() as db:
        titles = {row.feed: feeds.title(db, row.feed) for row in rows}
    texts = {row.id: article_of(row.told, titles[row.feed]) for row in rows if not row.told.url}
    with library.store.writing() as db:
        return bring_in(library, db, rows, texts, asked_for=True)


def bring_in(
    library: Library,
    db: Connection,
    rows: Sequence[Row],
    texts: Mapping[HeadlineId, Article | None],
    *,
    asked_for: bool,
) -> Change:
    """Have these entries' stories: from the library, the network, or the feed itself.

    In a writing transaction. texts: what article_of() makes of those that have no page. asked_for:
    the user wants these very stories; else those that the user has thrown away stay away, and the
    limits of the feed may take what comes.
    """
    touched, queued = set[ArticleId](), False
    known = imports.find_here(db, [row.told.url for row in rows if row.told.url])
    sources = {feed: feeds.source(db, feed) for feed in {row.feed for row in rows}}
    for row in rows:
        here = known.get(row.told.url) if row.told.url else None
        article = texts.get(row.id)
        if here is not None and here.state is not State.TRASHED:
            become(db, row, here.id, brought=False)
            touched.add(here.id)
        elif here is not None and not asked_for:
            feed_entries.set_state(db, [row.id], EntryState.DISMISSED)
        elif row.told.url is not None:
            _queue(library, db, row, sources[row.feed], asked_for=asked_for)
            queued = True
        elif article is not None:
            article_id = keep_ready(library, db, article, page_of(library, article))
            become(db, row, article_id, brought=not asked_for)
            touched.add(article_id)
        else:
            feed_entries.set_state(db, [row.id], EntryState.DISMISSED)
    return Change(frozenset(touched), outbox=queued, feeds=bool(rows))


def renew_in(
    library: Library,
    db: Connection,
    rows: Sequence[Row],
    texts: Mapping[HeadlineId, Article | None],
) -> Change:
    """Have these stories again, which their sites have written anew; those thrown away stay so.

    In a writing transaction. An earlier text is kept as a version.
    """
    touched, queued = set[ArticleId](), False
    for row in rows:
        article = texts.get(row.id)
        stands = standings.of(db, [row.article] if row.article is not None else [])
        if not stands or stands[0].state is State.TRASHED:
            continue
        if row.told.url is not None:
            _queue(library, db, row, feeds.source(db, row.feed), asked_for=False)
            queued = True
        elif article is not None:
            versions.put_aside(db, stands[0].id, article)
            articles.update(db, stands[0].id, article, library.now())
            touched.add(stands[0].id)
    return Change(frozenset(touched), outbox=queued)


def fall_back(library: Library, url: Url) -> Kept | None:
    """Make an article of what a feed brings of a story whose page will not come; None if nothing.

    The outbox is done with it then.
    """
    with library.store.reading() as db:
        rows = feed_entries.awaited(db, [url])
    article = best_of(library, rows)
    if article is None:
        return None
    with library.store.writing() as db:
        brought = outbox.is_for_feed(db, [url])
        article_id = keep_ready(library, db, article, page_of(library, article))
        for row in rows:
            become(db, row, article_id, brought=brought)
        outbox.remove_story(db, url)
    change = Change(frozenset({article_id}), outbox=True, feeds=True)
    of = frozenset(row.feed for row in rows)
    return Kept(article_id, article.title, True, change, article.incomplete, feeds=of)


def _queue(library: Library, db: Connection, row: Row, source: NamedBy, *, asked_for: bool) -> None:
    url = row.told.url
    if url is not None:
        title = row.told.title or None
        outbox.put(db, url, library.now(), title, named_by=source, feed=not asked_for)
    feed_entries.set_state(db, [row.id], EntryState.QUEUED)
