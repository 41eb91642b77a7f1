"""A slider with its name before it and its value, in words, behind it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider

from reader.gui.style import Style, font
from reader.settings import BOUNDS, Typography

_NAME_WIDTH, _VALUE_WIDTH, _HEIGHT = 92, 76, 28


class TypeSlider(QObject):
    """One number of Typography, by its field's name.

    parts: into how many a unit is divided. words: what a value is called.
    """

    #: float, or int where the field is one.
    changed = Signal(object)
    #: It was let go after dragging.
    released = Signal()

    def __init__(self, field: str, parts: int, name: str, words: Callable[[float], str]) -> None:
        super().__init__()
        self._parts, self._words = parts, words
        self._whole = isinstance(getattr(Typography(), field), int)
        low, high = BOUNDS[field]
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(low * parts), round(high * parts))
        self.slider.setSingleStep(5 if parts == 100 else 1)
        self.slider.setPageStep(max(2, self.slider.maximum() // 10))
        self.slider.setFixedHeight(_HEIGHT)
        self.slider.setAccessibleName(name)
        self._name, self._value = QLabel(name), QLabel()
        self._name.setBuddy(self.slider)
        self._name.setMinimumWidth(_NAME_WIDTH)
        self._value.setMinimumWidth(_VALUE_WIDTH)
        self._value.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        for label in (self._name, self._value):
            label.setFont(font(13))
        self.slider.valueChanged.connect(self._say)
        self.slider.sliderReleased.connect(self.released)

    @property
    def is_dragged(self) -> bool:
        """Whether the user holds it at this moment."""
        return self.slider.isSliderDown()

    def set_value(self, value: float) -> None:
        """Show this value, and tell nobody."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(value * self._parts))
        self.slider.blockSignals(False)
        self._show_words(value)

    def add_to(self, grid: QGridLayout, row: int) -> None:
        """Put name, slider and value into a row of the grid."""
        grid.addWidget(self._name, row, 0)
        grid.addWidget(self.slider, row, 1)
        grid.addWidget(self._value, row, 2)

    def dress(self, style: Style) -> None:
        """Take the colours of the theme."""
        style.paint_words(self._name, "text")
        style.paint_words(self._value, "text2")

    def _say(self, number: int) -> None:
        value = number if self._whole else number / self._parts
        self._show_words(value)
        self.changed.emit(value)

    def _show_words(self, value: float) -> None:
        words = self._words(value)
        self._value.setText(words)
        self.slider.setAccessibleDescription(words)
