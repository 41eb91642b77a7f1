"""An article comes when it is wished: of a long one the beginning first, of several the last."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject

from reader.gui.opening_desk import OpeningDesk
from reader.gui.tasks import Tasks
from reader.library import reading
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId, OpenArticle
from reader.model.reading_place import ReadingPlace
from tests.gui.tools import end
from tests.world import PARAGRAPH, World, story_html

Settle = Callable[[], None]
Came = list[tuple[OpenArticle, ReadingPlace | None, bool]]


@pytest.fixture
def desk(library: Library, tasks: Tasks) -> Iterator[OpeningDesk]:
    parent = QObject()
    yield OpeningDesk(library, tasks, parent)
    tasks.close()
    end(parent)


@pytest.fixture
def came(desk: OpeningDesk) -> Came:
    came: Came = []
    desk.came.connect(lambda *told: came.append(told))
    return came


@pytest.fixture
def way(library: Library, world: World) -> ArticleId:
    html = story_html("The long way home").replace("</article>", f"{PARAGRAPH * 40}</article>")
    return take_in(library, world.page("https://e.org/way", html)).id


def test_of_a_long_one_the_beginning_comes_first(
    way: ArticleId, library: Library, desk: OpeningDesk, came: Came, settle: Settle
) -> None:
    desk.seen = lambda: 1_000
    desk.bring(way, None)
    settle()
    whole = reading.open_article(library, way)
    beginning = reading.open_article(library, way, seen=1_000)
    assert came == [(beginning, None, True), (whole, None, False)]
    assert not beginning.whole


def test_one_that_is_read_from_a_place_comes_whole(
    way: ArticleId, library: Library, desk: OpeningDesk, came: Came, settle: Settle
) -> None:
    desk.seen = lambda: 1_000
    place = ReadingPlace("the harbour", 900, 20)
    desk.bring(way, place)
    settle()
    assert came == [(reading.open_article(library, way), place, True)]


def test_of_several_the_last_comes_and_none_that_is_no_longer_wished(
    way: ArticleId, stories: list[ArticleId], desk: OpeningDesk, came: Came, settle: Settle
) -> None:
    desk.bring(way, None)
    desk.bring(stories[0], None)
    settle()
    assert [opened.saved.id for opened, *_ in came] == [stories[0]]
    desk.bring(way, None)
    desk.forget()
    settle()
    assert len(came) == 1


def test_who_turns_away_after_the_beginning_is_not_brought_the_whole(
    way: ArticleId, desk: OpeningDesk, came: Came, settle: Settle
) -> None:
    desk.seen = lambda: 1_000
    desk.came.connect(desk.forget)
    desk.bring(way, None)
    settle()
    assert [opened.whole for opened, *_ in came] == [False]


def test_what_the_first_needs_is_loaded_once(desk: OpeningDesk, settle: Settle) -> None:
    reading._set.cache_clear()
    for _ in range(2):
        desk.get_ready()
        settle()
    assert reading._set.cache_info()[:2] == (0, 1)
