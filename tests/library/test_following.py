"""Feeds are followed and put in order without a network; their headlines wait for a key."""

import pytest

from reader.library import following, intake
from reader.library.finding import counts, find
from reader.library.following import follow, headlines
from reader.library.library import Library
from reader.model.errors import NoFeedError, UrlError
from reader.model.feed import (
    FeedEffect,
    FeedId,
    FeedRule,
    HeadlineId,
    Keeping,
    Limits,
    Offered,
    Part,
    folders,
)
from reader.model.query import Query
from reader.model.url import Url
from reader.store import feed_entries, outbox
from reader.store.feed_entries import EntryState, Told
from tests.world import World, story_html

FEED = "https://e.org/feed.xml"


def headline(
    library: Library, feed: FeedId, url: str | None = "https://e.org/ships", html: str = ""
) -> HeadlineId:
    told = Told(url or "x", Url(url) if url else None, "Ships", b"", EntryState.HEADLINE, html=html)
    with library.store.writing() as db:
        return feed_entries.put(db, feed, told, library.now())


def test_a_feed_is_followed_once_and_without_a_network(library: Library, world: World) -> None:
    first = follow(library, " feed://e.org/feed.xml#top ", folder=" News / France ")
    again = follow(library, FEED, folder="Else")
    assert (first.feed.url, first.feed.folder, first.already) == (FEED, "News/France", False)
    assert (again.feed, again.already, bool(again.change)) == (first.feed, True, False)
    assert world.asked == []


def test_what_was_found_is_followed_with_its_title(library: Library) -> None:
    offered = Offered(Url(FEED), "The Ledger", site=Url("https://e.org/"))
    feed = follow(library, offered, keeping=Keeping.HEADLINES).feed
    assert (feed.shown, feed.site, feed.keeping) == ("The Ledger", "https://e.org/", "headlines")


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("feed:https://e.org/rss", "https://e.org/rss"),
        ("FEED://e.org/rss", "https://e.org/rss"),
        ("e.org", "https://e.org/"),
    ],
)
def test_addresses_are_taken_as_people_write_them(text: str, url: str) -> None:
    assert following.address(text) == url


def test_what_is_no_address_is_refused(library: Library) -> None:
    with pytest.raises(UrlError):
        follow(library, "javascript:alert(1)")


def test_a_feed_is_found_by_number_address_and_name(library: Library) -> None:
    feed = follow(library, FEED).feed
    following.rename(library, feed.id, "Morning paper")
    for text in (str(feed.id), FEED, "morning PAPER"):
        assert following.find(library, text) == following.get(library, feed.id)
    for text in ("99", "https://e.org/else", "evening"):
        assert following.find(library, text) is None


def test_the_users_name_comes_first_then_the_feeds_own_then_its_host(library: Library) -> None:
    feed = follow(library, FEED).feed
    assert feed.shown == "e.org"
    following.rename(library, feed.id, "  Morning   paper ")
    assert following.get(library, feed.id).shown == "Morning paper"


def test_folders_count_what_is_in_them_and_below(library: Library) -> None:
    one = follow(library, FEED, folder="News").feed
    two = follow(library, "https://f.org/feed", folder="News/France").feed
    follow(library, "https://g.org/feed")
    headline(library, two.id)
    found = folders(following.all_feeds(library))
    assert [(each.path, each.name, each.feeds, each.headlines) for each in found] == [
        ("News", "News", 2, 1),
        ("News/France", "France", 1, 1),
    ]
    following.move(library, [one.id], "")
    assert following.rename_folder(library, "News", "World/News")
    assert [each.path for each in folders(following.all_feeds(library))] == [
        "World",
        "World/News",
        "World/News/France",
    ]
    following.rename_folder(library, "World/News/France", "")
    assert folders(following.all_feeds(library)) == ()
    assert not following.rename_folder(library, "Nowhere", "There")


def test_choices_are_kept(library: Library) -> None:
    feed = follow(library, FEED).feed.id
    following.set_keeping(library, feed, Keeping.HEADLINES)
    following.set_limits(library, feed, Limits(days=30, articles=200))
    following.set_address(library, feed, "https://e.org/atom")
    found = following.get(library, feed)
    assert (found.keeping, found.limits, found.url) == (
        Keeping.HEADLINES,
        Limits(30, 200),
        "https://e.org/atom",
    )


def test_no_two_feeds_have_one_address(library: Library) -> None:
    feed = follow(library, FEED).feed.id
    follow(library, "https://e.org/atom")
    assert not following.set_address(library, feed, "https://e.org/atom")


