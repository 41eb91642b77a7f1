"""Feeds are asked; what is new is told from what was seen, and each feed says how it fares."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from reader.library import feed_news, following
from reader.library.delivering import deliver
from reader.library.finding import find, rows
from reader.library.following import follow, headlines
from reader.library.library import Library
from reader.library.organizing import do
from reader.library.reading import open_article
from reader.library.refreshing import Refreshed, next_due, refresh
from reader.library.saving import waiting
from reader.library.wishes import Wishes
from reader.model.article import Incomplete
from reader.model.change import Progress
from reader.model.deed import DeedKind
from reader.model.errors import (
    FetchError,
    GoneError,
    NoFeedError,
    OfflineError,
    PatienceError,
    RefusedError,
)
from reader.model.feed import FeedEffect, FeedId, FeedRule, Keeping, Limits, Note
from reader.model.page import Asked, Page
from reader.model.query import Query, Shelf
from tests.feeds import Item, rss
from tests.world import NOON, PARAGRAPH, World, story_html

FEED = "https://e.org/feed.xml"
SHIPS, WIND = "https://e.org/ships", "https://e.org/wind"
TEXT = "".join(f"<p>{PARAGRAPH * 2}</p>" for _ in range(4))


def refreshed(library: Library, *feeds: FeedId) -> list[Refreshed]:
    return [each for each in refresh(library, feeds or None) if isinstance(each, Refreshed)]


def one(library: Library, feed: FeedId) -> Refreshed:
    [done] = refreshed(library, feed)
    return done


def delivered(library: Library) -> None:
    list(deliver(library))


def titles(library: Library, query: Query) -> list[str]:
    return [row.title for row in rows(library, find(library, query))]


@pytest.fixture
def feed(library: Library, world: World) -> FeedId:
    world.feeds[FEED] = rss(Item("Ships", SHIPS), Item("Wind", WIND))
    world.pages |= {SHIPS: story_html("Ships"), WIND: story_html("Wind")}
    return follow(library, FEED).feed.id


def test_new_stories_are_fetched_whole_and_are_their_feeds(
    library: Library, world: World, feed: FeedId
) -> None:
    done = one(library, feed)
    assert (done.new, done.updated, done.error, done.feed.title) == (
        2,
        0,
        None,
        "The Harbour Ledger",
    )
    assert [(item.url, item.feed, item.origin) for item in waiting(library)] == [
        (SHIPS, True, FEED),
        (WIND, True, FEED),
    ]
    delivered(library)
    assert set(titles(library, Query(feed=feed))) == {"Ships", "Wind"}
    found = following.get(library, feed)
    assert (found.articles, found.unread, found.health.is_well) == (2, 2, True)


def test_the_stories_of_a_feed_at_home_may_be_there_too_from_the_first_time_on(
    library: Library, world: World, feed: FeedId
) -> None:
    world.at_home.add(FEED)
    one(library, feed)
    delivered(library)
    assert world.named_by == [(FEED, True), (FEED, True)]


def test_what_was_seen_is_no_news_and_an_unchanged_feed_is_not_read(
    library: Library, world: World, feed: FeedId
) -> None:
    one(library, feed)
    assert one(library, feed).new == 0
    world.feeds[FEED] = rss(Item("Boats", "https://e.org/boats"), Item("Ships", SHIPS))
    assert one(library, feed).new == 1


@pytest.mark.parametrize(
    "again",
    [Item("Ships", SHIPS + "?utm_source=rss", "tag:e.org,2"), Item("Ships", SHIPS, "other-id")],
    ids=["another address of the story", "another id"],
)
def test_a_repeated_story_is_no_news(
    library: Library, world: World, feed: FeedId, again: Item
) -> None:
    one(library, feed)
    world.feeds[FEED] = rss(again, Item("Wind", WIND), title="Ledger")
    done = one(library, feed)
    assert (done.new, done.updated, done.feed.title) == (0, 0, "Ledger")


def test_a_story_that_is_written_anew_is_fetched_again(
    library: Library, world: World, feed: FeedId
) -> None:
    one(library, feed)
    delivered(library)
    world.feeds[FEED] = rss(Item("Ships have left", SHIPS, summary="All of them."))
    world.pages[SHIPS] = story_html("Ships have left", text=f"{PARAGRAPH}They left. ")
    done = one(library, feed)
    assert (done.new, done.updated) == (0, 1)
    delivered(library)
    assert set(titles(library, Query(feed=feed))) == {"Ships have left", "Wind"}


def test_what_the_user_has_thrown_away_stays_away(
    library: Library, world: World, feed: FeedId
) -> None:
    one(library, feed)
    delivered(library)
    do(library, DeedKind.TRASH, find(library, Query()))
    world.feeds[FEED] = rss(Item("Ships II", SHIPS))
    one(library, feed)
    other = follow(library, "https://e.org/other.xml").feed.id
    world.feeds["https://e.org/other.xml"] = rss(Item("Wind", WIND))
    one(library, other)
    delivered(library)
    assert titles(library, Query()) == []


def test_headlines_wait_for_a_key(library: Library, world: World, feed: FeedId) -> None:
    following.set_keeping(library, feed, Keeping.HEADLINES)
    assert one(library, feed).feed.headlines == 2
    assert waiting(library) == []
    world.feeds[FEED] = rss(Item("Ships", SHIPS, summary="They lie in."), Item("Wind", WIND))
    assert one(library, feed).updated == 1
    assert {each.title: each.excerpt for each in headlines(library)} == {
        "Ships": "They lie in.",
        "Wind": "",
    }


def test_rules_keep_skip_and_tag(library: Library, world: World, feed: FeedId) -> None:
    following.set_keeping(library, feed, Keeping.HEADLINES)
    following.set_rules(
        library,
        feed,
        [FeedRule(FeedEffect.KEEP, "ship*"), FeedRule(FeedEffect.TAG, "ships", tag="Sea")],
    )
    following.set_rules(library, None, [FeedRule(FeedEffect.SKIP, "wind")])
    world.feeds[FEED] = rss(Item("Ships", SHIPS), Item("Wind", WIND), Item("Boats", SHIPS + "2"))
    assert one(library, feed).new == 2
    delivered(library)
    assert titles(library, Query(tag="sea")) == ["Ships"]
    assert [each.title for each in headlines(library)] == ["Boats"]


def test_an_entry_without_a_page_is_an_article_of_its_own_text(
    library: Library, world: World, feed: FeedId
) -> None:
    world.feeds[FEED] = rss(Item("Ships", None, "1", TEXT, author="Ann Lee"))
    done = one(library, feed)
    [article_id] = find(library, Query(feed=feed))
    assert done.change.articles == {article_id}
    article = open_article(library, article_id).saved.article
    assert (article.title, article.byline, article.incomplete) == ("Ships", ("Ann Lee",), None)
    assert "nobody on the quay" in article.text
    world.feeds[FEED] = rss(Item("Ships", None, "1", TEXT.replace("ships", "boats")))
    assert one(library, feed).updated == 1
    assert "full of boats" in open_article(library, article_id).saved.article.text


def test_a_page_that_does_not_come_leaves_the_feeds_own_text_and_says_so(
    library: Library, world: World, feed: FeedId
) -> None:
    world.feeds[FEED] = rss(Item("Ships", SHIPS, html=TEXT))
    world.pages.clear()
    one(library, feed)
    world.error = RefusedError(SHIPS, "the site answered 403 Forbidden")
    delivered(library)
    [article_id] = find(library, Query(feed=feed))
    article = open_article(library, article_id).saved.article
    assert (article.url, article.incomplete) == (SHIPS, Incomplete.FEED_TEXT)
    assert waiting(library) == []


def test_a_page_that_fails_for_now_is_tried_before_the_feeds_text_is_taken(
    library: Library, world: World, feed: FeedId
) -> None:
    world.feeds[FEED] = rss(Item("Ships", SHIPS, html=TEXT))
    one(library, feed)
    world.error = FetchError(SHIPS, "the site answered 503")
    for tries in (1, 2):
        delivered(library)
        assert [item.tries for item in waiting(library)] == [tries]
        world.time += timedelta(hours=1)
    delivered(library)
    assert titles(library, Query(feed=feed)) == ["Ships"]


def test_a_page_that_gives_less_than_its_feed_leaves_the_feeds_text(
    library: Library, world: World, feed: FeedId
) -> None:
    world.feeds[FEED] = rss(Item("Ships", SHIPS, html=TEXT))
    world.pages[SHIPS] = "<html><title>Ships</title><body><div id=app></div></body></html>"
    one(library, feed)
    delivered(library)
    [article_id] = find(library, Query(feed=feed))
    article = open_article(library, article_id).saved.article
    assert (article.incomplete, article.url) == (Incomplete.FEED_TEXT, SHIPS)


def test_a_feed_that_fails_says_why_waits_longer_each_time_and_recovers(
    library: Library, world: World, feed: FeedId
) -> None:
    world.feed_errors[FEED] = FetchError(FEED, "the site answered 503 Service Unavailable")
    found = [one(library, feed).feed.health for _ in range(3)]
    waits = [health.next_at - world.time for health in found if health.next_at is not None]
    health = found[-1]
    assert waits == [timedelta(minutes=15), timedelta(minutes=30), timedelta(hours=1)]
    assert (health.failures, health.reason, health.is_well) == (
        3,
        "the site answered 503 Service Unavailable",
        False,
    )
    del world.feed_errors[FEED]
    assert one(library, feed).feed.health.is_well


def test_a_failing_feed_stops_no_other(library: Library, world: World, feed: FeedId) -> None:
    follow(library, "https://f.org/feed")
    done = {str(each.feed.url): each.error for each in refreshed(library)}
    assert done[FEED] is None
    assert str(done["https://f.org/feed"]).endswith("404 Not Found")


def test_a_site_that_asks_for_patience_is_left_alone(
    library: Library, world: World, feed: FeedId
) -> None:
    world.feed_errors[FEED] = PatienceError(FEED, timedelta(hours=3))
    health = one(library, feed).feed.health
    assert (health.failures, health.next_at) == (0, NOON + timedelta(hours=3))
    assert refreshed(library) == []


def test_the_pause_that_a_site_asks_for_is_kept(
    library: Library, world: World, feed: FeedId
) -> None:
    world.feed_errors[FEED] = FetchError(FEED, "the site answered 429", timedelta(hours=5))
    assert one(library, feed).feed.health.next_at == NOON + timedelta(hours=5)


def test_a_feed_that_is_gone_rests_until_it_is_asked_for(
    library: Library, world: World, feed: FeedId
) -> None:
    world.feed_errors[FEED] = GoneError(FEED, "the site answered 410 Gone")
    assert one(library, feed).feed.health.is_gone
    world.time += timedelta(days=30)
    assert (refreshed(library), next_due(library)) == ([], None)
    world.feed_errors.clear()
    assert not one(library, feed).feed.health.is_gone


def test_a_feed_that_has_moved_for_good_is_asked_for_there(
    library: Library, world: World, feed: FeedId
) -> None:
    one(library, feed)
    world.moved[FEED] = "https://new.org/feed"
    world.feeds["https://new.org/feed"] = rss(Item("Ships", SHIPS), title="New")
    found = one(library, feed).feed
    assert (found.url, found.health.moved_from) == ("https://new.org/feed", FEED)
    assert Note.MOVED in found.health.notes
    assert follow(library, FEED).already


def test_two_feeds_that_have_become_one_both_stay_and_say_so(
    library: Library, world: World, feed: FeedId
) -> None:
    one(library, feed)
    other = "https://new.org/feed"
    world.feeds[other] = rss(Item("Ships", SHIPS), title="New")
    follow(library, other)
    world.moved[FEED] = other
    found = one(library, feed).feed
    assert (found.url, found.health.notes) == (FEED, (Note.MOVED_ONTO,))


def test_a_sites_address_leads_to_its_feed(library: Library, world: World) -> None:
    world.feeds |= {
        "https://e.org/": '<html><link rel=alternate type="application/rss+xml" href=/feed.xml>',
        FEED: rss(Item("Ships", SHIPS)),
    }
    site = follow(library, "e.org").feed.id
    done = one(library, site)
    assert (done.feed.url, done.new, done.feed.health.notes) == (FEED, 1, ())


def test_what_is_no_feed_is_said(library: Library, world: World, feed: FeedId) -> None:
    one(library, feed)
    world.feeds[FEED] = "<html><title>Sorry</title></html>"
    assert one(library, feed).feed.health.reason == "what came is no feed"


def test_without_a_network_nothing_is_counted_against_a_feed(
    library: Library, world: World, feed: FeedId
) -> None:
    follow(library, "https://f.org/feed")
    world.error = OfflineError(FEED)
    before = following.all_feeds(library)
    ended = [each for each in refresh(library) if not isinstance(each, Progress)]
    assert [type(each) for each in ended] == [OfflineError]
    assert following.all_feeds(library) == before


def test_feeds_are_asked_at_their_own_pace_and_the_users(
    library: Library, world: World, feed: FeedId
) -> None:
    assert next_due(library) == NOON
    slow = follow(library, "https://f.org/feed").feed.id
    world.feeds["https://f.org/feed"] = rss(Item("A"), head="<ttl>180</ttl>")
    assert len(refreshed(library)) == 2
    assert refreshed(library) == []
    assert next_due(library) == NOON + timedelta(hours=1)
    world.time += timedelta(hours=1)
    assert [each.feed.id for each in refreshed(library)] == [feed]
    world.time += timedelta(hours=2)
    assert {each.feed.id for each in refreshed(library)} == {feed, slow}
    resting = replace(library, wishes=lambda: Wishes(refresh_every=None))
    assert (refreshed(resting), next_due(resting)) == ([], None)


def test_limits_take_what_is_old_and_leave_what_was_touched(
    library: Library, world: World, feed: FeedId
) -> None:
    names = ("Ships", "Wind", "Boats", "Quay")
    world.feeds[FEED] = rss(*(Item(name, f"https://e.org/{name}") for name in names))
    world.pages |= {f"https://e.org/{name}": story_html(f"{name} lie there") for name in names}
    one(library, feed)
    delivered(library)
    found = {row.title.split()[0]: row.id for row in rows(library, find(library, Query()))}
    do(library, DeedKind.STAR, [found["Ships"]])
    do(library, DeedKind.TAG, [found["Wind"]], "sea")
    following.set_limits(library, feed, Limits(days=7))
    world.time += timedelta(days=8)
    done = one(library, feed)
    assert done.change.articles == {found["Boats"], found["Quay"]}
    assert set(find(library, Query(feed=feed))) == {found["Ships"], found["Wind"]}
    do(library, DeedKind.RESTORE, find(library, Query(shelf=Shelf.TRASH)))
    assert one(library, feed).change.articles == frozenset()


def test_the_number_that_is_kept_is_the_newest(
    library: Library, world: World, feed: FeedId
) -> None:
    following.set_limits(library, feed, Limits(articles=1))
    assert one(library, feed).new == 1
    assert [item.title for item in waiting(library)] == ["Ships"]


def test_what_the_user_has_saved_is_no_feeds_to_take(
    library: Library, world: World, feed: FeedId
) -> None:
    from reader.library.saving import save

    save(library, SHIPS)
    one(library, feed)
    delivered(library)
    following.set_limits(library, feed, Limits(days=1))
    world.time += timedelta(days=8)
    one(library, feed)
    assert titles(library, Query()) == ["Ships"]


def test_a_feed_that_is_left_takes_what_waits_for_its_sake_along(
    library: Library, world: World, feed: FeedId
) -> None:
    one(library, feed)
    left = following.unfollow(library, feed)
    assert waiting(library) == []
    following.follow_again(library, left)
    assert [item.title for item in waiting(library)] == ["Ships", "Wind"]


def test_a_stopped_refresh_counts_nothing(library: Library, world: World, feed: FeedId) -> None:
    before = following.get(library, feed)
    going = refresh(library, [feed])
    steps = iter(going)
    next(steps)
    going.stop()
    assert list(steps) == []
    assert following.get(library, feed) == before


def test_two_feeds_of_one_host_are_asked_after_each_other(
    library: Library, world: World, feed: FeedId
) -> None:
    other = "https://e.org/other"
    world.feeds[other] = rss(title="Other")
    follow(library, other)
    assert [each.feed.url for each in refreshed(library)] == [FEED, other]


def test_what_nobody_follows_is_not_asked(library: Library, world: World) -> None:
    assert (refreshed(library, FeedId(99)), world.asked) == ([], [])


def test_a_feed_that_is_left_while_it_is_asked_says_nothing(
    library: Library, world: World, feed: FeedId
) -> None:
    def leaving(asked: Asked) -> Page | None:
        following.unfollow(library, feed)
        return world.fetch_feed(asked)

    assert refreshed(replace(library, fetch_feed=leaving)) == []
    assert following.all_feeds(library) == []


def test_a_feed_that_is_left_while_it_is_taken_says_nothing(
    library: Library, world: World, feed: FeedId, monkeypatch: pytest.MonkeyPatch
) -> None:
    def left(*_: object) -> None:
        raise NoFeedError(str(feed))

    monkeypatch.setattr(feed_news, "take", left)
    assert refreshed(library) == []


def test_what_stands_in_a_feed_for_years_is_never_news_again(
    library: Library, world: World, feed: FeedId
) -> None:
    one(library, feed)
    delivered(library)
    for days in (100, 100, 100):
        world.time += timedelta(days=days)
        one(library, feed)
    world.feeds[FEED] = rss(Item("Boats", f"{SHIPS}2"), Item("Ships", SHIPS), Item("Wind", WIND))
    assert one(library, feed).new == 1
    world.feeds[FEED] = rss(Item("Quay", f"{SHIPS}3"))
    world.time += timedelta(days=200)
    assert one(library, feed).new == 1
    with library.store.reading() as db:
        known = db.execute("SELECT count(*) FROM feed_entry").fetchone()[0]
    assert known == 2  # Quay, and Boats, which is awaited still


def test_a_feed_that_has_moved_takes_what_waits_along_when_it_is_left(
    library: Library, world: World, feed: FeedId
) -> None:
    one(library, feed)
    world.moved[FEED] = "https://new.org/feed"
    world.feeds["https://new.org/feed"] = rss(title="New")
    one(library, feed)
    following.unfollow(library, feed)
    assert waiting(library) == []


def test_a_feed_that_brings_too_many_says_so_until_they_wait_no_more(
    library: Library, world: World, feed: FeedId
) -> None:
    one(library, feed)
    world.time += timedelta(hours=1)
    world.feeds[FEED] = rss(*(Item(f"a{n}", f"{WIND}-a{n}") for n in range(250)))
    done = one(library, feed)
    assert (done.new, done.held) == (250, 250 - 208)
    world.feeds[FEED] = rss()
    assert Note.HELD in one(library, feed).feed.health.notes
    following.take_all(library, feed)
    assert Note.HELD not in following.get(library, feed).health.notes
    assert headlines(library) == []
