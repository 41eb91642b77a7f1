"""Footnotes: which link is the mark of one, and what the note says."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from reader.gui.reading_pane.document import names_in
from reader.gui.reading_pane.link_marks import Anchor, all_anchors

_LONGEST_MARK = 4  # letters, of "12", "iv", "[a]"
_MOST_BLOCKS = 6
_BETWEEN, _LINE = 6.0, 120.0  # pixels between its paragraphs; percent
_BRACKETS = "[](){}.:^ \u00a0"


class Note(Struct, frozen=True):
    """A note in the text: from `start` to before `end`. mark: where its mark stands.

    name: the place in the text where it begins. number: as it is written, "" for a mere sign.
    """

    name: str
    number: str
    start: int
    end: int
    mark: int


def note_behind(document: QTextDocument, name: str, near: int) -> Note | None:
    """Return the note that a link to this place is the mark of, None if it is none.

    A mark is short or raised, and its note stands further down, not under a heading of its name.
    near: of several marks with the same note, the one next to this position is meant.
    """
    marks = [each for each in all_anchors(document) if each.address == f"#{name}"]
    block = next((each for each in _blocks(document.begin()) if name in names_in(each)), None)
    if not marks or block is None or block.blockFormat().headingLevel():
        return None
    mark = min(marks, key=lambda each: _distance(each, near))
    start = _start_of(block, name)
    if mark.end > start or not _is_mark(document, mark):
        return None
    number = mark.words.strip(_BRACKETS)
    return Note(name, number, start, _end_of(block, start), mark.start)


def copy_note(document: QTextDocument, note: Note, into: QTextDocument) -> None:
    """Make the note all that `into` has, without the links that lead back to its mark.

    It is set in the plain lines of a small text: neither as an item of a list nor as wide.
    """
    into.clear()
    whole = QTextCursor(document)
    whole.setPosition(note.start)
    whole.setPosition(note.end, QTextCursor.MoveMode.KeepAnchor)
    QTextCursor(into).insertFragment(whole.selection())
    for link in reversed(all_anchors(into)):
        if link.address.startswith("#") and len(link.words.strip(_BRACKETS)) <= _LONGEST_MARK:
            cursor = QTextCursor(into)
            cursor.setPosition(link.start)
            cursor.setPosition(link.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
    if not into.firstBlock().text() and into.blockCount() > 1:
        cursor = QTextCursor(into)
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    for block in _blocks(into.begin()):
        if block.textList() is not None:
            block.textList().remove(block)
        made = QTextBlockFormat()
        made.setLayoutDirection(block.blockFormat().layoutDirection())
        made.setBottomMargin(_BETWEEN if block.next().isValid() else 0)
        made.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        QTextCursor(block).setBlockFormat(made)


def _distance(anchor: Anchor, position: int) -> int:
    return max(anchor.start - position, position - anchor.end, 0)


def _is_mark(document: QTextDocument, anchor: Anchor) -> bool:
    cursor = QTextCursor(document)
    cursor.setPosition(anchor.end)
    raised = QTextCharFormat.VerticalAlignment.AlignSuperScript
    is_short = len(anchor.words.strip(_BRACKETS)) <= _LONGEST_MARK
    return is_short or cursor.charFormat().verticalAlignment() == raised


def _start_of(block: QTextBlock, name: str) -> int:
    """Return where a note begins: in the middle of its block if several share one."""
    piece = block.begin()
    while not piece.atEnd():
        if name in piece.fragment().charFormat().anchorNames():
            return piece.fragment().position()
        piece += 1
    return block.position()


def _end_of(block: QTextBlock, start: int) -> int:
    """Return where it ends: before the next note, heading or item of its list."""
    piece = block.begin()
    while not piece.atEnd():
        fragment = piece.fragment()
        if fragment.position() > start and fragment.charFormat().anchorNames():
            return fragment.position()
        piece += 1
    last = block
    for number, after in enumerate(_blocks(block.next())):
        ended = after.blockFormat().headingLevel() or names_in(after) or _is_item(block, after)
        if number >= _MOST_BLOCKS or ended or not _belongs(block, after):
            break
        last = after
    return last.position() + last.length() - 1


def _is_item(block: QTextBlock, after: QTextBlock) -> bool:
    return after.textList() is not None and after.textList() == block.textList()


def _belongs(block: QTextBlock, after: QTextBlock) -> bool:
    """Return whether a block that follows is more of the note: within the item, indented."""
    inner = after.blockFormat().indent() + (after.textList() is not None)
    return block.textList() is not None and inner > 0


def _blocks(block: QTextBlock) -> Iterator[QTextBlock]:
    while block.isValid():
        yield block
        block = block.next()
