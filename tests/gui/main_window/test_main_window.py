"""The whole window on a real library: its places, its articles, and what it says."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from reader.gui.desk import Desk
from reader.gui.main_window import MainWindow
from reader.gui.sidebar.place import Place
from reader.gui.style import Style
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.change import Change, Kept
from reader.model.errors import FormatError, OfflineError
from reader.store import tags
from tests.gui.main_window.handling import FERRY, Settle, choose, current, listed, shelf
from tests.gui.tools import button, texts
from tests.world import World, story_html


class Browser(QObject):
    """Stands where the system's browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser(style: Style) -> Iterator[Browser]:
    browser = Browser()
    # The stubs ask for bytes, which it does not take.
    QDesktopServices.setUrlHandler("https", browser, "take")  # type: ignore[arg-type]
    yield browser
    QDesktopServices.unsetUrlHandler("https")


# ---- places -----------------------------------------------------------------------------------


def test_it_begins_with_all_articles_and_none_open(
    stories: list[ArticleId], window: MainWindow, library: Library
) -> None:
    assert window.windowTitle() == "Kiosque"
    assert listed(window, library) == ["Ships at anchor", "The market", "The lighthouse stays lit"]
    assert {"All articles", "3"} <= set(texts(window))
    assert shelf(window, "All articles").isChecked()
    assert window.list.hasFocus()
    assert window.pane.isVisible()
    assert window.pane.shown is None


def test_the_list_that_comes_with_the_first_article_has_the_focus(
    window: MainWindow, desk: Desk, settle: Settle
) -> None:
    assert not window.list.isVisible()
    desk.incoming.take_in_samples()
    settle()
    assert window.list.isVisible()
    assert QApplication.focusWidget() is window.list


def test_an_empty_library_says_how_to_fill_it(
    window: MainWindow, library: Library, settle: Settle
) -> None:
    assert "Nothing here yet" in texts(window)
    assert not window.list.isVisible()
    button(window.empty, "Look round first").click()
    settle()
    assert "Nothing here yet" not in texts(window)
    assert window.list.rows.rowCount() == 8


def test_the_sidebar_leads_to_its_places(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle
) -> None:
    window.list.open_current()
    settle()
    window.pane.go_to_place(1)
    settle()
    shelf(window, "Unread").click()
    settle()
    assert {"Unread", "2"} <= set(texts(window))
    assert listed(window, library) == ["The market", "The lighthouse stays lit"]
    shelf(window, "Outbox").click()
    settle()
    assert window.outbox.isVisible()
    assert not window.list.isVisible()
    assert not window.pane.isVisible()
    shelf(window, "All articles").click()
    settle()
    assert len(listed(window, library)) == 3
    assert window.pane.isVisible()


@pytest.mark.parametrize(
    ("begin", "place"), [("list", Place.OUTBOX), ("pane", Place.FEEDS)], ids=["outbox", "feeds"]
)
def test_a_place_that_is_clicked_rings_none_of_its_buttons(
    stories: list[ArticleId], window: MainWindow, settle: Settle, begin: str, place: Place
) -> None:
    window.list.open_current()
    settle()
    getattr(window, begin).setFocus()
    window.sidebar.chosen.emit(place)
    settle()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    assert not isinstance(focused, QAbstractButton)


def test_tags_and_sites_lead_to_their_articles(
    stories: list[ArticleId], window: MainWindow, library: Library, desk: Desk, settle: Settle
) -> None:
    with library.store.writing() as db:
        tags.give(db, "water", stories[:1])
    desk.reload()
    settle()
    shelf(window, "water").click()
    settle()
    assert listed(window, library) == ["Ships at anchor"]
    assert {"water", "1"} <= set(texts(window))
    shelf(window, "The Harbour Ledger").click()
    settle()
    assert len(listed(window, library)) == 3
    shelf(window, "Favourites").click()
    settle()
    assert window.list.rows.rowCount() == 0


