"""Join the pane with the desk: what is asked of an article one way, what came of it the other."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.gui.actions import Actions
from reader.gui.article_list.view import ArticleList
from reader.gui.browsing import browse
from reader.gui.choices import Choices
from reader.gui.desk import Desk
from reader.gui.note_joints import NoteJoints
from reader.gui.pane_column import PaneColumn
from reader.gui.paper_joints import PaperJoints
from reader.gui.picture_joints import PictureJoints
from reader.gui.reading_joints import ReadingJoints
from reader.gui.related_joints import RelatedJoints
from reader.gui.style import Style
from reader.gui.type_joints import TypeJoints
from reader.model.article import ArticleId, OpenArticle
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
        pane.browser.connect(browse)
        pane.wanted.connect(desk.opening.bring_pictures)
        column.merged.connect(lambda twin: self._with_open(desk.twins.merge, twin))
        column.kept_apart.connect(lambda twin: self._with_open(desk.twins.keep_apart, twin))
        desk.unsaved.connect(pane.links.offer)
        desk.opening.picture_came.connect(pane.show_picture)
        column.header.show_actions(actions)
        actions.join({"original": self._open_original})
        original = actions["original"]
        original.setEnabled(False)
        desk.opened.connect(lambda opened, _: original.setEnabled(_address_of(opened) is not None))
        desk.closed.connect(lambda: original.setEnabled(False))

    def _with_open(self, act: Callable[[ArticleId, ArticleId], None], twin: ArticleId) -> None:
        if self._pane.shown is not None:
            act(self._pane.shown.saved.id, twin)

    def _open_original(self) -> None:
        address = _address_of(self._pane.shown) if self._pane.shown else None
        if address is not None:
            browse(address)


def join_pane(
    column: PaneColumn,
    articles: ArticleList,
    desk: Desk,
    actions: Actions,
    style: Style,
    choices: Choices,
    window: QWidget,
) -> None:
    """Join all that has to do with the pane alone."""
    RelatedJoints(column.pane, desk, actions, window)
    PaneJoints(column, desk, actions, window)
    PictureJoints(column.pane, articles, style, desk, actions, choices)
    ReadingJoints(column, articles, desk, actions, choices, window)
    NoteJoints(column.pane, desk, choices, style)
    TypeJoints(column, style, choices, actions, window)
    PaperJoints(column, style, choices, desk, actions, window)


def _address_of(opened: OpenArticle) -> Url | None:
    """Return where the article came from, or where it says it stands; None if neither is known."""
    return opened.saved.article.url or opened.saved.article.canonical
