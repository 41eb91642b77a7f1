"""The window: its columns, and which of them is shown. What they hold comes in two steps.

First sidebar and list, which the user sees at once; then, by complete(), pane, menus and the views
of other places, whose modules take longer to import than the list takes to be painted.
"""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from reader.gui.choices import Choices
from reader.gui.columns import FOLDING, NARROW, Columns, shape_of
from reader.gui.list_column import ListColumn
from reader.gui.list_desk import ListDesk
from reader.gui.list_joints import ListJoints
from reader.gui.place_query import what_is_at
from reader.gui.sidebar.place import Place
from reader.gui.sidebar.view import Sidebar
from reader.gui.style import Style
from reader.library.finding import Counts
from reader.model.article import ArticleId, OpenArticle
from reader.model.reading_place import ReadingPlace

if TYPE_CHECKING:
    from reader.gui.actions import Actions
    from reader.gui.article_list.view import ArticleList
    from reader.gui.desk import Desk
    from reader.gui.empty_view import EmptyView
    from reader.gui.feeds_joints import FeedsJoints
    from reader.gui.feeds_view import FeedsView
    from reader.gui.headlines_view import HeadlinesView
    from reader.gui.highlights_view import HighlightsView
    from reader.gui.listen_joints import ListenJoints
    from reader.gui.marks_joints import MarksJoints
    from reader.gui.marks_list.view import MarkList
    from reader.gui.news import News
    from reader.gui.notices import NoticeBar
    from reader.gui.offer_bar import OfferBar
    from reader.gui.outbox_view import OutboxView
    from reader.gui.pane_column import PaneColumn
    from reader.gui.place_menu import PlaceMenu
    from reader.gui.reading_alone import ReadingAlone
    from reader.gui.reception import Reception
    from reader.gui.row_list.view import RowList
    from reader.gui.settings_joints import SettingsJoints


class Parts(Protocol):
    """What a window is completed with: see window_parts, which knows the window."""

    actions: "Actions"
    alone: "ReadingAlone"
    empty: "EmptyView"
    feeds: "FeedsView"
    feeds_joints: "FeedsJoints"
    headlines: "HeadlinesView"
    highlights: "HighlightsView"
    listen: "ListenJoints"
    marks: "MarksJoints"
    news: "News"
    offer: "OfferBar"
    outbox: "OutboxView"
    pane_column: "PaneColumn"
    place_menu: "PlaceMenu"
    reception: "Reception"
    settings: "SettingsJoints"

    def join(self) -> None:
        """Join all with the window and the desk."""

    def show_place(self, place: Place, *, has_articles: bool) -> None:
        """Take note of which place is shown."""


