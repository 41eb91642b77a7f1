"""Rules are edited line by line, and told together."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from reader.gui.feed_rules_editor import FeedRulesEditor
from reader.gui.settings_window.choice_button import ChoiceButton
from reader.gui.style import Style
from reader.model.feed import FeedEffect, FeedRule, Part
from tests.gui.tools import button, end, flush, tab_to

SKIP = FeedRule(FeedEffect.SKIP, "football")
TAG = FeedRule(FeedEffect.TAG, "lock*", Part.TITLE, "water")


@pytest.fixture
def editor(style: Style, qtbot: QtBot) -> Iterator[FeedRulesEditor]:
    editor = FeedRulesEditor(style)
    editor.resize(600, 300)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    yield editor
    end(editor)


def fields(editor: FeedRulesEditor, name: str) -> list[QLineEdit]:
    found = editor.findChildren(QLineEdit)
    return [each for each in found if each.accessibleName() == name and each.isVisible()]


def choose(editor: FeedRulesEditor, said: str, words: str) -> None:
    chooser = button(editor, said)
    assert isinstance(chooser, ChoiceButton)
    [action] = [action for action in chooser.menu().actions() if action.text() == words]
    action.trigger()


def test_a_rule_is_added_and_told_when_it_has_words(editor: FeedRulesEditor, qtbot: QtBot) -> None:
    QTest.mouseClick(button(editor, "Add a rule"), Qt.MouseButton.LeftButton)
    [field] = fields(editor, "Words")
    assert field.hasFocus()
    QTest.keyClicks(field, "football")
    with qtbot.waitSignal(editor.altered) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args == [[SKIP]]


def test_each_part_of_a_rule_can_be_altered(editor: FeedRulesEditor, qtbot: QtBot) -> None:
    editor.show_rules([SKIP])
    assert fields(editor, "Tag") == []
    choose(editor, "What happens: Leave out", "Tag")
    choose(editor, "Where: anywhere", "in the title")
    [tag], [words] = fields(editor, "Tag"), fields(editor, "Words")
    tag.setText("water")
    words.setText("lock*")
    with qtbot.waitSignal(editor.altered) as told:
        tag.editingFinished.emit()
    assert told.args == [[TAG]]
    with qtbot.assertNotEmitted(editor.altered):
        tag.editingFinished.emit()


def test_a_rule_is_deleted(editor: FeedRulesEditor, qtbot: QtBot) -> None:
    editor.show_rules([SKIP, TAG])
    with qtbot.waitSignal(editor.altered) as told:
        button(editor, "Delete the rule: Leave out football").click()
    assert told.args == [[TAG]]
    assert button(editor, "Delete the rule: Tag lock*").hasFocus()
    button(editor, "Delete the rule: Tag lock*").click()
    assert (editor.rules, button(editor, "Add a rule").hasFocus()) == ([], True)


def test_new_rules_take_the_place_of_those_before(editor: FeedRulesEditor) -> None:
    editor.show_rules([SKIP])
    editor.show_rules([TAG])
    flush()
    assert editor.rules == [TAG]
    assert [each.text() for each in fields(editor, "Words")] == ["lock*"]


def test_tab_goes_along_the_lines(editor: FeedRulesEditor) -> None:
    editor.show_rules([SKIP, TAG])
    first, second = fields(editor, "Words")
    tab_to(first)
    order = []
    for _ in range(8):
        QTest.keyClick(editor.windowHandle(), Qt.Key.Key_Tab)
        order.append(editor.focusWidget().accessibleName())
    assert order[:7] == [
        "Where: anywhere",
        "Delete the rule: Leave out football",
        "What happens: Tag",
        "Tag",
        "Words",
        "Where: in the title",
        "Delete the rule: Tag lock*",
    ]
    assert second.text() == "lock*"
