"""What is asked of the article in the pane reaches the desk and the browser."""

from collections.abc import Callable

from reader.gui.desk import Desk
from reader.gui.main_window import MainWindow
from reader.library.intake import take_in
from reader.library.library import Library
from reader.library.pages import from_text
from reader.model.article import ArticleId
from tests.world import NOON


def test_an_article_is_opened_where_it_came_from(
    stories: list[ArticleId], window: MainWindow, desk: Desk, settle: Callable[[], None]
) -> None:
    original = window.actions_by_name["original"]
    assert not original.isEnabled()
    desk.open(stories[0])
    settle()
    assert original.isEnabled()


def test_a_text_without_an_address_cannot_be(
    library: Library, window: MainWindow, desk: Desk, settle: Callable[[], None]
) -> None:
    text = "The gale\n\n" + "It took three roofs and a good many tiles with it. " * 8
    desk.open(take_in(library, from_text(NOON, text)).id)
    settle()
    assert window.pane.shown is not None
    assert not window.actions_by_name["original"].isEnabled()


def test_every_action_of_the_window_does_something(window: MainWindow) -> None:
    # Those that look after the library are joined by the window's start: gui/open_window.
    assert window.actions_by_name.idle == {"check", "back up"}
