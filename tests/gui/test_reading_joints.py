"""Reading in the window: the place is found again, the end marks as read, Space goes on."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.choices import Choices
from reader.gui.desk import Desk
from reader.gui.main_window import MainWindow
from reader.gui.sidebar.place import Place
from reader.library import reading
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId, State
from tests.world import World, story_html

Settle = Callable[[], None]


def long_story(library: Library, world: World, title: str = "The long way home") -> ArticleId:
    html = story_html(title)
    paragraphs = "".join(
        f"<p>On day {n} of the voyage the ships of the harbour sailed past the island {n}, "
        f"and the wind turned {n} times before the evening came over the quiet water.</p>"
        for n in range(150)
    )
    page = world.page("https://e.org/way", html.replace("</article>", f"{paragraphs}</article>"))
    return take_in(library, page).id


def title(window: MainWindow) -> str:
    return window.windowTitle().removesuffix(" – Kiosque")


def test_an_article_is_opened_again_where_it_was_left(
    library: Library, world: World, stories: list[ArticleId], window: MainWindow, settle: Settle
) -> None:
    way = long_story(library, world)
    desk, bar = window._desk, window.pane.verticalScrollBar()
    desk.open(way)
    settle()
    bar.setValue(bar.maximum() // 2)
    place = window.pane.reading_place()
    desk.open(stories[0])
    settle()
    assert bar.value() == 0
    desk.open(way)
    settle()
    again = window.pane.reading_place()
    assert (again.quote, again.start) == (place.quote, place.start)
    assert window._pane_column.progress.isVisible()


def test_one_that_was_read_to_its_end_begins_anew(
    library: Library, world: World, stories: list[ArticleId], window: MainWindow, settle: Settle
) -> None:
    way = long_story(library, world)
    window._desk.open(way)
    settle()
    window.pane.go_to_place(1)
    settle()
    window._desk.open(stories[0])
    settle()
    window._desk.open(way)
    settle()
    assert window.pane.verticalScrollBar().value() == 0


def test_the_list_says_how_far_it_was_read(
    library: Library, world: World, stories: list[ArticleId], window: MainWindow, settle: Settle
) -> None:
    way = long_story(library, world)
    window._desk.reload()
    window._desk.open(way)
    settle()
    bar = window.pane.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    progress = window.pane.progress
    window._desk.open(stories[0])
    settle()
    [row] = [each for each in window.list.rows._rows.values() if each.id == way]
    assert (row.progress, row.state) == (progress, State.UNREAD)


def test_the_place_is_kept_when_the_window_closes(
    library: Library, world: World, window: MainWindow, settle: Settle
) -> None:
    way = long_story(library, world)
    window._desk.reading.set_pauses(keep_ms=1_000_000, look_ms=0)
    window._desk.open(way)
    settle()
    bar = window.pane.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = window.pane.reading_place()
    window.close()
    settle()
    kept = reading.open_article(library, way).place
    assert kept is not None
    assert (kept.quote, kept.progress) == (place.quote, place.progress)


def test_space_in_the_list_scrolls_the_article(
    library: Library, world: World, window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    long_story(library, world)
    window._desk.reload()
    settle()
    window.list.open_current()
    settle()
    window.list.setFocus()
    qtbot.keyClick(window.list, Qt.Key.Key_Space)
    assert window.pane.verticalScrollBar().value() > 0


def test_space_at_the_end_marks_it_as_read_and_goes_on(
    library: Library, stories: list[ArticleId], window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    window._desk.reading.set_pauses(keep_ms=0, look_ms=1_000_000)
    reading.mark_read(library, stories[1])
    window.list.open_current()
    settle()
    window.pane.go_to_place(1)
    qtbot.keyClick(window.pane, Qt.Key.Key_Space)
    settle()
    assert reading.get(library, stories[0]).state is State.READ
    assert title(window) == "The lighthouse stays lit"
    window.pane.go_to_place(1)
    qtbot.keyClick(window.pane, Qt.Key.Key_Space)
    settle()
    assert title(window) == "The lighthouse stays lit"
    assert window.notice.words == "Nothing unread is left in this list."


def test_n_goes_to_the_next_unread_from_wherever_one_is(
    library: Library, stories: list[ArticleId], window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    seen = []
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_N)
        settle()
        seen.append(title(window))
    assert seen[1:] == ["The market", "The lighthouse stays lit", "Ships at anchor"]
    assert seen[0] == "Ships at anchor"


def test_on_the_shelf_of_the_unread_the_next_is_the_one_below_the_one_that_was_read(
    library: Library, stories: list[ArticleId], window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    window.show_place(Place.UNREAD)
    settle()
    window._desk.open(stories[1])
    settle()
    window.pane.go_to_place(1)
    settle()
    qtbot.keyClick(window, Qt.Key.Key_N)
    settle()
    assert title(window) == "The lighthouse stays lit"


def test_the_setting_is_taken_at_once(
    library: Library, stories: list[ArticleId], window: MainWindow, desk: Desk, settle: Settle
) -> None:
    choices: Choices = window.choices
    choices.put(replace(choices.now, read_when="opened"))
    desk.open(stories[0])
    settle()
    assert reading.get(library, stories[0]).state is State.READ
