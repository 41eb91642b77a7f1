"""Join highlights in the pane, their popover and their list with the desk."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.gui.actions import Actions
from reader.gui.desk import Desk
from reader.gui.highlights_view import HighlightsView
from reader.gui.marks_list.view import MarkList
from reader.gui.marks_popover import MarksPopover
from reader.gui.notices import NoticeBar
from reader.gui.pane_column import PaneColumn
from reader.gui.reading_pane.caret import Caret
from reader.gui.reading_pane.marker import Marker
from reader.gui.style import Style
from reader.model.annotation import Listed, Marked


class MarksJoints(QObject):
    """What the user does with highlights, and what comes of it.

    notice: the bar that is seen at this moment.
    """

    def __init__(
        self,
        column: PaneColumn,
        desk: Desk,
        actions: Actions,
        style: Style,
        window: QWidget,
        view: HighlightsView,
        notice: Callable[[], NoticeBar],
    ) -> None:
        super().__init__(window)
        self._desk, self._column, self._notice, self._view = desk, column, notice, view
        self._is_wanted = False  # the popover was asked for, and is to be shown when it is filled
        self.marker = Marker(column.pane, style)
        self.caret = Caret(column.pane)
        self.popover = MarksPopover(style, window)
        actions.join(
            {
                "highlight": self.marker.mark_selection,
                "caret": self.caret.switch,
                "highlights": self._show_popover,
            }
        )
        self._own = [actions[name] for name in ("highlight", "caret", "highlights")]
        self._allow(False)
        desk.opened.connect(lambda *_: self._allow(True))
        desk.closed.connect(lambda: self._allow(False))
        self._join_marker()
        self._join_view()
        for marks in (view.list, self.popover.list):
            self._join_list(marks)

    def _join_marker(self) -> None:
        marker, desk = self.marker, self._desk.marks
        marker.read.connect(self._read)
        marker.chosen.connect(desk.highlight)
        marker.recoloured.connect(desk.recolour)
        marker.noted.connect(desk.write_note)
        marker.removed.connect(desk.remove)
        marker.quoted.connect(self._quote)
        marker.unselected.connect(self._say_unselected)
        marker.outside.connect(self._say_outside)
        marker.lost.connect(self._say_lost)
        desk.placed.connect(marker.show)
        desk.made.connect(self._edit)
        desk.removed.connect(self._say_removed)
        desk.copied.connect(self._copy)
        self._desk.closed.connect(marker.clear)
        self._desk.closed.connect(desk.forget)
        self._desk.lists.counted.connect(lambda _: desk.reload())

    def _join_view(self) -> None:
        view, desk = self._view, self._desk.marks
        view.asked.connect(desk.look_for)
        view.list.rows.wanted.connect(desk.fetch)
        desk.listed.connect(view.show_found)
        desk.counted.connect(view.show_counts)
        desk.rows_came.connect(view.list.rows.fill)
        self.popover.noted.connect(desk.note_article)
        self.popover.written_out.connect(desk.write_out)
        desk.of_article.connect(self._fill_popover)
        desk.changed.connect(self._renew_popover)

    def _join_list(self, marks: MarkList) -> None:
        marks.opened.connect(self._open)
        marks.removed.connect(lambda row: self._desk.marks.remove(row.annotation.id))
        marks.quoted.connect(
            lambda row: self._desk.marks.quote(row.article.id, row.annotation.quote.exact)
        )
        marks.written_out.connect(lambda row: self._desk.marks.write_out(row.article.id))

    # ---- in the pane ---------------------------------------------------------------------

    def _allow(self, allowed: bool) -> None:
        for action in self._own:
            action.setEnabled(allowed)

    def _read(self, text: str) -> None:
        shown = self._column.pane.shown
        if shown is not None:
            self._desk.marks.read(shown.saved.id, text)

    def _edit(self, marked: Marked) -> None:
        if marked.annotation is not None:
            self.marker.edit(marked.annotation.id)
        if marked.before:
            self._bar().say(
                self.tr("It is one highlight now with those that it touched."),
                self.tr("Undo"),
                lambda: self._desk.marks.undo(marked),
            )

    def _quote(self, words: str) -> None:
        shown = self._column.pane.shown
        if shown is not None:
            self._desk.marks.quote(shown.saved.id, words)

    def _open(self, row: Listed) -> None:
        """Show a passage in its article, from which Back leads to the one before."""
        self.popover.hide()
        if row.annotation.quote is not None:
            self.marker.go_to(row.annotation.id)
        if self._desk.current == row.article.id and self._column.isVisible():
            return
        if self._column.isVisible():  # in a narrow window Back leads to the list
            self._desk.open_related(row.article.id)
        else:
            self._desk.open(row.article.id)

    # ---- the popover ---------------------------------------------------------------------

    def _show_popover(self) -> None:
        if self._desk.current is not None:
            self._is_wanted = True
            self._desk.marks.fetch_article(self._desk.current)

    def _fill_popover(self, listed: list[Listed]) -> None:
        if self._desk.current is None or not (self._is_wanted or self.popover.isVisible()):
            return
        self.popover.show_article(self._desk.current, listed)
        if self._is_wanted:
            self._is_wanted = False
            self.popover.show_under(self._column.header.spot("highlights"))

    def _renew_popover(self) -> None:
        if self.popover.isVisible() and self._desk.current is not None:
            self._desk.marks.fetch_article(self._desk.current)

    # ---- what is said --------------------------------------------------------------------

    def _bar(self) -> NoticeBar:
        alone = self._view.isVisible() and not self._column.isVisible()
        return self._view.notice if alone else self._notice()

    def _copy(self, text: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)
            self._bar().say(self.tr("Copied."))

    def _say_removed(self, marked: Marked) -> None:
        is_note = marked.before[0].quote is None
        self._bar().say(
            self.tr("The note is removed.") if is_note else self.tr("The highlight is removed."),
            self.tr("Undo"),
            lambda: self._desk.marks.undo(marked),
        )

    def _say_unselected(self) -> None:
        self._bar().say(
            self.tr(
                "Select a passage first: with the mouse, or with Shift and the arrows after F7."
            )
        )

    def _say_outside(self) -> None:
        self._bar().say(self.tr("The text can be highlighted, but not what stands above it."))

    def _say_lost(self) -> None:
        self._bar().say(
            self.tr("The passage is no longer in the text; the highlight is kept in the list.")
        )
