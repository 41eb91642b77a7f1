"""What is saved twice is joined and parted; what was left alone is offered no more."""

from collections.abc import Callable

from reader.gui.tasks import Tasks
from reader.gui.twins_desk import TwinsDesk
from reader.library import reading
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.change import Merged
from tests.world import PARAGRAPH, World, story_html

TEXT = PARAGRAPH * 3


def twins(library: Library, world: World) -> tuple[ArticleId, ArticleId]:
    one, other = (
        take_in(library, world.page(f"https://e.org/{name}", story_html("Ships", text=text))).id
        for name, text in (("ships", TEXT), ("ships-again", f"{TEXT} So it was."))
    )
    return one, other


def test_joined_and_parted(
    library: Library, world: World, tasks: Tasks, settle: Callable[[], None]
) -> None:
    one, other = twins(library, world)
    desk = TwinsDesk(library, tasks, tasks)
    told: list[Merged] = []
    desk.merged.connect(told.append)
    desk.merge(one, other)
    settle()
    [merged] = told
    assert {merged.keep, merged.other} == {one, other}
    assert reading.open_article(library, merged.other).saved.id == merged.keep
    desk.unmerge(merged)
    settle()
    assert reading.open_article(library, merged.other).saved.id == merged.other


def test_left_alone_they_are_not_offered_again(
    library: Library, world: World, tasks: Tasks, settle: Callable[[], None]
) -> None:
    one, other = twins(library, world)
    desk = TwinsDesk(library, tasks, tasks)
    desk.start()
    settle()
    assert [row.id for row in reading.open_article(library, one).twins] == [other]
    desk.keep_apart(one, other)
    settle()
    assert reading.open_article(library, one).twins == ()
