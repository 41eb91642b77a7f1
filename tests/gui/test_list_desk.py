"""The list's own desk: what was asked for last is listed, and only that."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.list_desk import ListDesk
from reader.gui.tasks import Tasks
from reader.library import reading
from reader.library.finding import Counts
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId, ArticleRow
from reader.model.found import Found
from reader.model.query import Order, Query, Shelf, Sort
from tests.gui.tools import end
from tests.world import World, story_html

Settle = Callable[[], None]


@pytest.fixture
def lists(library: Library, tasks: Tasks) -> Iterator[ListDesk]:
    lists = ListDesk(library, tasks)
    yield lists
    tasks.close()
    end(lists)


@pytest.fixture
def listed(lists: ListDesk) -> list[list[ArticleId]]:
    """Return what has been listed, one after the other."""
    heard: list[list[ArticleId]] = []
    lists.listed.connect(heard.append)
    return heard


def test_a_shelf_and_the_words_that_are_searched_for_go_together(
    stories: list[ArticleId],
    library: Library,
    lists: ListDesk,
    listed: list[list[ArticleId]],
    settle: Settle,
) -> None:
    ships, market, lighthouse = stories
    reading.mark_read(library, ships)
    lists.show_shelf(Query(shelf=Shelf.UNREAD))
    settle()
    assert listed[-1] == [market, lighthouse]
    lists.search("lighthouse")
    settle()
    assert listed[-1] == [lighthouse]
    reading.mark_read(library, lighthouse)
    lists.show_shelf(Query(shelf=Shelf.UNREAD))
    settle()
    assert listed[-1] == []
    lists.show_shelf(Query(shelf=Shelf.ALL))
    settle()
    assert listed[-1] == [lighthouse]


def test_only_the_last_of_two_searches_is_listed(
    stories: list[ArticleId], lists: ListDesk, listed: list[list[ArticleId]], settle: Settle
) -> None:
    lists.search("market ")
    lists.search("lighthouse ")
    settle()
    assert listed == [[stories[2]]]


def test_what_could_not_be_listed_is_listed_when_it_is_asked_for_again(
    stories: list[ArticleId],
    library: Library,
    lists: ListDesk,
    listed: list[list[ArticleId]],
    settle: Settle,
) -> None:
    library.store.close()
    whole = library.store.path.read_bytes()
    library.store.path.write_bytes(b"no library" * 1_000)
    lists.show_shelf(Query())
    settle()
    assert listed == []
    library.store.path.write_bytes(whole)
    library.store.open_anew()
    lists.show_shelf(Query())
    settle()
    assert listed == [stories]


def test_an_order_that_is_chosen_is_listed_once(
    stories: list[ArticleId], lists: ListDesk, listed: list[list[ArticleId]], settle: Settle
) -> None:
    by_title = Order(Sort.TITLE, ascending=True)
    for _ in range(2):
        lists.sort(by_title)
        settle()
    assert listed == [[stories[0], stories[2], stories[1]]]


def test_rows_come_in_the_order_in_which_they_were_asked_for(
    stories: list[ArticleId], lists: ListDesk, settle: Settle
) -> None:
    came: list[list[ArticleRow]] = []
    lists.rows_came.connect(came.append)
    lists.fetch_rows([stories[1], stories[0]])
    settle()
    assert [row.title for row in came[0]] == ["The market", "Ships at anchor"]


def test_hits_come_for_the_words_that_are_searched_for(
    stories: list[ArticleId], lists: ListDesk, settle: Settle
) -> None:
    sought: list[bool] = []
    found: list[dict[ArticleId, Found]] = []
    lists.sought.connect(sought.append)
    lists.found_came.connect(found.append)
    lists.search("anchor ")
    settle()
    lists.fetch_found(stories[:1])
    settle()
    assert sought == [True]
    assert [each[stories[0]].title for each in found] == [((9, 15),)]
    lists.fetch_found(stories[:1])
    lists.search("is:unread")  # what was asked for before is of no use any more
    settle()
    assert sought == [True, False]
    assert len(found) == 1
    lists.reload()
    settle()
    assert sought == [True, False]


def test_reloaded_it_lists_and_counts_what_is_there_now(
    stories: list[ArticleId],
    library: Library,
    world: World,
    lists: ListDesk,
    listed: list[list[ArticleId]],
    settle: Settle,
    qtbot: QtBot,
) -> None:
    counted: list[Counts] = []
    lists.counted.connect(counted.append)
    lists.list_again()
    settle()
    kept = take_in(library, world.page("https://e.org/new", story_html("The ferry comes back")))
    with qtbot.waitSignal(lists.rows_stale):
        lists.reload()
    settle()
    assert listed == [stories, [kept.id, *stories]]
    assert [counts.all for counts in counted] == [4]
