"""The rules of all feeds have a dialog of their own."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.feed_rules import FeedRulesDialog
from reader.gui.style import Style
from reader.model.feed import FeedEffect, FeedRule
from tests.gui.tools import button, end


def test_it_edits_rules_and_is_done_with(style: Style, qtbot: QtBot) -> None:
    parent = QWidget()
    dialog = FeedRulesDialog(style, parent)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    assert button(dialog, "Done").hasFocus()
    rule = FeedRule(FeedEffect.SKIP, "football")
    dialog.editor.show_rules([rule])
    with qtbot.waitSignal(dialog.editor.altered) as told:
        button(dialog, "Delete the rule: Leave out football").click()
    assert told.args == [[]]
    button(dialog, "Done").click()
    assert not dialog.isVisible()
    end(parent)
