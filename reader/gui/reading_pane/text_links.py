"""The links of the text in the pane: how they look, what is said of them, what they ask for."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QTextBrowser

from reader.gui.reading_pane.document import ArticleDocument
from reader.gui.reading_pane.link_marks import drawn_bookmark, mark
from reader.gui.reading_pane.link_touch import LinkTouch
from reader.gui.reading_pane.links_list import LinksList
from reader.gui.reading_pane.links_shown import lines, link_at, links_of, said_of
from reader.gui.style import Style
from reader.model.article import OpenArticle, TextLink
from reader.model.url import Url


class TextLinks(QObject):
    """Knows how each link of the open article stands. page: the document of the browser."""

    followed = Signal(str)  # address of a link that was chosen
    queued = Signal(object)  # list of (address, title) to save for later
    cancelled = Signal(str)  # address that need not wait any more
    browser = Signal(str)  # address to open in the browser

    def __init__(self, pane: QTextBrowser, page: ArticleDocument, style: Style) -> None:
        super().__init__(pane)
        self._pane, self._page, self._style = pane, page, style
        self._links: dict[Url, TextLink] = {}
        touch = LinkTouch(pane, lambda address: said_of(self._links, address))
        touch.pressed.connect(self._queue)

    def show(self, opened: OpenArticle) -> None:
        """Show in the text, which was made anew, how its links stand."""
        self._links = links_of(opened)
        rtl = opened.saved.article.dir == "rtl"
        self._page.bookmark = drawn_bookmark(self._style, self._pane.devicePixelRatioF(), rtl=rtl)
        mark(self._page, lambda address: link_at(self._links, address).saved is not None)

    def offer(self, address: str) -> QMenu:
        """Ask what to do with a link that is no saved story; return the menu that asks."""
        menu = QMenu(self._pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        link = link_at(self._links, address)
        if link.waiting:
            menu.addAction(self.tr("It waits for the network")).setEnabled(False)
            menu.addAction(self.tr("Do not wait for it"), lambda: self.cancelled.emit(link.url))
        else:
            menu.addAction(self.tr("Save for later"), lambda: self.queued.emit([(address, "")]))
        menu.addAction(self.tr("Open in the browser"), lambda: self.browser.emit(address))
        menu.addAction(
            self.tr("Copy the link"), lambda: QGuiApplication.clipboard().setText(address)
        )
        spot, pane = self._pane.cursor().pos(), self._pane
        if not pane.rect().contains(pane.mapFromGlobal(spot)):  # it was asked for by the keyboard
            spot = pane.mapToGlobal(QPoint(pane.width() // 2, pane.height() // 3))
        menu.popup(spot)
        return menu

    def choose(self) -> None:
        """Show the links as a list; one that is chosen is followed as by a click."""
        found = lines(self._page, self._links)
        if found:
            chooser = LinksList(self._style, found, self._pane)
            chooser.followed.connect(self.followed)
            chooser.finished.connect(chooser.deleteLater)
            chooser.open()

    def _queue(self, address: str) -> None:
        """Save for later what a link leads to, or go there if it is saved."""
        link = link_at(self._links, address)
        if link.saved is not None:
            self.followed.emit(address)
        elif not link.waiting:
            self.queued.emit([(address, "")])
