"""The list itself: a table of fixed rows, one of them open, or many of them picked."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from reader.gui.article_list.model import ArticleModel
from reader.gui.article_list.painter import RowPainter, row_height
from reader.gui.article_list.thumbnails import Thumbnails
from reader.gui.painted_button import is_by_keyboard
from reader.gui.style import Style
from reader.gui.table_rows import set_up
from reader.model.article import ArticleId

_EXTENDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_Flag = QItemSelectionModel.SelectionFlag


class ArticleList(QTableView):
    """The articles of a shelf or a search, one below the other.

    A click or a key opens a row. While rows are picked, to do something to all of them, keys move
    among them and open nothing.
    """

    #: An article is to be opened: ArticleId.
    opened = Signal(object)
    #: The open article is to be scrolled by a page.
    paged = Signal()
    #: So many rows are picked; 0: no longer any.
    picked_changed = Signal(int)
    #: The menu of an article is wanted: ArticleId, and the place on the screen.
    menu_wanted = Signal(object, QPoint)

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._picking = False
        self._bare_click = False
        self._told = 0  # so many are picked
        self._last: ArticleId | None = None  # whose row was marked last
        self.rows = ArticleModel(self)
        self.setModel(self.rows)
        #: The small pictures of the rows.
        self.thumbnails = Thumbnails(self)
        self.thumbnails.came.connect(self.viewport().update)
        self.setItemDelegate(RowPainter(style, self, self.thumbnails))
        self.setAccessibleName(self.tr("Articles"))
        set_up(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.set_compact(False)
        self.show_pictures(True)
        self.clicked.connect(self._clicked)
        self.selectionModel().selectionChanged.connect(self._tell_picked)
        # A press makes a row current, then selects it; a key the other way round.
        for moved in (self.selectionModel().selectionChanged, self.selectionModel().currentChanged):
            moved.connect(self._note_current)
        style.changed.connect(self.viewport().update)

    # ---- what is shown ---------------------------------------------------------------------

    def set_compact(self, compact: bool) -> None:
        """Show a row in two lines, or with its excerpt."""
        self.setProperty("compact", compact)
        first = self.rowAt(0)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(row_height(compact))
        if first >= 0:
            self.scrollTo(self.rows.index(first, 0), self.ScrollHint.PositionAtTop)

    def show_pictures(self, shown: bool) -> None:
        """Show the small pictures of the rows, or give their room to the words."""
        self.setProperty("pictures", shown)
        self.viewport().update()

    def show_ids(self, ids: Sequence[ArticleId], current: ArticleId | None) -> None:
        """Show these articles, keeping the scroll place and what is picked.

        current: it is marked if it is there; else the row that took the marked one's place.
        """
        place, picked = self._marked(), self.picked
        self.rows.show_ids(ids)
        self.rows.ask(max(0, self.rowAt(0)))  # they come while the window is painted
        if picked:
            self._pick_again(picked)
        elif current is not None and self.rows.place_of(current) is not None:
            self.select(current, scroll=False)
        elif place >= 0 and current is None:
            self._mark(min(place, self.rows.rowCount() - 1), scroll=False)

    def select(self, article_id: ArticleId, *, scroll: bool = True) -> None:
        """Mark the article's row, if it is in the list; it is not opened."""
        place = self.rows.place_of(article_id)
        if place is None:
            self.clearSelection()
        else:
            self._mark(place, scroll=scroll)

    def _note_current(self) -> None:
        self._last = self.current or self._last

    def _last_place(self) -> int:
        """Return the row that is marked, else the one that was last; -1 if it is gone."""
        last = None if self._last is None else self.rows.place_of(self._last)
        return last if self._marked() < 0 and last is not None else self._marked()

    def _mark(self, place: int, *, scroll: bool) -> None:
        bar = self.verticalScrollBar()
        before = bar.value()
        # selectRow() selects nothing in a window that runs from right to left.
        self._go_to(self.rows.index(place, 0))
        if not scroll:
            bar.setValue(before)

    def _go_to(self, index: QModelIndex) -> None:
        """Mark this row, whatever keys are held: Qt would not with Ctrl, as of Undo."""
        self.setCurrentIndex(index)
        self.selectionModel().select(index, _Flag.ClearAndSelect | _Flag.Rows)

    @property
    def current(self) -> ArticleId | None:
        """The article whose row is marked, None if none is."""
        return self.rows.id_at(self._marked())

    def _marked(self) -> int:
        """Return the current row; -1 if it is current by having the focus only, as Qt makes it."""
        index = self.currentIndex()
        marked = self._picking or self.selectionModel().isSelected(index)
        return index.row() if marked else -1

    # ---- one is opened ---------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Open the article `by` rows below the current one (above, if negative)."""
        place = self._last_place()
        self._go(place + by if place >= 0 else 0)

    def open_current(self) -> None:
        """Open the selected article, else the first."""
        self.stop_picking()
        index = self.currentIndex()
        self._open(index if index.isValid() else self.rows.index(0, 0))

    def _go(self, place: int) -> None:
        """Open the article in this row, or in the one nearest to it; while picking, go there."""
        index = self.rows.index(max(0, min(place, self.rows.rowCount() - 1)), 0)
        if not index.isValid() or index.row() == self._marked():
            return
        self.setProperty("by_keyboard", True)
        if self._picking:
            self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
        else:
            self._go_to(index)
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        article_id = self.rows.id_at(index.row()) if index.isValid() else None
        if article_id is not None:
            self.opened.emit(article_id)

    # ---- many are picked -------------------------------------------------------------------

    @property
    def picked(self) -> list[ArticleId]:
        """The articles that are picked, from top to bottom; none while one is read."""
        if not self._picking:
            return []
        ranges = [(each.top(), each.bottom()) for each in self._ranges()]
        return [
            article_id
            for top, bottom in sorted(ranges)
            for article_id in self.rows.ids_between(top, bottom)
        ]

    def pick(self) -> None:
        """Pick the current row, or let go of it if it is picked."""
        index = self.currentIndex()
        if not index.isValid():
            index = self.rows.index(0, 0)
        begun, self._picking = self._picking, True
        self.setProperty("by_keyboard", True)
        how = _Flag.Toggle if begun else _Flag.Select
        self.selectionModel().setCurrentIndex(index, how | _Flag.Rows)
        self._tell_picked()

    def pick_all(self) -> None:
        """Pick every row."""
        self._picking = True
        self.selectAll()
        self._tell_picked()

    def stop_picking(self) -> None:
        """Let go of all that is picked; the current row is marked again."""
        if self._picking:
            self._picking = False
            self._go_to(self.currentIndex())
            self._tell_picked()

    def _pick_again(self, picked: Sequence[ArticleId]) -> None:
        known = self.rows.places()
        places = sorted(known[each] for each in picked if each in known)
        chosen, start = QItemSelection(), 0
        for end in range(1, len(places) + 1):
            if end == len(places) or places[end] != places[end - 1] + 1:
                first, last = self.rows.index(places[start], 0), self.rows.index(places[end - 1], 0)
                chosen.select(first, last)
                start = end
        self.selectionModel().select(chosen, _Flag.ClearAndSelect | _Flag.Rows)
        if not places:
            self.stop_picking()

    def _tell_picked(self) -> None:
        if self._picking and not self.selectionModel().hasSelection():
            self._picking = False
        self.setProperty("picking", self._picking)
        number = sum(each.height() for each in self._ranges()) if self._picking else 0
        if number != self._told:
            self._told = number
            self.viewport().update()
            self.picked_changed.emit(number)

    def _ranges(self) -> list[QItemSelectionRange]:
        chosen = self.selectionModel().selection()
        return [chosen.at(number) for number in range(chosen.count())]

    # ---- events ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; arrows, Home and End move and open; with Shift they pick."""
        self.setProperty("by_keyboard", True)
        key = event.key()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and key in _STEPS:
            self._picking = True
            super().keyPressEvent(event)
            self._tell_picked()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif key in _STEPS:
            self.step(_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else self.rows.rowCount())
        elif key == Qt.Key.Key_Space:
            if self._picking:
                self.pick()
            else:
                self.paged.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Look for no title by its first letters: it would ask for every row."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus ring away: it is for the keyboard. Ctrl and Shift pick."""
        self.setProperty("by_keyboard", False)
        if event.button() == Qt.MouseButton.RightButton:
            return  # its menu needs no other row to be marked
        self._bare_click = not event.modifiers() & _EXTENDING
        self._picking = not self._bare_click
        super().mousePressEvent(event)
        self._tell_picked()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row: under the pointer, or the current one by key."""
        index = self.currentIndex()
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
        elif index.isValid():
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        article_id = self.rows.id_at(index.row()) if index.isValid() else None
        if article_id is not None:
            self.menu_wanted.emit(article_id, place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring if a key brought the focus here; it is on the row that had it."""
        last = self._last_place()
        if not self.currentIndex().isValid() and last >= 0:  # Qt would take the first
            self.selectionModel().setCurrentIndex(self.rows.index(last, 0), _Flag.NoUpdate)
        self.setProperty("by_keyboard", is_by_keyboard(event))
        super().focusInEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        if self._bare_click:
            self._open(index)
