"""The keys of the window, and its menu."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from reader.gui.desk import Desk
from reader.gui.main_window import MainWindow
from reader.gui.sidebar.place import Place
from reader.gui.style import Style
from reader.library import saving
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.errors import OfflineError
from tests.gui.main_window.handling import FERRY, Settle, choose, current, key, listed, shelf
from tests.gui.tools import button, colour_at, picture, texts
from tests.world import World, story_html


def test_j_and_k_step_through_the_list_and_open(
    stories: list[ArticleId], window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    opened: list[str] = []
    for pressed in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K):
        key(qtbot, pressed)
        settle()
        opened.append(window.windowTitle().removesuffix(" – Kiosque"))
    last = "The lighthouse stays lit"
    assert opened == ["Ships at anchor", "The market", last, last, "The market"]
    assert current(window) == 1


def test_o_opens_what_is_marked(
    stories: list[ArticleId], window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    window.list.select(stories[2])
    assert window.pane.shown is None
    key(qtbot, Qt.Key.Key_O)
    settle()
    assert window.windowTitle() == "The lighthouse stays lit – Kiosque"


def test_slash_begins_a_search_in_which_keys_are_letters(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle, qtbot: QtBot
) -> None:
    key(qtbot, Qt.Key.Key_Slash)
    assert window.search.hasFocus()
    qtbot.keyClicks(window.search, "jokes market")  # j, k, o and / are letters here
    assert window.search.text() == "jokes market"
    window.search.clear()
    qtbot.keyClicks(window.search, "market")
    qtbot.waitUntil(lambda: window.list.rows.rowCount() == 1)
    assert listed(window, library) == ["The market"]


def test_esc_leaves_the_search_and_shows_all_again(
    stories: list[ArticleId], window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    key(qtbot, Qt.Key.Key_Slash)
    window.search.ask("market")
    settle()
    key(qtbot, Qt.Key.Key_Escape)
    settle()
    assert window.search.text() == ""
    assert window.list.rows.rowCount() == 3
    assert window.list.hasFocus()  # where j and k step again


def test_esc_in_the_search_leaves_the_open_article_alone(
    stories: list[ArticleId], window: MainWindow, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    desk.open(stories[0])
    settle()
    desk.open_related(stories[1])
    settle()
    key(qtbot, Qt.Key.Key_Slash)
    key(qtbot, Qt.Key.Key_Escape)
    settle()
    assert window.windowTitle() == "The market – Kiosque"
    assert window.list.hasFocus()


def test_esc_in_the_list_ends_a_search_too(
    stories: list[ArticleId], window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    window.search.ask("market")
    settle()
    key(qtbot, Qt.Key.Key_Escape)
    settle()
    assert window.search.text() == ""
    assert window.list.rows.rowCount() == 3


def test_a_search_without_result_says_so_and_offers_the_way_out(
    stories: list[ArticleId], window: MainWindow, settle: Settle
) -> None:
    window.search.ask("zeppelin")
    settle()
    assert "Nothing here has all of these words." in texts(window)
    button(window, "Show all articles").click()
    settle()
    assert window.search.text() == ""
    assert window.list.rows.rowCount() == 3


def test_when_all_is_read_the_shelf_says_so(
    stories: list[ArticleId], window: MainWindow, desk: Desk, settle: Settle
) -> None:
    for number in stories:
        desk.open(number)
        settle()
        window.pane.go_to_place(1)
        settle()
    window.show_place(Place.UNREAD)
    settle()
    assert "Everything here has been read." in texts(window)
    button(window, "Show all articles").click()
    settle()
    assert shelf(window, "All articles").isChecked()


def test_esc_leaves_the_outbox(
    stories: list[ArticleId], window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    window.show_place(Place.OUTBOX)
    shelf(window, "Outbox").setFocus()
    key(qtbot, Qt.Key.Key_Escape)
    settle()
    assert not window.outbox.isVisible()
    assert shelf(window, "All articles").isChecked()


def test_f5_tries_the_outbox(
    stories: list[ArticleId], window: MainWindow, library: Library, world: World, settle: Settle
) -> None:
    world.error = OfflineError(FERRY)
    saving.save(library, FERRY)
    world.error, world.pages = None, {FERRY: story_html("The ferry comes back")}
    choose(window, "Try the outbox now").trigger()
    settle()
    assert listed(window, library)[0] == "The ferry comes back"


def test_the_related_stories_are_saved_by_a_key_where_there_are_any(
    stories: list[ArticleId], window: MainWindow, world: World, settle: Settle, qtbot: QtBot
) -> None:
    entry = choose(window, "Save its related stories")
    assert not entry.isEnabled()
    world.pages = {FERRY: story_html("The ferry comes back")}
    window.list.opened.emit(stories[0])
    settle()
    assert entry.isEnabled()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_S, modifiers)
    settle()
    assert FERRY in world.asked
    window.list.opened.emit(stories[1])
    settle()
    assert not entry.isEnabled()


def test_the_setting_for_related_stories_stands_in_the_menu(window: MainWindow) -> None:
    entry = choose(window, "Save related stories with each story")
    assert (entry.isCheckable(), entry.isChecked()) == (True, False)
    entry.trigger()
    assert window._desk.outbox.with_related


def test_ctrl_q_closes(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closing):
        qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()


@pytest.mark.parametrize("way", ["Ctrl+N", "sidebar", "menu", "empty"])
def test_every_way_to_add_opens_the_dialog(window: MainWindow, qtbot: QtBot, way: str) -> None:
    if way == "Ctrl+N":
        qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    elif way == "sidebar":
        button(window.sidebar, "Add").click()
    elif way == "menu":
        choose(window, "Add a link or text…").trigger()
    else:
        button(window.empty, "Add a link or text…").click()
    [dialog] = window.findChildren(QDialog)
    assert dialog.isVisible()
    assert dialog.windowTitle() == "Add to Kiosque"
    dialog.reject()


# ---- the menu ---------------------------------------------------------------------------------


def test_a_theme_is_chosen_in_the_menu(
    stories: list[ArticleId], window: MainWindow, qtbot: QtBot
) -> None:
    assert choose(window, "Appearance", "Light").isChecked()
    with qtbot.waitSignal(window.theme_chosen) as chosen:
        choose(window, "Appearance", "Dark").trigger()
    assert chosen.args == ["dark"]
    assert choose(window, "Appearance", "Dark").isChecked()
    assert not choose(window, "Appearance", "Light").isChecked()


@pytest.mark.parametrize("theme", ["light", "sepia", "dark", "black"])
def test_the_columns_have_the_colours_of_the_theme(
    stories: list[ArticleId], window: MainWindow, style: Style, theme: str
) -> None:
    style.choose(theme)
    shown = picture(window)
    height = window.height()
    sidebar, column, _ = window.splitter.sizes()
    assert colour_at(shown, sidebar // 2, height - 120) == style.hex("window").lower()
    assert colour_at(shown, sidebar + column // 2, height - 40) == style.hex("list").lower()
    assert colour_at(shown, -20, height - 40) == style.hex("page").lower()
