"""A picture in the window: a click shows it larger, Esc leads back, a switch leaves all out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.picture_viewer.viewer import PictureViewer
from reader.library.intake import take_in
from reader.library.library import Library
from reader.model.article import ArticleId
from tests.gui.main_window.handling import choose
from tests.gui.pictures import painted, story_with_pictures
from tests.gui.tools import button, texts
from tests.world import World

Settle = Callable[[], None]


@pytest.fixture
def ships(library: Library, world: World) -> ArticleId:
    """An article with two pictures; name it before `window`."""
    bodies = [painted("teal"), painted("gold", 1200)]
    return take_in(library, story_with_pictures(world, bodies)).id


@pytest.fixture
def viewer(ships: ArticleId, window: MainWindow, settle: Settle) -> PictureViewer:
    window._desk.open(ships)
    settle()
    [viewer] = window.findChildren(PictureViewer)
    return viewer


def click_on_picture(window: MainWindow, qtbot: QtBot) -> None:
    """Click on the first picture in the text."""
    found = window.pane.document().find("\ufffc")
    start = QTextCursor(window.pane.document())
    start.setPosition(found.selectionStart())
    window.pane.verticalScrollBar().setValue(window.pane.cursorRect(start).top())
    spot = window.pane.cursorRect(start).bottomLeft() + QPoint(20, -20)
    qtbot.mouseClick(window.pane.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_a_click_shows_it_larger_with_its_caption(
    viewer: PictureViewer, window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    click_on_picture(window, qtbot)
    settle()
    assert viewer.isVisible()
    assert {"The pier, seen on day 0", "1 of 2"} <= set(texts(viewer))
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    settle()
    assert {"The pier, seen on day 1", "2 of 2"} <= set(texts(viewer))


def test_esc_leads_back_to_the_text_where_one_was(
    viewer: PictureViewer, window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    click_on_picture(window, qtbot)
    settle()
    place = window.pane.verticalScrollBar().value()
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    settle()
    assert viewer.isHidden()
    assert window.pane.hasFocus()
    assert window.pane.verticalScrollBar().value() == place
    assert window.windowTitle().startswith("Ships at anchor")


def test_by_key_it_is_the_one_in_view(
    viewer: PictureViewer, window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_I)
    settle()
    assert "1 of 2" in texts(viewer)
    viewer.close_viewer()
    window.pane.go_to_place(1)
    qtbot.keyClick(window, Qt.Key.Key_I)
    settle()
    assert viewer.isVisible()


def test_where_there_is_none_the_key_does_nothing(
    stories: list[ArticleId], window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    [viewer] = window.findChildren(PictureViewer)
    qtbot.keyClick(window, Qt.Key.Key_I)
    window._desk.open(stories[0])
    settle()
    qtbot.keyClick(window, Qt.Key.Key_I)
    assert viewer.isHidden()


def test_another_article_is_not_under_it(
    stories: list[ArticleId],
    viewer: PictureViewer,
    window: MainWindow,
    settle: Settle,
    qtbot: QtBot,
) -> None:
    click_on_picture(window, qtbot)
    assert viewer.isVisible()
    window._desk.open(stories[0])
    settle()
    assert viewer.isHidden()


def test_it_is_written_where_the_user_says(
    viewer: PictureViewer,
    window: MainWindow,
    settle: Settle,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    proposed: list[str] = []

    def answer(parent: object, title: str, place: str) -> tuple[str, str]:
        proposed.append(place)
        return str(tmp_path / "kept.png"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    click_on_picture(window, qtbot)
    settle()
    button(viewer, "Save the picture as…").click()
    settle()
    assert proposed[0].endswith("0.png")
    assert (tmp_path / "kept.png").read_bytes() == painted("teal")


def test_pictures_are_left_out_by_the_menu_and_come_back(
    viewer: PictureViewer, window: MainWindow, settle: Settle
) -> None:
    entry = choose(window, "Show pictures")
    assert entry.isChecked()
    entry.trigger()
    assert "\ufffc" not in window.pane.toPlainText()
    assert not window.choices.now.typography.pictures
    entry.trigger()
    assert "\ufffc" in window.pane.toPlainText()
