"""Stories of feeds come from the library, the network, or the feed itself."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from reader.library import feed_intake, intake
from reader.library.finding import find
from reader.library.following import follow, get
from reader.library.library import Library
from reader.library.organizing import do
from reader.library.saving import cancel, save, waiting
from reader.model.article import Incomplete
from reader.model.deed import DeedKind
from reader.model.query import Query
from reader.model.url import Url
from reader.store import feed_entries
from reader.store.feed_entries import EntryState, Row, Told
from tests.world import World, story_html

SHIPS = Url("https://e.org/ships")
TOLD = Told("1", SHIPS, "Ships", b"", EntryState.HEADLINE, html="<p>They lie in.</p>")


@pytest.fixture
def put(library: Library) -> Callable[[Told], Row]:
    feed = follow(library, "https://e.org/feed").feed.id

    def put(told: Told) -> Row:
        with library.store.writing() as db:
            return feed_entries.get(db, [feed_entries.put(db, feed, told, library.now())])[0]

    return put


def bring(library: Library, row: Row) -> None:
    with library.store.writing() as db:
        feed_intake.bring_in(library, db, [row], {}, asked_for=False)


def renewed(library: Library, row: Row) -> bool:
    with library.store.writing() as db:
        return bool(feed_intake.renew_in(library, db, [row], {}))


def state(library: Library, row: Row) -> EntryState:
    with library.store.reading() as db:
        return feed_entries.get(db, [row.id])[0].state


def test_a_story_that_the_user_waits_for_already_is_left_as_it_waits(
    library: Library, put: Callable[[Told], Row]
) -> None:
    save(library, SHIPS)
    bring(library, put(TOLD))
    [item] = waiting(library)
    assert (item.feed, item.origin) == (False, None)


def test_a_feeds_story_that_the_user_saves_is_the_users(
    library: Library, put: Callable[[Told], Row]
) -> None:
    bring(library, put(TOLD))
    save(library, SHIPS)
    [item] = waiting(library)
    assert (item.feed, item.origin) == (False, None)


def test_a_story_in_the_trash_comes_back_only_where_it_is_asked_for(
    library: Library, world: World, put: Callable[[Told], Row]
) -> None:
    kept = intake.take_in(library, world.page(SHIPS, story_html("Ships")))
    do(library, DeedKind.TRASH, [kept.id])
    row = put(TOLD)
    bring(library, row)
    assert (state(library, row), waiting(library)) == (EntryState.DISMISSED, [])
    feed_intake.bring(library, [row])
    assert [item.url for item in waiting(library)] == [SHIPS]


def test_a_text_falls_back_on_once_and_takes_the_link_out(
    library: Library, put: Callable[[Told], Row]
) -> None:
    row = put(TOLD)
    bring(library, row)
    kept = feed_intake.fall_back(library, SHIPS)
    assert kept is not None
    assert (kept.incomplete, kept.is_new, waiting(library)) == (Incomplete.FEED_TEXT, True, [])
    assert find(library, Query(feed=row.feed)) == [kept.id]
    assert feed_intake.fall_back(library, SHIPS) is None


def test_a_link_of_no_feed_falls_back_on_nothing(library: Library) -> None:
    save(library, SHIPS)
    assert feed_intake.fall_back(library, SHIPS) is None
    assert len(waiting(library)) == 1


def test_an_article_that_is_gone_is_not_renewed(
    library: Library, world: World, put: Callable[[Told], Row]
) -> None:
    kept = intake.take_in(library, world.page(SHIPS, story_html("Ships")))
    row = put(replace(TOLD, state=EntryState.KEPT))
    assert not renewed(library, row)
    do(library, DeedKind.TRASH, [kept.id])
    assert not renewed(library, replace(row, article=kept.id))
    assert waiting(library) == []


def test_a_link_that_the_user_takes_out_does_not_come_back(
    library: Library, put: Callable[[Told], Row]
) -> None:
    row = put(TOLD)
    bring(library, row)
    cancel(library, SHIPS)
    assert (state(library, row), get(library, row.feed).headlines) == (EntryState.QUEUED, 0)
