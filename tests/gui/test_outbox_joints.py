"""The outbox on the screen and the desk: wishes one way, news the other, questions in between."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QInputDialog

from reader.gui.desk import Desk
from reader.gui.main_window import MainWindow
from reader.gui.outbox_row import OutboxRow
from reader.gui.sidebar.place import Place
from reader.library import saving
from reader.library.delivering import deliver
from reader.library.library import Library
from reader.model.errors import NotAPageError, OfflineError, RefusedError
from tests.gui.tools import button, texts
from tests.world import World

Settle = Callable[[], None]
SHIPS, MARKET = "https://e.org/ships", "https://f.org/market"


@pytest.fixture
def outbox(window: MainWindow, library: Library, world: World, settle: Settle) -> MainWindow:
    """Return the window at its outbox, in which two links wait without a network."""
    world.error = OfflineError(SHIPS)
    saving.save(library, SHIPS, title="Ships at anchor")
    saving.save(library, MARKET, title="The market")
    window.show_place(Place.OUTBOX)
    window._desk.reload()
    settle()
    return window


def titles(library: Library) -> list[str | None]:
    return [item.title for item in saving.waiting(library)]


def test_what_is_removed_is_said_where_one_looks_and_undone(
    outbox: MainWindow, library: Library, settle: Settle
) -> None:
    button(outbox.outbox, "Remove: Ships at anchor").click()
    settle()
    assert titles(library) == ["The market"]
    assert outbox.outbox.notice.words == "Removed: \u2068Ships at anchor\u2069"
    assert outbox.notice.words == ""
    button(outbox.outbox, "Undo").click()
    settle()
    assert titles(library) == ["Ships at anchor", "The market"]
    assert "Ships at anchor" in texts(outbox.outbox)


def test_an_address_is_asked_for_and_corrected(
    outbox: MainWindow, library: Library, settle: Settle
) -> None:
    outbox.outbox.corrected.emit(SHIPS)
    [dialog] = outbox.findChildren(QInputDialog)
    assert dialog.textValue() == SHIPS
    dialog.setTextValue("e.org/boats")
    dialog.accept()
    settle()
    assert [item.url for item in saving.waiting(library)] == ["https://e.org/boats", MARKET]


def test_an_address_that_is_none_is_said_here(
    outbox: MainWindow, library: Library, settle: Settle
) -> None:
    outbox.outbox.corrected.emit(SHIPS)
    [dialog] = outbox.findChildren(QInputDialog)
    dialog.setTextValue("no address at all")
    dialog.accept()
    settle()
    assert outbox.outbox.notice.words == "This is not a web address: no address at all"
    assert len(saving.waiting(library)) == 2


def test_a_failure_is_heard_once_where_one_looks(
    outbox: MainWindow, world: World, settle: Settle
) -> None:
    world.error = RefusedError(SHIPS, "the site answered 410 Gone")
    button(outbox.outbox, "Try all now").click()
    settle()
    assert outbox.outbox.notice.words == ""
    assert texts(outbox.outbox).count("The site answered 410 Gone.") == 2


def test_a_line_is_moved(outbox: MainWindow, library: Library, settle: Settle) -> None:
    outbox.outbox.arranged.emit([MARKET, SHIPS])
    settle()
    assert titles(library) == ["The market", "Ships at anchor"]
    rows = outbox.outbox.findChildren(OutboxRow)
    rows.sort(key=lambda row: row.y())
    assert [row.item.title for row in rows] == ["The market", "Ships at anchor"]


def test_those_that_were_given_up_wait_again(
    outbox: MainWindow, library: Library, world: World, settle: Settle
) -> None:
    world.error = RefusedError(SHIPS, "the site answered 410 Gone")
    list(deliver(library))
    outbox._desk.reload()
    settle()
    world.error = OfflineError(SHIPS)
    button(outbox.outbox, "Try these again").click()
    settle()
    assert [item.given_up for item in saving.waiting(library)] == [False, False]


def test_a_file_is_saved_where_the_user_says(
    outbox: MainWindow, library: Library, world: World, settle: Settle, tmp_path: Path
) -> None:
    world.error = NotAPageError(SHIPS, "it is a PDF, not a page", b"%PDF-", "application/pdf", "a")
    list(deliver(library, [saving.waiting(library)[0].url]))
    outbox.outbox.exported.emit(SHIPS)
    [dialog] = outbox.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "a.pdf"))
    dialog.reject()
    settle()
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF-"


def test_what_is_saved_with_an_article_is_said(
    window: MainWindow, desk: Desk, settle: Settle
) -> None:
    desk.outbox.gathered.emit(0)
    assert window.notice.words == "The related stories are all here, or wait already."
    desk.outbox.gathered.emit(1)
    assert window.notice.words == "1 link waits in the outbox until there is a network."
