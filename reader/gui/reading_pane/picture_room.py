"""The room that a picture has in the text: how large it is shown, and what stands round it."""

import math
from collections.abc import Iterator
from typing import cast

from msgspec import Struct
from PySide6.QtGui import QTextBlock, QTextCursor, QTextFragment, QTextTable

from reader.gui.reading_pane.link_marks import BOOKMARK
from reader.model.picture import GIVEN_UP, TO_COME

PICTURE = "\ufffc"
#: Of a view's height: what a picture leaves is for the line under it.
_OF_A_VIEW, _LEAST_VIEW = 0.88, 320
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

    def size_of(self, width: int, height: int, share: float = 1.0) -> tuple[int, int]:
        """Return how large a picture of this size is shown; share: its part of the column."""
        if not (width and height):
            return 0, 0
        highest = self.highest
        if height <= _STRIP * width:
            highest = min(highest, max(_LEAST_VIEW, _OF_A_VIEW * self.view))
        # One pixel less: Qt rounds up, and the page could be pushed to the side.
        scale = min(1.0, (self.column * share - 1) / width, highest / height)
        return round(width * scale), round(height * scale)


def share_of_column(cursor: QTextCursor) -> float:
    """Return the part of the text's width that the cursor's place has: in a table, its cell's."""
    table = cast("QTextTable | None", cursor.currentTable())  # the stubs know of no None
    if table is None:
        return 1.0
    return table.cellAt(cursor).columnSpan() / table.columns()


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
    """Return whether pictures stand alone, and the text begins right under them: no caption."""
    below = block.next()
    alone = PICTURE in block.text() and _is_wordless(block)
    return alone and below.isValid() and below.blockFormat().topMargin() == 0


def _is_wordless(block: QTextBlock) -> bool:
    return not block.text().replace(PICTURE, "").strip()
