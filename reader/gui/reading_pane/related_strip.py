"""The related stories under the text: parts of one story, offered ones, alike ones, who links here.

Widgets, not document: QTextBrowser tells screen readers nothing of links, and knows neither hover
nor focus. The strip lies on the pane's viewport, over room that the document keeps free for it.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.reading_pane.card import Card, CardGroup, CardState, CardWords
from reader.gui.reading_pane.card_words import (
    can_be_saved,
    state_of,
    words_of_link,
    words_of_row,
)
from reader.gui.reading_pane.thread_group import ThreadRow, span, thread_rows
from reader.gui.sides import turn_as_words
from reader.gui.style import Script, Style, font
from reader.gui.words import plain
from reader.model.article import ArticleRow, Beside, OpenArticle, RelatedLink

# What follows a card's title in the name of its action.
_ACTION = "\n"


class RelatedStrip(QWidget):
    """The end of an article's page. fit() it to a width before it is shown."""

    opened = Signal(object)  # ArticleId of a saved story
    queued = Signal(object)  # list of (address, title) of stories that are not saved
    cancelled = Signal(str)  # address of a story that waits
    tried = Signal(str)  # address of a story that failed, to be tried at once
    outbox = Signal()  # its line in the outbox is to be seen
    browser = Signal(str)  # address to open in the browser
    searched = Signal(str)  # title of a story whose address is unknown
    #: A card got the focus by a key, and must come into view: QWidget.
    focused = Signal(object)

    def __init__(
        self, style: Style, opened: OpenArticle, parent: QWidget, beside: Beside | None = None
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._groups: list[tuple[CardGroup, Sequence[Card | ThreadRow]]] = []
        #: How the focus came to what has it.
        self.came_by = Qt.FocusReason.OtherFocusReason
        self._script: Script = "arabic" if opened.saved.article.dir == "rtl" else "latin"
        rtl = opened.saved.article.dir == "rtl"
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        self.setAccessibleName(self.tr("Related stories"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._add_head([link for link in opened.offered if can_be_saved(link)])
        self._add_groups(opened, beside or Beside())

    def _add_groups(self, opened: OpenArticle, beside: Beside) -> None:
        if beside.thread:
            note = self.tr("%n saved part(s), {days}", "", len(beside.thread))
            self._add_heading(self.tr("This story"), note.format(days=span(beside.thread)))
            self._add_thread(beside.thread, opened)
        if opened.offered:
            self._add_heading(self.tr("Offered by this page"), self._number(len(opened.offered)))
            self._add_cards([self._offered_card(link) for link in opened.offered])
        if beside.alike:
            self._add_heading(self.tr("From your library"), self.tr("stories alike"))
            self._add_cards(
                [
                    self._saved_card(each.row, words_of_row(each.row, shared=each.shared))
                    for each in beside.alike
                ]
            )
        shown = {link.saved.id for link in opened.offered if link.saved}
        linking = [row for row in opened.linked_from if row.id not in shown]
        if linking:
            self._add_heading(self.tr("Link here"), self._number(len(linking)))
            self._add_cards([self._saved_card(row, words_of_row(row)) for row in linking])

    @property
    def cards(self) -> list[Card]:
        """The cards of all groups, in order."""
        return [card for _, rows in self._groups for card in rows if isinstance(card, Card)]

    @property
    def parts(self) -> list[ThreadRow]:
        """The parts of the story, in order; empty if it has no others."""
        return [row for _, rows in self._groups for row in rows if isinstance(row, ThreadRow)]

    def name_with_focus(self) -> str:
        """Return how the control in it is called that has the focus, "" if none has.

        A card is called by its title, and its action by that: how its story stands may change.
        """
        return next((_called(each) for each in self._controls() if each.hasFocus()), "")

    def give_focus(self, name: str, came_by: Qt.FocusReason) -> None:
        """Give the focus to the first control that is called so; to a card whose action has gone.

        came_by: how it came to where it was. An action that was clicked is done with: Space is not
        to press what stands in its place.
        """
        if name.endswith(_ACTION) and came_by == Qt.FocusReason.MouseFocusReason:
            return
        for called in (name, name.removesuffix(_ACTION)):
            for each in self._controls():
                if _called(each) == called and each.focusPolicy() != Qt.FocusPolicy.NoFocus:
                    each.setFocus(came_by)
                    return

    def _controls(self) -> list[QAbstractButton]:
        return self.findChildren(QAbstractButton)

    def fit(self, width: int) -> int:
        """Take this width; return the height. Fixed heights: nested layouts get it wrong."""
        for group, cards in self._groups:
            for card in cards:
                card.fit(width - 2)
            group.setFixedHeight(sum(card.height() for card in cards))
        self._box.invalidate()
        height = self._box.sizeHint().height()
        self.resize(width, height)
        return height

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the pane."""
        event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring a card that gets the focus by a key into view."""
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if isinstance(event, QFocusEvent) and event.gotFocus():
            self.came_by = event.reason()
            if self.came_by in keys:
                self.focused.emit(watched)
        return False

    def _add_head(self, unsaved: list[RelatedLink]) -> None:
        self._box.addWidget(_Rule(self._style))
        self._box.addSpacing(14)
        head = QHBoxLayout()
        title = QLabel(self.tr("Read on"))
        title.setFont(font(24, 700, reading=True))
        head.addWidget(title)
        head.addStretch()
        if unsaved:
            button = QPushButton("\u2009" + self.tr("Save all (%n)", "", len(unsaved)))
            turn_as_words(button)
            button.setProperty("kind", "primary")
            button.setFont(font(13, 600))
            button.setIcon(self._style.icon("list-plus", "on_accent"))
            button.setIconSize(QSize(16, 16))
            button.setToolTip(self.tr("To read them without a network"))
            button.clicked.connect(lambda: self._save_all(unsaved))
            button.installEventFilter(self)
            head.addWidget(button)
        self._box.addLayout(head)

    def _number(self, count: int) -> str:
        return self.locale().toString(count)

    def _add_heading(self, name: str, note: str) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(0, 18, 0, 8)
        line.setSpacing(8)
        for text, face, token in (
            (name, font(14, 600), "text"),
            (note, font(12), "text3"),
        ):
            label = QLabel(text, self)  # with its parent: by it goes the role of its colour
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(face)
            self._style.paint_words(label, token)
            line.addWidget(label)
        line.addStretch()
        self._box.addLayout(line)

    def _add_thread(self, parts: Sequence[ArticleRow], opened: OpenArticle) -> None:
        rows = thread_rows(self._style, parts, opened.saved.id, self._script)
        for row, part in zip(rows, parts, strict=True):
            if not row.current:
                row.clicked.connect(partial(self.opened.emit, part.id))
            row.installEventFilter(self)
        self._add_rows(rows)

    def _add_cards(self, cards: list[Card]) -> None:
        cards[0].first = True
        for card in cards:
            card.installEventFilter(self)
            if card.action is not None:
                card.action.installEventFilter(self)
        self._add_rows(cards)

    def _add_rows(self, rows: Sequence[Card | ThreadRow]) -> None:
        group = CardGroup(self._style)
        inner = QVBoxLayout(group)
        inner.setContentsMargins(1, 0, 1, 0)
        inner.setSpacing(0)
        for row in rows:
            inner.addWidget(row)
        self._groups.append((group, rows))
        self._box.addWidget(group)

    def _offered_card(self, link: RelatedLink) -> Card:
        story = link.story
        if link.saved is not None:
            said = words_of_row(link.saved, title=story.title, teaser=story.teaser or "")
            return self._saved_card(link.saved, said)
        card = Card(self._style, state_of(link), words_of_link(link), script=self._script)
        self._connect(card, link)
        return card

    def _saved_card(self, row: ArticleRow, said: CardWords) -> Card:
        card = Card(self._style, CardState.SAVED, said, script=self._script)
        if said.why:
            card.setToolTip(plain(said.why))
        card.clicked.connect(lambda: self.opened.emit(row.id))
        self._offer_menu(card, lambda: self._menu_of_saved(row))
        return card

    def _connect(self, card: Card, link: RelatedLink) -> None:
        """Let a click on the card, and its button, do what its state asks for."""
        title, url = link.story.title, link.story.url
        if url is None:
            card.clicked.connect(lambda: self.searched.emit(title))
        elif card.state is CardState.FAILED:
            card.clicked.connect(self.outbox)
        elif card.state is CardState.NOT_SAVED:
            card.clicked.connect(lambda: self.queued.emit([(url, title)]))
        else:
            card.setToolTip(self.tr("It is fetched as soon as there is a network"))
        if card.action is not None:
            acts = {
                CardState.UNKNOWN: lambda: self.searched.emit(title),
                CardState.FAILED: lambda: self.tried.emit(url),
                CardState.WAITING: lambda: self.cancelled.emit(url),
                CardState.NOT_SAVED: lambda: self.queued.emit([(url, title)]),
            }
            card.action.clicked.connect(acts[card.state])
        if url is not None:
            self._offer_menu(card, lambda: self._menu(url, title, card.state))

    def _offer_menu(self, card: Card, menu: Callable[[], QMenu]) -> None:
        """Let the card have a menu, by the mouse and by the keyboard."""
        card.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        card.customContextMenuRequested.connect(lambda spot: menu().exec(card.mapToGlobal(spot)))

    def _menu_of_saved(self, row: ArticleRow) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Open it here"), lambda: self.opened.emit(row.id))
        if row.url is not None:
            self._add_ways_out(menu, row.url)
        return menu

    def _menu(self, url: str, title: str, state: CardState) -> QMenu:
        menu = QMenu(self)
        if state is CardState.FAILED:
            menu.addAction(self.tr("Try now"), lambda: self.tried.emit(url))
            menu.addAction(self.tr("Show it in the outbox"), self.outbox.emit)
        if state is not CardState.NOT_SAVED:
            menu.addAction(self.tr("Do not wait for it"), lambda: self.cancelled.emit(url))
        else:
            menu.addAction(self.tr("Save for later"), lambda: self.queued.emit([(url, title)]))
        self._add_ways_out(menu, url)
        return menu

    def _add_ways_out(self, menu: QMenu, url: str) -> None:
        menu.addAction(self.tr("Open in the browser"), lambda: self.browser.emit(url))
        menu.addAction(self.tr("Copy the link"), lambda: QGuiApplication.clipboard().setText(url))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show no menu of the text between the cards."""
        event.accept()

    def _save_all(self, links: list[RelatedLink]) -> None:
        self.queued.emit([(link.story.url, link.story.title) for link in links])


class _Rule(QWidget):
    """The thick line where the text ends."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self.setFixedHeight(2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._style.colour("text"))
        painter.end()


def _called(control: QAbstractButton) -> str:
    if isinstance(control, Card):
        return control.text()
    if isinstance(card := control.parentWidget(), Card):
        return f"{card.text()}{_ACTION}"
    return control.accessibleName() or control.text()
