"""List and sidebar as the user has left them, and rows as they come."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtWidgets import QAbstractButton

from reader.gui.main_window import MainWindow
from reader.model.article import ArticleId
from reader.model.deed import DeedKind
from tests.gui.tools import button


def test_what_was_chosen_is_shown_and_what_is_chosen_is_kept(
    stories: list[ArticleId], window: MainWindow
) -> None:
    choices = window.choices
    choices.put(
        replace(
            choices.now,
            compact=True,
            sort="title",
            ascending=True,
            typography=replace(choices.now.typography, pictures=False),
        )
    )
    assert window.list.property("compact") is True
    assert window.list.property("pictures") is False
    assert window.column.sort.text() == "Title"
    button(window.sidebar, "Sites").click()
    assert choices.now.folded == "site"
    window.sidebar.folders_folded.emit(["Sea"])
    assert choices.now.folded_folders == ["Sea"]


def test_rows_that_are_altered_come_anew(
    stories: list[ArticleId], window: MainWindow, settle: Callable[[], None]
) -> None:
    before = window.list.rows.row_of(stories[0])
    assert before is not None
    window._desk.shelves.do(DeedKind.STAR, stories[:1])
    settle()
    after = window.list.rows.row_of(stories[0])
    assert after is not None
    assert (before.favourite, after.favourite) == (False, True)


def test_how_many_there_are_stands_in_the_sidebar(
    stories: list[ArticleId], window: MainWindow
) -> None:
    items = [each for each in window.sidebar.findChildren(QAbstractButton) if each.isVisible()]
    assert [each.accessibleName() for each in items if "3" in each.accessibleName()] == [
        "Unread, 3",
        "All articles, 3",
        "The Harbour Ledger, 3",
    ]
