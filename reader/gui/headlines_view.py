"""Headlines that wait for a key: of feeds that bring no more, with what is done with them."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.gui import words
from reader.gui.leaving_field import LeavingField
from reader.gui.menu_button import MenuButton
from reader.gui.notices import NoticeBar
from reader.gui.row_list.row import Row, Shape
from reader.gui.row_list.view import RowList
from reader.gui.settings_window.choice_button import ChoiceButton
from reader.gui.style import Style, font
from reader.gui.undo_bar import UndoBar
from reader.model.feed import Feed, FeedId, Headline, HeadlineId

_NARROWEST = 300
_ALL = ""


class HeadlinesView(QWidget):
    """A column with the headlines, in the place of the list of articles."""

    #: The headlines are wanted. Answer with show_headlines().
    asked = Signal()
    #: These stories are to be had: list of HeadlineId.
    kept = Signal(object)
    #: These headlines are to wait no more: list of HeadlineId.
    dismissed = Signal(object)
    #: The overview of the feeds is wanted.
    overview = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._headlines: list[Headline] = []
        self._names: dict[FeedId, str] = {}
        self._feed: FeedId | None = None
        self._offered: list[tuple[str, str]] | None = None
        self.setAutoFillBackground(True)
        self.setMinimumWidth(_NARROWEST)
        self.search = LeavingField(style)
        self.search.setPlaceholderText(self.tr("Filter the headlines"))
        self.search.setAccessibleName(self.tr("Filter the headlines"))
        self.menu_button = MenuButton(style)
        self.notice, self.undo = NoticeBar(style), UndoBar(style)
        self.list = RowList(style, self.tr("Headlines"), Shape(), "list")
        self.of = ChoiceButton(style, self.tr("Of which feed"), (), self._choose)
        self.of.setMinimumWidth(120)
        self._title, self._count = QLabel(self.tr("Headlines")), QLabel()
        self._keep_all = self._button(self.tr("Fetch all"), self._keep_shown)
        self._dismiss_all = self._button(self.tr("Dismiss all"), self._dismiss_shown)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing())
        self.search.textChanged.connect(lambda _: self._fill())
        self.search.left.connect(self.list.setFocus)
        self.list.opened.connect(self.kept)
        self.list.removed.connect(self.dismissed)
        self.list.menu_wanted.connect(self._show_menu)
        self._arrange()
        style.changed.connect(self._dress)
        self._dress()
        self._offer_feeds()
        self._fill()

    def show_feeds(self, feeds: Sequence[Feed]) -> None:
        """Call the feeds by these names."""
        names = {feed.id: feed.shown for feed in feeds}
        if names != self._names:
            self._names = names
            self._offer_feeds()
            self._fill()

    def show_headlines(self, headlines: Sequence[Headline]) -> None:
        """Show these, the latest first."""
        self._headlines = list(headlines)
        self._offer_feeds()
        self._fill()

    def choose_feed(self, feed: FeedId | None) -> None:
        """Show the headlines of this feed, None: of all."""
        self._feed = feed
        self.search.clear()
        self._offer_feeds()
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        """List anew what is shown again."""
        super().showEvent(event)
        self.asked.emit()

    # ---- what is shown -------------------------------------------------------------------

    def _shown(self) -> list[Headline]:
        wanted = self.search.text().casefold().split()
        return [
            each
            for each in self._headlines
            if self._feed in (None, each.feed)
            and all(word in f"{each.title} {each.excerpt}".casefold() for word in wanted)
        ]

    def _fill(self) -> None:
        shown = self._shown()
        by_key = {int(each.id): each for each in shown}
        self.list.show_rows([*by_key], lambda key: self._row(by_key[key]))
        self._count.setText(self.locale().toString(len(shown)) if shown else "")
        for button in (self._keep_all, self._dismiss_all):
            button.setVisible(bool(shown))
        self._line.setVisible(bool(self._headlines))
        filtered = bool(self._headlines)
        self._head.setText(
            self.tr("No headline is like this.") if filtered else self.tr("No headline waits")
        )
        self._said.setVisible(not filtered)
        self._go.setVisible(not filtered)
        self._stack.setCurrentIndex(int(not shown))

    def _row(self, headline: Headline) -> Row:
        parts = [
            words.isolated(self._names.get(headline.feed, "")),
            words.day(headline.published, headline.came_at),
            words.isolated(headline.author) if headline.author else "",
        ]
        meta = " · ".join(part for part in parts if part)
        title = headline.title or headline.url or ""
        return Row(headline.id, title, meta, headline.excerpt, icon="circle-dashed")

    def _offer_feeds(self) -> None:
        """Offer the feeds that have headlines."""
        having = {each.feed for each in self._headlines} | {self._feed} - {None}
        named = [(str(key), name) for key, name in self._names.items() if key in having]
        named.sort(key=lambda each: each[1].casefold())
        if named != self._offered:
            self._offered = named
            self.of.offer([(_ALL, self.tr("All feeds")), *named])
        self.of.show_value(_ALL if self._feed is None else str(self._feed))

    def _choose(self, value: str) -> None:
        self.choose_feed(FeedId(int(value)) if value else None)

    # ---- what is done --------------------------------------------------------------------

    def _keep_shown(self) -> None:
        self.kept.emit([each.id for each in self._shown()])

    def _dismiss_shown(self) -> None:
        self.dismissed.emit([each.id for each in self._shown()])

    def _show_menu(self, key: int, spot: QPoint) -> None:
        headline = next(each for each in self._headlines if each.id == key)
        picked = [HeadlineId(each) for each in self.list.picked]
        wanted = picked if key in picked else [headline.id]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Fetch the story"), lambda: self.kept.emit(wanted))
        menu.addAction(self.tr("Dismiss"), lambda: self.dismissed.emit(wanted))
        url = headline.url
        if url is not None:
            menu.addSeparator()
            menu.addAction(
                self.tr("Open in the browser"), lambda: QDesktopServices.openUrl(QUrl(url))
            )
            menu.addAction(
                self.tr("Copy the link"), lambda: QGuiApplication.clipboard().setText(url)
            )
        menu.popup(spot)

    # ---- building ------------------------------------------------------------------------

    def _arrange(self) -> None:
        box, head, names = QVBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        head.setContentsMargins(12, 9, 12, 8)
        head.setSpacing(8)
        self._title.setFont(font(22, 600, reading=True))
        self._count.setFont(font(13))
        self._count.setContentsMargins(0, 9, 0, 0)  # on the line of the title
        names.setContentsMargins(6, 0, 6, 0)
        names.addWidget(self._title)
        names.addWidget(self._count)
        names.addStretch()
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(6, 0, 6, 0)
        line.setSpacing(6)
        line.addWidget(self.of, 1)
        line.addWidget(self._keep_all)
        line.addWidget(self._dismiss_all)
        head.addLayout(self.menu_button.beside(self.search))
        head.addLayout(names)
        head.addWidget(self._line)
        box.addLayout(head)
        box.addWidget(self.notice)
        box.addWidget(self._stack, 1)
        box.addWidget(self.undo)

    def _nothing(self) -> QWidget:
        place = QWidget()
        box = QVBoxLayout(place)
        box.setContentsMargins(24, 0, 24, 0)
        box.setSpacing(10)
        self._head, self._said = QLabel(), QLabel()
        self._head.setFont(font(18, 600, reading=True))
        self._said.setFont(font(14))
        self._said.setText(
            self.tr(
                "A feed that brings headlines only puts them here: Enter fetches a story,"
                " Delete lets it go."
            )
        )
        self._go = QPushButton(self.tr("Show the feeds"))
        self._go.setFont(font(13, 500))
        self._go.clicked.connect(self.overview)
        for label in (self._head, self._said):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        box.addWidget(self._head)
        box.addWidget(self._said)
        box.addWidget(self._go, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)
        return place

    def _button(self, said: str, act: object) -> QPushButton:
        button = QPushButton(said)
        button.setFont(font(12, 500))
        button.setProperty("small", "true")
        button.clicked.connect(act)
        return button

    def _dress(self) -> None:
        self._style.paint_back(self, "list")
        self._style.paint_words(self._count, "text3")
        self._style.paint_words(self._said, "text2")
