"""A story that has come is its feeds', by whatever address, with the tags of their rules."""

from msgspec.structs import replace

from reader.library import intake
from reader.library.finding import find
from reader.library.following import follow
from reader.library.library import Library
from reader.model.query import Query
from reader.model.url import Url
from reader.store import feed_entries, outbox
from reader.store.feed_entries import EntryState, Told
from reader.store.outbox import NamedBy
from tests.world import World, story_html

SHIPS = Url("https://e.org/ships")
TOLD = Told("1", SHIPS, "Ships", b"", EntryState.QUEUED, tags=("Sea",))


def test_one_story_of_two_feeds_is_both_feeds(library: Library, world: World) -> None:
    feeds = [follow(library, f"https://{host}.org/feed").feed.id for host in "ab"]
    with library.store.writing() as db:
        outbox.put(db, SHIPS, world.time, None, named_by=NamedBy("", False), feed=True)
        feed_entries.put(db, feeds[0], TOLD, world.time)
        other = replace(TOLD, url=Url("https://m.e.org/ships"), tags=("Wind",))
        feed_entries.put(db, feeds[1], other, world.time)
    kept = intake.take_in(library, world.page(SHIPS, story_html("Ships")), asked=SHIPS)
    for query in (*(Query(feed=feed) for feed in feeds), Query(tag="sea"), Query(tag="wind")):
        assert find(library, query) == [kept.id]
    with library.store.reading() as db:
        brought = db.execute("SELECT brought FROM feed_article").fetchall()
    assert ([row[0] for row in brought], kept.change.feeds) == ([1, 1], True)


def test_a_story_that_no_feed_awaits_is_no_feeds(library: Library, world: World) -> None:
    kept = intake.take_in(library, world.page(SHIPS, story_html("Ships")))
    assert not kept.change.feeds
    assert find(library, Query(folder="")) == []


def test_a_page_that_is_still_the_same_is_its_feeds_too(library: Library, world: World) -> None:
    kept = intake.take_in(library, world.page(SHIPS, story_html("Ships")))
    feed = follow(library, "https://e.org/feed").feed.id
    with library.store.writing() as db:
        feed_entries.put(db, feed, TOLD, world.time)
    assert intake.confirm(library, SHIPS) is not None
    assert find(library, Query(feed=feed)) == [kept.id]
