"""Where in the page its reader is: which line is at the top of the view, how much was seen."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.gui.reading_pane.bare_text import MOST_UNITS, BareText, words_behind
from reader.gui.reading_pane.document import ArticleDocument
from reader.gui.reading_pane.embedding import Embedding
from reader.model.reading_place import ReadingPlace

_QUOTE = 64
_SHORTEST_QUOTE = 16


class Places:
    """The places of one pane."""

    def __init__(self, pane: QTextEdit, page: ArticleDocument, embedding: Embedding) -> None:
        self._pane, self._page, self._embedding = pane, page, embedding
        #: Which part of the text the page has, of how many.
        self.part, self.parts = 0, 1

    def here(self) -> ReadingPlace:
        """Return the place of the moment."""
        position, below = self.top_line()
        rooms = self._embedding.rooms()
        start, quote = words_behind(self._beginning(position), rooms, position, _QUOTE)
        return ReadingPlace(quote, start, self.progress(), below, self.part)

    def _beginning(self, position: int) -> str:
        """Return the text up to some way behind this position: all of it may be long."""
        cursor = QTextCursor(self._page)
        end = min(position + MOST_UNITS * _QUOTE, self._page.characterCount() - 1)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def show(self, place: ReadingPlace) -> None:
        """Scroll to this place."""
        if not place.start and not place.below:
            self._pane.verticalScrollBar().setValue(0)
            return
        bare = BareText(self._page.toRawText(), self._embedding.rooms())
        position = bare.position(_found(bare.text, place))
        self.show_line(self._embedding.document_position(position), place.below)

    def progress(self) -> int:
        """Return how many percent of the text were seen, if it was read down to here."""
        frame = self._page.rootFrame().frameFormat()
        end = self._page.size().height() - frame.bottomMargin()
        way = round(end) - self._pane.viewport().height()
        gone = self._pane.verticalScrollBar().value()
        seen = 1.0 if gone >= way else gone / way
        return int(100 * (self.part + seen) / self.parts)

    def top_line(self) -> tuple[int, int]:
        """Return where the line at the top of the view begins, and how far it is out of view.

        The position is the document's; the distance, in pixels, may be larger than the line: it
        may be a picture, or the last line of all with the related stories under it.
        """
        gone = self._pane.verticalScrollBar().value()
        if not gone:  # in the margin above the first line Qt may find any other
            return 0, -round(self._top_of(0))
        # In the middle: at its edges one may be taken for the end of the line before.
        middle = QPoint(self._pane.viewport().width() // 2, 0)
        cursor = self._pane.cursorForPosition(middle)
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        position = cursor.block().position() + (line.textStart() if line.isValid() else 0)
        return position, gone - round(self._top_of(position))

    def show_line(self, position: int, below: int) -> None:
        """Scroll to where top_line() was so."""
        if position:
            self._page.lay_out()  # one may have to scroll as far
        self._pane.verticalScrollBar().setValue(round(self._top_of(position)) + below)

    def _top_of(self, position: int) -> float:
        block = self._page.findBlock(position)
        top = self._page.documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(position - block.position())
        return top + line.y() if line.isValid() else top


def _found(text: str, place: ReadingPlace) -> int:
    """Return where the words of the place begin; of several, the nearest to where they were."""
    for length in (len(place.quote), len(place.quote) // 2, len(place.quote) // 4):
        words = place.quote[:length]
        if length < min(_SHORTEST_QUOTE, len(place.quote)) or not words:
            break
        before = text.rfind(words, 0, place.start + length)
        behind = text.find(words, place.start)
        found = [at for at in (before, behind) if at >= 0]
        if found:
            return min(found, key=lambda at: abs(at - place.start))
    return min(place.start, max(0, len(text) - 1))
