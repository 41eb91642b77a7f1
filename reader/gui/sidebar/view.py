"""The shelves, with their counts, and at the foot how things stand with the network."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.feed_progress import FeedProgress
from reader.gui.sidebar.feed_item import FeedItem
from reader.gui.sidebar.feed_tree import FeedTree
from reader.gui.sidebar.foot import Foot
from reader.gui.sidebar.item import Item
from reader.gui.sidebar.place import Place
from reader.gui.sidebar.section import Entry, Section
from reader.gui.sides import set_margins
from reader.gui.style import Style, font, program_icon
from reader.gui.table_rows import scroll_area
from reader.model.feed import Feed, Keeping
from reader.model.tag import Site, Tag

_ALL_FEEDS = Place("folder")
_NARROWEST, _WIDEST, _FOLDED, _GAP = 204, 320, 52, 8


ICONS = {
    "unread": "inbox",
    "all": "library",
    "favourites": "star",
    "archive": "archive",
    "outbox": "clock-arrow-up",
    "trash": "trash-2",
    "highlights": "highlighter",
    "headlines": "newspaper",
    "feeds": "rss",
    "search": "search",
    "tag": "tag",
    "site": "globe",
    "feed": "rss",
    "folder": "folder",
}
#: Hidden until somebody shows them.
_LATER = (Place.HIGHLIGHTS, Place.HEADLINES, Place.FEEDS)


class Sidebar(QWidget):
    """The first column. It knows nothing of the others: it says what was chosen."""

    #: A place was chosen: Place.
    chosen = Signal(object)
    #: What can be done with a tag, site or search was asked for: Place, QPoint on the screen.
    menu_wanted = Signal(object, object)
    #: The Add button was pressed.
    added = Signal()
    #: Sections were folded or unfolded: the kinds of those that are folded, parted by blanks.
    folded = Signal(str)
    #: Folders of feeds were folded or unfolded: list of the paths of those that are folded.
    folders_folded = Signal(object)
    #: A tag is to have another name: its name now.
    renamed = Signal(str)

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self.setAutoFillBackground(True)
        #: The places that are one of a kind, with their names, from top to bottom.
        self.fixed = {
            Place.UNREAD: self.tr("Unread"),
            Place.ALL: self.tr("All articles"),
            Place.FAVOURITES: self.tr("Favourites"),
            Place.ARCHIVE: self.tr("Archive"),
            Place.OUTBOX: self.tr("Outbox"),
            Place.TRASH: self.tr("Trash"),
            Place.HIGHLIGHTS: self.tr("Highlights"),
            Place.HEADLINES: self.tr("Headlines"),
            Place.FEEDS: self.tr("Feeds"),
        }
        #: The names of the sections, by the kind of their places.
        self.headings = {
            "feed": self.tr("Feeds"),
            "search": self.tr("Saved searches"),
            "tag": self.tr("Tags"),
            "site": self.tr("Sites"),
        }
        self._group = QButtonGroup(self)
        self._items: dict[Place, Item] = {}
        self._sections: dict[str, Section | FeedTree] = {}
        self._box = QVBoxLayout(self)
        self._box.setSpacing(0)
        self._box.addLayout(self._head())
        self._box.addWidget(self._places(), 1)
        #: How far asking the feeds is.
        self.progress = FeedProgress(style)
        self._box.addWidget(self.progress)
        self._foot = Foot(style)
        self._foot.clicked.connect(lambda: self.chosen.emit(Place.OUTBOX))
        self._box.addWidget(self._foot)
        self._items[Place.ALL].setChecked(True)
        self.fold(False)

    @property
    def places(self) -> list[Place]:
        """Those of the fixed places that can be chosen now."""
        return [place for place, item in self._items.items() if not item.isHidden()]

    def add_place(self, place: Place) -> None:
        """Let a place be chosen that was not offered before."""
        self._items[place].show()

    def entries(self, kind: str) -> Sequence[Entry]:
        """Return the lines of a section."""
        return self._sections[kind].entries

    def name_of(self, place: Place) -> str:
        """Return how a place is called in the window's language."""
        if place in self.fixed:
            return self.fixed[place]
        if place == _ALL_FEEDS:
            return self.tr("All feeds")
        return self._section_of(place).name_of(place) or place.name

    def choose(self, place: Place) -> None:
        """Mark the place as chosen."""
        item = self._items.get(place)
        if item is None:
            item = self._section_of(place).reveal(place)
        if item is not None:
            item.setChecked(True)
            self._scroll.ensureWidgetVisible(item, 0, 0)
        elif (marked := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)  # else one is always marked
            marked.setChecked(False)
            self._group.setExclusive(True)

    def show_counts(self, counts: Mapping[Place, int]) -> None:
        """Show how much stands on these shelves, and how many links wait."""
        for place, count in counts.items():
            self._items[place].show_count(count)
        if Place.OUTBOX in counts:
            self._foot.show_waiting(counts[Place.OUTBOX])

    def show_searches(self, names: Sequence[str]) -> None:
        """Show these saved searches."""
        self._show("search", [Entry(Place("search", name), name) for name in names])

    def show_tags(self, tags: Sequence[Tag]) -> None:
        """Show these tags."""
        self._show("tag", [Entry(Place("tag", tag.name), tag.name, tag.articles) for tag in tags])

    def show_sites(self, sites: Sequence[Site]) -> None:
        """Show these sites."""
        entries = [Entry(Place("site", site.host), site.name, site.articles) for site in sites]
        self._show("site", entries)

    def show_feeds(self, feeds: Sequence[Feed]) -> None:
        """Show these feeds in their folders, and how many headlines of them wait."""
        self._tree.show_feeds(feeds)
        headlines = sum(feed.headlines for feed in feeds)
        kept = any(feed.keeping is Keeping.HEADLINES for feed in feeds)
        item = self._items[Place.HEADLINES]
        item.show_count(headlines)
        item.setVisible(bool(headlines) or kept or item.isChecked())

    def fold_folders(self, paths: Collection[str]) -> None:
        """Fold these folders of feeds, by their paths, and unfold the others."""
        self._tree.fold_folders(paths)

    def show_offline(self, offline: bool) -> None:
        """Say whether the last try found no network."""
        self._foot.show_offline(offline)

    def fold(self, folded: bool) -> None:
        """Show the shelves' icons alone, in a narrow column, or all with names."""
        for item in self._items.values():
            item.fold(folded)
        self._foot.fold(folded)
        self._name.setHidden(folded)
        self._add.setHidden(folded)
        self._add_folded.setVisible(folded)
        self._below.setHidden(folded)
        self.progress.fold(folded)
        side = 6 if folded else 8
        self._box.setContentsMargins(side, 0, side, side)
        self.setMinimumWidth(_FOLDED if folded else _NARROWEST)
        self.setMaximumWidth(_FOLDED if folded else _WIDEST)

    def fold_sections(self, kinds: str) -> None:
        """Fold the sections of these kinds, parted by blanks, and unfold the others."""
        for kind, section in self._sections.items():
            section.fold(kind in kinds.split())

    def _section_of(self, place: Place) -> Section | FeedTree:
        return self._sections["feed" if place.kind == "folder" else place.kind]

    def _show(self, kind: str, entries: Sequence[Entry]) -> None:
        section = self._sections[kind]
        if isinstance(section, Section):
            section.show_entries(entries)

    def _places(self) -> QScrollArea:
        column, self._below = QWidget(), QWidget()
        box, below = QVBoxLayout(column), QVBoxLayout(self._below)
        for place, words in self.fixed.items():
            item = self._made(place, words)
            if place == Place.HIGHLIGHTS:
                box.addSpacing(_GAP)
            box.addWidget(item)
            item.setHidden(place in _LATER)
        for kind, words in self.headings.items():
            below.addWidget(self._made_section(kind, words))
        for each in (box, below):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(0)
        box.addWidget(self._below)
        box.addStretch()
        self._scroll = scroll_area()
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setMinimumWidth(1)  # folded it is narrower than Qt would have it
        self._scroll.setWidget(column)
        column.setAutoFillBackground(False)  # Qt has just set it
        return self._scroll

    def _made(self, place: Place, words: str) -> Item:
        icon = ICONS[place.kind]
        if place == Place.FEEDS:
            self._head_of_feeds = FeedItem(self._style, icon, words, is_head=True)
            item: Item = self._head_of_feeds
        else:
            item = Item(self._style, icon, words, alert=place == Place.OUTBOX)
        self._items[place] = item
        self._group.addButton(item)
        item.clicked.connect(lambda: self.chosen.emit(place))
        return item

    def _made_section(self, kind: str, words: str) -> QWidget:
        section: Section | FeedTree
        if kind == "feed":
            self._tree = section = FeedTree(self._style, self._head_of_feeds, self._group)
            section.folders_folded.connect(self.folders_folded)
        else:
            section = Section(self._style, ICONS[kind], words, self._group)
            section.renamed.connect(lambda place: self.renamed.emit(place.name))
        section.chosen.connect(self.chosen)
        section.menu_wanted.connect(self.menu_wanted)
        section.folded.connect(lambda _: self._tell_folded())
        self._sections[kind] = section
        return section

    def _tell_folded(self) -> None:
        kinds = [kind for kind, section in self._sections.items() if section.is_folded]
        self.folded.emit(" ".join(kinds))

    def _head(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        head = QHBoxLayout()
        set_margins(head, 8, 9, 0, 9)
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
