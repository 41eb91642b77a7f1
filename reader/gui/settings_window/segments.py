"""One choice among a few, side by side in one frame."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from reader.gui.style import font


class Segments(QWidget):
    """Buttons of which one is down; arrow keys go from one to the next.

    choices: each with its value and its words.
    """

    #: The user has chosen this value.
    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for place, (value, words) in enumerate(choices):
            button = QPushButton(words)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setFont(font(13))
            button.setAccessibleName(f"{name}: {words}")
            button.setProperty("segment", _place(place, len(choices)))
            button.clicked.connect(lambda _=False, value=value: self.chosen.emit(value))
            button.toggled.connect(lambda on, button=button: _embolden(button, on=on))
            group.addButton(button)
            box.addWidget(button, 1)
            self._buttons[value] = button

    def show_value(self, value: str) -> None:
        """Show that this value is chosen; one that is not among the choices shows nothing."""
        button = self._buttons.get(value)
        if button is not None:
            button.setChecked(True)

    @property
    def value(self) -> str:
        """The value that is chosen, "" if none is."""
        return next((value for value, each in self._buttons.items() if each.isChecked()), "")


def _place(place: int, count: int) -> str:
    rtl = QWidget().layoutDirection() == Qt.LayoutDirection.RightToLeft
    first, last = (count - 1, 0) if rtl else (0, count - 1)
    return "first" if place == first else "last" if place == last else "middle"


def _embolden(button: QPushButton, *, on: bool) -> None:
    button.setFont(font(13, 600 if on else 400))
