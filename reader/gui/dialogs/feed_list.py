"""A list of feeds (OPML) before it is taken in: which feeds, which are there already."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.gui import words
from reader.gui.dialogs.parts import heading
from reader.gui.fitting import fit
from reader.gui.outbox_row import OneLine
from reader.gui.outbox_words import bare
from reader.gui.reasons import sentence
from reader.gui.row_list.row import Row, Shape
from reader.gui.row_list.view import RowList
from reader.gui.style import Style, font
from reader.model.errors import ReaderError
from reader.model.subscriptions import Subscription, Subscriptions
from reader.model.url import Url

_SIZE = (600, 560)
_SHAPE = Shape(title_lines=1, lines=1, meta_first=False, px=14)


class FeedListDialog(QDialog):
    """Nothing is followed before the user says so."""

    #: These feeds are to be followed: list of Url.
    taken = Signal(object)

    def __init__(self, style: Style, file: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._style, self.file = style, file
        self._feeds: Sequence[Subscription] = ()
        self._left: set[Url] = set()
        self.setWindowTitle(self.tr("Take in a list of feeds"))
        fit(self, *_SIZE)
        self.list = RowList(style, self.tr("Feeds of the list"), _SHAPE, "page")
        self.list.setSelectionMode(RowList.SelectionMode.SingleSelection)
        self.list.toggled.connect(self._toggle)
        self._build()
        self._say(self.tr("Looking into the file…"))
        self._fill()

    def show_held(self, file: Path, held: Subscriptions) -> None:
        """Show what the file holds; each feed that is new is chosen."""
        if file != self.file:
            return
        self._feeds = held.feeds
        here = sum(feed.already is not None for feed in held.feeds)
        parts = [
            self.tr("%n feed(s)", "", len(held.feeds)),
            self.tr("you follow %n of them", "", here) if here else "",
            self.tr("%n line(s) cannot be read", "", len(held.unread)) if held.unread else "",
        ]
        self._say(" · ".join(part for part in parts if part))
        self._fill()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, file: Path, error: ReaderError) -> None:
        """Say why nothing can be taken from the file."""
        if file == self.file:
            self._say(sentence(error), "error")

    @property
    def wanted(self) -> list[Url]:
        """The feeds that are chosen."""
        return [each.url for each in self._new() if each.url not in self._left]

    # ---- how -----------------------------------------------------------------------------

    def _new(self) -> list[Subscription]:
        return [each for each in self._feeds if each.already is None]

    def _fill(self) -> None:
        places = range(len(self._feeds))
        self.list.show_rows(places, lambda place: self._row(place, self._feeds[place]))
        count, new = len(self.wanted), len(self._new())
        self._go.setText(self.tr("Follow %n feed(s)", "", count))
        self._go.setEnabled(count > 0)
        self.list.setVisible(bool(self._feeds))
        self._all.setVisible(new > 1)
        self._none.setVisible(new > 1)
        self._all.setEnabled(count < new)
        self._none.setEnabled(count > 0)

    def _row(self, place: int, feed: Subscription) -> Row:
        folder = feed.folder.replace("/", " › ")
        here = feed.already is not None
        parts = (
            self.tr("you follow it already") if here else "",
            words.isolated(folder) if folder else "",
            words.isolated(bare(feed.url)),
        )
        return Row(
            place,
            feed.name or feed.title or bare(feed.url),
            " · ".join(part for part in parts if part),
            checked=here or feed.url not in self._left,
            dim=here,
        )

    def _toggle(self, place: int) -> None:
        self._left ^= {self._feeds[place].url}
        self._fill()

    def _choose_all(self) -> None:
        self._left.clear()
        self._fill()

    def _choose_none(self) -> None:
        self._left = {each.url for each in self._new()}
        self._fill()

    def _give(self) -> None:
        self.taken.emit(self.wanted)
        self.accept()

    def _say(self, said: str, token: str = "text2") -> None:
        self._said.setText(said)
        self._style.paint_words(self._said, token)

    def _build(self) -> None:
        title = heading(self.tr("Take in a list of feeds"))
        name = OneLine(self.file.name)
        name.setFont(font(13))
        name.setTextFormat(Qt.TextFormat.PlainText)
        self._style.paint_words(name, "text3")
        self._said = QLabel()
        self._said.setFont(font(13, 500))
        self._said.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 18)
        box.setSpacing(6)
        for widget in (title, name, self._said):
            box.addWidget(widget)
        box.addSpacing(4)
        box.addWidget(self.list, 1)
        box.addStretch(0)
        box.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._all, self._none = QPushButton(self.tr("All")), QPushButton(self.tr("None"))
        self._all.clicked.connect(self._choose_all)
        self._none.clicked.connect(self._choose_none)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._go = QPushButton()
        self._go.setProperty("kind", "primary")
        self._go.clicked.connect(self._give)
        for button in (self._all, self._none, cancel, self._go):
            button.setFont(font(13, 600 if button is self._go else 500))
            button.setAutoDefault(False)
        self._go.setDefault(True)
        row.addWidget(self._all)
        row.addWidget(self._none)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self._go)
        return row
