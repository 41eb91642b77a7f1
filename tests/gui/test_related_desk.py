"""What stands beside the open article is looked for once it is shown, and known at the return."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.desk import Desk
from reader.library import reading
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId, Beside
from tests import affair
from tests.world import World

Settle = Callable[[], None]


@pytest.fixture
def parts(library: Library, world: World) -> list[ArticleId]:
    """Save the pages of the affair, in their order."""
    return [take_in(library, world.page(page.url, page.html)).id for page in affair.PAGES]


@pytest.fixture
def came(desk: Desk) -> list[tuple[ArticleId, Beside]]:
    said: list[tuple[ArticleId, Beside]] = []
    desk.related.came.connect(lambda number, beside: said.append((number, beside)))
    return said


def test_alike_stories_and_parts_are_told(
    library: Library,
    desk: Desk,
    parts: list[ArticleId],
    came: list[tuple[ArticleId, Beside]],
    settle: Settle,
) -> None:
    desk.related.look(reading.open_article(library, parts[2]))
    settle()
    [(number, beside)] = came
    assert number == parts[2]
    assert [row.id for row in beside.thread] == parts[:3]
    assert [each.row.id for each in beside.alike] == [parts[3]]


def test_what_was_known_is_told_at_once_and_then_anew(
    library: Library,
    desk: Desk,
    parts: list[ArticleId],
    came: list[tuple[ArticleId, Beside]],
    settle: Settle,
) -> None:
    opened = reading.open_article(library, parts[2])
    desk.related.look(opened)
    settle()
    desk.related.look(opened)
    assert len(came) == 2
    settle()
    assert came[1:] == [came[0], came[0]]
    desk.related.recall(opened)
    settle()
    assert came[3:] == [came[0]]  # and not looked for
    desk.related.recall(reading.open_article(library, parts[4]))
    assert len(came) == 4


def test_an_article_that_is_left_before_is_not_looked_for(
    library: Library,
    desk: Desk,
    parts: list[ArticleId],
    came: list[tuple[ArticleId, Beside]],
    settle: Settle,
) -> None:
    desk.related.look(reading.open_article(library, parts[0]))
    desk.related.look(reading.open_article(library, parts[4]))
    settle()
    assert [number for number, _ in came] == [parts[4]]
    desk.related.look(reading.open_article(library, parts[1]))
    desk.related.forget()
    settle()
    assert len(came) == 1


def test_what_is_saved_meanwhile_is_found_in_a_while(
    library: Library,
    world: World,
    desk: Desk,
    came: list[tuple[ArticleId, Beside]],
    qtbot: QtBot,
    settle: Settle,
) -> None:
    desk.related.look_later()
    first = take_in(library, world.page(affair.FIRST.url, affair.FIRST.html)).id
    desk.related.look(reading.open_article(library, first))
    settle()
    assert came == [(first, Beside())]
    alike = take_in(library, world.page(affair.ALIKE.url, affair.ALIKE.html)).id
    desk.related.look_later()
    desk.related.look_later()
    qtbot.waitUntil(lambda: len(came) == 2, timeout=10_000)
    assert [each.row.id for each in came[1][1].alike] == [alike]
    desk.related.look_later()
    desk.related.forget()
    settle()
    assert len(came) == 2


def test_no_more_is_kept_than_one_goes_back(
    library: Library,
    desk: Desk,
    parts: list[ArticleId],
    came: list[tuple[ArticleId, Beside]],
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("reader.gui.related_desk._MOST_KEPT", 1)
    for each in parts[:2]:
        desk.related.look(reading.open_article(library, each))
        settle()
    came.clear()
    desk.related.look(reading.open_article(library, parts[0]))
    assert came == []