def test_a_place_may_have_a_view_of_its_own(
    stories: list[ArticleId], window: MainWindow, settle: Settle
) -> None:
    shelf(window, "Feeds").click()
    assert window.feeds.isVisible()
    assert not window.list.isVisible()
    assert window.place == Place.FEEDS
    window.go_back()
    assert window.list.isVisible()


def test_a_saved_search_is_told_by_its_name(
    stories: list[ArticleId], window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    window.sidebar.show_searches(["short ones"])
    with qtbot.waitSignal(window.search_chosen) as told:
        shelf(window, "short ones").click()
    assert told.args == ["short ones"]
    assert "short ones" in texts(window)


def test_the_sidebar_counts(
    stories: list[ArticleId], window: MainWindow, desk: Desk, world: World, settle: Settle
) -> None:
    def spoken() -> list[str]:
        names = ("Unread", "All articles", "Outbox")
        return [shelf(window, name).accessibleName() for name in names]

    assert spoken() == ["Unread, 3", "All articles, 3", "Outbox"]
    world.error = OfflineError(FERRY)
    desk.queue([(FERRY, "")])
    desk.open(stories[0])
    settle()
    window.pane.go_to_place(1)
    settle()
    assert spoken() == ["Unread, 2", "All articles, 3", "Outbox, 1"]


def test_columns_have_the_widths_they_were_given(
    stories: list[ArticleId], window: MainWindow
) -> None:
    window.set_columns(210, 330)
    assert window.splitter.sizes()[:2] == [210, 330]
    for width in (1000, 700, 1280):
        window.resize(width, 820)
        QCoreApplication.processEvents()
    assert window.splitter.sizes()[:2] == [210, 330]


def test_a_folded_sidebar_leaves_its_room_to_the_pane(
    stories: list[ArticleId], window: MainWindow
) -> None:
    window.resize(1000, 820)
    window.set_columns(210, 330)
    QCoreApplication.processEvents()
    assert window.splitter.sizes()[:2] == [window.sidebar.width(), 330]
    assert window.sidebar.width() < 60


@pytest.mark.parametrize(
    ("width", "handle", "columns"),
    [(1280, 1, (240, 300)), (1280, 2, (210, 360)), (1000, 2, (210, 360))],
    ids=["sidebar", "list", "list beside a folded sidebar"],
)
def test_widths_that_the_user_draws_are_remembered(
    stories: list[ArticleId],
    window: MainWindow,
    width: int,
    handle: int,
    columns: tuple[int, int],
) -> None:
    window.set_columns(210, 330)
    window.resize(width, 820)
    QCoreApplication.processEvents()
    bar = window.splitter.handle(handle)
    held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QTest.mousePress(bar, *held, QPoint(0, 300))
    QTest.mouseMove(bar, QPoint(30, 300))
    QTest.mouseRelease(bar, *held, QPoint(0, 300))
    assert window.splitter.widths == pytest.approx(columns, abs=4)


# ---- opening ----------------------------------------------------------------------------------


def test_an_open_article_gives_the_window_its_name(
    stories: list[ArticleId], window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    row = window.list.visualRect(window.list.rows.index(1, 0))
    qtbot.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    settle()
    assert window.windowTitle() == "The market – Kiosque"
    assert window.pane.toPlainText().startswith("The market")
    assert current(window) == 1


def test_an_article_that_was_read_is_so_in_the_list_too(
    stories: list[ArticleId], window: MainWindow, settle: Settle
) -> None:
    def spoken() -> str:
        role = Qt.ItemDataRole.AccessibleTextRole
        return str(window.list.rows.index(0, 0).data(role))

    assert spoken().endswith("unread")
    window.list.open_current()
    settle()
    window.pane.go_to_place(1)
    settle()
    assert spoken().endswith(", read")


def test_the_original_is_opened_in_the_browser(
    stories: list[ArticleId], window: MainWindow, browser: Browser, settle: Settle
) -> None:
    window.list.open_current()
    settle()
    choose(window, "Open in the browser").trigger()
    assert browser.opened == ["https://e.org/ships"]


def test_a_text_without_an_address_has_no_original(
    window: MainWindow, desk: Desk, settle: Settle
) -> None:
    desk.incoming.keep_text(
        "The gale\n\n" + "It took three roofs and a good many tiles with it. " * 8
    )
    settle()
    assert window.windowTitle() == "The gale – Kiosque"
    assert not choose(window, "Open in the browser").isEnabled()


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_a_link_in_the_text_opens_its_saved_copy_else_asks(
    stories: list[ArticleId], window: MainWindow, browser: Browser, settle: Settle
) -> None:
    window.list.open_current()
    settle()
    window.pane.anchorClicked.emit(QUrl("https://e.org/market?utm_source=x"))
    settle()
    assert window.windowTitle() == "The market – Kiosque"
    window.pane.anchorClicked.emit(QUrl("https://e.org/quarry"))
    settle()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    [entry] = [each for each in menu.actions() if each.text() == "Open in the browser"]
    entry.trigger()
    menu.close()
    assert browser.opened == ["https://e.org/quarry"]


def test_an_article_that_is_taken_away_leaves_an_empty_pane(
    window: MainWindow, desk: Desk, stories: list[ArticleId], settle: Settle
) -> None:
    desk.incoming.take_in_samples()
    settle()
    window.list.open_current()
    settle()
    assert window.windowTitle() != "Kiosque"
    choose(window, "Remove the sample stories").trigger()
    settle()
    assert window.pane.shown is None
    assert window.windowTitle() == "Kiosque"
    assert window.list.rows.rowCount() == 3
    assert not choose(window, "Remove the sample stories").isEnabled()
    assert window.notice.words == "The sample stories were removed."
    button(window.notice, "Bring them back").click()
    settle()
    assert window.list.rows.rowCount() == 3 + 8


# ---- what is said -----------------------------------------------------------------------------


def test_a_story_that_came_is_said_and_can_be_read(
    stories: list[ArticleId], window: MainWindow, desk: Desk, world: World, settle: Settle
) -> None:
    world.pages = {FERRY: story_html("The ferry comes back")}
    desk.queue([(FERRY, "")])
    settle()
    assert window.notice.words == "Saved: \u2068The ferry comes back\u2069"
    button(window.notice, "Read").click()
    settle()
    assert window.windowTitle() == "The ferry comes back – Kiosque"
    assert window.notice.words == ""


def test_a_story_that_was_here_is_said_to_be_updated(
    stories: list[ArticleId], window: MainWindow, desk: Desk, tmp_path: Path, settle: Settle
) -> None:
    page = tmp_path / "ferry.html"
    page.write_text(story_html("The ferry comes back"), encoding="utf-8")
    for said in ("Saved: ", "It was here already; updated: "):
        desk.incoming.keep_files([page])
        settle()
        assert window.notice.words == f"{said}\u2068The ferry comes back\u2069"


def test_a_story_that_is_better_than_what_came_is_said_to_be_kept(
    stories: list[ArticleId], window: MainWindow, desk: Desk
) -> None:
    desk.kept.emit(Kept(stories[0], "Ships", False, Change(), as_it_was=True))
    said = "It was here already, and better; kept as it was: \u2068Ships\u2069"
    assert window.notice.words == said


def test_a_link_that_waits_is_said_and_can_be_seen(
    stories: list[ArticleId], window: MainWindow, desk: Desk, world: World, settle: Settle
) -> None:
    world.error = OfflineError(FERRY)
    desk.queue([(FERRY, "The ferry comes back")])
    settle()
    assert window.notice.words == "1 link waits in the outbox until there is a network."
    button(window.notice, "Show").click()
    assert window.outbox.isVisible()
    assert "The ferry comes back" in texts(window.outbox)
    assert shelf(window, "Outbox").isChecked()


def test_a_failure_is_one_sentence_that_stays(
    stories: list[ArticleId], window: MainWindow, desk: Desk
) -> None:
    desk.failed.emit(FormatError("budget.pdf", "it is a PDF, not a page"))
    assert window.notice.words == "budget.pdf could not be read: it is a PDF, not a page."
