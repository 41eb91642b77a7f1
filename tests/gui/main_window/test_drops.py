"""What is dropped on the window, wherever it is dropped."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.main_window import MainWindow
from reader.library import finding, saving
from reader.library.library import Library
from reader.model.article import ArticleId
from reader.model.errors import OfflineError
from reader.model.query import parse
from tests.gui.main_window.handling import FERRY, Settle, listed
from tests.world import World, story_html


def drop(window: MainWindow, data: QMimeData, over: QWidget) -> bool:
    """Drag over the middle of a part of the window and drop there; return whether it was taken."""
    spot = over.mapTo(window, over.rect().center())
    held = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(QPoint(spot), Qt.DropAction.CopyAction, *held)
    QApplication.sendEvent(window.windowHandle(), entered)
    if not entered.isAccepted():
        return False
    dropped = QDropEvent(QPointF(spot), Qt.DropAction.CopyAction, *held)
    QApplication.sendEvent(window.windowHandle(), dropped)
    return dropped.isAccepted()


@pytest.mark.parametrize("part", ["list", "pane", "sidebar"])
def test_a_file_that_is_dropped_becomes_an_article(
    stories: list[ArticleId],
    window: MainWindow,
    library: Library,
    tmp_path: Path,
    settle: Settle,
    part: str,
) -> None:
    page = tmp_path / "the ferry.html"
    page.write_text(story_html("The ferry comes back"), encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(page))])
    assert drop(window, data, getattr(window, part))
    settle()
    assert listed(window, library)[0] == "The ferry comes back"


def test_a_file_may_be_dropped_on_the_empty_library(
    window: MainWindow, library: Library, tmp_path: Path, settle: Settle
) -> None:
    page = tmp_path / "ferry.html"
    page.write_text(story_html("The ferry comes back"), encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(page))])
    assert drop(window, data, window.empty)
    settle()
    assert listed(window, library) == ["The ferry comes back"]


@pytest.mark.parametrize("kind", ["link", "words of a link"])
def test_a_link_that_is_dropped_is_queued(
    stories: list[ArticleId],
    window: MainWindow,
    library: Library,
    world: World,
    settle: Settle,
    kind: str,
) -> None:
    world.error = OfflineError(FERRY)
    data = QMimeData()
    if kind == "link":
        data.setUrls([QUrl(FERRY)])
    else:
        data.setText(FERRY)
    assert drop(window, data, window.pane)
    settle()
    assert [item.url for item in saving.waiting(library)] == [FERRY]


def test_a_text_that_is_dropped_becomes_an_article(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle
) -> None:
    data = QMimeData()
    data.setText("The gale\n\n" + "It took three roofs and a good many tiles with it. " * 8)
    assert drop(window, data, window.list)
    settle()
    assert finding.find(library, parse("gale"))


def test_a_piece_of_a_page_that_is_dropped_becomes_an_article(
    stories: list[ArticleId], window: MainWindow, library: Library, settle: Settle
) -> None:
    text = "It took three roofs and a good many tiles with it. " * 8
    data = QMimeData()
    data.setText(text)
    data.setHtml(f"<h1>The gale</h1><p>{text}</p>")
    assert drop(window, data, window.list)
    settle()
    assert finding.find(library, parse("gale"))


def test_what_is_neither_is_not_taken(stories: list[ArticleId], window: MainWindow) -> None:
    data = QMimeData()
    data.setData("application/x-colour", b"red")
    assert not drop(window, data, window.list)
