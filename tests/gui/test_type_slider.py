"""A slider says its value in words, and as the number that the field takes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.style import Style
from reader.gui.type_slider import TypeSlider
from reader.settings import BOUNDS
from tests.gui.tools import texts


def shown(slider: TypeSlider, style: Style, qtbot: QtBot) -> QWidget:
    """Return a widget with the slider in it."""
    widget = QWidget()
    qtbot.addWidget(widget)
    slider.add_to(QGridLayout(widget), 0)
    slider.dress(style)
    widget.show()
    return widget


@pytest.mark.parametrize(
    ("field", "parts", "value", "after"), [("px", 1, 19, 20), ("line", 100, 1.5, 1.55)]
)
def test_a_key_moves_it_by_a_step(
    style: Style, qtbot: QtBot, field: str, parts: int, value: float, after: float
) -> None:
    slider = TypeSlider(field, parts, "Name", lambda value: f"{value} of it")
    widget = shown(slider, style, qtbot)
    slider.set_value(value)
    assert texts(widget) == ["Name", f"{value} of it"]
    with qtbot.waitSignal(slider.changed) as told:
        qtbot.keyClick(slider.slider, Qt.Key.Key_Right)
    assert told.args is not None
    assert (told.args[0], type(told.args[0])) == (after, type(value))
    assert texts(widget) == ["Name", f"{after} of it"]
    assert slider.slider.accessibleDescription() == f"{after} of it"


def test_it_goes_from_the_least_to_the_most(style: Style) -> None:
    slider = TypeSlider("gap", 10, "Name", str)
    low, high = BOUNDS["gap"]
    assert (slider.slider.minimum(), slider.slider.maximum()) == (low * 10, high * 10)


def test_to_be_shown_a_value_is_not_to_be_told_of(style: Style, qtbot: QtBot) -> None:
    slider = TypeSlider("px", 1, "Name", str)
    with qtbot.assertNotEmitted(slider.changed):
        slider.set_value(24)
    assert slider.slider.value() == 24


def test_while_it_is_held_it_is_dragged(style: Style, qtbot: QtBot) -> None:
    slider = TypeSlider("px", 1, "Name", str)
    widget = shown(slider, style, qtbot)
    assert widget.isVisible()
    held = [slider.is_dragged]
    slider.slider.setSliderDown(True)
    held.append(slider.is_dragged)
    assert held == [False, True]
    with qtbot.waitSignal(slider.released):
        slider.slider.setSliderDown(False)
