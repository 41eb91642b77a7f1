"""Open the dialogs of feeds: follow, a feed's own page, the rules of all."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QInputDialog, QWidget

from reader.gui.desk import Desk
from reader.gui.dialogs.feed import FeedDialog
from reader.gui.dialogs.feed_rules import FeedRulesDialog
from reader.gui.dialogs.follow import FollowDialog
from reader.gui.reasons import sentence
from reader.gui.style import Style
from reader.model.errors import ReaderError
from reader.model.feed import Feed, FeedId, FeedRule, folders


class FeedPages(QObject):
    """Each is joined with the desk as long as it is open."""

    def __init__(self, style: Style, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._style, self._desk, self._window = style, desk, window
        self._feeds: Sequence[Feed] = ()
        self._shown: FeedDialog | None = None
        desk.feeds.rules_came.connect(self._show_rules)
        desk.feeds.moved.connect(self._show_moved)
        desk.feeds.unmoved.connect(self._show_error)
        self._rules: FeedRulesDialog | None = None

    def take(self, feeds: Sequence[Feed]) -> None:
        """Take how the feeds are now."""
        self._feeds = feeds
        if self._shown is not None:
            feed = self._find(self._shown.feed.id)
            if feed is None:
                self._shown.reject()
            else:
                self._shown.show_feed(feed)

    def follow(self, address: str = "") -> None:
        """Ask for a site; look at this address at once if there is one."""
        desk = self._desk.feeds
        dialog = FollowDialog(self._style, self._folders(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.asked.connect(desk.look)
        desk.offered.connect(dialog.show_found)
        desk.not_offered.connect(dialog.show_error)
        dialog.followed.connect(desk.follow)
        if address:
            dialog.begin(address)
        dialog.open()

    def open(self, number: FeedId) -> None:
        """Show a feed's own page."""
        feed, desk = self._find(number), self._desk.feeds
        if feed is None:
            return
        if self._shown is not None:
            self._shown.reject()
        dialog = FeedDialog(self._style, feed, self._folders(), self._desk.now, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.renamed.connect(lambda name: desk.rename(number, name))
        dialog.readdressed.connect(lambda address: desk.set_address(number, address))
        dialog.moved.connect(lambda folder: desk.move([number], folder))
        dialog.kept.connect(lambda keeping: desk.set_keeping(number, keeping))
        dialog.limited.connect(lambda limits: desk.set_limits(number, limits))
        dialog.rules.altered.connect(lambda rules: desk.set_rules(number, rules))
        dialog.unfollowed.connect(lambda: desk.unfollow(number))
        dialog.health.tried.connect(lambda: desk.refresh([number]))
        dialog.health.all_wanted.connect(lambda: desk.take_all(number))
        dialog.health.browser.connect(self._open_site)
        dialog.finished.connect(self._forget)
        self._shown = dialog
        desk.load_rules(number)
        dialog.open()

    def edit_rules(self) -> None:
        """Show the rules of all feeds."""
        dialog = FeedRulesDialog(self._style, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.editor.altered.connect(lambda rules: self._desk.feeds.set_rules(None, rules))
        dialog.finished.connect(self._forget_rules)
        self._rules = dialog
        self._desk.feeds.load_rules(None)
        dialog.open()

    def rename_folder(self, path: str) -> None:
        """Ask for another name of a folder."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Rename the folder"))
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(path)
        dialog.resize(420, dialog.sizeHint().height())
        dialog.textValueSelected.connect(
            lambda name: self._desk.feeds.rename_folder(path, name) if name.strip() else None
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _find(self, number: FeedId) -> Feed | None:
        return next((feed for feed in self._feeds if feed.id == number), None)

    def _folders(self) -> list[str]:
        return [folder.path for folder in folders(self._feeds)]

    def _show_rules(self, feed: FeedId | None, rules: list[FeedRule]) -> None:
        if feed is None and self._rules is not None:
            self._rules.editor.show_rules(rules)
        elif self._shown is not None and self._shown.feed.id == feed:
            self._shown.rules.show_rules(rules)

    def _show_moved(self, feed: FeedId, moved: bool) -> None:
        if self._shown is not None and self._shown.feed.id == feed:
            self._shown.show_moved(moved)

    def _show_error(self, feed: FeedId, error: ReaderError) -> None:
        if self._shown is not None and self._shown.feed.id == feed:
            self._shown.show_error(sentence(error))

    def _open_site(self) -> None:
        site = self._shown.feed.site if self._shown is not None else None
        if site is not None:
            QDesktopServices.openUrl(QUrl(site))

    def _forget(self) -> None:
        self._shown = None

    def _forget_rules(self) -> None:
        self._rules = None
