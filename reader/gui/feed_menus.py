"""What can be done with a feed or a folder of feeds, as a menu."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from reader.model.feed import Feed


class FeedMenus(QObject):
    """Makes the menus and tells what was chosen."""

    #: These feeds are to be asked now: list of FeedId.
    refreshed = Signal(object)
    #: What is unread of a feed, or in a folder, is to be marked as read: Feed or path.
    read = Signal(object)
    #: The articles, the headlines, the own page of a feed are wanted: FeedId.
    articles = Signal(object)
    headlines = Signal(object)
    opened = Signal(object)
    #: A feed is to be left: FeedId.
    unfollowed = Signal(object)
    #: A folder is to be called otherwise, or to be dissolved: its path.
    renamed = Signal(str)
    dissolved = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def of_feed(self, feed: Feed, *, listed: bool) -> QMenu:
        """Return the menu of a feed. listed: its articles are to be seen already."""
        menu = self._menu()
        if not listed:
            menu.addAction(self.tr("Show its articles"), lambda: self.articles.emit(feed.id))
        if feed.headlines:
            menu.addAction(self.tr("Show its headlines"), lambda: self.headlines.emit(feed.id))
        menu.addAction(self.tr("Ask now"), lambda: self.refreshed.emit([feed.id]))
        read = menu.addAction(self.tr("Mark all as read"), lambda: self.read.emit(feed))
        read.setEnabled(feed.unread > 0)
        menu.addSeparator()
        site = feed.site
        if site is not None:
            menu.addAction(self.tr("Open the site"), lambda: QDesktopServices.openUrl(QUrl(site)))
        menu.addAction(self.tr("This feed…"), lambda: self.opened.emit(feed.id))
        menu.addSeparator()
        menu.addAction(self.tr("Unfollow"), lambda: self.unfollowed.emit(feed.id))
        return menu

    def of_folder(self, path: str, feeds: Sequence[Feed]) -> QMenu:
        """Return the menu of a folder. feeds: those in it."""
        menu = self._menu()
        ids = [feed.id for feed in feeds]
        menu.addAction(self.tr("Ask now"), lambda: self.refreshed.emit(ids))
        read = menu.addAction(self.tr("Mark all as read"), lambda: self.read.emit(path))
        read.setEnabled(any(feed.unread for feed in feeds))
        menu.addSeparator()
        menu.addAction(self.tr("Rename…"), lambda: self.renamed.emit(path))
        menu.addAction(self.tr("Dissolve the folder"), lambda: self.dissolved.emit(path))
        return menu

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu
