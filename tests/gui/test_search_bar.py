"""The words are asked for when the hand rests, or at once with Enter."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader.gui.search_bar import SearchBar
from reader.gui.style import Style
from tests.gui.tools import end


class Ear:
    """What the search bar has said, in order."""

    def __init__(self, bar: SearchBar) -> None:
        self.heard: list[str] = []
        bar.asked.connect(lambda text: self.heard.append(f"asked {text}".strip()))
        bar.left.connect(lambda: self.heard.append("left"))


@pytest.fixture
def bar(style: Style, qtbot: QtBot) -> Iterator[SearchBar]:
    bar = SearchBar(style)
    with qtbot.waitActive(bar):
        bar.show()
        bar.activateWindow()
    yield bar
    end(bar)


def test_what_is_typed_is_asked_for_once_when_the_hand_rests(bar: SearchBar, qtbot: QtBot) -> None:
    ear = Ear(bar)
    QTest.keyClicks(bar, "ships")
    assert ear.heard == []
    with qtbot.waitSignal(bar.asked):
        pass
    assert ear.heard == ["asked ships"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down])
def test_enter_and_down_ask_at_once_and_go_to_the_list(
    bar: SearchBar, qtbot: QtBot, key: Qt.Key
) -> None:
    ear = Ear(bar)
    QTest.keyClicks(bar, "ships")
    QTest.keyClick(bar, key)
    assert ear.heard == ["asked ships", "left"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_what_was_asked_at_once_is_not_asked_again_after_the_pause(
    bar: SearchBar, key: Qt.Key
) -> None:
    pause = bar.findChild(QTimer)
    assert isinstance(pause, QTimer)
    QTest.keyClicks(bar, "ships")
    assert pause.isActive()
    QTest.keyClick(bar, key)
    assert not pause.isActive()


def test_escape_clears_the_field_first(bar: SearchBar, qtbot: QtBot) -> None:
    bar.ask("ships")
    ear = Ear(bar)
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.text() == ""
    assert ear.heard == ["asked", "left"]


def test_escape_in_an_empty_field_only_leaves(bar: SearchBar, qtbot: QtBot) -> None:
    ear = Ear(bar)
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert ear.heard == ["left"]


def test_words_from_elsewhere_are_shown_and_asked_for_at_once(bar: SearchBar) -> None:
    ear = Ear(bar)
    bar.ask("lighthouse")
    assert bar.text() == "lighthouse"
    assert ear.heard == ["asked lighthouse"]


def test_the_button_in_the_field_clears_it(bar: SearchBar, qtbot: QtBot) -> None:
    bar.ask("ships")
    ear = Ear(bar)
    shown = [each for each in bar.findChildren(QToolButton) if each.isVisible()]
    rightmost = max(shown, key=lambda each: each.x())
    with qtbot.waitSignal(bar.asked):
        QTest.mouseClick(rightmost, Qt.MouseButton.LeftButton)
    assert bar.text() == ""
    assert ear.heard == ["asked"]


def test_it_says_what_it_is(bar: SearchBar) -> None:
    assert bar.placeholderText() == "Search"
    assert bar.accessibleName() == "Search the articles"
    assert "Esc" in bar.toolTip()
