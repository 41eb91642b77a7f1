"""How many articles are picked in the list, and what can be done to them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from reader.gui.style import Style, font

if TYPE_CHECKING:
    from reader.gui.actions import Actions

#: Names of actions, in the order of their buttons.
_DEEDS = ("archive", "star", "tag", "mark read", "trash")
_IN_TRASH = ("restore",)


class PickBar(QWidget):
    """Takes the place of the view's name while rows are picked."""

    #: No rows are to be picked any more.
    left = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._buttons: dict[str, QToolButton] = {}
        self.setFixedHeight(34)
        close = QToolButton()
        close.setIcon(style.icon("x"))
        close.setIconSize(QSize(16, 16))
        close.setProperty("small", "true")
        close.setToolTip(self.tr("Pick none"))
        close.setAccessibleName(self.tr("Pick none"))
        close.clicked.connect(self.left)
        self._words = QLabel()
        self._words.setFont(font(13, 600))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 0, 4, 0)
        self._row.setSpacing(2)
        self._row.addWidget(close)
        self._row.addWidget(self._words)
        self._row.addStretch()
        self.hide()

    def show_actions(self, actions: "Actions") -> None:
        """Make a button for each thing that can be done."""
        for name in (*_DEEDS, *_IN_TRASH):
            button = self._buttons[name] = QToolButton()
            button.setDefaultAction(actions[name])
            button.setProperty("small", "true")
            button.setIconSize(QSize(18, 18))
            button.setFixedSize(30, 30)
            button.setAccessibleName(actions[name].text())
            self._row.addWidget(button)
        self.set_in_trash(False)

    def set_in_trash(self, in_trash: bool) -> None:
        """Offer what can be done in the trash, or elsewhere."""
        for name, button in self._buttons.items():
            button.setVisible((name in _IN_TRASH) == in_trash)

    def show_count(self, count: int) -> None:
        """Say how many are picked; without any it is hidden."""
        self._words.setText(self.tr("%n picked", "", count))
        self.setVisible(count > 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint its ground, with corners as those of the rows below it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.colour("selected"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.end()
