"""The links of an article as a list: to be found by a few letters, and heard by a screen reader."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.gui.style import Style, font
from reader.gui.words import isolated, plain
from reader.model.url import host_of

_WIDTH, _MOST_ROWS, _ROW = 460, 12, 40
_LEAST_WORDS = 160  # pixels
_ADDRESS = Qt.ItemDataRole.UserRole


class LinkLine(Struct, frozen=True):
    """A link: its words, where it leads, and how its story stands: icon, colour and words."""

    words: str
    address: str
    icon: str
    token: str
    state: str


class LinksList(QDialog):
    """Shows the links in their order. Letters go to the next that begins so; Enter follows it."""

    #: The address of the link that was chosen.
    followed = Signal(str)

    def __init__(self, style: Style, links: Sequence[LinkLine], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Links in this article"))
        self.setFixedWidth(min(_WIDTH, max(300, parent.width() - 48)))
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 12)
        box.setSpacing(8)
        self._list = QListWidget()
        self._list.setAccessibleName(self.windowTitle())
        self._list.setFont(font(15))
        self._list.setIconSize(QSize(18, 18))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFixedHeight(_ROW * min(_MOST_ROWS, len(links)) + 4)
        for link in links:
            self._list.addItem(self._item(style, link))
        self._list.setCurrentRow(0)
        self._list.itemActivated.connect(self._follow)
        self._list.itemClicked.connect(self._follow)
        box.addWidget(self._list)
        hint = QLabel(self.tr("Type the first letters. Enter follows the link."))
        hint.setFont(font(12))
        style.paint_words(hint, "text3")
        box.addWidget(hint)
        self._list.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the link at Enter, which no default button is to take."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._follow(self._list.currentItem())
            return
        super().keyPressEvent(event)

    def _item(self, style: Style, link: LinkLine) -> QListWidgetItem:
        room = self.width() - 32 - 64
        where = host_of(link.address) or link.address
        face = QFontMetrics(font(15))
        words = " ".join(link.words.split())
        room -= face.horizontalAdvance(f"  {where}")
        shown = face.elidedText(words, Qt.TextElideMode.ElideRight, max(room, _LEAST_WORDS))
        item = QListWidgetItem(style.icon(link.icon, link.token), f"{shown}  {isolated(where)}")
        item.setToolTip(plain(f"{link.state}\n{link.address}"))
        item.setData(_ADDRESS, link.address)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}. {link.state}. {where}")
        item.setSizeHint(QSize(0, _ROW))
        return item

    def _follow(self, item: QListWidgetItem) -> None:
        self.accept()
        self.followed.emit(item.data(_ADDRESS))
