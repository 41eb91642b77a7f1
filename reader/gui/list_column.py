"""The middle column: search field, name of the view, the list, and what an empty list says."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.gui.article_list.view import ArticleList
from reader.gui.empty_list import EmptyList
from reader.gui.feed_bar import FeedBar
from reader.gui.menu_button import MenuButton
from reader.gui.pick_bar import PickBar
from reader.gui.search_bar import SearchBar
from reader.gui.search_examples import SearchExamples
from reader.gui.search_note import SearchNote
from reader.gui.sidebar.place import Place
from reader.gui.sides import set_margins
from reader.gui.sort_button import SortButton
from reader.gui.style import Style, font
from reader.gui.undo_bar import UndoBar
from reader.gui.waiting_chip import WaitingChip

_NARROWEST = 300
_DROP = 9  # the count stands on the line of the name
_FEW = 4  # articles that leave room in the list


class ListColumn(QWidget):
    """Holds the search field and the list; it knows what to say when nothing is listed."""

    #: The trash is to be emptied.
    emptied = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style, self._name = style, ""
        self._place = Place.ALL
        self.setAutoFillBackground(True)
        self.setMinimumWidth(_NARROWEST)
        self.search = SearchBar(style)
        self.list = ArticleList(style)
        self.nothing = EmptyList(style)
        self.sort = SortButton(style)
        self.chip = WaitingChip(style)
        self.picks = PickBar(style)
        self.undo = UndoBar(style)
        self.feed_bar = FeedBar(style)
        self.menu_button = MenuButton(style)
        self._title, self._count = QLabel(), QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.examples, self.note = SearchExamples(style), SearchNote(style)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._header())
        box.addWidget(self.feed_bar)
        box.addWidget(self._stack, 1)
        box.addWidget(self.examples)
        box.addWidget(self.undo)
        self.examples.hide()
        self.search.understood.connect(self.note.explain)
        self.search.asked.connect(lambda _: self.nothing.offer(""))
        self.nothing.corrected.connect(self.search.ask)
        self.note.corrected.connect(self.search.correct)
        self.examples.chosen.connect(self.search.add)
        self.picks.left.connect(self.list.stop_picking)
        self.list.picked_changed.connect(self._show_picked)
        style.changed.connect(self._dress)
        self._dress()

    @property
    def place(self) -> Place:
        """The place that is listed."""
        return self._place

    @property
    def shown(self) -> QWidget:
        """The list, or what stands in its place where nothing is listed."""
        return self.nothing if self.nothing.isVisible() else self.list

    def name_view(self, name: str, place: Place) -> None:
        """Say what is listed."""
        self._name, self._place = name, place
        self._title.setText(name)
        self.list.setAccessibleName(name)
        self.picks.set_in_trash(place == Place.TRASH)

    def count(self, listed: int, *, searching: bool, bare: bool) -> None:
        """Say how many are listed. bare: the library holds nothing at all, and says so itself."""
        self._title.setText(self.tr("Found") if searching else self._name)
        self._count.setText(self.locale().toString(listed) if listed else "")
        self.examples.setVisible(searching and 0 < listed <= _FEW and not bare)
        if listed == 0 and self.list.hasFocus():
            self.nothing.setFocus()  # else its button had it, as if it had been asked for
        was_here = self._has_focus_in_nothing()
        self._stack.setCurrentIndex(int(listed == 0 and not bare))
        if listed and was_here:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if searching:
            self.nothing.show_searched()
        else:
            self.nothing.show_place(self._place)
        in_trash = self._place == Place.TRASH
        self._empty.setVisible(in_trash and listed > 0)
        self.sort.setVisible(listed > 1 and not in_trash)

    def _has_focus_in_nothing(self) -> bool:
        focused = QApplication.focusWidget()
        inside = focused is not None and self.nothing.isAncestorOf(focused)
        return inside or self.nothing.hasFocus()

    def _show_picked(self, count: int) -> None:
        self._names.setVisible(count == 0)
        self.picks.show_count(count)

    def _header(self) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setContentsMargins(12, 9, 12, 6)
        box.setSpacing(8)
        box.addLayout(self.menu_button.beside(self.search))
        box.addWidget(self._name_line())
        box.addWidget(self.picks)
        box.addWidget(self.note)
        return box

    def _name_line(self) -> QWidget:
        self._names = QWidget()
        self._names.setFixedHeight(34)
        self._title.setFont(font(22, 600, reading=True))
        self._title.setMinimumWidth(40)
        self._count.setFont(font(13))
        self._count.setContentsMargins(0, _DROP, 0, 0)
        self._empty = QPushButton(self.tr("Empty the trash"))
        self._empty.setFont(font(12, 500))
        self._empty.setProperty("small", "true")
        self._empty.clicked.connect(self.emptied)
        self._empty.hide()
        self.sort.hide()
        line = QHBoxLayout(self._names)
        set_margins(line, 6, 0, 0, 0)
        for widget in (self._title, self._count, self.chip):
            line.addWidget(widget)
        line.addStretch()
        line.addWidget(self._empty)
        line.addWidget(self.sort)
        return self._names

    def _dress(self) -> None:
        self._style.paint_back(self, "list")
        self._style.paint_words(self._count, "text3")
        self._style.paint_words(self.sort, "text2")