def test_rules_keep_their_order_and_those_that_say_nothing_are_left_out(library: Library) -> None:
    feed = follow(library, FEED).feed.id
    wanted = [
        FeedRule(FeedEffect.TAG, "ship*", Part.TITLE, "sea"),
        FeedRule(FeedEffect.SKIP, " , "),
        FeedRule(FeedEffect.TAG, "ship*", tag=" "),
        FeedRule(FeedEffect.SKIP, "sport", Part.CATEGORY),
    ]
    following.set_rules(library, feed, wanted)
    following.set_rules(library, None, [FeedRule(FeedEffect.KEEP, "harbour")])
    assert [rule.words for rule in following.rules(library, feed)] == ["ship*", "sport"]
    assert [rule.words for rule in following.rules(library, None)] == ["harbour"]
    assert following.rules(library, feed)[0].feed == feed


def test_a_kept_headline_waits_in_the_outbox_and_is_its_feeds(
    library: Library, world: World
) -> None:
    feed = follow(library, FEED).feed.id
    wanted = headline(library, feed)
    assert [(each.title, each.came_at, each.has_text) for each in headlines(library)] == [
        ("Ships", world.time, False)
    ]
    assert following.get(library, feed).headlines == 1
    change = following.keep(library, [wanted])
    assert (change.outbox, change.feeds, headlines(library)) == (True, True, [])
    with library.store.reading() as db:
        [item] = outbox.items(db, world.time)
    assert (item.url, item.title, item.origin, item.feed) == (
        "https://e.org/ships",
        "Ships",
        FEED,
        False,
    )
    kept = intake.take_in(
        library, world.page("https://e.org/ships", story_html("Ships")), asked=item.url
    )
    assert kept.change.feeds
    assert find(library, Query(feed=feed)) == [kept.id]
    [found] = counts(library).feeds
    assert (found.articles, found.unread, found.headlines) == (1, 1, 0)


def test_a_story_that_is_here_is_not_fetched_again(library: Library, world: World) -> None:
    here = intake.take_in(library, world.page("https://e.org/ships", story_html("Ships")))
    feed = follow(library, FEED, folder="News").feed.id
    change = following.keep(library, [headline(library, feed)])
    assert (change.articles, change.outbox) == (frozenset({here.id}), False)
    for query in (Query(feed=feed), Query(folder="News"), Query(folder="")):
        assert find(library, query) == [here.id]
    assert find(library, Query(folder="New")) == []


def test_a_headline_without_a_page_is_an_article_of_what_its_feed_says(library: Library) -> None:
    feed = follow(library, FEED).feed.id
    change = following.keep(library, [headline(library, feed, None, "<p>All ships lie in.</p>")])
    [article_id] = change.articles
    assert find(library, Query(feed=feed)) == [article_id]


def test_a_headline_without_page_and_text_goes(library: Library) -> None:
    feed = follow(library, FEED).feed.id
    change = following.keep(library, [headline(library, feed, None)])
    assert (change.articles, headlines(library)) == (frozenset(), [])


def test_a_dismissed_headline_goes_and_comes_back(library: Library) -> None:
    feed = follow(library, FEED).feed.id
    wanted = headline(library, feed)
    assert following.dismiss(library, [wanted])
    assert not following.dismiss(library, [wanted])
    assert headlines(library, [feed]) == []
    assert following.recall(library, [wanted])
    assert [each.id for each in headlines(library, [feed])] == [wanted]
    assert not following.recall(library, [wanted])


def test_leaving_a_feed_leaves_its_articles_and_can_be_undone(
    library: Library, world: World
) -> None:
    kept = intake.take_in(library, world.page("https://e.org/ships", story_html("Ships")))
    feed = follow(library, FEED).feed.id
    following.set_rules(library, feed, [FeedRule(FeedEffect.SKIP, "sport")])
    following.keep(library, [headline(library, feed)])
    headline(library, feed, "https://e.org/boats")
    before = following.get(library, feed)
    left = following.unfollow(library, feed)
    assert left.feed == before
    assert (counts(library).feeds, headlines(library), find(library, Query())) == (
        (),
        [],
        [kept.id],
    )
    following.follow_again(library, left)
    assert following.get(library, feed) == before
    assert len(following.rules(library, feed)) == len(headlines(library)) == 1
    following.follow_again(library, left)
    assert len(following.all_feeds(library)) == 1


def test_a_feed_that_is_not_followed_cannot_be_left(library: Library) -> None:
    with pytest.raises(NoFeedError, match="You follow no such feed: 7"):
        following.unfollow(library, FeedId(7))
