"""A heading of the sidebar with what stands under it: tags, sites, saved searches."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from reader.gui.painted_button import PaintedButton, draw_ring
from reader.gui.sidebar.item import Item
from reader.gui.sidebar.place import Place
from reader.gui.sides import line_start
from reader.gui.style import Style, font

_HEIGHT, _ABOVE, _ICON = 28, 12, 14
_FEW, _MOST = 8, 150  # beyond the most, search finds them sooner than the eye


class Entry(Struct, frozen=True):
    """One line: where it leads, its words, and a count, 0 for none."""

    place: Place
    words: str
    count: int = 0


class Section(QWidget):
    """Can be folded to its heading. It shows the first few, and all when asked to."""

    #: A line was chosen: its place.
    chosen = Signal(object)
    #: What can be done with a line was asked for: its place, and where on the screen, QPoint.
    menu_wanted = Signal(object, object)
    #: It was folded, or unfolded: bool.
    folded = Signal(bool)

    #: A tag is to have another name: its place.
    renamed = Signal(object)

    def __init__(self, style: Style, icon: str, words: str, group: QButtonGroup) -> None:
        super().__init__()
        self._style, self._icon, self._group = style, icon, group
        #: Its lines, those that it does not show among them.
        self.entries: list[Entry] = []
        self._items: dict[Place, Item] = {}
        self._all = False
        self._also: Place | None = None  # shown beyond the few: it was chosen
        self._heading = _Heading(style, words)
        self._heading.clicked.connect(lambda: self.fold(not self._heading.folded))
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._more = Item(style, "ellipsis", "")
        self._more.setCheckable(False)
        self._more.clicked.connect(self._show_all)
        self._column.addWidget(self._more)
        box = QVBoxLayout(self)
        for each in (box, self._column):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(0)
        box.addSpacing(_ABOVE)
        box.addWidget(self._heading)
        box.addWidget(self._lines)
        self.hide()

    @property
    def is_folded(self) -> bool:
        """Whether it shows its heading alone."""
        return self._heading.folded

    def name_of(self, place: Place) -> str:
        """Return the words of the line that leads there, "" if there is none."""
        found = (entry.words for entry in self.entries if entry.place == place)
        return next(found, "")

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these lines in this order; without any it is hidden."""
        self.entries = list(entries)
        self._fill()

    def reveal(self, place: Place) -> Item | None:
        """Return the line that leads there, shown if it was not; None if there is none."""
        if place not in self._items and self.name_of(place):
            self._also = place
            self._fill()
        return self._items.get(place)

    def fold(self, folded: bool) -> None:
        """Show the heading alone, or its lines too."""
        if folded != self._heading.folded:
            self._heading.show_folded(folded)
            self._lines.setHidden(folded)
            self.folded.emit(folded)

    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def _fill(self) -> None:
        shown = self.entries[: _MOST if self._all else _FEW]
        shown += [entry for entry in self.entries[len(shown) :] if entry.place == self._also]
        if len(shown) == len(self.entries) - 1:
            shown = self.entries  # one line would but hide another
        wanted = {entry.place for entry in shown}
        for place in [place for place in self._items if place not in wanted]:
            item = self._items.pop(place)
            self._group.removeButton(item)
            item.hide()
            item.deleteLater()
        above: QWidget = self._heading
        for row, entry in enumerate(shown):
            item = self._items.get(entry.place) or self._made(entry)
            item.show_words(entry.words)
            item.show_count(entry.count)
            if self._column.indexOf(item) != row:
                self._column.insertWidget(row, item)
                QWidget.setTabOrder(above, item)  # Qt puts what is new behind all of the window
                item.show()  # else the layout does so only by and by
            above = item
        hidden = len(self.entries) - len(shown)
        self._more.setVisible(hidden > 0 and not self._all)
        self._more.show_words(self.tr("%n more", "", hidden))
        self.setVisible(bool(self.entries))

    def _made(self, entry: Entry) -> Item:
        item = self._items[entry.place] = Item(self._style, self._icon, entry.words)
        item.clicked.connect(lambda: self.chosen.emit(entry.place))
        item.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        item.customContextMenuRequested.connect(
            lambda spot: self.menu_wanted.emit(entry.place, item.mapToGlobal(spot))
        )
        self._group.addButton(item)
        if entry.place.kind == "tag":
            rename = QAction(self.tr("Rename…"), item)
            rename.setShortcut(QKeySequence(Qt.Key.Key_F2))
            rename.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            rename.triggered.connect(lambda: self.renamed.emit(entry.place))
            item.addAction(rename)
            item.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return item


class _Heading(PaintedButton):
    """The name of a section; pressed, it folds."""

    def __init__(self, style: Style, words: str) -> None:
        super().__init__(style)
        self.folded = False
        self.setText(words)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_folded(False)
        style.changed.connect(self.update)

    def show_folded(self, folded: bool) -> None:
        """Show, and say, which way it is."""
        self.folded = folded
        state = self.tr("folded") if folded else self.tr("unfolded")
        self.setAccessibleName(f"{self.text()}, {state}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        align = line_start(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(12, 600))
        painter.setPen(self._style.colour("text3"))
        painter.drawText(box.adjusted(8, 0, -8, 0), align, self.text())
        focused = self.is_ringed
        if self.folded or focused or self.underMouse():
            icon = "chevron-down" if self.folded else "chevron-up"
            pixmap = self._style.pixmap(icon, _ICON, "text3", self.devicePixelRatioF())
            left = 10 if rtl else round(box.width()) - _ICON - 10
            painter.drawPixmap(left, (_HEIGHT - _ICON) // 2, pixmap)
        if focused:
            draw_ring(painter, box, self._style, 6)
        painter.end()
