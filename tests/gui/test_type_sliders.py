"""The numbers of a text, each with its slider."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.style import Style
from reader.gui.type_sliders import TypeSliders
from reader.settings import Typography


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    """Give a widget for the sliders."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def sliders(style: Style, room: QWidget) -> TypeSliders:
    """Give sliders that stand at the usual."""
    made = TypeSliders(room)
    room.setLayout(made.grid)
    made.show_typography(Typography())
    made.dress(style)
    room.show()
    return made


def of(room: QWidget, name: str) -> QSlider:
    """Return the slider of this name."""
    [found] = [each for each in room.findChildren(QSlider) if each.accessibleName() == name]
    return found


@pytest.mark.parametrize(
    ("name", "field", "value", "words"),
    [
        ("Size", "px", 20, "20 px"),
        ("Line height", "line", 1.61, "1.61"),
        ("Column", "letters", 67, "67 letter"),
        ("Paragraphs", "gap", 0.9, "0.9 line"),
    ],
)
def test_a_step_changes_one_number_and_says_it(
    sliders: TypeSliders,
    room: QWidget,
    qtbot: QtBot,
    name: str,
    field: str,
    value: float,
    words: str,
) -> None:
    told: list[Typography] = []
    sliders.changed.connect(told.append)
    with qtbot.waitSignal(sliders.settled) as settled:
        QTest.keyClick(of(room, name), Qt.Key.Key_Right)
    assert settled.args == told
    assert getattr(told[0], field) == pytest.approx(value)
    assert any(label.text().startswith(words) for label in room.findChildren(QLabel))


def test_while_one_is_dragged_nothing_is_settled(
    sliders: TypeSliders, room: QWidget, qtbot: QtBot
) -> None:
    size = of(room, "Size")
    size.setSliderDown(True)
    with qtbot.assertNotEmitted(sliders.settled), qtbot.waitSignal(sliders.changed):
        size.setValue(22)
    with qtbot.waitSignal(sliders.settled) as settled:
        size.setSliderDown(False)
    assert settled.args[0].px == 22
