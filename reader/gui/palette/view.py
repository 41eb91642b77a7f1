"""The palette itself: a field and a list over the window, gone as soon as something is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPaintEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from reader.gui.card_ground import paint_card
from reader.gui.field_buttons import add_search_icon
from reader.gui.palette.offers import Found, Offer, fitting
from reader.gui.palette.row import FOUND_ROLE, HEIGHT, PaletteRowPainter
from reader.gui.style import Style, font

_WIDTH, _MOST_ROWS, _TOP, _PAD = 560, 9, 72, 12
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _MOST_ROWS,
    Qt.Key.Key_PageUp: -_MOST_ROWS,
}


class Palette(QFrame):
    """Offers what can be done now. The focus stays in the field; arrows move through the list."""

    #: Something was chosen: its name.
    chosen = Signal(str)

    def __init__(self, style: Style, window: QWidget) -> None:
        super().__init__(window)
        self._style, self._window = style, window
        self._offers: list[Offer] = []
        self._recent: list[str] = []
        self._before: QWidget | None = None
        self.field = QLineEdit()
        self.field.setFont(font(15))
        self.field.setPlaceholderText(self.tr("What to do, or where to go"))
        self.field.setAccessibleName(self.tr("What to do, or where to go"))
        add_search_icon(self.field, style)
        self.list = QListView()
        self.list.setObjectName("palette")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("What can be done"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self._rows = QStandardItemModel(self.list)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(PaletteRowPainter(style, self.list))
        self._nothing = QLabel(self.tr("Nothing has that name."))
        self._nothing.setFont(font(13))
        box = QVBoxLayout(self)
        box.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        box.setSpacing(8)
        for widget in (self.field, self.list, self._nothing):
            box.addWidget(widget)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda _: self.run())
        style.changed.connect(self._dress)
        self._dress()
        self.hide()

    def ask(self, offers: Sequence[Offer], recent: Sequence[str]) -> None:
        """Show the offers. recent: names of those that were chosen lately, the latest first."""
        self._offers, self._recent = list(offers), list(recent)
        self._before = QApplication.focusWidget()
        self.field.clear()
        self._search("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Hide, and give the focus back to where it was."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def run(self) -> None:
        """Do what is marked, if anything is."""
        found = self.list.currentIndex().data(FOUND_ROLE)
        if isinstance(found, Found):
            self.leave()
            self.chosen.emit(found.offer.name)
            found.offer.call()

    @property
    def found(self) -> list[str]:
        """The words of what is offered now, from top to bottom."""
        return [self._rows.item(row).text() for row in range(self._rows.rowCount())]

    def _search(self, asked: str) -> None:
        self._rows.clear()
        for found in fitting(asked, self._offers, self._recent):
            item = QStandardItem(found.offer.words)
            item.setData(found, FOUND_ROLE)
            item.setData(_spoken(found.offer), Qt.ItemDataRole.AccessibleTextRole)
            self._rows.appendRow(item)
        count = self._rows.rowCount()
        self.list.setVisible(count > 0)
        self._nothing.setVisible(count == 0)
        self.list.setFixedHeight(HEIGHT * max(1, min(count, _MOST_ROWS)))
        self._mark(0)
        self._place()

    def _mark(self, row: int) -> None:
        """Mark a row, and let screen readers say it, since the focus is in the field."""
        row = max(0, min(row, self._rows.rowCount() - 1))
        index = self._rows.index(row, 0)
        self.list.setCurrentIndex(index)
        said = index.data(Qt.ItemDataRole.AccessibleTextRole) or self._nothing.text()
        self.field.setAccessibleDescription(said)
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, said))

    def _place(self) -> None:
        """Stand in the upper middle of the window, no wider than it is."""
        window = self._window
        self.setFixedWidth(min(_WIDTH, window.width() - 2 * _PAD))
        self.adjustSize()
        self.move(QPoint((window.width() - self.width()) // 2, min(_TOP, window.height() // 10)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move, run and leave by the keys that are pressed in the field."""
        kind = event.type()
        if kind == QEvent.Type.FocusOut and self.isVisible():
            if QApplication.activeWindow() is self.window():
                self._before = None  # the user has gone elsewhere
                self.leave()
            return False
        if not isinstance(event, QKeyEvent) or kind == QEvent.Type.KeyRelease:
            return False
        if kind == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
            return False
        return self._pressed(Qt.Key(event.key()))

    def _pressed(self, key: Qt.Key) -> bool:
        if key in _MOVES:
            self._mark(self.list.currentIndex().row() + _MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.run()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet with its round corners."""
        paint_card(self, self._style)

    def _dress(self) -> None:
        self._style.paint_words(self._nothing, "text3")
        self.update()


def _spoken(offer: Offer) -> str:
    return f"{offer.words}, {offer.hint}" if offer.hint else offer.words
