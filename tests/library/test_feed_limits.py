"""Limits take only what a feed alone has brought and nobody has touched."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from msgspec.structs import replace

from reader.library import feed_limits, highlighting, merging, organizing, reading
from reader.library.finding import find
from reader.library.following import follow, get, set_limits
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.annotation import Colour
from reader.model.article import ArticleId
from reader.model.deed import DeedKind
from reader.model.feed import FeedId, Limits
from reader.model.query import Query
from reader.model.reading_place import ReadingPlace
from tests.world import World, story_html


@pytest.fixture
def feed(library: Library) -> FeedId:
    feed = follow(library, "https://e.org/feed").feed.id
    set_limits(library, feed, Limits(days=7))
    return feed


@pytest.fixture
def brought(library: Library, world: World, feed: FeedId) -> list[ArticleId]:
    """Three stories that the feed has brought, eight days ago."""
    names = ("Ships", "Wind", "Quay")
    pages = [world.page(f"https://e.org/{name}", story_html(f"{name} today")) for name in names]
    ids = [take_in(library, page).id for page in pages]
    with library.store.writing() as db:
        db.executemany(
            "INSERT INTO feed_article (feed_id, article_id, brought) VALUES (?, ?, 1)",
            [(feed, each) for each in ids],
        )
    world.time += timedelta(days=8)
    return ids


def star(library: Library, article: ArticleId) -> None:
    organizing.do(library, DeedKind.STAR, [article])


def tag(library: Library, article: ArticleId) -> None:
    organizing.do(library, DeedKind.TAG, [article], "Sea")


def archive(library: Library, article: ArticleId) -> None:
    organizing.do(library, DeedKind.ARCHIVE, [article])


def highlight(library: Library, article: ArticleId) -> None:
    text = reading.get(library, article).article.text
    highlighting.highlight(library, article, text, 4, 30, Colour.GREEN)


def note(library: Library, article: ArticleId) -> None:
    highlighting.note_article(library, article, "Why?")


def half_read(library: Library, article: ArticleId) -> None:
    reading.keep_place(library, article, ReadingPlace("", 0, 40))


TOUCHES = (star, tag, archive, highlight, note, half_read)


def test_what_nobody_has_touched_goes_into_the_trash(
    library: Library, feed: FeedId, brought: list[ArticleId]
) -> None:
    reading.keep_place(library, brought[1], ReadingPlace("", 0, 100))
    organizing.do(library, DeedKind.MARK_READ, [brought[1]])
    change = feed_limits.apply(library, get(library, feed))
    assert (change.articles, find(library, Query())) == (frozenset(brought), [])


@pytest.mark.parametrize("touch", TOUCHES, ids=lambda touch: touch.__name__)
def test_what_was_touched_stays(
    library: Library,
    feed: FeedId,
    brought: list[ArticleId],
    touch: Callable[[Library, ArticleId], None],
) -> None:
    touch(library, brought[1])
    feed_limits.apply(library, get(library, feed))
    assert find(library, Query()) == [brought[1]]


def test_what_stands_for_another_stays(
    library: Library, feed: FeedId, brought: list[ArticleId]
) -> None:
    merging.merge(library, brought[0], brought[1])
    feed_limits.apply(library, get(library, feed))
    assert find(library, Query()) == [brought[0]]


def test_what_another_feed_has_too_stays(
    library: Library, feed: FeedId, brought: list[ArticleId]
) -> None:
    other = follow(library, "https://f.org/feed").feed.id
    with library.store.writing() as db:
        db.execute("INSERT INTO feed_article VALUES (?, ?, 0, 0)", [other, brought[2]])
    feed_limits.apply(library, get(library, feed))
    assert find(library, Query()) == [brought[2]]


def test_only_so_many_stay(library: Library, feed: FeedId, brought: list[ArticleId]) -> None:
    set_limits(library, feed, Limits(articles=2))
    change = feed_limits.apply(library, get(library, feed))
    assert len(change.articles) == 1
    assert len(find(library, Query())) == 2


def test_without_limits_all_stays(library: Library, feed: FeedId, brought: list[ArticleId]) -> None:
    unlimited = replace(get(library, feed), limits=Limits())
    assert not feed_limits.apply(library, unlimited)
