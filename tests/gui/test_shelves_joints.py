"""Keys, buttons and menus put articles in order, and what was done can be undone."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from reader.gui.choices import Choices
from reader.gui.list_column import ListColumn
from reader.gui.main_window import MainWindow
from reader.gui.sidebar.place import Place
from reader.gui.tag_popover import TagPopover
from reader.library import finding, organizing
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.deed import DeedKind
from reader.model.query import Query, Shelf
from tests.gui.main_window.handling import Settle, key, listed, shelf
from tests.gui.tools import button, texts

SHIPS, MARKET, LIGHTHOUSE = "Ships at anchor", "The market", "The lighthouse stays lit"


def column(window: MainWindow) -> ListColumn:
    found = window.findChild(ListColumn)
    assert found is not None
    return found


def on(library: Library, shelf: Shelf) -> list[ArticleId]:
    return finding.find(library, Query(shelf=shelf))


def show(window: MainWindow, place: Place, settle: Settle) -> None:
    window.show_place(place)
    settle()


@pytest.mark.parametrize(
    ("pressed", "shelf"),
    [
        (Qt.Key.Key_S, Shelf.FAVOURITES),
        (Qt.Key.Key_A, Shelf.ARCHIVE),
        (Qt.Key.Key_Delete, Shelf.TRASH),
        (Qt.Key.Key_NumberSign, Shelf.TRASH),
    ],
)
def test_keys_put_the_open_article_on_its_shelf_and_ctrl_z_takes_it_back(
    stories: list[ArticleId],
    window: MainWindow,
    library: Library,
    settle: Settle,
    qtbot: QtBot,
    pressed: Qt.Key,
    shelf: Shelf,
) -> None:
    key(qtbot, Qt.Key.Key_J)
    settle()
    key(qtbot, pressed)
    settle()
    assert on(library, shelf) == stories[:1]
    key(qtbot, Qt.Key.Key_Z, ctrl=True)
    settle()
    assert on(library, shelf) == []


def test_m_marks_as_unread_and_read(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle, qtbot: QtBot
) -> None:
    key(qtbot, Qt.Key.Key_J)
    settle()
    for number in (2, 3):
        organizing.do(library, DeedKind.MARK_READ, stories[:1])
        key(qtbot, Qt.Key.Key_M)
        settle()
        assert len(on(library, Shelf.UNREAD)) == 3
        key(qtbot, Qt.Key.Key_M)
        settle()
        assert len(on(library, Shelf.UNREAD)) == 2, number


def test_done_with_the_pane_is_free_the_next_row_is_marked_and_the_bar_says_so(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle, qtbot: QtBot
) -> None:
    show(window, Place.UNREAD, settle)
    key(qtbot, Qt.Key.Key_J)
    settle()
    key(qtbot, Qt.Key.Key_A)
    settle()
    assert window.pane.shown is None
    assert listed(window, library) == [MARKET, LIGHTHOUSE]
    assert window.list.current == stories[1]
    assert "1 article" in column(window).undo.words
    QTest.mouseClick(button(column(window).undo, "Undo"), Qt.MouseButton.LeftButton)
    settle()
    assert listed(window, library) == [SHIPS, MARKET, LIGHTHOUSE]
    assert column(window).undo.words == ""


def test_what_is_archived_stays_open_where_its_row_stays(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle, qtbot: QtBot
) -> None:
    key(qtbot, Qt.Key.Key_J)
    settle()
    key(qtbot, Qt.Key.Key_A)
    settle()
    assert on(library, Shelf.ARCHIVE) == stories[:1]
    assert window.pane.shown is not None
    assert window.list.current == stories[0]
    show(window, Place.UNREAD, settle)
    assert window.pane.shown is not None  # another list was looked at: nothing was done to it


def test_what_is_thrown_away_is_closed_everywhere(
    stories: list[ArticleId], window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    key(qtbot, Qt.Key.Key_J)
    settle()
    key(qtbot, Qt.Key.Key_Delete)
    settle()
    assert window.pane.shown is None
    assert window.list.hasFocus()


def test_what_is_picked_is_done_at_once_and_undone_at_once(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle, qtbot: QtBot
) -> None:
    key(qtbot, Qt.Key.Key_X)
    key(qtbot, Qt.Key.Key_J)
    key(qtbot, Qt.Key.Key_X)
    assert "2 picked" in texts(window)
    button(column(window).picks, "Put into the archive").click()
    settle()
    assert on(library, Shelf.ARCHIVE) == stories[:2]
    assert window.list.picked == []
    key(qtbot, Qt.Key.Key_U)
    settle()
    assert on(library, Shelf.ARCHIVE) == []


def test_steps_are_undone_one_after_the_other(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle, qtbot: QtBot
) -> None:
    key(qtbot, Qt.Key.Key_A, ctrl=True)
    for pressed in (Qt.Key.Key_S, Qt.Key.Key_M):
        key(qtbot, pressed)
        settle()
    assert len(on(library, Shelf.FAVOURITES)) == len(window.list.picked) == 3
    assert on(library, Shelf.UNREAD) == []
    undo = window.actions_by_name["undo"]
    undo.trigger()
    settle()
    assert (len(on(library, Shelf.FAVOURITES)), len(on(library, Shelf.UNREAD))) == (3, 3)
    undo.trigger()
    settle()
    assert on(library, Shelf.FAVOURITES) == []
    assert not undo.isEnabled()
    undo.trigger()


def test_escape_lets_go_of_what_is_picked(
    stories: list[ArticleId], window: MainWindow, qtbot: QtBot
) -> None:
    key(qtbot, Qt.Key.Key_X)
    key(qtbot, Qt.Key.Key_Escape)
    assert window.list.picked == []
    assert not column(window).picks.isVisible()


def test_the_buttons_above_an_article_show_how_it_stands(
    stories: list[ArticleId], window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    star_button = window._pane_column.header.button("star")
    assert star_button is not None
    key(qtbot, Qt.Key.Key_J)
    settle()
    assert not star_button.isChecked()
    star_button.click()
    settle()
    assert star_button.isChecked()


def test_tags_are_given_by_t_and_stand_in_the_sidebar(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle, qtbot: QtBot
) -> None:
    key(qtbot, Qt.Key.Key_J)
    settle()
    key(qtbot, Qt.Key.Key_T)
    settle()
    [popover] = window.findChildren(TagPopover)
    [field] = popover.findChildren(QLineEdit)
    QTest.keyClicks(field, "water")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert finding.find(library, Query(tag="water")) == stories[:1]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert shelf(window, "water").accessibleName() == "water, 1"
    key(qtbot, Qt.Key.Key_T)
    settle()
    button(popover, "water").click()
    settle()
    assert finding.find(library, Query(tag="water")) == []
    popover.close()


def test_a_tag_is_renamed_from_the_sidebar(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle
) -> None:
    organizing.do(library, DeedKind.TAG, stories[:1], "water")
    window._desk.reload()
    settle()
    shelf(window, "water").actions()[0].trigger()
    [dialog] = window.findChildren(QInputDialog)
    dialog.setTextValue("sea")
    dialog.accept()
    settle()
    assert finding.find(library, Query(tag="sea")) == stories[:1]


def in_menu(name: str, before: Callable[[QMenu], None] = lambda _: None) -> None:
    """Choose this entry of the menu that will open."""

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        before(menu)
        [entry] = [each for each in menu.actions() if each.text() == name]
        menu.setActiveAction(entry)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(0, choose)


def test_a_rows_menu_concerns_that_row(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle, qtbot: QtBot
) -> None:
    key(qtbot, Qt.Key.Key_J)
    settle()
    in_menu("Favourite")
    window.list.menu_wanted.emit(stories[2], QPoint(10, 10))
    settle()
    assert on(library, Shelf.FAVOURITES) == stories[2:]
    window.actions_by_name["star"].trigger()
    settle()
    assert set(on(library, Shelf.FAVOURITES)) == {stories[0], stories[2]}


def test_the_trash_gives_back_and_is_emptied_when_the_user_is_sure(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle
) -> None:
    organizing.do(library, DeedKind.TRASH, stories)
    window._desk.reload()
    show(window, Place.TRASH, settle)
    assert not window.empty.isVisible()

    def has_restore(menu: QMenu) -> None:
        assert "Restore from the trash" in [each.text() for each in menu.actions()]

    in_menu("Restore from the trash", has_restore)
    window.list.menu_wanted.emit(stories[2], QPoint(10, 10))
    settle()
    assert on(library, Shelf.TRASH) == stories[:2]
    for name, left in (("Cancel", 2), ("Empty the trash", 0)):
        button(column(window), "Empty the trash").click()
        [box] = window.findChildren(QMessageBox)
        button(box, name).click()
        settle()
        assert len(on(library, Shelf.TRASH)) == left


def test_the_chosen_order_is_listed_and_kept(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle
) -> None:
    entries = {each.text(): each for each in column(window).sort.menu().actions()}
    entries["Title"].trigger()
    settle()
    assert listed(window, library) == [SHIPS, LIGHTHOUSE, MARKET]
    assert (window.choices.now.sort, window.choices.now.ascending) == ("title", True)
    entries["At random"].trigger()
    settle()
    assert sorted(listed(window, library)) == sorted([SHIPS, LIGHTHOUSE, MARKET])
    entries["Compact rows"].trigger()
    assert window.choices.now.compact
    assert window.list.property("compact")


def test_choices_are_taken_at_the_beginning(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle
) -> None:
    choices: Choices = window.choices
    choices.put(replace(choices.now, sort="published", ascending=True, folded="site"))
    assert column(window).sort.text() == "Date published"
    choices.put(replace(choices.now, sort="nonsense"))
    assert column(window).sort.text() == "Date saved"
    settle()
    button(window.sidebar, "Sites, folded").click()
    assert choices.now.folded == ""


def test_in_a_narrow_window_archiving_leads_back_to_the_list(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle, qtbot: QtBot
) -> None:
    window.resize(700, 820)
    key(qtbot, Qt.Key.Key_O)
    settle()
    key(qtbot, Qt.Key.Key_A)
    settle()
    assert window.list.isVisible()
    assert column(window).undo.isVisible()


def test_in_the_outbox_keys_concern_no_article(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle, qtbot: QtBot
) -> None:
    key(qtbot, Qt.Key.Key_J)
    settle()
    show(window, Place.OUTBOX, settle)
    QTest.keyClick(window, Qt.Key.Key_Delete)
    settle()
    assert on(library, Shelf.TRASH) == []
    show(window, Place.ALL, settle)
    assert window.actions_by_name["trash"].isEnabled()


def test_a_key_without_an_article_leaves_the_buttons_as_they_were(
    stories: list[ArticleId], window: MainWindow, settle: Settle
) -> None:
    star = window.actions_by_name["star"]
    star.trigger()
    settle()
    assert not star.isChecked()


def test_a_merge_is_said_above_the_article_where_no_list_is_seen(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle, qtbot: QtBot
) -> None:
    window.resize(700, 820)
    key(qtbot, Qt.Key.Key_O)
    settle()
    window._desk.twins.merge(stories[0], stories[1])
    settle()
    assert "Both are one now" in window.notice.words
    button(window.notice, "Undo").click()
    settle()
    assert len(on(library, Shelf.ALL)) == 3


def test_without_an_article_there_are_no_tags_to_give(window: MainWindow, settle: Settle) -> None:
    window.actions_by_name["tag"].trigger()
    settle()
    [popover] = window.findChildren(TagPopover)
    assert not popover.isVisible()
