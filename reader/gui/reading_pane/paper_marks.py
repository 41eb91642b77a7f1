"""Highlights on paper: their ground behind the words, their notes numbered at the end."""

from collections.abc import Callable, Sequence
from html import escape

from msgspec import Struct
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument

from reader.gui.words import tr
from reader.model.annotation import Colour


class PaperMark(Struct, frozen=True):
    """A highlight: from where up to where, counted from the beginning of the article's own text.

    note: what was written beside it, "" if nothing was.
    """

    start: int
    end: int
    colour: Colour
    note: str


def paint_marks(
    document: QTextDocument,
    body: int,
    marks: Sequence[PaperMark],
    ground: Callable[[Colour], QColor],
    *,
    noted: bool,
) -> None:
    """Give each passage its ground. body: where the article's text begins in the document.

    noted: each note has its number behind the passage.
    """
    numbers = numbered(marks) if noted else {}
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for mark in sorted(marks, key=lambda each: each.end, reverse=True):
        cursor.setPosition(body + mark.start)
        cursor.setPosition(body + mark.end, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(ground(mark.colour))
        cursor.mergeCharFormat(look)
        if mark in numbers:
            cursor.setPosition(body + mark.end)
            raised = QTextCharFormat(cursor.charFormat())
            raised.clearBackground()
            raised.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            cursor.insertText(str(numbers[mark]), raised)
    cursor.endEditBlock()


def numbered(marks: Sequence[PaperMark]) -> dict[PaperMark, int]:
    """Return the marks that have a note, numbered from 1 as they come in the text."""
    with_note = sorted((each for each in marks if each.note), key=lambda each: each.end)
    return {each: number for number, each in enumerate(with_note, 1)}


def notes_of(marks: Sequence[PaperMark]) -> str:
    """Return the notes as html, "" if there are none."""
    items = "".join(
        f"<li>{'<br>'.join(escape(line) for line in mark.note.splitlines())}</li>"
        for mark in numbered(marks)
    )
    heading = escape(tr("My notes"))
    return f'<p class="k-h2">{heading}</p><ol>{items}</ol>' if items else ""
