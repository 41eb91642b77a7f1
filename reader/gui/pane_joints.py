"""Join the pane with the desk: what is asked of an article one way, what came of it the other."""

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from reader.gui.actions import Actions
from reader.gui.desk import Desk
from reader.gui.pane_column import PaneColumn
from reader.model.article import OpenArticle
from reader.model.url import Url


class PaneJoints(QObject):
    """What the article in the pane asks for that concerns no other part of the window."""

    def __init__(self, column: PaneColumn, desk: Desk, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = column.pane
        pane = column.pane
        pane.opened.connect(desk.open_related)
        pane.queued.connect(desk.queue_related)
        pane.followed.connect(desk.follow)
        pane.tried.connect(desk.try_now)
        pane.cancelled.connect(desk.outbox.cancel)
        pane.browser.connect(lambda url: QDesktopServices.openUrl(QUrl(url)))
        pane.wanted.connect(desk.bring_pictures)
        column.merged.connect(desk.merge)
        column.kept_apart.connect(desk.keep_apart)
        desk.unsaved.connect(pane.links.offer)
        desk.picture_came.connect(pane.show_picture)
        column.header.show_actions(actions)
        actions.join({"original": self._open_original})
        original = actions["original"]
        original.setEnabled(False)
        desk.opened.connect(lambda opened, _: original.setEnabled(_address_of(opened) is not None))
        desk.closed.connect(lambda: original.setEnabled(False))

    def _open_original(self) -> None:
        address = _address_of(self._pane.shown) if self._pane.shown else None
        if address is not None:
            QDesktopServices.openUrl(QUrl(address))


def _address_of(opened: OpenArticle) -> Url | None:
    """Return where the article came from, or where it says it stands; None if neither is known."""
    return opened.saved.article.url or opened.saved.article.canonical
