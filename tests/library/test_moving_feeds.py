"""Feeds move with their library: as JSON lines, through merges, and out of a damaged file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.library import checking, exporting, following, merging
from reader.library.delivering import deliver
from reader.library.finding import find
from reader.library.library import Library
from reader.library.refreshing import refresh
from reader.model.errors import ReaderError
from reader.model.feed import FeedEffect, FeedId, FeedRule, Keeping
from reader.model.outgoing import Form
from reader.model.query import Query
from reader.store import recounting
from reader.store.store import Store
from tests.feeds import Item, rss
from tests.library.library_rows import rows_of
from tests.world import World, story_html

FEED, NEWS = "https://e.org/feed.xml", "https://f.org/feed"
SHIPS, WIND = "https://e.org/ships", "https://e.org/wind"


@pytest.fixture
def other(tmp_path: Path, library: Library) -> Iterator[Library]:
    """An empty library."""
    store = Store(tmp_path / "other" / "library.db")
    yield replace(library, store=store)
    store.close()


@pytest.fixture
def feed(library: Library, world: World) -> FeedId:
    """A library with two feeds: stories, headlines, rules, and one that waits."""
    world.feeds[FEED] = rss(Item("Ships", SHIPS), Item("Wind", WIND))
    world.feeds[NEWS] = rss(Item("Boats", "https://f.org/boats"), title="News")
    world.pages |= {SHIPS: story_html("Ships"), WIND: story_html("Wind turns")}
    feed = following.follow(library, FEED, folder="Sea").feed.id
    following.follow(library, NEWS, keeping=Keeping.HEADLINES)
    following.set_rules(library, feed, [FeedRule(FeedEffect.SKIP, "rugby")])
    list(refresh(library))
    list(deliver(library))
    world.feeds[FEED] = rss(Item("Quay", "https://e.org/quay"))
    list(refresh(library, [feed]))
    return feed


def carried(library: Library, to: Library, tmp_path: Path) -> None:
    file = tmp_path / "all.jsonl"
    outcomes = [
        *exporting.export_all(library, file, overwrite=True),
        *exporting.read_back(to, file),
    ]
    assert not [each for each in outcomes if isinstance(each, ReaderError)]


def test_a_whole_library_moves_with_its_feeds(
    library: Library, other: Library, tmp_path: Path, feed: FeedId
) -> None:
    carried(library, other, tmp_path)
    assert following.all_feeds(other) == following.all_feeds(library)
    assert rows_of(other) == rows_of(library)
    carried(library, other, tmp_path)
    assert rows_of(other) == rows_of(library)


def test_read_into_a_library_with_feeds_of_its_own_each_keeps_what_is_its(
    library: Library, other: Library, tmp_path: Path, feed: FeedId
) -> None:
    mine = following.follow(other, NEWS, folder="Mine").feed.id
    carried(library, other, tmp_path)
    found = {str(each.url): each for each in following.all_feeds(other)}
    assert (found[NEWS].id, found[NEWS].folder, found[NEWS].headlines) == (mine, "Mine", 1)
    assert len(find(other, Query(feed=found[FEED].id))) == 2
    assert len(following.rules(other, found[FEED].id)) == 1


def test_some_articles_alone_go_without_their_feeds(
    library: Library, other: Library, tmp_path: Path, feed: FeedId
) -> None:
    following.follow(other, "https://g.org/feed")
    file = tmp_path / "some.jsonl"
    wanted = find(library, Query(feed=feed))
    list(exporting.export(library, wanted, Form.JSONL, file, title=""))
    assert not [e for e in exporting.read_back(other, file) if isinstance(e, ReaderError)]
    assert [each.articles for each in following.all_feeds(other)] == [0]
    assert len(find(other, Query())) == 2


def test_a_merged_story_is_of_both_feeds_until_it_is_parted(
    library: Library, world: World, feed: FeedId
) -> None:
    one, two = find(library, Query(feed=feed))
    world.feeds[NEWS] = rss(Item("Ships", SHIPS), title="News")
    news = following.follow(library, NEWS).feed.id
    following.set_keeping(library, news, Keeping.ALL)
    list(refresh(library, [news]))
    [of_news] = find(library, Query(feed=news))
    rest = two if of_news == one else one
    merging.merge(library, rest, of_news)
    assert find(library, Query(feed=news)) == [rest]
    assert {each.url: each.articles for each in following.all_feeds(library)} == {FEED: 1, NEWS: 1}
    merging.unmerge(library, of_news)
    assert find(library, Query(feed=news)) == [of_news]
    with library.store.reading() as db:
        assert recounting.miscounted(db) == []


def test_feeds_are_salvaged_from_a_damaged_file(
    library: Library, tmp_path: Path, feed: FeedId
) -> None:
    before = following.all_feeds(library)
    path = library.store.path
    with library.store.alone() as db:
        db.execute("UPDATE feed SET keeping = 'x' WHERE url = ?", [NEWS])
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    library.store.close()
    checking.make_new_file(path, library.now())
    store = Store(path)
    with store.writing() as db:
        from reader.store import salvaging

        salvaging.settle(db)
    assert following.all_feeds(replace(library, store=store)) == before
    store.close()


def test_a_letter_that_the_disk_has_changed_in_a_feed_is_found(
    library: Library, feed: FeedId
) -> None:
    with library.store.alone() as db:
        db.execute("DROP TRIGGER feed_changed_unsealed")
        db.execute("UPDATE feed SET title = 'Xews' WHERE url = ?", [NEWS])
    found = checking.look_over(library.store.path, full=True)
    assert [(each.detail, each.title) for each in found.damages] == [("feed 2", "Xews")]
