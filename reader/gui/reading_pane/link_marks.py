"""Links in the text: where they are, and how they show whether their story is saved.

To a saved story the line under the words is solid and a small bookmark follows them; to any other
it is dotted. Rich text has no words for a dotted line, so it is set in the document.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache

from msgspec import Struct
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPixmap,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)

from reader.gui.style import Style

#: The name under which the document has the bookmark.
BOOKMARK = "kiosque-mark:saved"
_SIDE, _GAP = 14, 1
_PICTURE = "\ufffc"


class Anchor(Struct, frozen=True):
    """A link in the text: from `start` to before `end`. words: without soft hyphens."""

    start: int
    end: int
    address: str
    words: str


def anchors(document: QTextDocument) -> list[Anchor]:
    """Return the links that have words, in their order; one of several formats is one link."""
    every = all_anchors(document)
    return [each for each in every if any(sign.isalnum() for sign in each.words)]


def all_anchors(document: QTextDocument) -> list[Anchor]:
    """Return the links as anchors() does, and those that are but a sign or a picture."""
    found: list[Anchor] = []
    block = document.begin()
    while block.isValid():
        for each in _anchors_in(block):
            last = found[-1] if found else None
            if last is not None and last.end == each.start and last.address == each.address:
                found[-1] = Anchor(last.start, each.end, last.address, last.words + each.words)
            else:
                found.append(each)
        block = block.next()
    return found


def mark(document: QTextDocument, is_saved: Callable[[str], bool]) -> None:
    """Show of each web link whether its story is saved."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for anchor in reversed([each for each in anchors(document) if is_web(each.address)]):
        saved = is_saved(anchor.address)
        line = QTextCharFormat()
        line.setUnderlineStyle(
            QTextCharFormat.UnderlineStyle.SingleUnderline
            if saved
            else QTextCharFormat.UnderlineStyle.DotLine
        )
        cursor.setPosition(anchor.start)
        cursor.setPosition(anchor.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(line)
        if saved:
            cursor.setPosition(anchor.end)
            cursor.insertImage(_bookmark(anchor.address))
    cursor.endEditBlock()


def bookmarks(document: QTextDocument) -> list[int]:
    """Return where in the document bookmarks stand, in order."""
    if not any(_is_bookmark(each) for each in document.allFormats()):
        return []
    found: list[int] = []
    block = document.begin()
    while block.isValid():
        piece = block.begin()
        while not piece.atEnd():
            fragment = piece.fragment()
            if _is_bookmark(fragment.charFormat()):
                found.extend(range(fragment.position(), fragment.position() + fragment.length()))
            piece += 1
        block = block.next()
    return found


def _is_bookmark(look: QTextFormat) -> bool:
    return look.isImageFormat() and look.toImageFormat().name() == BOOKMARK


def drawn_bookmark(style: Style, ratio: float, *, rtl: bool) -> QImage:
    """Return the bookmark with a gap before it. ratio: device pixels per pixel."""
    return _drawn(style.pixmap("bookmark-check", _SIDE, "saved", ratio), ratio, rtl)


@lru_cache(maxsize=4)
def _drawn(bookmark: QPixmap, ratio: float, rtl: bool) -> QImage:
    image = QImage(round((_SIDE + _GAP) * ratio), round(_SIDE * ratio), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.drawPixmap(QPointF(0 if rtl else _GAP, 0), bookmark)
    painter.end()
    return image


def is_web(address: str) -> bool:
    """Return whether a link leads to a page of the web, and not to a place in the text."""
    return address.startswith(("http://", "https://"))


def _anchors_in(block: QTextBlock) -> Iterator[Anchor]:
    piece = block.begin()
    while not piece.atEnd():
        fragment = piece.fragment()
        address = fragment.charFormat().anchorHref()
        if address:
            words = fragment.text().replace("\u00ad", "").replace(_PICTURE, "")
            start = fragment.position()
            yield Anchor(start, start + fragment.length(), address, words)
        piece += 1


def _bookmark(address: str) -> QTextImageFormat:
    image = QTextImageFormat()
    image.setName(BOOKMARK)
    image.setWidth(_SIDE + _GAP)
    image.setHeight(_SIDE)
    image.setAnchor(True)
    image.setAnchorHref(address)
    return image
