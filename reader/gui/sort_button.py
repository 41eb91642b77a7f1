"""The button beside the view's name: how the list is ordered, and how dense it is."""

from secrets import randbelow

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from reader.gui.style import Style, font
from reader.model.query import Order, Sort

_RISING = (Sort.TITLE, Sort.SITE, Sort.MINUTES)  # these begin with the least


class SortButton(QToolButton):
    """Shows what the list is ordered by; its menu offers the others."""

    #: An order was chosen: Order.
    chosen = Signal(object)
    #: The rows are to be compact: bool.
    compacted = Signal(bool)

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._names = {
            Sort.SAVED: self.tr("Date saved"),
            Sort.PUBLISHED: self.tr("Date published"),
            Sort.MINUTES: self.tr("Reading time"),
            Sort.TITLE: self.tr("Title"),
            Sort.SITE: self.tr("Site"),
            Sort.RANDOM: self.tr("At random"),
        }
        dates = (self.tr("Newest first"), self.tr("Oldest first"))
        names = (self.tr("Z to A"), self.tr("A to Z"))
        self._ways = {
            Sort.SAVED: dates,
            Sort.PUBLISHED: dates,
            Sort.MINUTES: (self.tr("Longest first"), self.tr("Shortest first")),
            Sort.TITLE: names,
            Sort.SITE: names,
        }
        self._order = Order()
        self.setProperty("small", "true")
        self.setFont(font(12))
        self.setIcon(style.icon("chevron-down"))
        self.setIconSize(QSize(14, 14))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        other = Qt.LayoutDirection.LeftToRight if rtl else Qt.LayoutDirection.RightToLeft
        self.setLayoutDirection(other)  # the sign stands behind the words
        self.setMenu(self._menu())
        self.show_order(self._order)

    def show_order(self, order: Order) -> None:
        """Show this order as the chosen one."""
        self._order = order
        words = self._names[order.sort]
        self.setText(words)
        self.setToolTip(self.tr("Order of the list"))
        self.setAccessibleName(self.tr("Order of the list: {order}").format(order=words))
        self._sorts[order.sort].setChecked(True)
        for way, rising in zip(self._directions, (False, True), strict=True):
            way.setVisible(order.sort in self._ways)
            way.setChecked(order.ascending == rising)
            if order.sort in self._ways:
                way.setText(self._ways[order.sort][rising])

    def show_compact(self, compact: bool) -> None:
        """Show whether the rows are compact."""
        self._compact.setChecked(compact)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            else Qt.LayoutDirection.RightToLeft
        )
        sorts, ways = QActionGroup(menu), QActionGroup(menu)
        self._sorts: dict[Sort, QAction] = {}
        for sort, words in self._names.items():
            action = self._sorts[sort] = menu.addAction(words)
            sorts.addAction(action)
            action.triggered.connect(lambda _=False, sort=sort: self._choose(sort))
        menu.addSeparator()
        self._directions = [menu.addAction(""), menu.addAction("")]
        for way, rising in zip(self._directions, (False, True), strict=True):
            ways.addAction(way)
            way.triggered.connect(
                lambda _=False, rising=rising: self._take(Order(self._order.sort, rising))
            )
        menu.addSeparator()
        self._compact = menu.addAction(self.tr("Compact rows"))
        self._compact.triggered.connect(self.compacted)
        for action in (*self._sorts.values(), *self._directions, self._compact):
            action.setCheckable(True)
        return menu

    def _choose(self, sort: Sort) -> None:
        if sort is Sort.RANDOM:
            self._take(Order(sort, seed=randbelow(1 << 31)))
        elif sort is not self._order.sort:
            self._take(Order(sort, ascending=sort in _RISING))

    def _take(self, order: Order) -> None:
        self.show_order(order)
        self.chosen.emit(order)
