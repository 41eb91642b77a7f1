"""The button of the window's menu, at the end of the line above each list."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from reader.gui.style import Style

_SIZE, _ICON = 34, 18


class MenuButton(QToolButton):
    """Opens the menu it is given."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.setIcon(style.icon("menu"))
        self.setIconSize(QSize(_ICON, _ICON))
        self.setToolTip(self.tr("Menu"))
        self.setAccessibleName(self.tr("Menu"))
        self.setFixedSize(_SIZE, _SIZE)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def beside(self, search: QWidget) -> QHBoxLayout:
        """Return the line: what one searches in, and the button behind it."""
        line = QHBoxLayout()
        line.addWidget(search, 1)
        line.addWidget(self)
        return line
