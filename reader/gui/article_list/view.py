"""The list itself: a table of fixed rows."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from reader.gui.article_list.model import ArticleModel
from reader.gui.article_list.painter import ROW_HEIGHT, RowPainter
from reader.gui.style import Style
from reader.model.article import ArticleId


class ArticleList(QTableView):
    """The articles of a shelf or a search, one below the other."""

    #: An article is to be opened: ArticleId.
    opened = Signal(object)
    #: The open article is to be scrolled by a page.
    paged = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ArticleModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowPainter(style, self))
        self.setAccessibleName(self.tr("Articles"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.clicked.connect(self._open)
        style.changed.connect(self.viewport().update)

    def show_ids(self, ids: Sequence[ArticleId], current: ArticleId | None) -> None:
        """Show these articles, keeping the scroll place; `current` is selected if it is there."""
        self.rows.show_ids(ids)
        if current is not None:
            self.select(current, scroll=False)

    def select(self, article_id: ArticleId, *, scroll: bool = True) -> None:
        """Select the article's row, if it is in the list; it is not opened."""
        place = self.rows.place_of(article_id)
        if place is None:
            self.clearSelection()
            return
        bar = self.verticalScrollBar()
        before = bar.value()
        # selectRow() selects nothing in a window that runs from right to left.
        self.setCurrentIndex(self.rows.index(place, 0))
        if not scroll:
            bar.setValue(before)

    def step(self, by: int) -> None:
        """Open the article `by` rows below the current one (above, if negative)."""
        current = self.currentIndex()
        self._go(current.row() + by if current.isValid() else 0)

    def _go(self, place: int) -> None:
        """Open the article in this row, or in the one nearest to it."""
        current = self.currentIndex()
        index = self.rows.index(max(0, min(place, self.rows.rowCount() - 1)), 0)
        if index.isValid() and index != current:
            self.setProperty("by_keyboard", True)
            self.setCurrentIndex(index)
            self._open(index)

    def open_current(self) -> None:
        """Open the selected article, else the first."""
        index = self.currentIndex()
        self._open(index if index.isValid() else self.rows.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; arrows, Home and End move and open, as in a mail program."""
        self.setProperty("by_keyboard", True)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Space:
            self.paged.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if event.key() == Qt.Key.Key_Home else self.rows.rowCount())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus ring away: it is for the keyboard."""
        self.setProperty("by_keyboard", False)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring if a key brought the focus here."""
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.setProperty("by_keyboard", event.reason() in keys)
        super().focusInEvent(event)

    def _open(self, index: QModelIndex) -> None:
        article_id = self.rows.id_at(index.row()) if index.isValid() else None
        if article_id is not None:
            self.opened.emit(article_id)
