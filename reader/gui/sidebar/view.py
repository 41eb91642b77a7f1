"""The shelves, with their counts, and at the foot how things stand with the network."""

from enum import Enum

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.sidebar.foot import Foot
from reader.gui.sidebar.item import Item
from reader.gui.style import Style, font, program_icon

_NARROWEST, _WIDEST, _FOLDED = 204, 320, 52


class Place(Enum):
    """Where the sidebar can lead."""

    UNREAD = "unread"
    ALL = "all"
    OUTBOX = "outbox"


ICONS = {Place.UNREAD: "inbox", Place.ALL: "library", Place.OUTBOX: "clock-arrow-up"}


class Sidebar(QWidget):
    """The first column. It knows nothing of the others: it says what was chosen."""

    #: A shelf was chosen: Place.
    chosen = Signal(object)
    #: The Add button was pressed.
    added = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.setAutoFillBackground(True)
        self._box = QVBoxLayout(self)
        self._box.setSpacing(0)
        self._box.addLayout(self._head())
        names = {
            Place.UNREAD: self.tr("Unread"),
            Place.ALL: self.tr("All articles"),
            Place.OUTBOX: self.tr("Outbox"),
        }
        self._items = {
            place: Item(style, ICONS[place], words, alert=place is Place.OUTBOX)
            for place, words in names.items()
        }
        group = QButtonGroup(self)
        for place, item in self._items.items():
            group.addButton(item)
            self._box.addWidget(item)
            item.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
        self._box.addStretch()
        self._foot = Foot(style)
        self._foot.clicked.connect(lambda: self.chosen.emit(Place.OUTBOX))
        self._box.addWidget(self._foot)
        self._items[Place.ALL].setChecked(True)
        self.fold(False)

    def choose(self, place: Place) -> None:
        """Mark the shelf as chosen."""
        self._items[place].setChecked(True)

    def show_counts(self, unread: int, everything: int, waiting: int) -> None:
        """Show how many stand on each shelf and how many links wait."""
        for place, count in zip(Place, (unread, everything, waiting), strict=True):
            self._items[place].show_count(count)
        self._foot.show_waiting(waiting)

    def show_offline(self, offline: bool) -> None:
        """Say whether the last try found no network."""
        self._foot.show_offline(offline)

    def fold(self, folded: bool) -> None:
        """Show icons alone, in a narrow column, or names too."""
        for item in self._items.values():
            item.fold(folded)
        self._foot.fold(folded)
        self._name.setHidden(folded)
        self._add.setHidden(folded)
        self._add_folded.setVisible(folded)
        side = 6 if folded else 8
        self._box.setContentsMargins(side, 0, side, side)
        self.setMinimumWidth(_FOLDED if folded else _NARROWEST)
        self.setMaximumWidth(_FOLDED if folded else _WIDEST)

    def _head(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(8, 9, 0, 9)
        head.setSpacing(8)
        mark = QLabel()
        mark.setFixedHeight(34)
        mark.setPixmap(program_icon(22, self.devicePixelRatioF()))
        self._name = QLabel("Kiosque")
        self._name.setFont(font(17, 700, reading=True))
        what = self.tr("Save a link, a text or a file")
        self._add = QPushButton("\u2009" + self.tr("Add"))
        self._add.setIcon(self._style.icon("plus", "text"))
        self._add.setIconSize(QSize(14, 14))
        self._add.setFont(font(13, 600))
        self._add_folded = QToolButton()
        self._add_folded.setIcon(self._style.icon("plus", "text"))
        self._add_folded.setFixedSize(40, 34)
        self._add_folded.setAccessibleName(self.tr("Add"))
        for button in (self._add, self._add_folded):
            button.setToolTip(what)
            button.clicked.connect(self.added)
        head.addWidget(mark)
        head.addWidget(self._name)
        head.addStretch()
        head.addWidget(self._add)
        column.addLayout(head)
        column.addWidget(self._add_folded)
        return column
