"""Passages of the document: the text that they are sought in, their lines, what is painted."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextCursor, QTextLine
from PySide6.QtWidgets import QTextEdit

from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.reading_pane.tints import Tint


def text_behind(start: QTextCursor) -> str:
    """Return the text of the document from here to its end, with all marks that Qt sets in it."""
    # Not by a selection: where a cursor is set, all of the text before is laid out.
    units = start.document().toRawText().encode("utf-16-le", "surrogatepass")
    return units[2 * start.position() :].decode("utf-16-le", "surrogatepass")


def passage(pane: QTextEdit, start: int, end: int) -> QTextCursor:
    """Return the passage between two positions; it moves along when the document changes."""
    cursor = QTextCursor(pane.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def tints(
    pane: ReadingPane, cursor: QTextCursor, ground: QColor, faint: QColor, ink: QColor
) -> list[Tint]:
    """Return what paints a passage: its background, and ink where the text is faint.

    Captions are faint: on a highlight they would be too faint.
    """
    found: list[Tint] = []
    for start, end, block in _parts(cursor):
        look = QTextCharFormat()
        look.setBackground(ground)
        if block.charFormat().foreground().color() == faint:
            look.setForeground(ink)
        found.append(Tint(pane.text_position(start), pane.text_position(end), look))
    return found


def line_boxes(pane: QTextEdit, cursor: QTextCursor) -> list[QRect]:
    """Return where each line of the passage lies, in pixels of the viewport."""
    boxes: list[QRect] = []
    for start, end, block in _parts(cursor):
        layout, at = block.layout(), block.position()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start - at, line.textStart())
            last = min(end - at, line.textStart() + line.textLength())
            last = first + len(block.text()[first:last].rstrip())
            if first < last:
                boxes.append(_box(pane, block, line, first, last))
    return boxes


def _box(pane: QTextEdit, block: QTextBlock, line: QTextLine, first: int, last: int) -> QRect:
    corner = pane.cursorRect(passage(pane, block.position() + first, block.position() + first))
    xs = [_x_of(line, each) for each in (first, last)]
    left = corner.x() + round(min(xs) - xs[0])
    size = QSize(round(abs(xs[1] - xs[0])), corner.height())
    return QRect(QPoint(left, corner.y()), size)


def _x_of(line: QTextLine, position: int) -> float:
    x, _ = cast("tuple[float, int]", line.cursorToX(position))  # the stub says: object
    return x


def _parts(cursor: QTextCursor) -> Iterator[tuple[int, int, QTextBlock]]:
    """Give the parts of the passage, one for each block that it touches."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = cursor.document().findBlock(start)
    while block.isValid() and block.position() < end:
        first = max(start, block.position())
        last = min(end, block.position() + block.length() - 1)
        if first < last:
            yield first, last, block
        block = block.next()
