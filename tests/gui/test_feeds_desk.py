"""Each wish of the window is a verb of the library, and its answer comes back."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.desk import Desk
from reader.gui.feeds_desk import FeedsDesk
from reader.library import finding, following
from reader.library.library import Library
from reader.model.errors import FormatError, UrlError
from reader.model.feed import Feed, FeedEffect, FeedRule, Keeping, Limits
from reader.model.query import Query, Shelf
from tests.gui.followed import FOG, NEWS, NOTES, Followed, follow_two
from tests.world import World

Settle = Callable[[], None]


@pytest.fixture
def two(library: Library, world: World) -> Followed:
    return follow_two(library, world)


@pytest.fixture
def feeds(desk: Desk) -> FeedsDesk:
    return desk.feeds


def named(library: Library) -> dict[str, Feed]:
    return {feed.shown: feed for feed in following.all_feeds(library)}


def answer(desk: FeedsDesk, qtbot: QtBot, two: Followed) -> None:
    """Ask both feeds, and wait until all that came of it is here."""
    with qtbot.waitSignal(desk.ended, timeout=10_000):
        desk.refresh([two.news, two.notes])


def test_a_site_is_looked_at_and_what_it_offers_is_followed(
    feeds: FeedsDesk, library: Library, world: World, qtbot: QtBot, two: Followed
) -> None:
    following.unfollow(library, two.news)
    with qtbot.waitSignal(feeds.offered, timeout=10_000) as told:
        feeds.look("e.org/feed.xml")
    assert told.args is not None
    address, [offered] = told.args
    assert (address, offered.title, offered.entries) == ("e.org/feed.xml", "Ledger", 2)
    with qtbot.waitSignal(feeds.followed, timeout=10_000) as followed:
        feeds.follow([offered], "Sea", Keeping.HEADLINES)
    assert followed.args is not None
    [[one]] = followed.args
    assert (one.already, one.feed.title, one.feed.folder) == (False, "Ledger", "Sea")


@pytest.mark.parametrize(
    ("address", "kind"), [("x y", UrlError), ("https://quiet.example/", FormatError)]
)
def test_where_no_feed_is_found_it_is_said(
    feeds: FeedsDesk, world: World, qtbot: QtBot, address: str, kind: type
) -> None:
    world.feeds["https://quiet.example/"] = "<html><body>Quiet</body></html>"
    with qtbot.waitSignal(feeds.not_offered, timeout=10_000) as told:
        feeds.look(address)
    assert told.args is not None
    assert (told.args[0], type(told.args[1])) == (address, kind)


def test_feeds_are_put_in_order(
    feeds: FeedsDesk, library: Library, two: Followed, settle: Settle
) -> None:
    feeds.rename(two.news, "Harbour")
    feeds.move([two.notes], "Land/Hills")
    feeds.rename_folder("Sea", "Water")
    feeds.set_keeping(two.notes, Keeping.ALL)
    feeds.set_limits(two.notes, Limits(30, 100))
    settle()
    news, notes = (following.get(library, each) for each in (two.news, two.notes))
    assert (news.name, news.folder) == ("Harbour", "Water")
    assert (notes.folder, notes.keeping, notes.limits) == (
        "Land/Hills",
        Keeping.ALL,
        Limits(30, 100),
    )


def test_an_address_is_taken_unless_another_feed_has_it(
    feeds: FeedsDesk, two: Followed, qtbot: QtBot
) -> None:
    for address, taken in ((NOTES, False), ("https://e.org/new.xml", True)):
        with qtbot.waitSignal(feeds.moved, timeout=10_000) as told:
            feeds.set_address(two.news, address)
        assert told.args == [two.news, taken]
    with qtbot.waitSignal(feeds.unmoved, timeout=10_000) as failed:
        feeds.set_address(two.news, "x y")
    assert failed.args is not None
    assert isinstance(failed.args[1], UrlError)


def test_rules_are_kept_and_brought(feeds: FeedsDesk, two: Followed, qtbot: QtBot) -> None:
    rule = FeedRule(FeedEffect.SKIP, "football")
    for of in (two.news, None):
        feeds.set_rules(of, [rule])
        with qtbot.waitSignal(feeds.rules_came, timeout=10_000) as told:
            feeds.load_rules(of)
        assert told.args is not None
        assert (told.args[0], [each.words for each in told.args[1]]) == (of, ["football"])


def test_a_feed_is_left_and_followed_again(
    feeds: FeedsDesk, library: Library, two: Followed, qtbot: QtBot, settle: Settle
) -> None:
    with qtbot.waitSignal(feeds.unfollowed, timeout=10_000) as told:
        feeds.unfollow(two.news)
    assert len(named(library)) == 1
    assert told.args is not None
    feeds.follow_again(told.args[0])
    settle()
    assert [feed.url for feed in following.all_feeds(library)] == [NEWS, NOTES]


def test_what_is_asked_for_comes_and_goes_to_the_outbox(
    feeds: FeedsDesk, library: Library, two: Followed, qtbot: QtBot, settle: Settle
) -> None:
    answer(feeds, qtbot, two)

    def has_come() -> bool:
        settle()
        return named(library)["Ledger"].articles == 2

    qtbot.waitUntil(has_come, timeout=10_000)
    assert named(library)["Notes"].headlines == 2


def test_headlines_are_kept_dismissed_and_recalled(
    feeds: FeedsDesk, library: Library, two: Followed, qtbot: QtBot, settle: Settle
) -> None:
    answer(feeds, qtbot, two)
    with qtbot.waitSignal(feeds.headlines_came, timeout=10_000) as came:
        feeds.load_headlines()
    assert came.args is not None
    by_title = {each.title: each.id for each in came.args[0]}
    assert sorted(by_title) == ["Fog", "Rain"]
    with qtbot.waitSignal(feeds.kept, timeout=10_000) as kept:
        feeds.keep([by_title["Fog"]])
    with qtbot.waitSignal(feeds.dismissed, timeout=10_000) as gone:
        feeds.dismiss([by_title["Rain"]])
    assert (kept.args, gone.args) == ([[by_title["Fog"]]], [[by_title["Rain"]]])
    assert named(library)["Notes"].headlines == 0
    feeds.recall([by_title["Rain"]])
    settle()
    assert named(library)["Notes"].headlines == 1
    assert finding.is_known(library, following.address(FOG))


def test_what_is_unread_of_a_feed_is_marked(
    feeds: FeedsDesk, library: Library, two: Followed, qtbot: QtBot, settle: Settle
) -> None:
    answer(feeds, qtbot, two)
    qtbot.waitUntil(lambda: named(library)["Ledger"].unread == 2, timeout=10_000)
    with qtbot.waitSignal(feeds.marked, timeout=10_000) as told:
        feeds.mark_read(Query(feed=two.news))
    assert told.args is not None
    assert len(told.args[0].before) == 2
    assert finding.find(library, Query(shelf=Shelf.UNREAD)) == []
    with qtbot.assertNotEmitted(feeds.marked):
        feeds.mark_read(Query(folder="Sea"))
        settle()


def test_asking_can_be_stopped(feeds: FeedsDesk, two: Followed, qtbot: QtBot) -> None:
    with qtbot.waitSignal(feeds.ended, timeout=10_000):
        feeds.refresh([two.news, two.notes])
        feeds.stop()
