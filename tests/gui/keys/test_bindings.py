"""Keys are given, taken away and given back; only the differences are kept."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader import settings
from reader.gui.actions import Actions
from reader.gui.choices import Choices
from reader.gui.keys.bindings import Bindings, is_single, is_taken, isolated, shown


def keys_of(actions: Actions, name: str) -> list[str]:
    return [each.toString() for each in actions[name].shortcuts()]


def test_the_usual_keys_are_given_and_nothing_is_kept_of_them(
    bindings: Bindings, actions: Actions, choices: Choices
) -> None:
    assert keys_of(actions, "back") == ["Esc", "Alt+Left"]
    assert bindings.keys("next") == ("J",)
    assert not any(bindings.is_own(name) for name in bindings.names)
    assert choices.now.keys == {}


def test_other_keys_are_given_at_once_and_kept(
    bindings: Bindings, actions: Actions, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(bindings.changed):
        assert bindings.give("next", ("Y", "ctrl+down", "Y")) == []
    assert keys_of(actions, "next") == ["Y", "Ctrl+Down"]
    assert settings.load(tmp_path / "settings.json").keys == {"next": ["Y", "Ctrl+Down"]}


def test_keys_that_another_action_has_are_taken_from_it(
    bindings: Bindings, actions: Actions
) -> None:
    assert bindings.holder("Ctrl+f") == "find"
    assert bindings.give("next", ("Ctrl+F",)) == ["find"]
    assert keys_of(actions, "search") == ["/"]
    assert bindings.holder("Ctrl+F") == "next"
    assert bindings.holder("J") is None


def test_an_action_gets_its_usual_keys_back_from_whoever_has_them(
    bindings: Bindings, actions: Actions, choices: Choices
) -> None:
    bindings.give("previous", ("J",))
    assert (bindings.keys("next"), bindings.keys("previous")) == ((), ("J",))
    assert bindings.reset("next") == ["previous"]
    assert (keys_of(actions, "next"), keys_of(actions, "previous")) == (["J"], [])
    assert choices.now.keys == {"previous": []}


def test_all_get_their_usual_keys_back(
    bindings: Bindings, actions: Actions, choices: Choices
) -> None:
    bindings.give("next", ())
    bindings.give("quit", ("Ctrl+W",))
    bindings.reset_all()
    assert (keys_of(actions, "next"), keys_of(actions, "quit")) == (["J"], ["Ctrl+Q"])
    assert choices.now.keys == {}


def test_single_keys_rest_by_one_switch(bindings: Bindings, actions: Actions) -> None:
    bindings.switch_single_keys(False)
    assert (keys_of(actions, "next"), keys_of(actions, "find")) == ([], ["Ctrl+F"])
    assert keys_of(actions, "back") == ["Esc", "Alt+Left"]  # they write nothing
    assert bindings.keys("next") == ("J",)  # it is still its key
    bindings.switch_single_keys(True)
    assert keys_of(actions, "next") == ["J"]


def test_what_other_settings_say_changes_no_key(
    bindings: Bindings, choices: Choices, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(bindings.changed):
        choices.put(replace(choices.now, theme="dark"))


def test_keys_of_an_action_that_is_not_known_here_are_left_alone(
    actions: Actions, choices: Choices, owner: QWidget
) -> None:
    choices.put(replace(choices.now, keys={"of another version": ["J"], "next": ["N"]}))
    bindings = Bindings(actions, choices, owner)
    bindings.give("next", ("J",))
    assert choices.now.keys == {"of another version": ["J"]}


@pytest.mark.parametrize(
    ("key", "single"),
    [
        *(("J", True), ("?", True), ("Shift+H", True), ("5", True), ("", False)),
        *(("Ctrl+J", False), ("Alt+J", False), ("F5", False), ("Esc", False), ("Del", False)),
    ],
)
def test_a_single_key_is_one_that_writes_something(key: str, single: bool) -> None:
    assert is_single(key) is single


@pytest.mark.parametrize(
    ("key", "taken"), [("Tab", True), ("Space", True), ("Up", True), ("Ctrl+Up", False)]
)
def test_keys_that_move_and_press_are_not_to_be_given(key: str, taken: bool) -> None:
    assert is_taken(key) is taken


def test_keys_are_shown_in_the_systems_words_and_in_their_own_direction() -> None:
    assert shown("Ctrl+K") in ("Ctrl+K", "⌘K")
    assert isolated("Alt+J") == "\u2066Alt+J\u2069"
