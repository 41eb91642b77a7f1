"""Join the list and the sidebar with the desk: what is done to articles, and how it is undone."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QInputDialog, QMenu, QMessageBox, QWidget

from reader.gui import words
from reader.gui.actions import Actions
from reader.gui.choices import Choices
from reader.gui.deed_words import deed_words
from reader.gui.desk import Desk
from reader.gui.export_joints import ExportJoints
from reader.gui.list_column import ListColumn
from reader.gui.pane_column import PaneColumn
from reader.gui.sidebar.place import Place
from reader.gui.sidebar.view import Sidebar
from reader.gui.style import Style
from reader.gui.tag_popover import TagPopover
from reader.model.article import ArticleId, OpenArticle, State
from reader.model.change import Merged
from reader.model.deed import Deed, DeedKind

_DEEDS_OF_MENU = (
    "archive",
    "star",
    "mark read",
    "tag",
    "",
    "export",
    "copy as markdown",
    "",
    "restore",
    "trash",
)
_SAID = (DeedKind.ARCHIVE, DeedKind.UNARCHIVE, DeedKind.TRASH, DeedKind.RESTORE)
_MOST_STEPS = 50
_OF_ARTICLES = ("archive", "star", "tag", "mark read", "trash", "restore", "pick", "pick all")


class ShelvesJoints(QObject):
    """Whom a key concerns: what is picked in the list, else what is open, else the marked row."""

    def __init__(
        self,
        sidebar: Sidebar,
        column: ListColumn,
        pane: PaneColumn,
        desk: Desk,
        actions: Actions,
        choices: Choices,
        style: Style,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._sidebar, self._column, self._pane, self._desk = sidebar, column, pane, desk
        self._actions, self._style, self._window = actions, style, window
        self._list = column.list
        self._steps: list[Callable[[], None]] = []
        self._opened: OpenArticle | None = None
        self._meant: list[ArticleId] | None = None  # whom an open menu or popover concerns
        self._archived: list[ArticleId] = []  # the open one closes if its row goes
        self._popover = TagPopover(style, window)
        self._join_actions()
        self._join_list()
        ExportJoints(pane, desk, actions, choices, style, self._targets, window)

    def _join_actions(self) -> None:
        shelves, actions = self._desk.shelves, self._actions
        actions.join(
            {
                "archive": lambda: self._switch(DeedKind.ARCHIVE),
                "star": lambda: self._switch(DeedKind.STAR),
                "mark read": lambda: self._switch(DeedKind.MARK_READ),
                "trash": lambda: shelves.do(DeedKind.TRASH, self._targets()),
                "restore": lambda: shelves.do(DeedKind.RESTORE, self._targets()),
                "tag": self._ask_for_tags,
                "pick": self._list.pick,
                "pick all": self._list.pick_all,
                "undo": self._undo,
            }
        )
        actions["undo"].setEnabled(False)
        for name in ("archive", "star"):
            actions[name].setCheckable(True)
        shelves.done.connect(self._done)
        self._desk.lists.listed.connect(self._listed)
        for left in (self._desk.opened, self._desk.closed, self._desk.lists.sought):
            left.connect(lambda *_: self._archived.clear())
        shelves.tags_came.connect(self._show_tags)
        self._desk.merged.connect(self._merged)
        self._desk.opened.connect(self._show_state)
        self._desk.refreshed.connect(self._show_state)
        self._desk.closed.connect(lambda: self._show_state(None))
        self._show_state(None)

    def _join_list(self) -> None:
        column, desk = self._column, self._desk
        column.picks.show_actions(self._actions)
        column.emptied.connect(self._ask_to_empty)
        column.list.menu_wanted.connect(self._show_menu)
        desk.offline.connect(column.chip.show_offline)
        self._popover.given.connect(lambda tag: self._tag(DeedKind.TAG, tag))
        self._popover.taken.connect(lambda tag: self._tag(DeedKind.UNTAG, tag))
        self._popover.closed.connect(self._mean_no_more)
        self._sidebar.renamed.connect(self._ask_for_name)

    def set_active(self, active: bool) -> None:
        """Let the keys concern articles, or nothing: a place without any has keys of its own.

        Called when another place is shown.
        """
        self._archived.clear()
        for name in _OF_ARTICLES:
            self._actions[name].setEnabled(active)

    # ---- whom it concerns --------------------------------------------------------------------

    def _switch(self, kind: DeedKind) -> None:
        self._desk.shelves.switch(kind, self._targets())
        self._show_state(self._opened)  # as it stands until the answer comes

    def _targets(self) -> list[ArticleId]:
        if self._meant is not None:
            return self._meant
        if self._list.picked:
            return self._list.picked
        one = self._desk.current or self._list.current
        return [one] if one is not None else []

    def _show_menu(self, article_id: ArticleId, place: QPoint) -> None:
        picked = self._list.picked
        self._meant = picked if article_id in picked else [article_id]
        menu = QMenu(self._window)
        for name in _DEEDS_OF_MENU:
            if not name:
                menu.addSeparator()
            elif (name == "restore") <= (self._column.place == Place.TRASH):
                menu.addAction(self._actions[name])
        menu.exec(place)
        menu.deleteLater()
        self._mean_no_more()

    def _mean_no_more(self) -> None:
        self._meant = None

    # ---- what was done -----------------------------------------------------------------------

    def _done(self, deed: Deed) -> None:
        """Say what was done where it is not to be seen, and keep how it is undone."""
        ids = [standing.id for standing in deed.before]
        read = self._desk.current if self._desk.current in ids else None
        self.keep_step(lambda: self._take_back(deed, read))
        if deed.kind in _SAID:
            self._list.stop_picking()
        if deed.kind in _SAID or len(ids) > 1:
            self._column.undo.say(deed_words(deed), self._undo)
        else:
            self._column.undo.hide()
        if deed.kind is DeedKind.TRASH:
            self._leave(ids)
        elif deed.kind is DeedKind.ARCHIVE:
            self._archived = ids
            if not self._column.isVisible():  # else its row is seen to go, or to stay
                self._leave(ids)

    def _leave(self, done_with: Sequence[ArticleId]) -> None:
        """Close the open article if it is one of these, and go on in the list."""
        if self._desk.current in done_with:
            self._desk.leave(done_with)
            self._list.setFocus()

    def _listed(self, ids: list[ArticleId]) -> None:
        """Close the article that was put into the archive, unless its row stays in this list."""
        if self._desk.current in self._archived and self._desk.current not in ids:
            self._leave(self._archived)

    def _take_back(self, deed: Deed, read: ArticleId | None) -> None:
        """Undo what was done; the article that it took from its reader is open again."""
        self._desk.shelves.undo(deed)
        if read is not None and self._desk.current is None:
            self._desk.open(read)

    def _merged(self, merged: Merged) -> None:
        self.keep_step(lambda: self._desk.twins.unmerge(merged))
        said = self.tr("Both are one now: {title}").format(title=words.isolated(merged.title))
        if self._column.isVisible():
            self._column.undo.say(said, self._undo)
        else:
            self._pane.notice.say(said, self.tr("Undo"), self._undo)

    def keep_step(self, undo: Callable[[], None]) -> None:
        """Let the next Undo make this call."""
        self._steps = [*self._steps[1 - _MOST_STEPS :], undo]
        self._actions["undo"].setEnabled(True)

    def _undo(self) -> None:
        if self._steps:
            self._steps.pop()()
        self._column.undo.hide()
        self._actions["undo"].setEnabled(bool(self._steps))

    # ---- tags --------------------------------------------------------------------------------

    def _ask_for_tags(self) -> None:
        wanted = self._targets()
        if wanted:
            self._desk.shelves.ask_tags(wanted)

    def _show_tags(self, wanted: list[ArticleId], tags: dict[str, int]) -> None:
        self._meant = wanted
        header = self._pane.header
        of_article = header.isVisible() and not self._list.picked
        spot = header.spot("tag") if of_article else self._column.picks
        rtl = spot.layoutDirection() == self._popover.layoutDirection().RightToLeft
        corner = spot.rect().bottomRight() if rtl else spot.rect().bottomLeft()
        if not spot.isVisible():
            spot, corner = self._list, self._list.rect().topLeft()
        self._popover.open_at(spot.mapToGlobal(corner), tags, len(wanted))

    def _tag(self, kind: DeedKind, tag: str) -> None:
        self._desk.shelves.do(kind, self._meant or [], tag)

    def _ask_for_name(self, tag: str) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Rename the tag"))
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(tag)
        dialog.textValueSelected.connect(lambda name: self._desk.shelves.rename_tag(tag, name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # ---- the trash ---------------------------------------------------------------------------

    def _ask_to_empty(self) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Kiosque")
        box.setText(self.tr("Remove for good what is in the trash?"))
        box.setInformativeText(self.tr("The articles, their pages and pictures cannot come back."))
        remove = box.addButton(self.tr("Empty the trash"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        remove.clicked.connect(self._desk.shelves.empty_trash)
        box.finished.connect(box.deleteLater)
        box.open()

    # ---- how it is shown ---------------------------------------------------------------------

    def _show_state(self, opened: OpenArticle | None) -> None:
        """Let the buttons above the pane say how the article stands."""
        self._opened = opened
        saved = opened.saved if opened is not None else None
        archived = saved is not None and saved.state is State.ARCHIVED
        starred = saved is not None and saved.favourite
        self._actions["archive"].setChecked(archived)
        self._actions["star"].setChecked(starred)
        star = ("star-filled", "star") if starred else ("star", "text2")
        self._actions["star"].setIcon(self._style.icon(*star))
