"""New, updated and repeated entries are told apart by id, address and text."""

import pytest
from msgspec.structs import replace

from reader.library import feed_news
from reader.library.following import follow, get, headlines, set_keeping, unfollow
from reader.library.library import Library
from reader.model.errors import NoFeedError
from reader.model.feed import Feed, FeedDocument, FeedEntry, Keeping, Limits
from reader.model.url import Url

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
