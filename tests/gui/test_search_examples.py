"""The examples are right, and can be pressed."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.search_examples import SearchExamples, examples
from reader.gui.style import Style
from reader.model.query_language import read


def test_every_example_is_understood(style: Style, qtbot: QtBot) -> None:
    for text, meaning in examples():
        assert read(text).mistakes == ()
        assert meaning


def test_a_pressed_one_is_told(style: Style, qtbot: QtBot) -> None:
    view = SearchExamples(style)
    qtbot.addWidget(view)
    buttons = view.findChildren(QPushButton)
    assert len(buttons) == len(examples())
    assert buttons[0].accessibleName() == "Only what is unread: is:unread"
    with qtbot.waitSignal(view.chosen) as told:
        buttons[1].click()
    assert told.args == ["site:"]
