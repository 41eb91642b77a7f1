"""What lies under the text: the related stories, which are made anew when they stand otherwise."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QTextBrowser

from reader.gui.reading_pane.related_strip import RelatedStrip
from reader.gui.reading_pane.scrolling import bring_into_view
from reader.gui.style import Style
from reader.model.article import ArticleId, Beside, OpenArticle

_ABOVE = 32
_ASKED = ("opened", "queued", "cancelled", "tried", "outbox", "browser", "searched")


class UnderText(QObject):
    """The place under the text of one pane, and the strip in it, None if there is none.

    What is asked of the strip is told by the pane's signals of the same names.
    """

    def __init__(self, style: Style, pane: QTextBrowser) -> None:
        super().__init__(pane)
        self._style, self._pane = style, pane
        self._beside: tuple[ArticleId | None, Beside] = None, Beside()
        self.strip: RelatedStrip | None = None

    def note(self, article_id: ArticleId, beside: Beside) -> bool:
        """Take note of what stands beside an article; return whether that is news."""
        known, self._beside = self._beside, (article_id, beside)
        return known != self._beside

    def show(self, opened: OpenArticle | None) -> None:
        """Show the related stories as they stand now; none under an article that is not whole.

        What had the focus has it again; the pane, if it is no longer there.
        """
        focused, came_by = "", Qt.FocusReason.OtherFocusReason
        if self.strip is not None:
            focused, came_by = self.strip.name_with_focus(), self.strip.came_by
        if focused:  # else Qt would give it to whatever comes next in the window
            self._pane.setFocus(Qt.FocusReason.OtherFocusReason)
        self.clear()
        if opened is None or not opened.whole:
            return
        of, beside = self._beside
        if of != opened.saved.id:
            beside = Beside()
        if not (opened.offered or opened.linked_from or beside.alike or beside.thread):
            return
        self.strip = RelatedStrip(self._style, opened, self._pane.viewport(), beside)
        # Out of view until it has its place: the pointer would seem to be on what is nowhere yet.
        self.strip.move(0, self._pane.viewport().height())
        self.strip.show()
        for name in _ASKED:
            getattr(self.strip, name).connect(getattr(self._pane, name))
        if focused:
            self.strip.give_focus(focused, came_by)
        self.strip.focused.connect(lambda widget: bring_into_view(self._pane, widget))

    def clear(self) -> None:
        """Take the strip away."""
        if self.strip is not None:
            self.strip.hide()
            self.strip.deleteLater()
            self.strip = None

    def fit(self, width: int) -> int:
        """Give the strip this width; return how much room it needs under the text."""
        return 0 if self.strip is None else self.strip.fit(width) + _ABOVE

    def place(self, left: int, bottom: int) -> None:
        """Lay the strip here. bottom: where it ends, in pixels of the page."""
        if self.strip is not None:
            scrolled = self._pane.verticalScrollBar().value()
            self.strip.move(left, bottom - self.strip.height() - scrolled)
