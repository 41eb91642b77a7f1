"""Which paragraphs of the document are which blocks of the article's text, and the way back."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextList, QTextTable

from reader.gui.reading_pane.document import ACCOUNT, digest_in
from reader.gui.reading_pane.embedding import is_room

_PICTURE = "\ufffc"  # where a picture stands in the text
_NO_LETTERS = re.compile(r"\W+")


class Part(Struct, frozen=True):
    """What is removed at once: a paragraph, a list, a table, or a picture.

    blocks: its paragraphs. digest: of the picture, "" for text.
    """

    blocks: tuple[QTextBlock, ...]
    digest: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """The texts of its paragraphs."""
        texts = (block.text().replace(_PICTURE, "") for block in self.blocks)
        return tuple(text for text in texts if text.strip())


def story_of(document: QTextDocument) -> list[QTextBlock]:
    """Return the paragraphs behind the head, without the rooms that are kept for widgets."""
    block, found, inside = document.begin(), list[QTextBlock](), False
    while block.isValid():
        if inside and not is_room(block):
            found.append(block)
        inside = inside or block.userState() == ACCOUNT
        block = block.next()
    return found


def places_of(document: QTextDocument, lines: Sequence[str]) -> list[QTextBlock]:
    """Return before which paragraph each place between the lines of the text lies.

    The first is that above all lines, the last that below them: one more than lines. A block that
    is not valid means the end. Lines that are not found stand where the one before does.
    """
    story = story_of(document)
    if not story:
        return [QTextBlock()] * (len(lines) + 1)
    numbers: dict[str, list[int]] = {}
    for number, block in enumerate(story):
        numbers.setdefault(_key(block.text()), []).append(number)
    places = [0]
    last = -1
    for line in lines:
        known = numbers.get(_key(line), [])
        at = bisect_right(known, last)
        if at < len(known):
            last = known[at]
        places.append(last + 1)
    return [_outside(story, place) for place in places]


def _outside(story: Sequence[QTextBlock], place: int) -> QTextBlock:
    """Return the first paragraph from here on that stands in no table."""
    for block in story[place:]:
        if QTextCursor(block).currentTable() is None:
            return block
    return QTextBlock()


def parts_of(document: QTextDocument) -> list[Part]:
    """Return what can be removed, in order."""
    parts: list[Part] = []
    whole: tuple[str, int] | None = None
    for block in story_of(document):
        group = _group_of(block)
        if group is not None and group == whole:
            parts[-1] = Part((*parts[-1].blocks, block))
            continue
        has_words = bool(block.text().replace(_PICTURE, "").strip())
        digest = "" if has_words else _picture_in(block)
        if digest or has_words:
            parts.append(Part((block,), digest))
            whole = group
    return parts


def _group_of(block: QTextBlock) -> tuple[str, int] | None:
    """Return the table or list that a paragraph stands in, None if in none."""
    table: QTextTable | None = QTextCursor(block).currentTable()
    if table is not None:
        return "table", table.firstPosition()
    items: QTextList | None = block.textList()
    return None if items is None else ("list", items.objectIndex())


def _picture_in(block: QTextBlock) -> str:
    """Return the digest of the picture of which a paragraph consists, "" if it does not."""
    piece = block.begin()
    while not piece.atEnd():
        form = piece.fragment().charFormat()
        if form.isImageFormat():
            return digest_in(form.toImageFormat().name())
        piece += 1
    return ""


def _key(text: str) -> str:
    return _NO_LETTERS.sub("", text).casefold()
