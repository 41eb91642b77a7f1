"""New, updated and repeated entries are told apart by id, address and text."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from msgspec.structs import replace

from reader.library import feed_news, following
from reader.library.following import follow, get, headlines, set_keeping, unfollow
from reader.library.library import Library
from reader.model.errors import NoFeedError
from reader.model.feed import Feed, FeedDocument, FeedEffect, FeedEntry, FeedRule, Keeping, Limits
from reader.model.url import Url
from tests.world import NOON, World

ENTRY = FeedEntry("1", Url("https://e.org/ships"), "Ships", html="<p>They lie <b>in</b>.</p>")


@pytest.fixture
def feed(library: Library) -> Feed:
    feed = follow(library, "https://e.org/feed").feed.id
    set_keeping(library, feed, Keeping.HEADLINES)
    return get(library, feed)


def take(library: Library, feed: Feed, *entries: FeedEntry) -> tuple[int, int]:
    news = feed_news.take(library, feed, FeedDocument("", None, entries))
    return news.new, news.updated


@pytest.mark.parametrize(
    ("again", "updated"),
    [
        (ENTRY, 0),
        (replace(ENTRY, html="<div>They  lie in.</div>"), 0),
        (replace(ENTRY, guid="2"), 0),
        (replace(ENTRY, url=Url("https://m.e.org/ships?utm_medium=rss")), 0),
        (replace(ENTRY, title="Ships II"), 1),
        (replace(ENTRY, html="<p>They left.</p>"), 1),
        (replace(ENTRY, updated="2026-09-15"), 1),
        (replace(ENTRY, guid="2", html="<p>They left.</p>"), 1),
    ],
    ids=["same", "markup", "id", "address", "title", "text", "date", "id and text"],
)
def test_an_entry_is_told_again(
    library: Library, feed: Feed, again: FeedEntry, updated: int
) -> None:
    assert take(library, feed, ENTRY) == (1, 0)
    assert take(library, feed, again) == (0, updated)
    [headline] = headlines(library)
    assert headline.title == again.title if updated else "Ships"


def test_another_entry_is_new(library: Library, feed: Feed) -> None:
    take(library, feed, ENTRY)
    assert take(library, feed, ENTRY, FeedEntry("2", Url("https://e.org/b"), "B")) == (1, 0)


def test_an_entry_without_a_title_is_called_by_its_words_or_address(
    library: Library, feed: Feed
) -> None:
    words = replace(ENTRY, title="")
    bare = FeedEntry("2", Url("https://e.org/b"), "")
    take(library, feed, words, bare)
    assert {each.title for each in headlines(library)} == {"They lie in.", "https://e.org/b"}


def test_what_the_limits_would_take_is_not_brought(library: Library, feed: Feed) -> None:
    old = FeedEntry("2", None, "Old", published="2020-01-01T00:00:00+00:00")
    limited = replace(feed, limits=Limits(days=30))
    assert take(library, limited, ENTRY, old) == (1, 0)
    assert [each.title for each in headlines(library)] == ["Ships"]


def test_many_entries_are_taken_in_lots(library: Library, feed: Feed) -> None:
    entries = [FeedEntry(str(n), Url(f"https://e.org/{n}"), f"Story {n}") for n in range(450)]
    assert take(library, feed, *entries) == (450, 0)
    assert get(library, feed.id).headlines == 450


def test_a_feed_that_was_left_meanwhile_takes_nothing(library: Library, feed: Feed) -> None:
    unfollow(library, feed.id)
    with pytest.raises(NoFeedError):
        take(library, feed, ENTRY)


# ---- too many a day --------------------------------------------------------------------------


def stories(name: str, number: int) -> Iterator[FeedEntry]:
    for place in range(number):
        guid = f"{name}-{place}"
        yield FeedEntry(guid, Url(f"https://e.org/{guid}"), f"{name} {place}")


def take_at(library: Library, world: World, hours: float, *entries: FeedEntry) -> int:
    """Take these so many hours after the feed was followed; return how many are held back."""
    world.time = NOON + timedelta(hours=hours)
    feed = get(library, following.all_feeds(library)[0].id)
    news = feed_news.take(library, feed, FeedDocument("", None, entries))
    with library.store.writing() as db:
        db.execute("UPDATE feed SET answered_at = ?", [world.time.isoformat()])
    return news.held


@pytest.fixture
def whole(library: Library, feed: Feed) -> Feed:
    set_keeping(library, feed.id, Keeping.ALL)
    return get(library, feed.id)


def test_a_feed_of_new_ids_each_hour_is_held_to_a_number_a_day(
    library: Library, world: World, whole: Feed
) -> None:
    held = [take_at(library, world, hour, *stories(f"h{hour}", 150)) for hour in range(4)]
    assert held[:2] == [0, 0]  # what it had when it first came is no day's news
    assert sum(held) == 3 * 150 - (200 + 200 * 3 // 24)
    assert len(headlines(library)) == sum(held)
    assert take_at(library, world, 24, *stories("next", 150)) == 0


def test_a_feed_of_thousands_an_hour_fills_no_disk(
    library: Library, world: World, whole: Feed
) -> None:
    for hour in range(3):
        take_at(library, world, hour, *stories(f"h{hour}", 1_500 if hour else 1))
    assert len(headlines(library)) == 1_000
    with library.store.reading() as db:
        [known] = db.execute("SELECT count(*) FROM feed_entry").fetchone()
    assert known == 1 + (200 + 200 * 2 // 24) + 1_000


def test_an_honest_feed_of_200_stories_a_day_is_not_held(
    library: Library, world: World, whole: Feed
) -> None:
    days = [0, 1, 1.4, 2.4, 3.4, 9.4, 9.5]  # six days without a network, and the next news at once
    numbers = [500, 200, 0, 200, 200, 1200, 20]
    for day, number in zip(days, numbers, strict=True):
        assert take_at(library, world, day * 24, *stories(f"d{day}", number)) == 0


def test_all_is_taken_if_the_user_says_so(library: Library, world: World, whole: Feed) -> None:
    take_at(library, world, 0, ENTRY)
    assert take_at(library, world, 1, *stories("a", 250)) == 250 - 208
    following.set_rules(library, whole.id, [FeedRule(FeedEffect.SKIP, "football")])
    for _ in range(2):
        assert following.take_all(library, whole.id).feeds
    assert headlines(library) == []
    assert [rule.words for rule in following.rules(library, whole.id)] == ["football", "*"]
    assert take_at(library, world, 2, *stories("b", 250), FeedEntry("f", None, "Football")) == 0


def test_texts_that_change_at_each_asking_are_fetched_anew_in_bounds(
    library: Library, world: World, whole: Feed
) -> None:
    old = [replace(each, url=None, html="<p>Ships.</p>") for each in stories("old", 300)]
    take(library, whole, *old)
    new = [replace(each, html="<p>Wind.</p>") for each in old]
    assert [take(library, whole, *new)[1] for _ in range(3)] == [200, 100, 0]
