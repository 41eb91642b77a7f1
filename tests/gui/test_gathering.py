"""While many pages are saved, the window lists them a few times, not once for each."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from reader import paths
from reader.gui.desk import Desk
from reader.gui.tasks import Tasks
from reader.library.intake import take_in
from reader.library.library import Library
from tests.gui.tools import end
from tests.world import World, story_html


def test_the_first_change_is_told_at_once_and_the_rest_together(
    library: Library, world: World, tasks: Tasks, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    desk = Desk(library, tasks, paths.resource("samples"), gather_ms=200)
    listed: list[list[int]] = []
    desk.lists.listed.connect(listed.append)
    kept = [
        take_in(library, world.page(f"https://e.org/{n}", story_html(f"Ship number {n}")))
        for n in range(20)
    ]
    for each in kept:
        tasks.changed.emit(each.change)
    settle()
    assert len(listed) == 1
    changed: list[list[int]] = []
    desk.lists.rows_changed.connect(changed.append)
    qtbot.waitUntil(lambda: len(listed) == 2)
    assert [sorted(ids) for ids in changed] == [sorted(each.id for each in kept[1:])]
    end(desk)
