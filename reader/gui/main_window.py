"""The window: panes, menus, and which signal goes where; nothing else."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QStackedWidget,
)

from reader.gui.actions import Actions
from reader.gui.article_list.view import ArticleList
from reader.gui.brought import is_welcome
from reader.gui.choices import Choices
from reader.gui.columns import FOLDING, NARROW, Columns, shape_of
from reader.gui.counting import count_highlights, show_counts
from reader.gui.desk import Desk
from reader.gui.empty_view import EmptyView
from reader.gui.feeds_joints import FeedsJoints
from reader.gui.feeds_view import FeedsView
from reader.gui.headlines_view import HeadlinesView
from reader.gui.highlights_view import HighlightsView
from reader.gui.keys_joints import KeysJoints
from reader.gui.list_column import ListColumn
from reader.gui.listen_joints import ListenJoints
from reader.gui.main_menu import MainMenu
from reader.gui.marks_joints import MarksJoints
from reader.gui.marks_list.view import MarkList
from reader.gui.news import News
from reader.gui.notices import NoticeBar
from reader.gui.offer_bar import OfferBar, with_foot
from reader.gui.outbox_joints import OutboxJoints
from reader.gui.outbox_view import OutboxView
from reader.gui.pane_column import PaneColumn
from reader.gui.pane_joints import join_pane
from reader.gui.place_menu import PlaceMenu
from reader.gui.place_query import what_is_at
from reader.gui.reading_alone import ReadingAlone
from reader.gui.receipt_joints import ReceiptJoints
from reader.gui.reception import Reception
from reader.gui.row_list.view import RowList
from reader.gui.saved_search_joints import SavedSearchJoints
from reader.gui.search_joints import SearchJoints
from reader.gui.settings_joints import SettingsJoints
from reader.gui.shelves_joints import ShelvesJoints
from reader.gui.sidebar.place import Place
from reader.gui.sidebar.view import Sidebar
from reader.gui.style import Style
from reader.library.finding import Counts
from reader.model.article import OpenArticle
from reader.model.reading_place import ReadingPlace


class MainWindow(QMainWindow):
    """Sidebar, list and pane, joined to the desk that speaks with the library."""

    #: The user chose a theme: its name, or "system".
    theme_chosen = Signal(str)
    #: A saved search was chosen in the sidebar: its name.
    search_chosen = Signal(str)
    #: The window is about to close.
    closing = Signal()

    def __init__(self, style: Style, desk: Desk, choices: Choices | None = None) -> None:
        super().__init__()
        self._style, self._desk = style, desk
        desk.setParent(self)  # else Python may end it, and its timers, on a worker's thread
        self.setWindowTitle("Kiosque")
        self.setMinimumSize(480, 360)
        self.setAcceptDrops(True)
        self._place = Place.ALL
        self._views: dict[Place, OutboxView | FeedsView] = {}
        self._lists: dict[Place, HighlightsView | HeadlinesView] = {}
        self._counts: Counts | None = None
        self._listed_count = 0
        self._reading = False  # in a narrow window: the pane has its turn
        self.sidebar = Sidebar(style)
        self._list_column = ListColumn(style)
        self.search, self.list = self._list_column.search, self._list_column.list
        self.menu_button = self._list_column.menu_button
        self._pane_column = PaneColumn(style)
        self.pane, self.notice = self._pane_column.pane, self._pane_column.notice
        self.outbox = OutboxView(style, desk.now)
        self.empty = EmptyView(style)
        self.highlights, self.headlines = HighlightsView(style), HeadlinesView(style)
        self.feeds = FeedsView(style, desk.now)
        self.offer = OfferBar(style)
        self._choices = choices or Choices(parent=self)
        self.reception = Reception(style, desk, self._choices, self)
        self.actions_by_name = Actions(self, style)
        self._alone = ReadingAlone(style, self.actions_by_name, self._arrange, self)
        self._build()
        self._join()
        self._arrange()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- building ------------------------------------------------------------------------

    def _build(self) -> None:
        self.actions_by_name.join(self._calls())
        menu = MainMenu(self.actions_by_name, self._style, self.theme_chosen.emit, self)
        self._place_menu = PlaceMenu(self._style, menu, self.sidebar)
        self._place_menu.chosen.connect(self.show_place)
        self._list_column.menu_button.setMenu(menu)
        # From the outside in: whatever comes into a window is gone through once.
        self.splitter, self._middle, self._right = Columns(), QStackedWidget(), QStackedWidget()
        self.setCentralWidget(with_foot(self.splitter, self.offer))
        self.splitter.fill(self.sidebar, self._middle, self._right)
        self._right.addWidget(self._pane_column)
        self._right.addWidget(self.empty)
        self.add_view(Place.OUTBOX, self.outbox)
        self.add_view(Place.FEEDS, self.feeds)
        self._middle.addWidget(self._list_column)
        self.add_list(Place.HIGHLIGHTS, self.highlights)
        self.add_list(Place.HEADLINES, self.headlines)
        self.sidebar.show_feeds(())  # without any there are no headlines
        for view in (self.highlights, self.headlines):
            view.menu_button.setMenu(menu)

    def _calls(self) -> dict[str, Callable[[], None]]:
        return {
            "add": self.reception.ask_for_links,
            "paste": self.reception.paste,
            "open": self.reception.ask_for_files,
            "import": self.reception.ask_for_folder,
            "move in": self.reception.moving.ask,
            "next": lambda: self._list().step(1),
            "previous": lambda: self._list().step(-1),
            "read": lambda: self._list().open_current(),
            "search": self._go_to_search,
            "back": lambda: None if self._alone.leave() else self.go_back(),
            "whole story": self._desk.save_whole_story,
            "remove samples": self._remove_samples,
            "quit": self._quit,
        }

    def _join(self) -> None:
        self.splitter.splitterMoved.connect(self._note_columns)
        desk, pane = self._desk, self.pane
        self.sidebar.chosen.connect(self.show_place)
        self.sidebar.added.connect(self.reception.ask_for_links)
        self.empty.added.connect(self.reception.ask_for_links)
        self.empty.filed.connect(self.reception.ask_for_files)
        self.empty.sampled.connect(desk.incoming.take_in_samples)
        actions = self.actions_by_name
        self.empty.followed.connect(actions["follow"].trigger)
        join_pane(self._pane_column, self.list, desk, actions, self._style, self._choices, self)
        self._pane_column.header.back.connect(self.go_back)
        pane.outbox.connect(self._show_outbox)
        pane.searched.connect(self.search.ask)
        self.news = News(desk, self.notice, self._outbox_notice, self._show_outbox, self)
        ReceiptJoints(self._style, self._pane_column, desk, self.news.bar, actions, self)
        OutboxJoints(self.outbox, desk, self.news.bar, actions, self)
        SearchJoints(self._list_column, desk, self._choices, self)
        bar = self.news.bar
        searches = SavedSearchJoints(self.search, self.sidebar, desk, bar, actions, self)
        self.search_chosen.connect(searches.show)
        keys = KeysJoints(self._style, actions, self._choices, self)
        keys.offer_places(self.sidebar, self.show_place)
        self.settings = SettingsJoints(
            self._style, desk, actions, self._choices, keys.bindings, self
        )
        self.theme_chosen.connect(self.settings.choose_theme)
        self.outbox.left.connect(self._show_all)
        columns = (self.sidebar, self._list_column, self._pane_column)
        self._shelves = ShelvesJoints(*columns, desk, actions, self._choices, self._style, self)
        parts = (self._pane_column, desk, actions, self._style, self)
        self.marks = MarksJoints(*parts, self.highlights, self.news.bar)
        self.listen = ListenJoints(*parts)
        self.closing.connect(self.listen.listener.close)
        desk.marks.counted.connect(lambda counts: count_highlights(self.sidebar, counts))
        shown = (self.sidebar, self._list_column, self.headlines, self.feeds)
        given = (desk, actions, self._choices, self.reception, self._style)
        told = (self.show_place, self.news.bar, self._shelves.keep_step)
        self._feeds = FeedsJoints(shown, *given, *told, self)
        self._join_list()
        desk.arrived.connect(self._show_article)
        desk.refreshed.connect(self._pane_column.refresh)
        desk.closed.connect(self._close_article)
        for leap in (pane.pressing.leapt, desk.returned):
            leap.connect(lambda *_: self._arrange())
        desk.counted.connect(self._show_counts)
        desk.offline.connect(self.sidebar.show_offline)
        self.reception.offering.connect(self.offer.offer)
        self.reception.said.connect(self.notice.say)
        self._style.changed.connect(self._dress)
        self._dress()

    def _join_list(self) -> None:
        desk, column = self._desk, self._list_column
        self.search.left.connect(self._go_to_list)
        column.nothing.cleared.connect(self._show_all)
        column.nothing.added.connect(self.reception.ask_for_links)
        column.chip.clicked.connect(self._show_outbox)
        self.list.opened.connect(desk.open)
        self.list.rows.wanted.connect(desk.fetch_rows)
        desk.listed.connect(self._listed)
        desk.rows_came.connect(self.list.rows.fill)
        desk.rows_changed.connect(self.list.rows.forget)
        desk.rows_stale.connect(self.list.rows.forget_all)

    # ---- what is shown -------------------------------------------------------------------

    @property
    def place(self) -> Place:
        """The place that is shown."""
        return self._place

    def add_view(self, place: Place, view: OutboxView | FeedsView) -> None:
        """Let a place be shown by a view of its own, in the room of list and pane."""
        self._views[place] = view
        self._right.addWidget(view)
        self.sidebar.add_place(place)

    def add_list(self, place: Place, view: HighlightsView | HeadlinesView) -> None:
        """Let a place be shown by a list of its own, beside the pane."""
        self._lists[place] = view
        self._middle.addWidget(view)
        self.sidebar.add_place(place)

    def show_place(self, place: Place) -> None:
        """Show a shelf, a tag or a site; or a place that has a view of its own."""
        self.sidebar.choose(place)
        self._reading = False
        self._place = place
        if place not in self._views and place not in self._lists:
            self._desk.show_shelf(what_is_at(place))
        if place.kind == "search":
            self.search_chosen.emit(place.name)
        self.list.stop_picking()
        self._shelves.set_active(place not in self._views and place not in self._lists)
        self._feeds.show_place(place)
        self._list_column.name_view(self.sidebar.name_of(place), place)
        focus = QApplication.focusWidget() or self
        had_focus = any(each.isAncestorOf(focus) for each in (self._middle, *self._views.values()))
        self._arrange()
        if had_focus:  # the list that had it may be hidden now
            self._go_to_list()

    def set_columns(self, sidebar: int, column: int) -> None:
        """Give sidebar and list these widths, in pixels, and the pane the rest."""
        self.splitter.set_widths(sidebar, column, self.width())

    def _note_columns(self) -> None:
        if self.width() >= NARROW:
            self.splitter.note(folded=self.width() < FOLDING)

    def _listed(self, ids: list[int]) -> None:
        opened = self._desk.current
        self.list.show_ids(ids, opened)  # type: ignore[arg-type]
        self._listed_count = len(ids)
        self._say_count()
        self._arrange()

    def _show_article(self, opened: OpenArticle, place: ReadingPlace | None) -> None:
        self._reading = True
        if not (self.pane.isVisible() and self._pane_column.header.isVisible()):
            self._arrange()
        self._pane_column.show_article(opened, place)
        if not opened.whole:
            return
        self.list.select(opened.saved.id)
        self.setWindowTitle(f"{opened.saved.article.title} – Kiosque")
        self._arrange()
        if not self._middle.isVisible():  # the list had the focus, and Space is to scroll
            self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_article(self) -> None:
        self._pane_column.show_nothing()
        self.setWindowTitle("Kiosque")
        self._reading = False
        self._arrange()

    def _show_counts(self, counts: Counts) -> None:
        self._counts = counts
        show_counts(self.sidebar, counts)
        self.actions_by_name["remove samples"].setEnabled(counts.samples > 0)
        self._say_count()
        self._arrange()

    def _say_count(self) -> None:
        bare = self._counts is None or self._counts.is_bare
        searching = bool(self.search.text().strip())
        self._list_column.count(self._listed_count, searching=searching, bare=bare)

    def _arrange(self) -> None:
        """Give the columns their turns: in a narrow window list and pane take them."""
        own = self._views.get(self._place)
        bare = self._counts is not None and self._counts.is_bare and own is None
        narrow = self.width() < NARROW
        aside = self._alone.on and self._desk.current is not None and own is None
        self.sidebar.setVisible(not narrow and not aside)
        self.sidebar.fold(self.width() < FOLDING)
        for view in self._views.values():
            view.set_narrow(narrow)
        self._list_column.chip.set_narrow(narrow)
        self._place_menu.show(narrow)
        self._right.setCurrentWidget(own or (self.empty if bare else self._pane_column))
        alone = own is not None or bare
        self._middle.setCurrentWidget(self._lists.get(self._place, self._list_column))
        self._middle.setVisible(not alone and not aside and not (narrow and self._reading))
        self._right.setVisible(alone or not narrow or self._reading)
        back = bool(self._desk.way_back)
        self._pane_column.header.offer_way_back(
            narrow or back, "" if back else self.sidebar.name_of(self._place)
        )
        self._pane_column.header.setVisible(self._desk.current is not None or narrow)
        self._pane_column.progress.setVisible(self._desk.current is not None)

    def go_back(self) -> None:
        """Go back to the article before, at the place where it was left; else to the list."""
        if self.list.picked:
            self.list.stop_picking()
        elif self._desk.way_back:
            self._desk.go_back()
        elif self.width() < NARROW and self._reading:
            self._reading = False
            self._arrange()
            self._go_to_list()
        elif self._place in self._views or self._place in self._lists:
            self.show_place(Place.ALL)
        elif self.search.text():
            self.search.ask("")

    def _list(self) -> ArticleList | MarkList | RowList:
        view = self._lists.get(self._place)
        return self.list if view is None else view.list

    def _go_to_list(self) -> None:
        own = self.feeds if self._place == Place.FEEDS else self._list()
        own.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_outbox(self) -> None:
        self.show_place(Place.OUTBOX)

    def _outbox_notice(self) -> NoticeBar | None:
        view = self._views.get(self._place)
        return None if view is None else view.notice

    def _show_all(self) -> None:
        if self.search.text():
            self.search.ask("")
        self.show_place(Place.ALL)

    # ---- events --------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, links and text, but not what is dragged within the window."""
        if event.source() is None and is_welcome(event.mimeData()):
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
        self._arrange()
        if now != before and now != "narrow":
            self.set_columns(*self.splitter.widths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the window closes."""
        self._desk.reading.leave()
        self.closing.emit()
        super().closeEvent(event)

    def _quit(self) -> None:
        self.close()

    def _remove_samples(self) -> None:
        self._desk.way_back.clear()
        self._desk.incoming.remove_samples()

    def _go_to_search(self) -> None:
        if self.width() < NARROW:
            self._reading = False
            self._arrange()
        view = self._lists.get(self._place)
        field = self.search if view is None else view.search
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def _dress(self) -> None:
        self._style.paint_back(self.sidebar, "window")
