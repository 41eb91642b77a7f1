"""The line above the pane: the way back, and a button for each thing to do with the article."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from reader.gui.actions import Actions
from reader.gui.style import Style, font

#: Names of actions, in the order of their buttons: those at its start, those at its end.
_START: tuple[str, ...] = ("archive", "star", "tag", "highlights", "listen")
_END = ("receipt", "typography", "alone", "original")
_HEIGHT, _BUTTON, _ICON = 52, 34, 18


class PaneHeader(QWidget):
    """Shows the article's actions; a button is off, or on, as its action is."""

    #: The way back was taken.
    back = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.setFixedHeight(_HEIGHT)
        self._buttons: dict[str, QToolButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(4)
        self._back = QToolButton()
        self._back.setIcon(style.icon("arrow-left"))
        self._back.setIconSize(QSize(_ICON, _ICON))
        self._back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._back.setFont(font(14, 500))
        self._back.setFixedHeight(_BUTTON)
        self._back.setToolTip(self.tr("Back"))
        self._back.setAccessibleName(self.tr("Back"))
        self._back.clicked.connect(self.back)
        self._row.addWidget(self._back)

    def show_actions(self, actions: Actions) -> None:
        """Make a button for each action that the header has."""
        for name in (*_START, *_END):
            if name == _END[0]:
                self._row.addStretch()
            self._buttons[name] = _button(actions[name])
            self._row.addWidget(self._buttons[name])

    def button(self, name: str) -> QToolButton | None:
        """Return the button of an action, None if it has none here."""
        return self._buttons.get(name)

    def offer_way_back(self, offered: bool, name: str) -> None:
        """Show the way back, or hide it. name: where it leads, "" for the article before."""
        self._back.setVisible(offered)
        self._back.setText(f"\u2009{name}" if name else "")


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(QSize(_ICON, _ICON))
    button.setFixedSize(_BUTTON, _BUTTON)
    button.setAccessibleName(action.text())
    return button
