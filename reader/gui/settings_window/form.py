"""What the pages of the settings are made of: a heading, rows of a name and its controls, words."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.gui.choices import Choices
from reader.gui.sides import placed
from reader.gui.style import Style, font
from reader.settings import Settings

_SIDE, _NAME, _BETWEEN = 24, 128, 14
_ROW = 30  # height of most controls
_NARROW = 560  # where names stand above their controls
_UNDER_BOX = (27, 0, 27, 4)  # of a label: as far in as the words of a check box


class Page(QScrollArea):
    """One section. fields: the settings that it shows, which can be made as usual together."""

    fields: tuple[str, ...] = ()

    def __init__(self, style: Style, choices: Choices, title: str) -> None:
        super().__init__()
        self._style, self._choices, self.title = style, choices, title
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its controls scroll it
        body = QWidget()
        body.setObjectName("page")
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(_SIDE, 14, _SIDE, 10)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(_BETWEEN)
        self._grid.setColumnMinimumWidth(0, _NAME)
        self._grid.setColumnStretch(1, 1)
        heading = QLabel(title)
        heading.setFont(font(18, 600))
        self._grid.addWidget(heading, 0, 0, 1, 2)
        self.setWidget(body)
        self._rows: list[tuple[int, QLabel, QLayout]] = []
        self._is_narrow = False
        choices.changed.connect(self._show_settings)

    def begin(self) -> None:
        """Show the settings as they stand; to be called when all controls are made."""
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self._show_settings()

    def show_settings(self, settings: Settings) -> None:
        """Show these settings in the page's controls."""

    def look(self) -> None:
        """Look at what may have changed elsewhere; called when the page comes to the front."""

    def put(self, **fields: object) -> None:
        """Apply other values of some settings, at once."""
        self._choices.put(replace(self._choices.now, **fields))

    def make_usual(self) -> None:
        """Give the settings of this page the values that they had at the beginning."""
        usual = Settings()
        self.put(**{name: getattr(usual, name) for name in self.fields})

    def add_row(self, name: str, *controls: QWidget | QLayout) -> None:
        """Add a row: its name, and the controls one below the other."""
        row = self._grid.rowCount()
        label = placed(QLabel(name))
        label.setFont(font(13))
        label.setWordWrap(True)
        first = controls[0]
        beside_text = isinstance(first, QLabel)
        label.setMinimumHeight(label.fontMetrics().height() if beside_text else _ROW)
        column = QVBoxLayout()
        column.setSpacing(6)
        for control in controls:
            if isinstance(control, QPushButton):
                column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeading)
            elif isinstance(control, QWidget):
                column.addWidget(control)
            else:
                column.addLayout(control)
        self._rows.append((row, label, column))
        self._grid.setRowMinimumHeight(row + 1, 0)  # the controls' own, where there is little room
        self._lay(row, label, column)

    def add_whole(self, control: QWidget) -> None:
        """Add a control as wide as the page."""
        self._grid.addWidget(control, self._grid.rowCount(), 0, 1, 2)

    def fill(self, control: QWidget) -> None:
        """Add a control that takes the room that is left."""
        row = self._grid.rowCount()
        self._grid.addWidget(control, row, 0, 1, 2)
        self._grid.setRowStretch(row, 1)

    def hint(self, words: str) -> QLabel:
        """Return a quiet sentence for under a box to check."""
        label = self.words(words)
        label.setContentsMargins(*_UNDER_BOX)
        return label

    def words(self, words: str, token: str = "text3") -> QLabel:
        """Return a quiet sentence."""
        label = QLabel(words)
        label.setFont(font(13))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self._style.paint_words(label, token)
        self._style.changed.connect(lambda: self._style.paint_words(label, token))
        return placed(label)

    def check(self, words: str, change: Callable[[bool], None]) -> QCheckBox:
        """Return a box to check. change: called when the user has."""
        box = QCheckBox(words)
        box.setFont(font(13))
        box.toggled.connect(change)
        return box

    def button(self, words: str, call: Callable[[], None]) -> QPushButton:
        """Return a button."""
        button = QPushButton(words)
        button.setFont(font(13, 500))
        button.setAutoDefault(False)
        button.clicked.connect(call)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the names above their controls where there is no room beside them."""
        is_narrow = self.width() < _NARROW
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._grid.setColumnMinimumWidth(0, 0 if is_narrow else _NAME)
            for row, label, column in self._rows:
                self._grid.removeWidget(label)
                self._grid.removeItem(column)
                self._lay(row, label, column)
            self._grid.activate()  # before it is asked how much room it needs
        super().resizeEvent(event)

    def _lay(self, row: int, label: QLabel, column: QLayout) -> None:
        if self._is_narrow:
            self._grid.addWidget(label, row, 0, 1, 2)
            self._grid.addLayout(column, row + 1, 0, 1, 2)
        else:
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addLayout(column, row, 1)

    def _show_settings(self) -> None:
        self.show_settings(self._choices.now)


def beside(*controls: QWidget) -> QLayout:
    """Return controls side by side, each as wide as the others."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for control in controls:
        row.addWidget(control, 1)
    return row
