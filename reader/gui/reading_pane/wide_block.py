"""A table or code that is wider than the text: it scrolls sideways, by itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextOption,
    QTextTable,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

_WIDEST_COLUMN = 180  # pixels on average: what is wider is better broken into lines
_SCROLL_BAR = 14
_SPARE = 1  # Qt rounds up


class WideBlock(QTextBrowser):
    """Shows a copy of a table of the page in the width that its words need."""

    def __init__(self, table: QTextTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._copy, self._wide, self._is_code = _copied(table), 0, table.columns() == 1
        self._copy.setParent(self)
        self.setDocument(self._copy)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Code") if self._is_code else self.tr("Table"))
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self._wide = self._width_of(table.columns())
        self.setLineWrapColumnOrWidth(self._wide)

    def hasHeightForWidth(self) -> bool:
        """Return that it has: what is wider than the text has a scroll bar."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high it is in a text of this width."""
        wide = max(self._wide, width - _SPARE)
        self.setLineWrapColumnOrWidth(wide)
        return round(self._copy.size().height()) + (_SCROLL_BAR if wide > width else 0)

    def mark(self, start: int, end: int, look: QTextCharFormat) -> None:
        """Mark these characters, counted from where the table begins, and bring them into view."""
        cursor = QTextCursor(self._copy)
        first = _table_in(self._copy).firstPosition()
        cursor.setPosition(first + start)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        cursor.setPosition(first + end, QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, look
        self.setExtraSelections([selection])

    def unmark(self) -> None:
        """Take the mark away."""
        self.setExtraSelections([])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways; up and down is the page's."""
        across = abs(event.angleDelta().x()) > abs(event.angleDelta().y())
        if across or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().wheelEvent(event)
        else:
            event.ignore()

    def _width_of(self, columns: int) -> int:
        """Return the width in which no word is broken, and lines are no shorter than need be."""
        least = least_width(self._copy)
        self._copy.setTextWidth(-1)
        most = self._copy.idealWidth()
        return round(max(least, min(most, columns * _WIDEST_COLUMN))) + _SPARE


def is_wide(table: QTextTable, width: float) -> bool:
    """Return whether a word of the table is broken, or cut off, in a text of this width."""
    return least_width(_copied(table)) > width


def least_width(document: QTextDocument) -> float:
    """Return the width that the document needs to break no word."""
    document.setTextWidth(1)
    return document.size().width()


def _copied(table: QTextTable) -> QTextDocument:
    """Return a document with nothing but a copy of the table."""
    source = table.document()
    cursor = QTextCursor(source)
    cursor.setPosition(table.firstPosition() - 1)
    cursor.setPosition(table.lastPosition() + 1, QTextCursor.MoveMode.KeepAnchor)
    copy = QTextDocument()
    copy.setUndoRedoEnabled(False)
    copy.setDocumentMargin(0)
    copy.setDefaultFont(source.defaultFont())
    option = QTextOption(source.defaultTextOption())
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    copy.setDefaultTextOption(option)
    QTextCursor(copy).insertFragment(QTextDocumentFragment(cursor))
    made = _table_in(copy)
    look = made.format()
    look.setTopMargin(0)
    look.setBottomMargin(0)
    made.setFormat(look)
    for block in (copy.begin(), copy.lastBlock()):  # the lines above and below it, which are empty
        if not block.text():
            flat = QTextBlockFormat()
            flat.setLineHeight(0, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            QTextCursor(block).setBlockFormat(flat)
    return copy


def _table_in(document: QTextDocument) -> QTextTable:
    return next(
        frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)
    )
