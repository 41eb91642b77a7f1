"""Find words in the open article: all places are marked, one of them is where one is."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from reader.gui.reading_pane.bare_text import BareText
from reader.gui.reading_pane.document import ArticleDocument
from reader.gui.reading_pane.embedding import Embedding
from reader.gui.reading_pane.find_bar import FindBar, is_escape
from reader.gui.reading_pane.tints import Tint, Tints
from reader.gui.reading_pane.wide_blocks import WideBlocks
from reader.gui.style import Style

_LAYER = "found"
_INSET = 12
_LONGEST_GUESS = 80  # characters that are selected; more is no word to find


class Finder(QObject):
    """The find bar of one pane, and the places of its words."""

    def __init__(
        self,
        style: Style,
        pane: QTextBrowser,
        page: ArticleDocument,
        embedding: Embedding,
        tints: Tints,
        wide: WideBlocks,
    ) -> None:
        super().__init__(pane)
        self._page, self._wide = page, wide
        self._style, self._pane, self._embedding, self._tints = style, pane, embedding, tints
        self._bare: tuple[int, BareText] | None = None  # by the document's revision
        self._found: list[tuple[int, int]] = []
        self._current = 0
        self.bar = FindBar(style, pane)
        self.bar.asked.connect(lambda _: self._look())
        self.bar.stepped.connect(self.step)
        self.bar.closed.connect(self.close)
        pane.installEventFilter(self)

    def open(self) -> None:
        """Show the bar with the words that are selected, else with those of the last time."""
        words = self._pane.textCursor().selectedText().replace("\u00ad", "")
        if words and len(words) <= _LONGEST_GUESS and "\u2029" not in words:
            self.bar.field.setText(words)
        self.bar.show()
        self.bar.raise_()
        self.place_bar()
        self.bar.field.selectAll()
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._look()

    def close(self) -> None:
        """Hide the bar and the marks; one stays where one is."""
        self.bar.hide()
        self._found = []
        self._tints.put(_LAYER, ())
        self._wide.unmark()
        self._pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go to the next place but `by` - 1, from the last to the first; back if negative."""
        if self.bar.isHidden():
            self.open()
        elif self._found:
            self._current = (self._current + by) % len(self._found)
            self._show()

    def look_again(self) -> None:
        """Find the words in what the pane shows now; one stays where one is."""
        if not self.bar.isHidden():
            self._find()
            self._mark()

    def eventFilter(self, pane: QObject, event: QEvent) -> bool:
        """Let Esc in the text close the bar."""
        if not self.bar.isHidden():
            if is_escape(event, QEvent.Type.ShortcutOverride):
                event.accept()
                return True
            if is_escape(event, QEvent.Type.KeyPress):
                self.close()
                return True
        return False

    def _look(self) -> None:
        """Go to the first place from here on."""
        self._find()
        if self._found:
            self._show()
        else:
            self._mark()

    def _find(self) -> None:
        corner = self._pane.cursorForPosition(self._pane.viewport().rect().topLeft())
        top = self._embedding.text_position(corner.position())
        self._found = self._text().find_all(self.bar.field.text())
        below = (number for number, (start, _) in enumerate(self._found) if start >= top)
        self._current = next(below, 0)

    def _text(self) -> BareText:
        document = self._pane.document()
        if self._bare is None or self._bare[0] != document.revision():
            bare = BareText(document.toRawText(), self._embedding.rooms())
            self._bare = document.revision(), bare
        return self._bare[1]

    def _show(self) -> None:
        """Mark the places, and bring the current one into view."""
        self._mark()
        start, end = self._found[self._current]
        cursor = QTextCursor(self._pane.document())
        cursor.setPosition(self._embedding.document_position(start))
        self._page.lay_out()  # one may have to scroll as far
        spot = self._pane.cursorRect(cursor)
        showing = self._wide.showing(cursor.block())
        if showing is not None:  # the place is in a table that scrolls by itself
            widget, first = showing
            at = cursor.position() - first
            widget.mark(at, at + end - start, self._look_of("accent", "on_accent"))
            spot = widget.geometry()
        height = self._pane.viewport().height()
        if spot.top() < self.bar.geometry().bottom() or spot.bottom() > height - _INSET:
            scrolled = self._pane.verticalScrollBar()
            scrolled.setValue(scrolled.value() + spot.top() - height // 3)

    def _mark(self) -> None:
        self._wide.unmark()
        looks = self._look_of("hit", "on_hit"), self._look_of("accent", "on_accent")
        self._tints.put(
            _LAYER,
            [
                Tint(start, end, looks[number == self._current])
                for number, (start, end) in enumerate(self._found)
            ],
        )
        self.bar.show_count(self._current + 1, len(self._found))

    def _look_of(self, ground: str, ink: str) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setBackground(self._style.colour(ground))
        look.setForeground(self._style.colour(ink))
        return look

    def place_bar(self) -> None:
        """Lay the bar into the far corner of the view."""
        view = self._pane.viewport().geometry()
        self.bar.fit(view.width() - 2 * _INSET)
        rtl = self._pane.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = view.left() + _INSET if rtl else view.right() + 1 - _INSET - self.bar.width()
        self.bar.move(left, view.top() + _INSET)
