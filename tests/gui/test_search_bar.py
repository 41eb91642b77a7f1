"""The words are asked for when the hand rests, or at once with Enter."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCompleter, QToolButton
from pytestqt.qtbot import QtBot

from reader.gui.search_bar import SearchBar
from reader.gui.style import Style
from reader.model.query_language import Piece
from tests.gui.tools import colours_in, end, picture
from tests.shared_data import shared


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


def colours(bar: SearchBar) -> set[str]:
    return colours_in(picture(bar), 30, 4, 200, 24)


def test_qualifiers_are_tinted_and_those_that_are_misspelt_in_amber(
    bar: SearchBar, style: Style
) -> None:
    right, wrong = (style.colour(token).name() for token in ("saved_bg", "waiting_bg"))
    bar.resize(360, 34)
    bar.ask("ships")
    assert not colours(bar) & {right, wrong}
    bar.ask("is:unread ships")
    assert colours(bar) & {right, wrong} == {right}
    bar.ask("sit:ledger 👩 is:unread")
    assert colours(bar) & {right, wrong} == {right, wrong}
    bar.ask("ships")
    assert not colours(bar) & {right, wrong}


def test_what_an_input_method_composes_is_left_alone(bar: SearchBar, style: Style) -> None:
    bar.ask("is:unread ")
    QApplication.sendEvent(bar, QInputMethodEvent("とう", []))
    assert style.colour("saved_bg").name() not in colours(bar)
    event = QInputMethodEvent("", [])
    event.setCommitString("東")
    QApplication.sendEvent(bar, event)
    assert bar.text() == "is:unread 東"
    assert style.colour("saved_bg").name() in colours(bar)


def test_qualifiers_and_values_are_offered_and_chosen_by_key(bar: SearchBar) -> None:
    bar.offer_values({"site": ["The Harbour Ledger"]})
    QTest.keyClicks(bar, "ships si")
    assert bar.offered == ["site:"]
    press(bar, Qt.Key.Key_Down)
    press(bar, Qt.Key.Key_Return)
    assert bar.text() == "ships site:"
    assert opened(bar) == ['site:"The Harbour Ledger"']
    press(bar, Qt.Key.Key_Down)
    press(bar, Qt.Key.Key_Return)
    assert bar.text() == 'ships site:"The Harbour Ledger" '
    assert bar.offered == []


def test_enter_without_a_choice_is_for_the_search_and_escape_closes_the_drop_down(
    bar: SearchBar,
) -> None:
    ear = Ear(bar)
    QTest.keyClicks(bar, "is:")
    assert bar.offered
    press(bar, Qt.Key.Key_Escape)
    assert (bar.offered, bar.text(), ear.heard) == ([], "is:", [])
    QTest.keyClicks(bar, "u")
    assert bar.offered == ["is:unread"]
    press(bar, Qt.Key.Key_Return)
    assert (bar.offered, ear.heard) == ([], ["asked is:u", "left"])


def test_searches_made_before_are_offered_in_the_empty_field(bar: SearchBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.made) as told:
        QTest.keyClicks(bar, "ships ")
        QTest.keyClick(bar, Qt.Key.Key_Return)
    assert told.args == ["ships"]
    bar.ask("")
    bar.offer_made(["ships", "tag:water"])
    QTest.keyClick(bar, Qt.Key.Key_Down)
    assert bar.offered == ["ships", "tag:water", "Forget these searches"]
    press(bar, Qt.Key.Key_Down)
    press(bar, Qt.Key.Key_Down)
    press(bar, Qt.Key.Key_Return)
    assert bar.text() == "tag:water "
    bar.ask("")
    QTest.keyClick(bar, Qt.Key.Key_Down)
    press(bar, Qt.Key.Key_Up)
    with qtbot.waitSignal(bar.forgotten):
        press(bar, Qt.Key.Key_Return)
    assert bar.text() == ""


def test_an_example_is_added_and_what_was_meant_is_written(bar: SearchBar) -> None:
    bar.add("is:unread")
    bar.add("site:")
    assert bar.text() == "is:unread site:"
    ear = Ear(bar)
    bar.ask("a sit:b c")
    bar.correct(Piece(2, 7), "site:b")
    assert ear.heard[-1] == "asked a site:b c"


def test_what_is_understood_is_told(bar: SearchBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.understood) as told:
        bar.ask("x is:unread")
    assert told.args == [(Piece(2, 11),)]


def press(bar: SearchBar, key: Qt.Key) -> None:
    """Press the key where it goes: the drop-down has the keyboard while it is open."""
    popup = bar.findChild(QCompleter).popup()  # type: ignore[union-attr]
    assert popup is not None
    QTest.keyClick(popup if popup.isVisible() else bar, key)


def opened(bar: SearchBar) -> list[str]:
    QApplication.processEvents()
    return bar.offered


def test_the_big_list_of_naughty_strings_can_be_typed(bar: SearchBar) -> None:
    strings = json.loads(shared("hostile/blns.json").read_text(encoding="utf-8"))
    for text in strings:
        bar.ask(f"{text} is:unread")
        assert bar.text()
        bar.ask("")
