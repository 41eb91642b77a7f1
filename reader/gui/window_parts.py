"""What the window holds beside the list: pane, views of places, actions, and what joins them all.

Apart from the window, which shows its list before any of this is imported.
"""

from collections.abc import Callable

from reader.gui.actions import Actions
from reader.gui.counting import count_highlights
from reader.gui.desk import Desk
from reader.gui.empty_view import EmptyView
from reader.gui.feeds_joints import FeedsJoints
from reader.gui.feeds_view import FeedsView
from reader.gui.headlines_view import HeadlinesView
from reader.gui.highlights_view import HighlightsView
from reader.gui.keys_joints import KeysJoints
from reader.gui.listen_joints import ListenJoints
from reader.gui.main_menu import MainMenu
from reader.gui.main_window import MainWindow
from reader.gui.marks_joints import MarksJoints
from reader.gui.news import News
from reader.gui.offer_bar import OfferBar
from reader.gui.outbox_joints import OutboxJoints
from reader.gui.outbox_view import OutboxView
from reader.gui.pane_column import PaneColumn
from reader.gui.pane_joints import join_pane
from reader.gui.place_menu import PlaceMenu
from reader.gui.reading_alone import ReadingAlone
from reader.gui.receipt_joints import ReceiptJoints
from reader.gui.reception import Reception
from reader.gui.saved_search_joints import SavedSearchJoints
from reader.gui.search_joints import SearchJoints
from reader.gui.settings_joints import SettingsJoints
from reader.gui.shelves_joints import ShelvesJoints
from reader.gui.sidebar.place import Place
from reader.gui.style import Style


class WindowParts:
    """The parts of one window. They are its children, or of what it holds."""

    def __init__(self, window: MainWindow, style: Style, desk: Desk) -> None:
        choices = window.choices
        self._window, self._style, self._desk, self._choices = window, style, desk, choices
        self.pane_column = PaneColumn(style)
        self.empty = EmptyView(style)
        #: Views in the room of list and pane, and lists beside the pane.
        self.outbox, self.feeds = OutboxView(style, desk.now), FeedsView(style, desk.now)
        self.highlights, self.headlines = HighlightsView(style), HeadlinesView(style)
        self.offer = OfferBar(style)
        self.reception = Reception(style, desk, choices, window)
        self.actions = Actions(window, style)
        self.alone = ReadingAlone(style, self.actions, window.arrange, window)
        menu = MainMenu(self.actions, style, window.theme_chosen.emit, window)
        self.place_menu = PlaceMenu(style, menu, window.sidebar)
        for view in (window.column, self.highlights, self.headlines):
            view.menu_button.setMenu(menu)

    def join(self) -> None:
        """Join all with the window and the desk; when the views are in the window."""
        window, desk, actions = self._window, self._desk, self.actions
        actions.join(self._calls())
        self.place_menu.chosen.connect(window.show_place)
        self._join_views()
        self._join_pane()
        self._join_list()
        self._join_news()
        self._join_settings()
        self._join_shelves()
        desk.offline.connect(window.sidebar.show_offline)
        self.reception.offering.connect(self.offer.offer)
        self.reception.said.connect(self.pane_column.notice.say)

    def _calls(self) -> dict[str, Callable[[], None]]:
        window, reception = self._window, self.reception
        return {
            "add": reception.ask_for_links,
            "paste": reception.paste,
            "open": reception.ask_for_files,
            "import": reception.ask_for_folder,
            "move in": reception.moving.ask,
            "next": lambda: window.shown_list().step(1),
            "previous": lambda: window.shown_list().step(-1),
            "read": lambda: window.shown_list().open_current(),
            "search": window.go_to_search,
            "back": lambda: None if self.alone.leave() else window.go_back(),
            "whole story": self._desk.save_whole_story,
            "remove samples": self._remove_samples,
            "quit": self._close,
        }

    def _join_views(self) -> None:
        window, empty = self._window, self.empty
        window.sidebar.chosen.connect(window.show_place)
        window.sidebar.added.connect(self.reception.ask_for_links)
        empty.added.connect(self.reception.ask_for_links)
        empty.filed.connect(self.reception.ask_for_files)
        empty.sampled.connect(self._desk.incoming.take_in_samples)
        empty.followed.connect(self.actions["follow"].trigger)
        self.outbox.left.connect(window.show_all)

    def _join_pane(self) -> None:
        window, desk, column = self._window, self._desk, self.pane_column
        pane = column.pane
        join_pane(column, window.list, desk, self.actions, self._style, self._choices, window)
        column.header.back.connect(window.go_back)
        pane.outbox.connect(window.show_outbox)
        pane.searched.connect(window.search.ask)
        desk.arrived.connect(window.show_article)
        desk.refreshed.connect(column.refresh)
        desk.closed.connect(window.close_article)
        for leap in (pane.pressing.leapt, desk.returned):
            leap.connect(lambda *_: window.arrange())

    def _join_list(self) -> None:
        window, column = self._window, self._window.column
        window.list.opened.connect(self._desk.open)
        window.search.left.connect(window.go_to_list)
        column.nothing.cleared.connect(window.show_all)
        column.nothing.added.connect(self.reception.ask_for_links)
        column.chip.clicked.connect(window.show_outbox)

    def _join_news(self) -> None:
        window, desk = self._window, self._desk
        notice = self.pane_column.notice
        self.news = News(desk, notice, window.notice_of_view, window.show_outbox, window)
        bar, actions = self.news.bar, self.actions
        ReceiptJoints(self._style, self.pane_column, desk, bar, actions, window)
        OutboxJoints(self.outbox, desk, bar, actions, window)
        SearchJoints(window.column, desk, self._choices, window)
        searches = SavedSearchJoints(window.search, window.sidebar, desk, bar, actions, window)
        window.search_chosen.connect(searches.show)

    def _join_settings(self) -> None:
        window, choices = self._window, self._choices
        keys = KeysJoints(self._style, self.actions, choices, window)
        keys.offer_places(window.sidebar, window.show_place)
        self.settings = SettingsJoints(
            self._style, self._desk, self.actions, choices, keys.bindings, window
        )
        window.theme_chosen.connect(self.settings.choose_theme)

    def _join_shelves(self) -> None:
        window, desk, style, bar = self._window, self._desk, self._style, self.news.bar
        columns = (window.sidebar, window.column, self.pane_column)
        self.shelves = ShelvesJoints(*columns, desk, self.actions, self._choices, style, window)
        parts = (self.pane_column, desk, self.actions, style, window)
        self.marks = MarksJoints(*parts, self.highlights, bar)
        desk.marks.counted.connect(lambda counts: count_highlights(window.sidebar, counts))
        self.listen = ListenJoints(*parts)
        window.closing.connect(self.listen.listener.close)
        shown = (window.sidebar, window.column, self.headlines, self.feeds)
        given = (desk, self.actions, self.reception, style)
        self.feeds_joints = FeedsJoints(
            shown, *given, window.show_place, bar, self.shelves.keep_step, window
        )

    def show_place(self, place: Place, *, has_articles: bool) -> None:
        """Let keys and bars concern the place that is shown."""
        self.shelves.set_active(has_articles)
        self.feeds_joints.show_place(place)

    def _remove_samples(self) -> None:
        self._desk.way_back.clear()
        self._desk.incoming.remove_samples()
        self.news.say_samples_removed()

    def _close(self) -> None:
        self._window.close()


def complete(window: MainWindow, style: Style, desk: Desk) -> None:
    """Complete a window that shows its list already: to be called once, before it is used."""
    window.complete(desk, WindowParts(window, style, desk))
