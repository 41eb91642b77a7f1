"""Which link of the page was pressed: a place in the text, a part of it, an address."""

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QTextBrowser

from reader.gui.reading_pane.document import ArticleDocument
from reader.gui.reading_pane.sheet import PART_SCHEME, RECEIPT


class Pressing(QObject):
    """Takes the presses of one pane: a place in the text it goes to itself."""

    accounted = Signal()  # the account of what was removed
    parted = Signal(int)  # another part of a vast text, from 0
    browser = Signal(str)  # an address for the browser
    followed = Signal(str)  # any other address

    def __init__(self, pane: QTextBrowser, page: ArticleDocument) -> None:
        super().__init__(pane)
        self._pane, self._page = pane, page

    def take(self, url: QUrl) -> None:
        """Do what the link is for, or say so."""
        if not url.scheme() and url.fragment() == RECEIPT:
            self.accounted.emit()
        elif not url.scheme() and url.fragment():
            self._go_to(url.fragment())
        elif url.scheme() == PART_SCHEME:
            self.parted.emit(int(url.path()))
        elif url.scheme() == "mailto":
            self.browser.emit(url.toString())
        else:
            self.followed.emit(url.toString())

    def _go_to(self, name: str) -> None:
        # Not scrollToAnchor(): it finds nothing where the caret has no width.
        top = self._page.top_of(name)
        if top is not None:
            self._pane.verticalScrollBar().setValue(round(top))
