"""The sliders of a text's numbers: size, height of lines, width, room between paragraphs."""

from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QGridLayout

from reader.gui.style import Style
from reader.gui.type_slider import TypeSlider
from reader.settings import Typography


class TypeSliders(QObject):
    """Four sliders below each other, and the typography that they make of the one that is shown."""

    #: Typography; it may be one of many while dragging.
    changed = Signal(object)
    #: The dragging is over, or nothing was dragged: Typography, to be kept.
    settled = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._now = Typography()
        self._by_field = {
            "px": TypeSlider("px", 1, self.tr("Size"), self._px),
            "line": TypeSlider("line", 100, self.tr("Line height"), self._line_words),
            "letters": TypeSlider("letters", 1, self.tr("Column"), self._letters),
            "gap": TypeSlider("gap", 10, self.tr("Paragraphs"), self._gap),
        }
        #: Where they lie.
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(5)
        for number, (name, slider) in enumerate(self._by_field.items()):
            slider.add_to(self.grid, number)
            slider.changed.connect(lambda value, name=name: self._slide(name, value))
            slider.released.connect(lambda: self.settled.emit(self._now))

    def show_typography(self, typography: Typography) -> None:
        """Show its numbers, and tell nobody."""
        self._now = typography
        for name, slider in self._by_field.items():
            slider.set_value(getattr(typography, name))

    def dress(self, style: Style) -> None:
        """Take the colours of the theme."""
        for slider in self._by_field.values():
            slider.dress(style)

    def _slide(self, name: str, value: float) -> None:
        self._now = replace(self._now, **{name: value})
        self.changed.emit(self._now)
        if not self._by_field[name].is_dragged:
            self.settled.emit(self._now)

    def _px(self, value: float) -> str:
        return self.tr("{count} px").format(count=QLocale().toString(round(value)))

    def _line_words(self, value: float) -> str:
        return QLocale().toString(value, "f", 2)

    def _letters(self, value: float) -> str:
        return self.tr("%n letter(s)", "", round(value))

    def _gap(self, value: float) -> str:
        return self.tr("{count} line").format(count=QLocale().toString(value, "f", 1))
