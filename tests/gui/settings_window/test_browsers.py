"""A line for each browser: how it stands, and what can be done about it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.choices import Choices
from reader.gui.settings_window.browsers import BrowsersPage
from reader.gui.style import Style
from reader.library.browsers import BrowserState, Condition
from tests.gui.tools import button, texts

STATES = [
    BrowserState("Firefox", Condition.INSTALLED),
    BrowserState("Chromium", Condition.MISSING),
    BrowserState("Brave", Condition.BROKEN, "/a/file is of another version of Kiosque."),
    BrowserState("Opera", Condition.UNREACHABLE, "It runs in a snap."),
]


@pytest.fixture
def page(style: Style, choices: Choices, show: Callable[[QWidget], None]) -> BrowsersPage:
    page = BrowsersPage(style, choices)
    show(page)
    return page


def test_it_asks_when_it_comes_to_the_front(page: BrowsersPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.asked):
        page.look()


def test_each_says_how_it_stands(page: BrowsersPage) -> None:
    page.show_browsers(STATES)
    shown = texts(page)
    for words in ("Firefox", "Chromium", "Brave", "Opera", "It can reach Kiosque."):
        assert words in shown
    assert "Not allowed to start Kiosque yet." in shown
    assert "Something has changed, or Kiosque was moved." in shown
    assert any("sandboxed" in each for each in shown)


def test_from_right_to_left_their_names_stand_at_the_right(
    right_to_left: None, page: BrowsersPage
) -> None:
    page.show_browsers(STATES[2:3])
    [name] = [label for label in page.findChildren(QLabel) if label.text() == "Brave"]
    assert name.alignment() & Qt.AlignmentFlag.AlignAbsolute


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("Firefox: Remove", "removed"),
        ("Chromium: Allow", "installed"),
        ("Brave: Repair", "installed"),
    ],
)
def test_each_has_the_button_that_helps(
    page: BrowsersPage, qtbot: QtBot, name: str, signal: str
) -> None:
    page.show_browsers(STATES)
    with qtbot.waitSignal(getattr(page, signal)) as asked:
        button(page, name).click()
    assert asked.args == [name.partition(":")[0]]


def test_how_they_stand_now_takes_the_place_of_before(page: BrowsersPage) -> None:
    page.show_browsers(STATES)
    page.show_browsers(STATES[:1])
    names = [each.accessibleName() for each in page.findChildren(QPushButton) if each.isVisible()]
    assert names == ["Firefox: Remove"]


def test_that_there_is_none_is_said(page: BrowsersPage) -> None:
    page.show_browsers([])
    assert "No browser that Kiosque knows has been started by you here." in texts(page)
