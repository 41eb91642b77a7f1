"""The window: panes, menus, and which signal goes where; nothing else."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QActionGroup,
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui import words
from reader.gui.actions import Actions
from reader.gui.article_list.view import ArticleList
from reader.gui.desk import Desk
from reader.gui.empty_view import EmptyView
from reader.gui.notices import NoticeBar
from reader.gui.outbox_view import OutboxView
from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.reception import Reception
from reader.gui.search_bar import SearchBar
from reader.gui.sidebar.view import Place, Sidebar
from reader.gui.style import THEMES, Style, font
from reader.library.finding import Counts
from reader.model.article import OpenArticle
from reader.model.change import Kept
from reader.model.errors import ReaderError
from reader.model.query import Shelf

_NARROW = 900
_HEADER = 52


class MainWindow(QMainWindow):
    """Sidebar, list and pane, joined to the desk that speaks with the library."""

    #: The user chose a theme: its name, or "system".
    theme_chosen = Signal(str)
    #: The window is about to close.
    closing = Signal()

    def __init__(self, style: Style, desk: Desk) -> None:
        super().__init__()
        self._style, self._desk = style, desk
        desk.setParent(self)  # else Python may end it, and its timers, on a worker's thread
        self.setWindowTitle("Kiosque")
        self.setMinimumSize(480, 360)
        self.setAcceptDrops(True)
        self.sidebar = Sidebar(style)
        self.search = SearchBar(style)
        self.list = ArticleList(style)
        self.pane = ReadingPane(style)
        self.outbox = OutboxView(style)
        self.notice = NoticeBar(style)
        self.empty = EmptyView(style)
        self.reception = Reception(style, desk, self)
        self.actions_by_name = Actions(self, self._calls())
        self._build()
        self._join()
        self._reading = False  # in a narrow window: the pane has its turn
        self._arrange()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- building ------------------------------------------------------------------------

    def _build(self) -> None:
        self._view_title = QLabel()
        self._view_title.setFont(font(22, 600, reading=True))
        self._view_count = QLabel()
        self._view_count.setFont(font(13))
        self._list_column = self._column(self._list_header(), self.list)
        self._nothing = QLabel()
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setFont(font(14))
        self._list_stack = QStackedWidget()
        self._pane_column = self._column(self._pane_header(), self.notice, self.pane)
        self._list_stack.addWidget(self._list_column)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self._list_column.setMinimumWidth(300)
        self._right = QStackedWidget()
        for widget in (self._pane_column, self.outbox, self.empty):
            self._right.addWidget(widget)
        for widget in (self.sidebar, self._list_stack, self._right):
            self.splitter.addWidget(widget)
        for place, stretch in enumerate((0, 0, 1)):
            self.splitter.setStretchFactor(place, stretch)
        self.setCentralWidget(self.splitter)

    def _column(self, *widgets: QWidget) -> QWidget:
        column = QWidget()
        column.setAutoFillBackground(True)
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in widgets:
            box.addWidget(widget)
        return column

    def _list_header(self) -> QWidget:
        header = QWidget()
        box = QVBoxLayout(header)
        box.setContentsMargins(12, 9, 12, 6)
        box.setSpacing(8)
        first = QHBoxLayout()
        self.menu_button = self._button("menu", self.tr("Menu"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setMenu(self._menu())
        first.addWidget(self.search, 1)
        first.addWidget(self.menu_button)
        second = QHBoxLayout()
        second.setContentsMargins(6, 0, 6, 0)
        second.addWidget(self._view_title)
        second.addWidget(self._view_count)
        second.addStretch()
        box.addLayout(first)
        box.addLayout(second)
        return header

    def _pane_header(self) -> QWidget:
        header = QWidget()
        header.setFixedHeight(_HEADER)
        box = QHBoxLayout(header)
        box.setContentsMargins(12, 0, 12, 0)
        box.setSpacing(4)
        self._back_button = self._button("arrow-left", self.tr("Back"))
        self._back_button.clicked.connect(self.go_back)
        self._browser_button = self._button("external-link", self.tr("Open in the browser"))
        self._browser_button.clicked.connect(self._open_original)
        box.addWidget(self._back_button)
        box.addStretch()
        box.addWidget(self._browser_button)
        self._pane_head = header
        return header

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._style.icon(icon))
        button.setIconSize(QSize(18, 18))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFixedSize(34, 34)
        return button

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for name in ("add", "open", "deliver"):
            menu.addAction(self.actions_by_name[name])
        menu.addSeparator()
        themes = menu.addMenu(self.tr("Appearance"))
        group = QActionGroup(self)
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "sepia": self.tr("Sepia"),
            "dark": self.tr("Dark"),
            "black": self.tr("Black"),
        }
        for name in ("system", *THEMES):
            action = themes.addAction(names[name])
            action.setCheckable(True)
            action.setChecked(name == self._style.chosen)
            action.triggered.connect(lambda _=False, name=name: self.theme_chosen.emit(name))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(self.actions_by_name["remove samples"])
        menu.addAction(self.actions_by_name["quit"])
        return menu

    def _calls(self) -> dict[str, Callable[[], None]]:
        return {
            "add": self.reception.ask_for_links,
            "open": self.reception.ask_for_files,
            "next": lambda: self.list.step(1),
            "previous": lambda: self.list.step(-1),
            "read": self.list.open_current,
            "search": self._go_to_search,
            "back": self.go_back,
            "deliver": lambda: self._desk.try_now(""),
            "remove samples": self._desk.remove_samples,
            "quit": self._quit,
        }

    def _join(self) -> None:
        desk, pane = self._desk, self.pane
        self.sidebar.chosen.connect(self.show_place)
        self.sidebar.added.connect(self.reception.ask_for_links)
        self.empty.added.connect(self.reception.ask_for_links)
        self.empty.filed.connect(self.reception.ask_for_files)
        self.empty.sampled.connect(desk.take_in_samples)
        self.search.asked.connect(desk.search)
        self.search.left.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self.list.opened.connect(desk.open)
        self.list.rows.wanted.connect(desk.fetch_rows)
        pane.opened.connect(desk.open_related)
        pane.queued.connect(desk.queue)
        pane.cancelled.connect(desk.cancel)
        pane.browser.connect(lambda url: QDesktopServices.openUrl(QUrl(url)))
        pane.searched.connect(self.search.ask)
        self.outbox.cancelled.connect(desk.cancel)
        self.outbox.tried.connect(desk.try_now)
        desk.listed.connect(self._listed)
        desk.rows_came.connect(self.list.rows.fill)
        desk.rows_changed.connect(self.list.rows.forget)
        desk.opened.connect(self._show_article)
        desk.refreshed.connect(self.pane.refresh)
        desk.closed.connect(self._close_article)
        desk.counted.connect(self._show_counts)
        desk.waiting.connect(self.outbox.show_items)
        desk.kept.connect(self._say_kept)
        desk.queued.connect(self._say_queued)
        desk.failed.connect(self._say_failed)
        self._style.changed.connect(self._dress)
        self._dress()

    # ---- what is shown -------------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Show a shelf, or the outbox."""
        self.sidebar.choose(place)
        self._reading = False
        if place is not Place.OUTBOX:
            self._desk.show_shelf(Shelf.UNREAD if place is Place.UNREAD else Shelf.ALL)
        names = {
            Place.UNREAD: self.tr("Unread"),
            Place.ALL: self.tr("All articles"),
            Place.OUTBOX: self.tr("Outbox"),
        }
        self._place = place
        self._view_title.setText(names[place])
        self._arrange()

    def _listed(self, ids: list[int]) -> None:
        opened = self._desk.current
        self.list.show_ids(ids, opened)  # type: ignore[arg-type]
        self._view_count.setText(self.locale().toString(len(ids)))
        self._arrange()

    def _show_article(self, opened: OpenArticle, place: float) -> None:
        self.pane.show_article(opened)
        if place:
            self.pane.go_to_place(place)
        self.list.select(opened.saved.id)
        self.setWindowTitle(f"{opened.saved.article.title} – Kiosque")
        self._browser_button.setEnabled(opened.saved.article.url is not None)
        self._reading = True
        self._arrange()

    def _close_article(self) -> None:
        self.pane.show_nothing()
        self.setWindowTitle("Kiosque")
        self._reading = False
        self._arrange()

    def _show_counts(self, counts: Counts) -> None:
        self._counts = counts
        self.sidebar.show_counts(counts.unread, counts.all, counts.waiting)
        self.actions_by_name["remove samples"].setEnabled(counts.samples > 0)
        self._arrange()

    def _arrange(self) -> None:
        """Give the columns their turns: in a narrow window list and pane take them."""
        if not hasattr(self, "_right"):
            return
        place = getattr(self, "_place", Place.ALL)
        counts: Counts | None = getattr(self, "_counts", None)
        outbox = place is Place.OUTBOX
        bare = counts is not None and counts.all == 0 and not outbox
        narrow = self.width() < _NARROW
        self.sidebar.setVisible(not narrow)
        shown = self.outbox if outbox else self.empty if bare else self._pane_column
        self._right.setCurrentWidget(shown)
        alone = outbox or bare
        self._list_stack.setVisible(not alone and not (narrow and self._reading))
        self._right.setVisible(alone or not narrow or self._reading)
        self._back_button.setVisible(narrow or self._desk.can_go_back)
        self._pane_head.setVisible(self.pane.shown is not None or narrow)

    def go_back(self) -> None:
        """Go back to the article before, at the place where it was left; else to the list."""
        if self._desk.can_go_back:
            self._desk.go_back()
        elif self.width() < _NARROW and self._reading:
            self._reading = False
            self._arrange()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.search.text():
            self.search.ask("")

    # ---- what is said --------------------------------------------------------------------

    def _say_kept(self, kept: Kept) -> None:
        said = (
            self.tr("Saved: {title}")
            if kept.is_new
            else self.tr("It was here already; updated: {title}")
        )
        self.notice.say(
            said.format(title=words.isolated(kept.title)),
            self.tr("Read"),
            lambda: self._desk.open(kept.id),
        )

    def _say_queued(self, count: int) -> None:
        self.notice.say(
            self.tr("%n link(s) wait in the outbox until there is a network.", "", count),
            self.tr("Show"),
            lambda: self.show_place(Place.OUTBOX),
        )

    def _say_failed(self, error: ReaderError) -> None:
        self.notice.warn(words.sentence(error))

    # ---- events --------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, links and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep what was dropped."""
        self.reception.take_drop(event.mimeData())
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns take turns below 900 pixels."""
        super().resizeEvent(event)
        self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the window closes."""
        self.closing.emit()
        super().closeEvent(event)

    def _quit(self) -> None:
        self.close()

    def _go_to_search(self) -> None:
        if self.width() < _NARROW:
            self._reading = False
            self._arrange()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _open_original(self) -> None:
        opened = self.pane.shown
        if opened is not None and opened.saved.article.url is not None:
            QDesktopServices.openUrl(QUrl(opened.saved.article.url))

    def _dress(self) -> None:
        for widget, token in (
            (self._list_column, "list"),
            (self._pane_column, "page"),
            (self.sidebar, "window"),
        ):
            palette = widget.palette()
            palette.setColor(widget.backgroundRole(), self._style.colour(token))
            widget.setPalette(palette)
        colours = self._view_count.palette()
        colours.setColor(self._view_count.foregroundRole(), self._style.colour("text3"))
        self._view_count.setPalette(colours)
