"""The list of highlights and notes itself."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStyleOptionViewItem,
    QTableView,
)

from reader.gui.marks_list.model import MarkModel
from reader.gui.marks_list.painter import USUAL_HEIGHT, MarkPainter
from reader.gui.painted_button import is_by_keyboard
from reader.gui.style import Style
from reader.gui.table_rows import keeps, set_up
from reader.model.annotation import FoundMark, Listed


class MarkList(QTableView):
    """Highlights and notes one below the other. headed: under the titles of their articles."""

    #: Listed: its article is to be opened there.
    opened = Signal(object)
    #: Listed: to be removed; to be copied as a quotation; all of its article as Markdown.
    removed = Signal(object)
    quoted = Signal(object)
    written_out = Signal(object)

    def __init__(self, style: Style, *, headed: bool) -> None:
        super().__init__()
        self.rows = MarkModel(headed=headed, parent=self)
        self.setModel(self.rows)
        self.setItemDelegate(MarkPainter(style, self))
        self.setAccessibleName(self.tr("Highlights and notes"))
        set_up(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().setDefaultSectionSize(USUAL_HEIGHT)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.clicked.connect(self._open)
        self.rows.filled.connect(self._fit)
        style.changed.connect(self.viewport().update)

    def show_found(self, found: Sequence[FoundMark]) -> None:
        """Show these, at the same place of scrolling; what was selected stays so."""
        bar = self.verticalScrollBar()
        before, selected = bar.value(), self._current()
        self.rows.show(found)
        self._fit_all()
        bar.setValue(before)
        place = self.rows.place_of(selected.annotation.id) if selected else None
        if place is not None:
            self.setCurrentIndex(self.rows.index(place, 0))
            bar.setValue(before)

    def step(self, by: int) -> None:
        """Open the highlight `by` rows below the current one (above, if negative)."""
        current = self.currentIndex()
        place = current.row() + by if current.isValid() else 0
        index = self.rows.index(max(0, min(place, self.rows.rowCount() - 1)), 0)
        if index.isValid() and index != current:
            self.setProperty("by_keyboard", True)
            self.setCurrentIndex(index)
            self._open(index)

    def open_current(self) -> None:
        """Open the selected highlight, else the first."""
        index = self.currentIndex()
        self._open(index if index.isValid() else self.rows.index(0, 0))

    def event(self, event: QEvent) -> bool:
        """Keep Delete from the window: here it removes a mark, not an article."""
        return keeps(event, Qt.Key.Key_Delete) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, remove with Delete, copy as a quotation with Ctrl+C."""
        self.setProperty("by_keyboard", True)
        row = self._current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif event.key() == Qt.Key.Key_Delete and row is not None:
            self.removed.emit(row)
        elif event.matches(QKeySequence.StandardKey.Copy):
            if row is not None and row.annotation.quote is not None:
                self.quoted.emit(row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus ring away: it is for the keyboard."""
        self.setProperty("by_keyboard", False)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring if a key brought the focus here, on the first row if on none."""
        self.setProperty("by_keyboard", is_by_keyboard(event))
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each row that has come the height that it needs at the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit_all()

    def menu_of(self, row: Listed) -> QMenu:
        """Return the menu of a row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), lambda: self.opened.emit(row))
        if row.annotation.quote is not None:
            menu.addAction(
                self.tr("Copy as a quotation with its source"), lambda: self.quoted.emit(row)
            )
        menu.addAction(
            self.tr("Copy all of this article as Markdown"), lambda: self.written_out.emit(row)
        )
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), lambda: self.removed.emit(row))
        return menu

    def _show_menu(self, spot: QPoint) -> None:
        row = self.rows.row_at(self.indexAt(spot).row())
        if row is not None:
            self.menu_of(row).popup(self.viewport().mapToGlobal(spot))

    def _current(self) -> Listed | None:
        index = self.currentIndex()
        return self.rows.row_at(index.row()) if index.isValid() else None

    def _open(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index.row())
        if row is not None:
            self.opened.emit(row)

    def _fit_all(self) -> None:
        for place in self.rows.known:
            self._fit(place)

    def _fit(self, place: int) -> None:
        option = QStyleOptionViewItem()
        option.rect = self.viewport().rect()
        height = self.itemDelegate().sizeHint(option, self.rows.index(place, 0)).height()
        if self.rowHeight(place) != height:
            self.setRowHeight(place, height)
