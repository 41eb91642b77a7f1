"""A plain list itself: keys, clicks, what is picked."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from reader.gui.painted_button import is_by_keyboard
from reader.gui.row_list.model import RowModel
from reader.gui.row_list.painter import RowPainter
from reader.gui.row_list.row import Row, Shape
from reader.gui.style import Style
from reader.gui.table_rows import keeps

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_Flag = QItemSelectionModel.SelectionFlag


class RowList(QListView):
    """Rows one below the other. A click opens one, Enter what is picked, Delete removes it.

    With Shift and Ctrl several are picked. Rows that can be checked are checked by a click and by
    Space, and nothing opens them. ground: the colour behind, "list" or "page".
    """

    #: Rows are to be opened: list of keys.
    opened = Signal(object)
    #: Rows are to be removed: list of keys.
    removed = Signal(object)
    #: A row was checked, or not any more: its key.
    toggled = Signal(int)
    #: What can be done with a row was asked for: its key, QPoint on the screen.
    menu_wanted = Signal(int, object)

    def __init__(self, style: Style, name: str, shape: Shape, ground: str) -> None:
        super().__init__()
        self.rows = RowModel(self)
        self._bare_click = False
        self.setModel(self.rows)
        self.setItemDelegate(RowPainter(style, self, shape))
        self.setObjectName(f"on_{ground}")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.clicked.connect(self._clicked)
        style.changed.connect(self.viewport().update)

    @property
    def picked(self) -> list[int]:
        """The keys of the rows that are picked, from top to bottom."""
        places = sorted(index.row() for index in self.selectedIndexes())
        return [self.rows.keys[place] for place in places]

    def show_rows(self, keys: Sequence[int], make: Callable[[int], Row]) -> None:
        """Show these. What was picked stays so; if all of it is gone, what took its place is.

        make: returns the row of a key, when it is seen.
        """
        bar = self.verticalScrollBar()
        before, picked, place = bar.value(), self.picked, self.currentIndex().row()
        self.rows.show(keys, make)
        if (picked and self.picked != picked) or (self.hasFocus() and not picked):
            self._pick(picked, place)
        bar.setValue(before)

    def step(self, by: int) -> None:
        """Pick the row `by` rows below the current one (above, if negative)."""
        current = self.currentIndex()
        place = current.row() + by if current.isValid() else 0
        index = self.rows.index(max(0, min(place, self.rows.rowCount() - 1)), 0)
        if index.isValid():
            self.setProperty("by_keyboard", True)
            self.setCurrentIndex(index)

    def open_current(self) -> None:
        """Open what is picked."""
        if self.picked:
            self.opened.emit(self.picked)

    def _pick(self, keys: Collection[int], place: int) -> None:
        places = self.rows.places_of(keys)
        count = self.rows.rowCount()
        if not places and count:
            places = [min(max(place, 0), count - 1)]
        for number, each in enumerate(places):
            flag = _Flag.Select if number else _Flag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.rows.index(each, 0), flag)

    def _clicked(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index.row())
        if row.checked is not None:
            self._toggle(row)
        elif self._bare_click:
            self.opened.emit([row.key])

    def _toggle(self, row: Row) -> None:
        if not row.dim:
            self.toggled.emit(row.key)

    def _ask_menu(self, spot: QPoint) -> None:
        index = self.indexAt(spot)
        if not index.isValid():
            index = self.currentIndex()  # by the key of menus, whose spot is the middle
        if index.isValid():
            key = self.rows.keys[index.row()]
            self.menu_wanted.emit(key, self.viewport().mapToGlobal(spot))

    # ---- events ----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep Delete from the window: here it removes a row, not an article."""
        return keeps(event, Qt.Key.Key_Delete) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, remove with Delete, check with Space."""
        self.setProperty("by_keyboard", True)
        current = self.currentIndex()
        row = self.rows.row_at(current.row()) if current.isValid() else None
        if event.key() == Qt.Key.Key_Delete:
            if self.picked:
                self.removed.emit(self.picked)
        elif event.key() == Qt.Key.Key_Space and row is not None and row.checked is not None:
            self._toggle(row)
        elif event.key() in _ENTER and row is not None and row.checked is None:
            self.open_current()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus ring away: it is for the keyboard."""
        self.setProperty("by_keyboard", False)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        self._bare_click = plain and event.button() == Qt.MouseButton.LeftButton
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring if a key brought the focus here; pick the first row if none is."""
        self.setProperty("by_keyboard", is_by_keyboard(event))
        super().focusInEvent(event)
        if not self.selectedIndexes() and self.rows.rowCount():
            current = self.currentIndex()  # Qt has made it so, and picked it not
            self.setCurrentIndex(current if current.isValid() else self.rows.index(0, 0))
