"""What lies under the text: the related stories, which are made anew when they stand otherwise."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTextBrowser

from reader.gui.reading_pane.related_strip import RelatedStrip
from reader.gui.reading_pane.scrolling import bring_into_view
from reader.gui.style import Style
from reader.model.article import Beside, OpenArticle

_ABOVE = 32


class UnderText(QObject):
    """The place under the text of one pane, and the strip in it, None if there is none."""

    def __init__(self, style: Style, pane: QTextBrowser) -> None:
        super().__init__(pane)
        self._style, self._pane = style, pane
        self.strip: RelatedStrip | None = None

    def show(self, opened: OpenArticle | None, beside: Beside) -> RelatedStrip | None:
        """Show the related stories as they stand now; return the new strip, None if there is none.

        What had the focus has it again.
        """
        focused = ""
        if self.strip is not None:
            focused = self.strip.name_with_focus()
            self.strip.hide()
            self.strip.deleteLater()
            self.strip = None
        if opened is None or not (
            opened.offered or opened.linked_from or beside.alike or beside.thread
        ):
            return None
        self.strip = RelatedStrip(self._style, opened, self._pane.viewport(), beside)
        self.strip.focused.connect(lambda widget: bring_into_view(self._pane, widget))
        self.strip.show()
        if focused:
            self.strip.give_focus(focused)
        return self.strip

    def fit(self, width: int) -> int:
        """Give the strip this width; return how much room it needs under the text."""
        return 0 if self.strip is None else self.strip.fit(width) + _ABOVE

    def place(self, left: int, bottom: int) -> None:
        """Lay the strip here. bottom: where it ends, in pixels of the page."""
        if self.strip is not None:
            scrolled = self._pane.verticalScrollBar().value()
            self.strip.move(left, bottom - self.strip.height() - scrolled)
