"""What is done in the list is done in the library, told, and undone."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from reader.gui.desk import Desk
from reader.gui.shelves_desk import ShelvesDesk
from reader.library import finding, organizing
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.deed import Deed, DeedKind
from reader.model.query import Query, Shelf
from tests.world import World

Settle = Callable[[], None]


@pytest.fixture
def shelves(desk: Desk) -> ShelvesDesk:
    return desk.shelves


@pytest.fixture
def done(shelves: ShelvesDesk) -> list[Deed]:
    done: list[Deed] = []
    shelves.done.connect(done.append)
    return done


def on(library: Library, shelf: Shelf) -> list[ArticleId]:
    return finding.find(library, Query(shelf=shelf))


def test_a_deed_is_done_told_and_undone(
    stories: list[ArticleId],
    library: Library,
    shelves: ShelvesDesk,
    done: list[Deed],
    settle: Settle,
) -> None:
    shelves.do(DeedKind.ARCHIVE, stories[:2])
    settle()
    assert on(library, Shelf.ARCHIVE) == stories[:2]
    assert [deed.kind for deed in done] == [DeedKind.ARCHIVE]
    shelves.undo(done[0])
    settle()
    assert on(library, Shelf.ARCHIVE) == []


def test_what_concerns_nothing_is_not_told(
    stories: list[ArticleId], shelves: ShelvesDesk, done: list[Deed], settle: Settle
) -> None:
    shelves.do(DeedKind.UNSTAR, stories)
    settle()
    assert done == []


@pytest.mark.parametrize(
    ("kind", "back"),
    [
        (DeedKind.ARCHIVE, DeedKind.UNARCHIVE),
        (DeedKind.STAR, DeedKind.UNSTAR),
        (DeedKind.MARK_READ, DeedKind.MARK_UNREAD),
    ],
)
def test_a_switch_does_the_rest_first_and_then_the_opposite(
    stories: list[ArticleId],
    library: Library,
    shelves: ShelvesDesk,
    done: list[Deed],
    settle: Settle,
    kind: DeedKind,
    back: DeedKind,
) -> None:
    organizing.do(library, kind, stories[:1])
    for _ in range(2):
        shelves.switch(kind, stories)
        settle()
    assert [(deed.kind, len(deed.before)) for deed in done] == [(kind, 2), (back, 3)]


def test_tags_are_told_with_whom_they_are_of(
    stories: list[ArticleId], library: Library, shelves: ShelvesDesk, settle: Settle
) -> None:
    told: list[tuple[object, object]] = []
    shelves.tags_came.connect(lambda ids, tags: told.append((ids, tags)))
    shelves.do(DeedKind.TAG, stories[:2], "water")
    shelves.ask_tags(stories)
    shelves.rename_tag("water", "sea")
    shelves.ask_tags(stories[:1])
    settle()
    assert told == [(stories, {"water": 2}), (stories[:1], {"sea": 1})]


def test_the_trash_is_emptied_and_the_number_told(
    stories: list[ArticleId], library: Library, shelves: ShelvesDesk, settle: Settle
) -> None:
    told: list[int] = []
    shelves.emptied.connect(told.append)
    organizing.do(library, DeedKind.TRASH, stories[1:])
    shelves.empty_trash()
    settle()
    assert told == [2]
    assert on(library, Shelf.ALL) == stories[:1]


def test_when_the_window_opens_what_is_old_in_the_trash_goes(
    stories: list[ArticleId], library: Library, world: World, desk: Desk, settle: Settle
) -> None:
    organizing.do(library, DeedKind.TRASH, stories[:1])
    world.time += timedelta(days=31)
    organizing.do(library, DeedKind.TRASH, stories[1:2])
    desk.start()
    settle()
    assert on(library, Shelf.TRASH) == stories[1:2]
