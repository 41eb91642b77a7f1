"""A middle click on a link of the text, and resting on it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextBrowser, QToolTip
from pytestqt.qtbot import QtBot

from reader.gui.reading_pane.link_touch import LinkTouch
from tests.gui.tools import end

LAMP = "https://e.org/lamp"


@pytest.fixture
def browser(qtbot: QtBot, qapp: object) -> Iterator[QTextBrowser]:
    shown = QTextBrowser()
    shown.setHtml(f'<p><a href="{LAMP}">lamp</a> and words <a href="#note">note</a></p>')
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    QToolTip.hideText()
    end(shown)


def spot(browser: QTextBrowser, words: str) -> QPoint:
    cursor = QTextCursor(browser.document())
    cursor.setPosition(browser.toPlainText().index(words) + 1)
    return browser.cursorRect(cursor).center()


@pytest.mark.qt_log_ignore("not accepted by receiving widget", extend=True)
def test_a_middle_click_on_a_link_is_told(browser: QTextBrowser, qtbot: QtBot) -> None:
    touch = LinkTouch(browser, str)
    told: list[str] = []
    touch.pressed.connect(told.append)
    for words in ("lamp", "words", "note"):
        qtbot.mouseClick(browser.viewport(), Qt.MouseButton.MiddleButton, pos=spot(browser, words))
    qtbot.mouseClick(browser.viewport(), Qt.MouseButton.RightButton, pos=spot(browser, "lamp"))
    assert told == [LAMP]


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_resting_on_a_link_says_what_it_is(browser: QTextBrowser, qtbot: QtBot) -> None:
    LinkTouch(browser, lambda address: f"Saved\n{address}")
    for words in ("words", "note", "lamp"):
        at = spot(browser, words)
        event = QHelpEvent(QEvent.Type.ToolTip, at, browser.viewport().mapToGlobal(at))
        QApplication.sendEvent(browser.viewport(), event)
        shown = QToolTip.text() if QToolTip.isVisible() else ""
        assert shown == (f"Saved\n{LAMP}" if words == "lamp" else "")
