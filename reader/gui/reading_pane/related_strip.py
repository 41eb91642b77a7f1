"""The related stories under the text: what the page offered, and who links here.

Widgets, not document: QTextBrowser tells screen readers nothing of links, and knows neither hover
nor focus. The strip lies on the pane's viewport, over room that the document keeps free for it.
"""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from reader.gui import words
from reader.gui.reading_pane.card import Card, CardGroup, CardState, CardWords
from reader.gui.style import Script, Style, font
from reader.model.article import ArticleRow, OpenArticle, RelatedLink, State
from reader.model.url import host_of


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

    def __init__(self, style: Style, opened: OpenArticle, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._groups: list[tuple[CardGroup, list[Card]]] = []
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
        self._add_head([link for link in opened.offered if _can_be_saved(link)])
        if opened.offered:
            self._add_group(self.tr("Offered by this page"), len(opened.offered))
            self._add_cards([self._offered_card(link) for link in opened.offered])
        if opened.linked_from:
            self._add_group(self.tr("Link here"), len(opened.linked_from))
            self._add_cards([self._saved_card(row, None, "") for row in opened.linked_from])

    @property
    def cards(self) -> list[Card]:
        """The cards of all groups, in order."""
        return [card for _, cards in self._groups for card in cards]

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
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in keys:
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
            button.setProperty("kind", "primary")
            button.setFont(font(13, 600))
            button.setIcon(self._style.icon("list-plus", "on_accent"))
            button.setIconSize(QSize(16, 16))
            button.setToolTip(self.tr("To read them without a network"))
            button.clicked.connect(lambda: self._save_all(unsaved))
            button.installEventFilter(self)
            head.addWidget(button)
        self._box.addLayout(head)

    def _add_group(self, name: str, count: int) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(0, 18, 0, 8)
        line.setSpacing(8)
        for text, face, token in (
            (name, font(14, 600), "text"),
            (self.locale().toString(count), font(12), "text3"),
        ):
            label = QLabel(text)
            label.setFont(face)
            palette = label.palette()
            palette.setColor(label.foregroundRole(), self._style.colour(token))
            label.setPalette(palette)
            line.addWidget(label)
        line.addStretch()
        self._box.addLayout(line)

    def _add_cards(self, cards: list[Card]) -> None:
        group = CardGroup(self._style)
        inner = QVBoxLayout(group)
        inner.setContentsMargins(1, 0, 1, 0)
        inner.setSpacing(0)
        for card in cards:
            card.first = card is cards[0]
            inner.addWidget(card)
            card.installEventFilter(self)
            if card.action is not None:
                card.action.installEventFilter(self)
        self._groups.append((group, cards))
        self._box.addWidget(group)

    def _offered_card(self, link: RelatedLink) -> Card:
        story = link.story
        if link.saved is not None:
            return self._saved_card(link.saved, story.title, story.teaser or "")
        state = _state_of(link)
        unknown = self.tr("address unknown")
        about = unknown if story.url is None else host_of(story.url)
        meta = " · ".join(part for part in (about, words.day(story.published)) if part)
        chip, action, spoken = {
            CardState.UNKNOWN: ("", self.tr("Search"), unknown),
            CardState.FAILED: (self.tr("Failed"), self.tr("Try now"), self.tr("Failed")),
            CardState.WAITING: (self.tr("Waiting"), self.tr("Cancel"), self.tr("Waiting")),
            CardState.NOT_SAVED: ("", self.tr("Save"), self.tr("Not saved")),
        }[state]
        said = CardWords(
            story.title, story.teaser or "", meta, chip, action, f"{story.title}. {spoken}"
        )
        card = Card(self._style, state, said, script=self._script)
        self._connect(card, link)
        return card

    def _saved_card(self, row: ArticleRow, title: str | None, teaser: str) -> Card:
        unread = row.state is State.UNREAD
        chip = self.tr("Saved") if unread else self.tr("Read")
        parts = [row.site_name or host_of(row.url or ""), words.day(row.published, row.saved_at)]
        parts += [words.minutes(row.reading_minutes), self.tr("unread") if unread else ""]
        meta = " · ".join(words.isolated(part) for part in parts if part)
        shown = title or row.title
        said = CardWords(shown, teaser or row.excerpt or "", meta, chip, "", f"{shown}. {chip}")
        card = Card(self._style, CardState.SAVED, said, script=self._script)
        card.clicked.connect(lambda: self.opened.emit(row.id))
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
            card.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            card.customContextMenuRequested.connect(
                lambda spot: self._menu(url, title, waits=link.waiting).exec(card.mapToGlobal(spot))
            )

    def _menu(self, url: str, title: str, *, waits: bool) -> QMenu:
        menu = QMenu(self)
        if waits:
            menu.addAction(self.tr("Do not wait for it"), lambda: self.cancelled.emit(url))
        else:
            menu.addAction(self.tr("Save for later"), lambda: self.queued.emit([(url, title)]))
        menu.addAction(self.tr("Open in the browser"), lambda: self.browser.emit(url))
        menu.addAction(self.tr("Copy the link"), lambda: QGuiApplication.clipboard().setText(url))
        return menu

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


def _state_of(link: RelatedLink) -> CardState:
    """Return the state of a story that is not saved."""
    if link.story.url is None:
        return CardState.UNKNOWN
    if link.failed:
        return CardState.FAILED
    return CardState.WAITING if link.waiting else CardState.NOT_SAVED


def _can_be_saved(link: RelatedLink) -> bool:
    return link.story.url is not None and link.saved is None and not link.waiting
