"""The room that a picture has in the text: how large it is shown, and what stands round it."""

import math
from collections.abc import Iterator
from typing import cast

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QTextBlock, QTextCursor, QTextFragment, QTextList, QTextTable

from reader.gui.reading_pane.link_marks import BOOKMARK
from reader.model.picture import GIVEN_UP, TO_COME

PICTURE = "\ufffc"
#: Of a view's height: what a picture leaves is for the line under it.
_OF_A_VIEW, _LEAST_VIEW = 0.88, 320
_NARROWEST = 16
#: Of the width that it has: one that would be a little narrower has all of it.
_NEARLY = 0.85
#: Heights to a width; a longer one is a strip, to be read from top to bottom.
_STRIP = 2


class Room(Struct, frozen=True):
    """What pictures have, in pixels.

    column: the width of the text. highest: none is higher. view: the height of what is seen at
    once; a picture is seen whole in it, unless it is a strip.
    """

    column: float
    highest: float = math.inf
    view: float = math.inf

    def size_of(self, width: int, height: int) -> tuple[int, int]:
        """Return how large a picture of this size is shown."""
        if not (width and height):
            return 0, 0
        # One pixel less: Qt rounds up, and the page could be pushed to the side.
        scale = min(1.0, (self.column - 1) / width)
        seen = max(_LEAST_VIEW, _OF_A_VIEW * self.view) / height
        if height <= _STRIP * width and seen < _NEARLY * scale:
            scale = seen
        scale = min(scale, self.highest / height)
        return round(width * scale), round(height * scale)


def room_at(cursor: QTextCursor, room: Room) -> Room:
    """Return what a picture at the cursor has of the room: in a table, a list, a quote less."""
    table = cast("QTextTable | None", cursor.currentTable())  # the stubs know of no None
    items = cast("QTextList | None", cursor.currentList())
    look = cursor.blockFormat()
    column = room.column - look.leftMargin() - look.rightMargin()
    if items is not None:
        column -= items.format().indent() * cursor.document().indentWidth()
    if table is not None:
        column *= table.cellAt(cursor).columnSpan() / table.columns()
    return replace(room, column=max(_NARROWEST, column))


def images_in(block: QTextBlock) -> Iterator[tuple[int, QTextFragment]]:
    """Give the pictures in the block, and where each stands."""
    if PICTURE not in block.text():
        return
    piece = block.begin()
    while not piece.atEnd():
        fragment = piece.fragment()
        image = fragment.charFormat()
        if image.isImageFormat() and image.toImageFormat().name() != BOOKMARK:
            yield fragment.position(), fragment
        piece += 1


def size_of_missing(name: str) -> tuple[int, int] | None:
    """Return the size of a picture that is not in the library, None if this names another."""
    kind, _, size = name.partition("/")
    if kind not in (TO_COME, GIVEN_UP):
        return None
    width, _, height = size.partition("x")
    return int(width), int(height)


def are_several(block: QTextBlock) -> bool:
    """Return whether the block has several pictures and no words: those of a gallery."""
    return block.text().count(PICTURE) > 1 and _is_wordless(block)


def is_bare(block: QTextBlock) -> bool:
    """Return whether pictures stand alone, and text or a quote begins under them: no caption."""
    below = block.next()
    if not (PICTURE in block.text() and _is_wordless(block) and below.isValid()):
        return False
    own, next_ = block.blockFormat(), below.blockFormat()
    return next_.topMargin() == 0 or next_.leftMargin() > own.leftMargin()


def _is_wordless(block: QTextBlock) -> bool:
    return not block.text().replace(PICTURE, "").strip()
