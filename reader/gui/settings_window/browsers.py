"""Browsers: which of them can reach Kiosque, and how their extension is loaded."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from reader.gui.choices import Choices
from reader.gui.settings_window.form import Page
from reader.gui.sides import placed
from reader.gui.style import Style, font
from reader.library.browsers import BrowserState, Condition

#: By condition: the token of its words, and its icon.
_LOOKS = {
    Condition.INSTALLED: ("saved", "circle-check"),
    Condition.BROKEN: ("error", "triangle-alert"),
    Condition.MISSING: ("text3", "circle-dashed"),
    Condition.UNREACHABLE: ("waiting", "triangle-alert"),
}


class BrowsersPage(Page):
    """A line for each browser of this machine, with its state and a button."""

    #: How the browsers stand is wanted: answer with show_browsers().
    asked = Signal()
    #: The browser of this name is to reach Kiosque, or no longer.
    installed = Signal(str)
    removed = Signal(str)

    def __init__(self, style: Style, choices: Choices) -> None:
        super().__init__(style, choices, self.tr("Browsers"))
        self._lines: QWidget | None = None
        self._place = QWidget()
        self._box = QGridLayout(self._place)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.add_whole(
            self.words(
                self.tr(
                    "With its extension a browser saves the page before you as you see it, offline"
                    " too. First the browser must be allowed to start Kiosque:"
                )
            )
        )
        self.add_whole(self._place)
        self.add_row(
            self.tr("Chromium, Chrome, Edge…"),
            self.words(
                self.tr(
                    "Open chrome://extensions, switch on “Developer mode”, press “Load unpacked”"
                    " and choose the folder extension-chromium that came with Kiosque."
                ),
                "text2",
            ),
        )
        self.add_row(
            self.tr("Firefox"),
            self.words(
                self.tr(
                    "Open about:debugging, choose “This Firefox”, press “Load Temporary Add-on” and"
                    " choose manifest.json in the folder extension-firefox that came with Kiosque."
                ),
                "text2",
            ),
        )
        self.begin()

    def look(self) -> None:
        """Ask how the browsers stand now."""
        self.asked.emit()

    def show_browsers(self, states: Sequence[BrowserState]) -> None:
        """Show how each browser stands."""
        if self._lines is not None:
            self._lines.hide()
            self._lines.deleteLater()
        self._lines = lines = QWidget()
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(2, 1)
        for row, state in enumerate(states):
            self._add_line(grid, row, state)
        if not states:
            none = self.tr("No browser that Kiosque knows has been started by you here.")
            grid.addWidget(self.words(none), 0, 0, 1, 4)
        self._box.addWidget(lines, 0, 0)
        lines.show()

    def _add_line(self, grid: QGridLayout, row: int, state: BrowserState) -> None:
        token, icon = _LOOKS[state.condition]
        sign = QLabel()
        sign.setPixmap(self._style.pixmap(icon, 16, token, self.devicePixelRatioF()))
        name = placed(QLabel(state.name))
        name.setFont(font(14, 600))
        said = self.words(self._said(state), token)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(name, row, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(said, row, 2, Qt.AlignmentFlag.AlignVCenter)
        button = self._button_for(state)
        if button is not None:
            grid.addWidget(button, row, 3, top if len(state.why) > 60 else Qt.AlignmentFlag(0))

    def _button_for(self, state: BrowserState) -> QPushButton | None:
        name = state.name
        if state.condition is Condition.UNREACHABLE:
            return None
        if state.condition is Condition.INSTALLED:
            words = self.tr("Remove")
            button = self.button(words, lambda: self.removed.emit(name))
        else:
            broken = state.condition is Condition.BROKEN
            words = self.tr("Repair") if broken else self.tr("Allow")
            button = self.button(words, lambda: self.installed.emit(name))
        button.setProperty("small", "true")
        button.setAccessibleName(f"{name}: {words}")
        return button

    def _said(self, state: BrowserState) -> str:
        if state.condition is Condition.INSTALLED:
            return self.tr("It can reach Kiosque.")
        if state.condition is Condition.MISSING:
            return self.tr("Not allowed to start Kiosque yet.")
        if state.condition is Condition.UNREACHABLE:
            return self.tr(
                "It is sandboxed and cannot start programs: its extension saves into the folder"
                " Kiosque in your downloads instead."
            )
        return self.tr("Something has changed, or Kiosque was moved.")
