"""Which link of the page was pressed: a note, a place in the text, a part of it, an address."""

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QTextBrowser

from reader.gui.reading_pane.document import ArticleDocument
from reader.gui.reading_pane.footnotes import note_behind
from reader.gui.reading_pane.sheet import PART_SCHEME, RECEIPT


class Pressing(QObject):
    """Takes the presses of one pane: a place in the text it goes to itself."""

    accounted = Signal()  # the account of what was removed
    parted = Signal(int)  # another part of a vast text, from 0
    browser = Signal(str)  # an address for the browser
    followed = Signal(str)  # any other address
    noted = Signal(object)  # Note, whose mark was pressed
    leapt = Signal()  # another place in the text is about to be shown

    def __init__(self, pane: QTextBrowser, page: ArticleDocument) -> None:
        super().__init__(pane)
        self._pane, self._page = pane, page

    def take(self, url: QUrl) -> None:
        """Do what the link is for, or say so."""
        if not url.scheme() and url.fragment() == RECEIPT:
            self.accounted.emit()
        elif not url.scheme() and url.fragment():
            self._take_place(url.fragment())
        elif url.scheme() == PART_SCHEME:
            self.parted.emit(int(url.path()))
        elif url.scheme() == "mailto":
            self.browser.emit(url.toString())
        else:
            self.followed.emit(url.toString())

    def _take_place(self, name: str) -> None:
        # A click puts the caret there, and Tab selects the link.
        note = note_behind(self._page, name, self._pane.textCursor().selectionStart())
        if note is None:
            self.go_to(name)
        else:
            self.noted.emit(note)

    def go_to(self, name: str) -> None:
        """Scroll to a place in the text, by its name."""
        # Not scrollToAnchor(): it finds nothing where the caret has no width.
        top = self._page.top_of(name)
        if top is not None:
            self.leapt.emit()
            self._pane.verticalScrollBar().setValue(round(top))
