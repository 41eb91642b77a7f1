"""A click on a picture enlarges it, and is no click on a link or into the text."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.pane import ReadingPane
from reader.model.article import OpenArticle
from reader.model.page import EMBEDDED_HOST
from reader.model.picture import Picture
from reader.model.url import Url
from reader.settings import Typography
from tests.gui.reading_pane.opened import PARAGRAPH, opened

#: Qt's own text leaves a click that does nothing to the widget below.
pytestmark = pytest.mark.qt_log_ignore("not accepted by receiving widget", extend=True)

IMG = f'<img src="https://{EMBEDDED_HOST}/abc" width="300" height="200">'


def article(html: str) -> OpenArticle:
    picture = Picture(Url("https://e.org/a.png"), "abc", 300, 200)
    return replace(opened(html), pictures=(picture,))


def show(pane: ReadingPane, html: str, *, given: bool = True) -> QPoint:
    """Show the html; return where the middle of its picture is seen."""
    pane.show_article(article(html))
    if given:
        image = QImage(300, 200, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.red)
        pane.show_picture("abc", image)
    at = pane.document().find("\ufffc")
    assert not at.isNull()
    start = QTextCursor(pane.document())
    start.setPosition(at.selectionStart())
    corner = pane.cursorRect(start)
    return QPoint(corner.left() + 150, corner.bottom() - 100)


def test_a_click_says_which_it_was(pane: ReadingPane, qtbot: QtBot) -> None:
    spot = show(pane, f"<p>Above.</p><div>{IMG}</div>{PARAGRAPH}")
    with qtbot.waitSignal(pane.enlarged) as asked:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert asked.args == ["abc"]
    with qtbot.assertNotEmitted(pane.enlarged):
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=spot + QPoint(0, 300))
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.RightButton, pos=spot)


def test_a_link_round_it_is_not_followed(pane: ReadingPane, qtbot: QtBot) -> None:
    spot = show(pane, f'<p><a href="https://e.org/large.png">{IMG}</a></p>')
    with qtbot.waitSignal(pane.enlarged), qtbot.assertNotEmitted(pane.followed):
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_who_lets_go_elsewhere_has_not_clicked(pane: ReadingPane, qtbot: QtBot) -> None:
    spot = show(pane, f"<div>{IMG}</div>{PARAGRAPH}")
    with qtbot.assertNotEmitted(pane.enlarged):
        qtbot.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        qtbot.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=spot + QPoint(0, 300))


def test_one_that_has_not_come_yet_cannot_be_enlarged(pane: ReadingPane, qtbot: QtBot) -> None:
    spot = show(pane, f"<div>{IMG}</div>{PARAGRAPH}", given=False)
    with qtbot.assertNotEmitted(pane.enlarged):
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_the_mouse_shows_where_one_can_click(pane: ReadingPane) -> None:
    spot = show(pane, f"<div>{IMG}</div>{PARAGRAPH}")
    view = pane.viewport()
    before = view.cursor().shape()
    for where, shape in (
        (spot, Qt.CursorShape.PointingHandCursor),
        (spot + QPoint(5, 5), Qt.CursorShape.PointingHandCursor),
        (spot + QPoint(0, 300), before),
    ):
        QTest.mouseMove(view, where)
        assert view.cursor().shape() == shape


def test_the_first_in_view_is_known(pane: ReadingPane) -> None:
    show(pane, f"<p>Above.</p><div>{IMG}</div>{PARAGRAPH * 20}")
    assert pane.picture_in_view() == "abc"
    pane.go_to_place(1)
    assert pane.picture_in_view() == ""


def test_pictures_can_be_left_out(pane: ReadingPane) -> None:
    show(pane, f"<div>{IMG}<p class='k-caption'>The sea.</p></div>{PARAGRAPH}")
    pane.set_typography(Typography(pictures=False))
    assert "\ufffc" not in pane.toPlainText()
    assert "The sea." in pane.toPlainText()
    pane.set_typography(Typography())
    assert "\ufffc" in pane.toPlainText()
