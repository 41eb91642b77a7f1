"""The feeds in the sidebar: folders that fold, feeds in them, and the line that leads to all."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from reader.gui.sidebar.feed_item import FeedItem
from reader.gui.sidebar.feed_lines import FeedLine, feed_lines, shown_lines
from reader.gui.sidebar.item import Item
from reader.gui.sidebar.place import Place
from reader.gui.sidebar.section import Entry
from reader.gui.style import Style
from reader.model.feed import Feed

_FEW, _MOST = 40, 400  # beyond the most, folders and search find them sooner


class FeedTree(QWidget):
    """Stands under its head, the line that leads to the overview."""

    #: A line was chosen: its place.
    chosen = Signal(object)
    #: What can be done with a line was asked for: its place, and where on the screen, QPoint.
    menu_wanted = Signal(object, object)
    #: All of it was folded, or unfolded: bool.
    folded = Signal(bool)
    #: Folders were folded or unfolded: list of the paths of those that are folded.
    folders_folded = Signal(object)

    def __init__(self, style: Style, head: FeedItem, group: QButtonGroup) -> None:
        super().__init__()
        self._style, self._head, self._group = style, head, group
        self._feeds: Sequence[Feed] = ()
        self._folded_paths: set[str] = set()
        self._lines: list[FeedLine] = []
        self._items: dict[Place, FeedItem] = {}
        self._is_folded = self._all = False
        head.folding.connect(self.fold)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._more = Item(style, "ellipsis", "")
        self._more.setCheckable(False)
        self._more.clicked.connect(self._show_all)
        self._column.addWidget(self._more)
        self.hide()

    @property
    def is_folded(self) -> bool:
        """Whether it shows nothing but its head."""
        return self._is_folded

    @property
    def entries(self) -> list[Entry]:
        """Its lines, those that it does not show among them."""
        return [Entry(line.place, line.words, line.count) for line in self._lines]

    def name_of(self, place: Place) -> str:
        """Return the words of the line that leads there, "" if there is none."""
        return next((line.words for line in self._lines if line.place == place), "")

    def show_feeds(self, feeds: Sequence[Feed]) -> None:
        """Show these feeds in their folders."""
        if feeds != self._feeds:
            self._feeds = feeds
            self._fill()

    def fold_folders(self, paths: Collection[str]) -> None:
        """Fold these folders, by their paths, and unfold the others."""
        if set(paths) != self._folded_paths:
            self._folded_paths = set(paths)
            self._fill()

    def reveal(self, place: Place) -> Item | None:
        """Return the line that leads there, shown if it was not; None if there is none."""
        line = next((line for line in self._lines if line.place == place), None)
        if line is not None and place not in self._items:
            self._all = True
            self._tell_folded(self._folded_paths - set(line.up))
        return self._items.get(place)

    def fold(self, folded: bool) -> None:
        """Show nothing but the head, or all lines."""
        if folded != self._is_folded:
            self._is_folded = folded
            self._show_head()
            self.folded.emit(folded)

    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def _fold_folder(self, path: str, folded: bool) -> None:
        paths = self._folded_paths | {path} if folded else self._folded_paths - {path}
        self._tell_folded(paths)

    def _tell_folded(self, paths: set[str]) -> None:
        known = {line.place.name for line in self._lines if line.folded is not None}
        self._folded_paths = paths
        self._fill()
        self.folders_folded.emit(sorted(paths & known))

    def _show_head(self) -> None:
        self._head.show_folded(self._is_folded if self._lines else None)
        self.setVisible(bool(self._lines) and not self._is_folded)

    def _fill(self) -> None:
        self._lines = feed_lines(self._feeds, self._folded_paths)
        lines = shown_lines(self._lines)
        shown = lines[: _MOST if self._all else _FEW]
        if len(shown) == len(lines) - 1:
            shown = lines  # one line would but hide another
        wanted = {line.place for line in shown}
        for place in [place for place in self._items if place not in wanted]:
            item = self._items.pop(place)
            self._group.removeButton(item)
            item.hide()
            item.deleteLater()
        above: QWidget = self._head
        for row, line in enumerate(shown):
            item = self._items.get(line.place) or self._made(line.place)
            self._show_line(item, line)
            if self._column.indexOf(item) != row:
                self._column.insertWidget(row, item)
                QWidget.setTabOrder(above, item)  # Qt puts what is new behind all of the window
                item.show()  # else the layout does so only by and by
            above = item
        hidden = len(lines) - len(shown)
        self._more.setVisible(hidden > 0 and not self._all)
        self._more.show_words(self.tr("%n more", "", hidden))
        self._show_head()

    def _show_line(self, item: FeedItem, line: FeedLine) -> None:
        item.show_words(line.words)
        item.show_count(line.count)
        item.show_depth(line.depth)
        item.show_folded(line.folded)
        wrong = self.tr("does not answer")
        if line.folded is not None:
            wrong = self.tr("a feed in it does not answer")
        # An open folder need not say what its feeds say right under it.
        item.show_mark(wrong if line.failing and line.folded is not False else "")

    def _made(self, place: Place) -> FeedItem:
        item = self._items[place] = FeedItem(self._style, "", "")
        item.clicked.connect(lambda: self.chosen.emit(place))
        item.folding.connect(lambda folded: self._fold_folder(place.name, folded))
        item.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        item.customContextMenuRequested.connect(
            lambda spot: self.menu_wanted.emit(place, item.mapToGlobal(spot))
        )
        self._group.addButton(item)
        return item
