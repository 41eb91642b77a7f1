"""What the user brings: links, texts and files, asked for, dropped, or given at the start."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSettings, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.desk import Desk
from reader.gui.dialogs.save import SaveDialog
from reader.gui.reception import Reception
from reader.gui.style import Style
from reader.library import finding, saving
from reader.library.library import Library
from reader.model.errors import FormatError, OfflineError, ReaderError
from reader.model.query import Query
from tests.gui.tools import button, end, flush
from tests.world import World, story_html

FERRY, GALE = "https://e.org/ferry", "https://e.org/gale"
TEXT = "The gale\n\n" + "It took three roofs and a good many tiles with it. " * 8
Settle = Callable[[], None]


@pytest.fixture
def owner(style: Style, qtbot: QtBot) -> Iterator[QWidget]:
    """Give the window over which dialogs open."""
    QGuiApplication.clipboard().clear()
    owner = QWidget()
    with qtbot.waitActive(owner):
        owner.show()
        owner.activateWindow()
    yield owner
    end(owner)


@pytest.fixture
def reception(style: Style, desk: Desk, owner: QWidget, world: World) -> Reception:
    """Give the reception of a desk without a network."""
    world.error = OfflineError(FERRY)
    return Reception(style, desk, owner)


@pytest.fixture
def failures(desk: Desk) -> list[ReaderError]:
    failures: list[ReaderError] = []
    desk.failed.connect(failures.append)
    return failures


def titles(library: Library) -> list[str]:
    return [row.title for row in finding.rows(library, finding.find(library, Query()))]


def waiting(library: Library) -> list[str]:
    return [item.url for item in saving.waiting(library)]


def page(folder: Path, name: str, title: str) -> Path:
    file = folder / name
    file.write_text(story_html(title), encoding="utf-8")
    return file


# ---- asked for --------------------------------------------------------------------------------


def dialog_of(owner: QWidget) -> SaveDialog:
    [dialog] = owner.findChildren(SaveDialog)
    return dialog


def test_links_that_were_asked_for_are_queued(
    reception: Reception, owner: QWidget, library: Library, settle: Settle, qtbot: QtBot
) -> None:
    reception.ask_for_links()
    dialog = dialog_of(owner)
    qtbot.keyClicks(dialog.field, f"{FERRY} {GALE}")
    qtbot.mouseClick(button(dialog, "Save"), Qt.MouseButton.LeftButton)
    settle()
    assert waiting(library) == [FERRY, GALE]
    flush()
    assert owner.findChildren(SaveDialog) == []


def test_a_text_that_was_asked_for_becomes_an_article(
    reception: Reception, owner: QWidget, library: Library, settle: Settle, qtbot: QtBot
) -> None:
    reception.ask_for_links()
    dialog = dialog_of(owner)
    dialog.field.setPlainText(TEXT)
    qtbot.mouseClick(button(dialog, "Save"), Qt.MouseButton.LeftButton)
    settle()
    assert titles(library) == ["The gale"]


def test_a_dialog_that_is_left_leaves_nothing(
    reception: Reception, owner: QWidget, library: Library, settle: Settle
) -> None:
    reception.ask_for_links()
    dialog = dialog_of(owner)
    dialog.field.setPlainText(FERRY)
    dialog.reject()
    settle()
    assert waiting(library) == []
    flush()
    assert owner.findChildren(SaveDialog) == []


def test_files_that_were_asked_for_become_articles(
    reception: Reception, owner: QWidget, library: Library, tmp_path: Path, settle: Settle
) -> None:
    files = [page(tmp_path, "one.html", "Story one"), page(tmp_path, "two.htm", "Story two")]
    own = str(tmp_path / "settings")  # else Qt notes in the user's where the dialog was
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, own)
    reception.ask_for_files()
    [dialog] = owner.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.setDirectory(str(tmp_path))
    [field] = [each for each in dialog.findChildren(QLineEdit) if each.isVisible()]
    field.setText(" ".join(f'"{file.name}"' for file in files))
    button(dialog, "&Open").click()
    settle()
    assert titles(library) == ["Story two", "Story one"]
    flush()
    assert owner.findChildren(QFileDialog) == []


# ---- dropped ----------------------------------------------------------------------------------


def test_dropped_files_and_links_go_each_their_way(
    reception: Reception, library: Library, tmp_path: Path, settle: Settle
) -> None:
    file = page(tmp_path, "a ship & a quay.html", "Story one")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)), QUrl(FERRY)])
    data.setText("what a browser adds for editors")
    reception.take_drop(data)
    settle()
    assert titles(library) == ["Story one"]
    assert waiting(library) == [FERRY]


@pytest.mark.parametrize(
    ("dropped", "waits", "kept"),
    [(f"{FERRY}\n{GALE}", [FERRY, GALE], []), (TEXT, [], ["The gale"])],
    ids=["links", "a text"],
)
def test_dropped_words_are_links_or_a_text(
    reception: Reception,
    library: Library,
    settle: Settle,
    dropped: str,
    waits: list[str],
    kept: list[str],
) -> None:
    data = QMimeData()
    data.setText(dropped)
    reception.take_drop(data)
    settle()
    assert (waiting(library), titles(library)) == (waits, kept)


# ---- given at the start -----------------------------------------------------------------------


def test_paths_and_addresses_of_files_and_links(
    reception: Reception, library: Library, tmp_path: Path, settle: Settle
) -> None:
    one = page(tmp_path, "one.html", "Story one")
    two = page(tmp_path, "zwei ü.html", "Story two")
    reception.take_sources([str(one), QUrl.fromLocalFile(str(two)).toString(), FERRY])
    settle()
    assert titles(library) == ["Story two", "Story one"]
    assert waiting(library) == [FERRY]


def test_nothing_given_is_nothing_done(
    reception: Reception, library: Library, failures: list[ReaderError], settle: Settle
) -> None:
    reception.take_sources([])
    settle()
    assert (titles(library), waiting(library), failures) == ([], [], [])


@pytest.mark.parametrize("source", ["gone.html", "file:///nowhere/gone.html", "ftp://e.org/a"])
def test_what_cannot_be_read_is_said(
    reception: Reception, failures: list[ReaderError], settle: Settle, source: str
) -> None:
    reception.take_sources([source])
    settle()
    [error] = failures
    assert isinstance(error, FormatError)
    assert error.reason == "there is no such file"
