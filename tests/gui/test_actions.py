"""Each key does what the table says; single keys rest where one writes."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.actions import Actions
from reader.gui.style import Style
from tests.gui.tools import end


class Calls(dict[str, Callable[[], None]]):
    """A call for every name, which notes that it was made."""

    def __init__(self) -> None:
        super().__init__()
        self.made: list[str] = []

    def __missing__(self, name: str) -> Callable[[], None]:
        return lambda: self.made.append(name)


class Bench:
    """A window with a line, a text, a button, and the actions."""

    def __init__(self, style: Style) -> None:
        self.window = QWidget()
        self.line, self.text = QLineEdit(), QPlainTextEdit()
        self.button = QPushButton("a button")
        box = QVBoxLayout(self.window)
        for widget in (self.button, self.line, self.text):
            box.addWidget(widget)
        self.calls = Calls()
        self.actions = Actions(self.window, style)
        self.actions.join({name: self.calls[name] for name in self.actions.idle})
        self.button.setFocus()

    def press(self, keys: str) -> None:
        """Press these keys where the focus is."""
        combination = QKeySequence(keys)[0]  # type: ignore[index]  # the stubs know no []
        target = self.window.focusWidget()
        assert target is not None
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())


@pytest.fixture
def bench(style: Style, qtbot: QtBot) -> Iterator[Bench]:
    bench = Bench(style)
    with qtbot.waitActive(bench.window):
        bench.window.show()
        bench.window.activateWindow()
    yield bench
    end(bench.window)


@pytest.mark.parametrize(
    ("keys", "name"),
    [
        ("Ctrl+N", "add"),
        ("Ctrl+O", "open"),
        ("J", "next"),
        ("K", "previous"),
        ("O", "read"),
        ("/", "search"),
        ("Ctrl+F", "find"),
        ("F3", "find next"),
        ("Shift+F3", "find previous"),
        ("N", "next unread"),
        ("Esc", "back"),
        ("Alt+Left", "back"),
        ("F5", "deliver"),
        ("Ctrl+Shift+S", "whole story"),
        ("Ctrl+Q", "quit"),
    ],
)
def test_a_key_does_its_action_once(bench: Bench, keys: str, name: str) -> None:
    bench.press(keys)
    assert bench.calls.made == [name]


@pytest.mark.parametrize("field", ["line", "text"])
@pytest.mark.parametrize("key", ["j", "k", "o", "/"])
def test_single_keys_are_letters_where_one_writes(bench: Bench, field: str, key: str) -> None:
    widget: QLineEdit | QPlainTextEdit = getattr(bench, field)
    widget.setFocus()
    QTest.keyClicks(widget, key)
    written = widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()
    assert (written, bench.calls.made) == (key, [])


def test_other_keys_work_where_one_writes(bench: Bench) -> None:
    bench.text.setFocus()
    bench.press("Ctrl+N")
    bench.press("F5")
    assert bench.calls.made == ["add", "deliver"]


def test_single_keys_wake_when_the_field_is_left(bench: Bench) -> None:
    bench.line.setFocus()
    bench.button.setFocus()
    bench.press("J")
    assert bench.calls.made == ["next"]


def test_an_action_that_is_off_does_nothing(bench: Bench) -> None:
    bench.actions["remove samples"].setEnabled(False)
    bench.actions["remove samples"].trigger()
    assert bench.calls.made == []
    bench.actions["remove samples"].setEnabled(True)
    bench.actions["remove samples"].trigger()
    assert bench.calls.made == ["remove samples"]


def test_actions_say_what_they_do(bench: Bench) -> None:
    assert bench.actions["add"].text() == "Add a link or text…"
    assert bench.actions["deliver"].text() == "Try the outbox now"
    assert bench.actions["remove samples"].text() == "Remove the sample stories"


def test_no_key_has_two_actions(bench: Bench) -> None:
    keys = [keys.toString() for each in bench.window.actions() for keys in each.shortcuts()]
    assert len(keys) > 5
    assert len(keys) == len(set(keys))


def test_keys_are_the_windows_not_the_programs(bench: Bench) -> None:
    contexts = {action.shortcutContext() for action in bench.window.actions()}
    assert contexts == {Qt.ShortcutContext.WindowShortcut}