class MainWindow(QMainWindow):
    """Sidebar, list and pane, joined to the desk that speaks with the library."""

    #: The user chose a theme: its name, or "system".
    theme_chosen = Signal(str)
    #: A saved search was chosen in the sidebar: its name.
    search_chosen = Signal(str)
    #: The window is about to close, and was complete.
    closing = Signal()

    def __init__(self, style: Style, lists: ListDesk, choices: Choices | None = None) -> None:
        super().__init__()
        self._style, self._listing = style, lists
        #: How the user likes it.
        self.choices = choices or Choices(parent=self)
        lists.setParent(self)  # else Python may end it on a worker's thread
        self.setWindowTitle("Kiosque")
        self.setMinimumSize(480, 360)
        self._place = Place.ALL
        self._views: dict[Place, OutboxView | FeedsView] = {}
        self._lists: dict[Place, HighlightsView | HeadlinesView] = {}
        self._counts: Counts | None = None
        self._listed_count = 0
        self._was_bare = False  # and the list has not come yet
        self._reading = False  # in a narrow window: the pane has its turn
        #: Whether complete() was called: before, only the list and the sidebar may be used.
        self.is_complete = False
        self.sidebar = Sidebar(style)
        self.column = ListColumn(style)
        self.search, self.list = self.column.search, self.column.list
        # From the outside in: whatever comes into a window is gone through once.
        self.splitter, self._middle, self._right = Columns(), QStackedWidget(), QStackedWidget()
        self._right.setAutoFillBackground(True)
        self.setCentralWidget(self._whole())
        self.splitter.fill(self.sidebar, self._middle, self._right)
        self._middle.addWidget(self.column)
        for place in (Place.OUTBOX, Place.HIGHLIGHTS, Place.HEADLINES, Place.FEEDS):
            self.sidebar.add_place(place)
        self.sidebar.show_feeds(())  # without any there are no headlines
        self.splitter.splitterMoved.connect(self._note_columns)
        ListJoints(self.sidebar, self.column, lists, self.choices, self)
        lists.listed.connect(self._listed)
        lists.counted.connect(self._show_counts)
        style.changed.connect(self._dress)
        self._dress()
        self.arrange()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- building ------------------------------------------------------------------------

    def _whole(self) -> QWidget:
        whole = QWidget()
        self._box = QVBoxLayout(whole)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self.splitter, 1)
        return whole

    def complete(self, desk: "Desk", parts: Parts) -> None:
        """Add all that is not seen at once, joined with `desk`, which the window takes along.

        To be called once, before the window is used.
        """
        desk.setParent(self)  # else Python may end it, and its timers, on a worker's thread
        self._desk = desk
        self.setUpdatesEnabled(False)
        #: What it was completed with.
        self.parts = parts
        self.menu_button = self.column.menu_button
        self._pane_column = parts.pane_column
        self.pane, self.notice = parts.pane_column.pane, parts.pane_column.notice
        self.outbox, self.feeds, self.empty = parts.outbox, parts.feeds, parts.empty
        self.highlights, self.headlines = parts.highlights, parts.headlines
        self.offer, self.reception = parts.offer, parts.reception
        self.actions_by_name = parts.actions
        self._right.addWidget(parts.pane_column)
        self._right.addWidget(parts.empty)
        self._box.addWidget(parts.offer)
        self.add_view(Place.OUTBOX, parts.outbox)
        self.add_view(Place.FEEDS, parts.feeds)
        self.add_list(Place.HIGHLIGHTS, parts.highlights)
        self.add_list(Place.HEADLINES, parts.headlines)
        parts.join()
        # Last of all again: whoever listens now may close the article whose row has gone.
        self._listing.listed.disconnect(self._listed)
        self._listing.listed.connect(self._listed)
        self.is_complete = True
        self.news, self.settings = parts.news, parts.settings
        self.marks, self.listen = parts.marks, parts.listen
        parts.show_place(self._place, has_articles=True)
        self.setAcceptDrops(True)
        self.arrange()
        self.setUpdatesEnabled(True)

    # ---- what is shown -------------------------------------------------------------------

    @property
    def place(self) -> Place:
        """The place that is shown."""
        return self._place

    def add_view(self, place: Place, view: "OutboxView | FeedsView") -> None:
        """Let a place be shown by a view of its own, in the room of list and pane."""
        self._views[place] = view
        self._right.addWidget(view)

    def add_list(self, place: Place, view: "HighlightsView | HeadlinesView") -> None:
        """Let a place be shown by a list of its own, beside the pane."""
        self._lists[place] = view
        self._middle.addWidget(view)

    def show_place(self, place: Place) -> None:
        """Show a shelf, a tag or a site; or a place that has a view of its own."""
        self.sidebar.choose(place)
        self._reading = False
        self._place = place
        has_articles = place not in self._views and place not in self._lists
        if has_articles:
            self._listing.show_shelf(what_is_at(place))
        if place.kind == "search":
            self.search_chosen.emit(place.name)
        self.list.stop_picking()
        if self.is_complete:
            self.parts.show_place(place, has_articles=has_articles)
        self.column.name_view(self.sidebar.name_of(place), place)
        focus = QApplication.focusWidget() or self
        had_focus = any(each.isAncestorOf(focus) for each in (self._middle, *self._views.values()))
        self.arrange()
        if had_focus or not focus.isVisible():  # else Qt gives it to whatever button comes next
            self.go_to_list()

    def set_columns(self, sidebar: int, column: int) -> None:
        """Give sidebar and list these widths, in pixels, and the pane the rest."""
        self.splitter.set_widths(sidebar, column, self.width())

    def _note_columns(self) -> None:
        if self.width() >= NARROW:
            self.splitter.note(folded=self.width() < FOLDING)

    def _listed(self, ids: list[ArticleId]) -> None:
        self.list.show_ids(ids, self._current)
        self._listed_count = len(ids)
        self._say_count()
        self.arrange()
        self._give_focus_back()

    @property
    def _current(self) -> ArticleId | None:
        return self._desk.current if self.is_complete else None

    def show_article(self, opened: OpenArticle, place: ReadingPlace | None) -> None:
        """Show an article in the pane, which has the turn now, and mark its row."""
        self._reading = True
        if not (self.pane.isVisible() and self._pane_column.header.isVisible()):
            self.arrange()
        self._pane_column.show_article(opened, place)
        if not opened.whole:
            return
        self.list.select(opened.saved.id)
        self.setWindowTitle(f"{opened.saved.article.title} – Kiosque")
        self.arrange()
        if not self._middle.isVisible():  # the list had the focus, and Space is to scroll
            self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_article(self) -> None:
        """Show an empty pane, or the list where they take turns."""
        self._pane_column.show_nothing()
        self.setWindowTitle("Kiosque")
        self._reading = False
        self.arrange()

    def _show_counts(self, counts: Counts) -> None:
        self._was_bare |= counts.is_bare
        self._counts = counts
        if self.is_complete:
            self.actions_by_name["remove samples"].setEnabled(counts.samples > 0)
        self._say_count()
        self.arrange()
        self._give_focus_back()

    def _give_focus_back(self) -> None:
        """Let the list that comes with the first article have the focus: Qt took it away."""
        if self._was_bare and self.list.isVisible():
            self._was_bare = False
            self.go_to_list()

    def _say_count(self) -> None:
        bare = self._counts is None or self._counts.is_bare
        searching = bool(self.search.text().strip())
        self.column.count(self._listed_count, searching=searching, bare=bare)

    def arrange(self) -> None:
        """Give the columns their turns: in a narrow window list and pane take them."""
        own = self._views.get(self._place)
        bare = self._counts is not None and self._counts.is_bare and own is None
        narrow, opened = self.width() < NARROW, self._current is not None
        aside = self.is_complete and self.parts.alone.on and opened and own is None
        self.sidebar.setVisible(not narrow and not aside)
        self.sidebar.fold(self.width() < FOLDING)
        self.column.chip.set_narrow(narrow)
        alone = own is not None or bare
        self._middle.setCurrentWidget(self._lists.get(self._place, self.column))
        self._middle.setVisible(not alone and not aside and not (narrow and self._reading))
        self._right.setVisible(alone or not narrow or self._reading)
        if self.is_complete:
            self._right.setCurrentWidget(own or (self.empty if bare else self._pane_column))
            self._arrange_parts(narrow=narrow, opened=opened)

    def _arrange_parts(self, *, narrow: bool, opened: bool) -> None:
        for view in self._views.values():
            view.set_narrow(narrow)
        self.parts.place_menu.show(narrow)
        back = bool(self._desk.way_back)
        header = self._pane_column.header
        header.offer_way_back(narrow or back, "" if back else self.sidebar.name_of(self._place))
        header.setVisible(opened or narrow)
        self._pane_column.progress.setVisible(opened)

    def go_back(self) -> None:
        """Go back to the article before, at the place where it was left; else to the list."""
        if self.list.picked:
            self.list.stop_picking()
        elif self._desk.way_back:
            self._desk.go_back()
        elif self.width() < NARROW and self._reading:
            self._reading = False
            self.arrange()
            self.go_to_list()
        elif self._place in self._views or self._place in self._lists:
            self.show_place(Place.ALL)
        elif self.search.text():
            self.search.ask("")

    def shown_list(self) -> "ArticleList | MarkList | RowList":
        """Return the list that is shown, or would be if the pane did not have its room."""
        view = self._lists.get(self._place)
        return self.list if view is None else view.list

    def go_to_list(self) -> None:
        """Give the focus to what is listed."""
        own, view = self._views.get(self._place), self._lists.get(self._place)
        listed = self.column.shown if view is None else view.list
        (own or listed).setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_search(self) -> None:
        """Give the focus to the search field of the list that is shown."""
        if self.width() < NARROW:
            self._reading = False
            self.arrange()
        view = self._lists.get(self._place)
        field = self.search if view is None else view.search
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def show_outbox(self) -> None:
        """Show what waits."""
        self.show_place(Place.OUTBOX)

    def show_all(self) -> None:
        """Show all articles, and search no longer."""
        if self.search.text():
            self.search.ask("")
        self.show_place(Place.ALL)

    def notice_of_view(self) -> "NoticeBar | None":
        """Return the bar for news of the view that has the room of the pane; None if none has."""
        view = self._views.get(self._place)
        return None if view is None else view.notice

    # ---- events --------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, links and text, but not what is dragged within the window."""
        if event.source() is None and self.reception.welcomes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep what was dropped."""
        self.reception.take_drop(event.mimeData())
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns take turns below 900 pixels."""
        super().resizeEvent(event)
        if self.centralWidget() is None:
            return
        before, now = (shape_of(size.width()) for size in (event.oldSize(), event.size()))
        self.arrange()
        if now != before and now != "narrow":
            self.set_columns(*self.splitter.widths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the window closes."""
        if self.is_complete:
            self._desk.reading.leave()
            self.closing.emit()
        super().closeEvent(event)

    def _dress(self) -> None:
        self._style.paint_back(self.sidebar, "window")
        self._style.paint_back(self._right, "page")
