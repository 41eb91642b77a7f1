"""The receipt in the window: shown, decided by, undone; what is lacking; articles cleaned again."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDesktopServices
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.rules import RulesDialog
from reader.gui.main_window import MainWindow
from reader.gui.reading_pane.banner import Banner
from reader.gui.reading_pane.removed_block import RemovedBlock
from reader.library import reading, ruling, saving
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId, ChromeKind
from reader.model.errors import OfflineError
from reader.model.site_rule import Effect, SiteRule
from tests.gui.tools import button, flush
from tests.library.sites import LINES, OFFER, OTHER_OFFER, SHARE, SHIPS, WIND, site_page
from tests.world import World

Settle = Callable[[], None]
OFFERED = "Get the paper for 5 a month"


@pytest.fixture
def ships(window: MainWindow, library: Library, world: World, settle: Settle) -> ArticleId:
    """Return an article that is open in the window, with a leftover and a removed share bar."""
    kept = take_in(library, world.page(SHIPS, site_page("Ships", OFFER + SHARE)))
    window._desk.open(kept.id)
    settle()
    return kept.id


def bars(window: MainWindow) -> list[str]:
    flush()
    return [bar.accessibleName() for bar in window.pane.findChildren(Banner) if bar.isVisible()]


def removed(window: MainWindow) -> list[str]:
    flush()
    found = [each for each in window.pane.findChildren(RemovedBlock) if each.isVisible()]
    return [each.accessibleName().split(".")[0] for each in sorted(found, key=RemovedBlock.y)]


def press(window: MainWindow, key: Qt.Key, qtbot: QtBot) -> None:
    window.pane.setFocus()
    qtbot.keyClick(window.pane, key)


def text(window: MainWindow) -> str:
    return window.pane.document().toPlainText().replace("\u00ad", "")


def test_one_key_shows_the_receipt_and_takes_it_away(
    window: MainWindow, ships: ArticleId, qtbot: QtBot, settle: Settle
) -> None:
    assert not window.actions_by_name["receipt"].isChecked()
    press(window, Qt.Key.Key_R, qtbot)
    settle()
    assert window.actions_by_name["receipt"].isChecked()
    assert removed(window) == ["Share bar"]
    press(window, Qt.Key.Key_R, qtbot)
    settle()
    assert (removed(window), bars(window)) == ([], [])


def test_the_account_line_and_the_bar_do_the_same(
    window: MainWindow, ships: ArticleId, settle: Settle
) -> None:
    window.pane.anchorClicked.emit(QUrl("#kiosque-receipt"))
    settle()
    assert removed(window) == ["Share bar"]
    button(window.pane.viewport(), "Done").click()
    assert removed(window) == []
    assert not window.actions_by_name["receipt"].isChecked()


def test_without_an_article_there_is_no_receipt(window: MainWindow, settle: Settle) -> None:
    assert not window.actions_by_name["receipt"].isEnabled()
    assert not window.actions_by_name["clean again"].isEnabled()


def test_the_receipt_goes_along_to_the_next_article(
    window: MainWindow,
    ships: ArticleId,
    library: Library,
    world: World,
    qtbot: QtBot,
    settle: Settle,
) -> None:
    press(window, Qt.Key.Key_R, qtbot)
    other = take_in(library, world.page(WIND, site_page("The wind", "<nav>Home</nav>")))
    window._desk.open(other.id)
    settle()
    assert removed(window) == ["Navigation"]


def test_a_block_is_put_back_at_once_and_this_can_be_undone(
    window: MainWindow, ships: ArticleId, qtbot: QtBot, settle: Settle
) -> None:
    press(window, Qt.Key.Key_R, qtbot)
    settle()
    button(window.pane.viewport(), "Put back: Share bar").click()
    settle()
    assert "Send this to a friend who sails" in text(window)
    assert removed(window) == []
    assert window.notice.words.startswith("Put back, here and on other pages of")
    button(window.notice, "Undo").click()
    settle()
    assert "Send this to a friend who sails" not in text(window)
    assert removed(window) == ["Share bar"]


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen has no menus to grab for
def test_a_leftover_is_removed_by_its_menu_and_gone_on_the_next_page(
    window: MainWindow, ships: ArticleId, library: Library, world: World, settle: Settle
) -> None:
    block = window.pane.document().find(OFFERED).block()
    box = window.pane.document().documentLayout().blockBoundingRect(block)
    spot = QPoint(window.pane.viewport().width() // 2, round(box.center().y()))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, window.mapToGlobal(spot))
    QApplication.sendEvent(window.pane.viewport(), event)
    [menu] = window.pane.findChildren(QMenu)
    [entry] = [each for each in menu.actions() if each.text().startswith("Remove this")]
    entry.trigger()
    menu.close()
    settle()
    assert OFFERED not in text(window)
    next_page = take_in(library, world.page(WIND, site_page("The wind", OTHER_OFFER)))
    assert reading.get(library, next_page.id).article.text.split("\n") == LINES
    window._desk.open(next_page.id)
    settle()
    assert "Autumn is here" not in text(window)


def test_a_leftover_is_removed_by_keyboard_alone(
    window: MainWindow, ships: ArticleId, qtbot: QtBot, settle: Settle
) -> None:
    press(window, Qt.Key.Key_R, qtbot)
    settle()
    for _ in range(2):  # the first paragraph, the leftover
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == f"Remove this: {OFFERED}"
    qtbot.keyClick(focused, Qt.Key.Key_Space)
    settle()
    assert OFFERED not in text(window)
    assert removed(window) == ["Other", "Share bar"]
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)


def test_an_incomplete_article_says_why_and_what_helps(
    window: MainWindow,
    library: Library,
    world: World,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    world.error = OfflineError(SHIPS)
    kept = take_in(library, world.page(SHIPS, "<html><title>Ships</title><body></body></html>"))
    window._desk.open(kept.id)
    settle()
    assert bars(window) == ["No text was found on this page. Open it in the browser."]
    button(window.pane.viewport(), "Open in browser").click()
    assert opened == [SHIPS]
    button(window.pane.viewport(), "Try again").click()
    settle()
    assert [item.url for item in saving.waiting(library)] == [SHIPS]


def test_of_a_file_without_address_it_is_said_how_to_save_it(
    window: MainWindow, library: Library, world: World, settle: Settle
) -> None:
    kept = take_in(library, world.page(None, "<html><title>Ships</title><body></body></html>"))
    window._desk.open(kept.id)
    settle()
    button(window.pane.viewport(), "Save from the browser").click()
    assert "press Kiosque’s button" in window.notice.words


def test_an_article_is_cleaned_again(
    window: MainWindow, ships: ArticleId, library: Library, settle: Settle
) -> None:
    clean = window.actions_by_name["clean again"]
    clean.trigger()
    settle()
    assert window.notice.words == "Cleaned again: nothing has changed."
    rule = SiteRule("e.org", Effect.REMOVE, "div.offer-strip", "", ChromeKind.OTHER)
    ruling.add(library, [rule])
    clean.trigger()
    settle()
    assert window.notice.words == "Cleaned again: 1 article changed."
    assert OFFERED not in text(window)


def test_what_cannot_be_cleaned_is_counted(
    window: MainWindow, ships: ArticleId, library: Library, settle: Settle
) -> None:
    with library.store.writing() as db:
        db.execute("DELETE FROM article_page")
    window.actions_by_name["clean again"].trigger()
    settle()
    assert window.notice.words.endswith("1 could not be read.")


def test_the_rules_of_a_site_are_opened_from_the_bar(
    window: MainWindow, ships: ArticleId, library: Library, qtbot: QtBot, settle: Settle
) -> None:
    ruling.add(library, [SiteRule("e.org", Effect.REMOVE, "div.x", "", ChromeKind.OTHER, "X")])
    press(window, Qt.Key.Key_R, qtbot)
    settle()
    button(window.pane.viewport(), "Rules for this site…").click()
    settle()
    [dialog] = window.findChildren(RulesDialog)
    button(dialog, "Delete the rule: X").click()
    settle()
    assert ruling.rules(library) == ()
    window._desk.receipt.imported.emit(3)
    assert window.notice.words == "3 rules taken in."
    dialog.accept()


def test_all_rules_are_opened_from_the_menu(window: MainWindow, settle: Settle) -> None:
    window.actions_by_name["rules"].trigger()
    settle()
    [dialog] = window.findChildren(RulesDialog)
    assert dialog.title.text() == "Rules of all sites"
    dialog.accept()


def test_when_the_article_goes_its_receipt_goes(
    window: MainWindow, ships: ArticleId, library: Library, qtbot: QtBot, settle: Settle
) -> None:
    press(window, Qt.Key.Key_R, qtbot)
    settle()
    with library.store.writing() as db:
        db.execute("DELETE FROM article")
    window._desk.reload()
    settle()
    assert removed(window) == []
    assert not window.actions_by_name["receipt"].isEnabled()
