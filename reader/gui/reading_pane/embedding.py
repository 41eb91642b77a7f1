"""Widgets that lie over the text of the pane, each in a room that the document keeps for it.

The room is an empty block of the widget's height. The widget is a child of the pane's viewport, and
so scrolls with the text; it has hover, focus and a name for screen readers, as nothing in a
document has.
"""

from bisect import bisect_left
from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

#: The property of a block that keeps room for a widget; it goes along into copies of the document.
_ROOM = QTextFormat.Property.UserProperty.value + 1
_ABOVE, _BELOW = 2, 16
#: Qt's ends of paragraphs, lines and cells, and blanks that do not break.
_AS_TYPED = {0x2029: "\n", 0x2028: "\n", 0xFDD0: "\n", 0xFDD1: "\n", 0xA0: " "}
_UNTYPED = dict.fromkeys((0xAD, 0xFFFC))  # soft hyphens, pictures
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


class _Embedded(Struct, frozen=True):
    widget: QWidget
    block: QTextBlock


class Embedding(QObject):
    """The widgets that lie over the text of one pane.

    column: gives the left edge and the width of the text, in pixels of the viewport.
    """

    def __init__(self, pane: QTextEdit, column: Callable[[], tuple[int, int]]) -> None:
        super().__init__(pane)
        self._pane, self._column = pane, column
        self._all: list[_Embedded] = []
        self._placing = False

    def embed(self, before: QTextBlock, widget: QWidget) -> None:
        """Lay a widget over the text, above this block; after those that are there already.

        before: of one in a table, above the table; one that is not valid stands for the end of the
        text. Right behind a table, below the block: Qt gives no height to an empty one there.
        """
        while is_room(before) or _is_behind_table(before):
            before = before.next()
        widget.setParent(self._pane.viewport())
        _, width = self._column()
        block = _make_room(self._pane, before, _height_of(widget, width))
        self._all.append(_Embedded(widget, block))
        self._all.sort(key=lambda each: each.block.position())
        self.place()
        widget.show()

    def remove(self, widget: QWidget) -> None:
        """Take a widget away, and its room; the widget is deleted."""
        for each in self._all:
            if each.widget is widget:
                self._all.remove(each)
                _close_room(each.block)
                self._drop(widget)
                self.place()
                return

    def forget(self) -> None:
        """Delete all widgets: the document that had room for them is there no more."""
        for each in self._all:
            self._drop(each.widget)
        self._all.clear()

    def _drop(self, widget: QWidget) -> None:
        """Delete the widget; the focus, if it had it, stays in the pane: Qt would pass it on."""
        focus = QApplication.focusWidget()
        if focus is not None and (focus is widget or widget.isAncestorOf(focus)):
            self._pane.setFocus(Qt.FocusReason.OtherFocusReason)
        widget.hide()
        widget.deleteLater()

    def fit(self) -> None:
        """Give each widget the width of the text, and as much room as it then needs."""
        _, width = self._column()
        cursor = QTextCursor(self._pane.document())
        cursor.beginEditBlock()
        for each in self._all:
            made = _room(_height_of(each.widget, width))
            if made != each.block.blockFormat():
                cursor.setPosition(each.block.position())
                cursor.setBlockFormat(made)
        cursor.endEditBlock()
        self.place()

    def place(self) -> None:
        """Lay each widget over its room."""
        if self._placing or not self._all:  # to ask for a place may change the document's size
            return
        self._placing = True
        layout = self._pane.document().documentLayout()
        left, width = self._column()
        scrolled = self._pane.verticalScrollBar().value()
        for each in self._all:
            box = layout.blockBoundingRect(each.block)
            height = round(each.block.blockFormat().lineHeight())
            each.widget.setGeometry(left, round(box.top()) - scrolled, width, height)
        self._placing = False

    def rooms(self) -> list[int]:
        """Return the positions in the document that keep room, in order."""
        return [each.block.position() for each in self._all]

    def text_position(self, position: int) -> int:
        """Return where this position of the document lies in the text, which has no rooms."""
        return position - bisect_left(self.rooms(), position)

    def document_position(self, position: int) -> int:
        """Return where this position of the text lies in the document: behind a room, never in."""
        for room in self.rooms():
            position += room <= position
        return position

    def words_of(self, selection: QTextCursor) -> str:
        """Return what is selected as one would type it: no hyphens of ours, pictures, rooms."""
        start, end = selection.selectionStart(), selection.selectionEnd()
        cursor, words = QTextCursor(self._pane.document()), ""
        for stop in (*self.rooms(), end):
            if start < (stop := min(stop, end)):
                cursor.setPosition(start)
                cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
                words += cursor.selectedText()
            start = max(start, stop + 1)
        return words.translate(_AS_TYPED | _UNTYPED)


def is_room(block: QTextBlock) -> bool:
    """Return whether the block only keeps room for a widget: it is no part of the text."""
    return block.blockFormat().hasProperty(_ROOM)


def _is_behind_table(block: QTextBlock) -> bool:
    if not block.previous().isValid() or QTextCursor(block).currentTable() is not None:
        return False
    return QTextCursor(block.previous()).currentTable() is not None


def _room(height: int) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setProperty(_ROOM, True)
    # Above a table Qt gives a height to an empty block only if it has a ground.
    made.setBackground(Qt.GlobalColor.transparent)
    made.setLineHeight(height, _FIXED)
    made.setTopMargin(_ABOVE)
    made.setBottomMargin(_BELOW)
    return made


def _height_of(widget: QWidget, width: int) -> int:
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return widget.sizeHint().height()


def _make_room(pane: QTextEdit, before: QTextBlock, height: int) -> QTextBlock:
    """Return a new empty block of this height above `before`; other blocks stay what they are."""
    cursor = QTextCursor(pane.document())
    table = QTextCursor(before).currentTable() if before.isValid() else None
    if not before.isValid():
        cursor.movePosition(QTextCursor.MoveOperation.End)
    elif table is not None:
        cursor.setPosition(table.firstPosition() - 1)
    elif before.previous().isValid():
        cursor.setPosition(before.previous().position() + before.previous().length() - 1)
    if cursor.currentTable() is None and (cursor.position() or not before.isValid()):
        cursor.insertBlock(_room(height), QTextCharFormat())
        return cursor.block()
    # The very first of all: the new block is that with the old one's handle.
    cursor.setPosition(before.position())
    state = before.userState()
    cursor.insertBlock(before.blockFormat(), before.charFormat())
    text, room = cursor.block(), cursor.block().previous()
    text.setUserState(state)
    room.setUserState(-1)
    QTextCursor(room).setBlockFormat(_room(height))
    return room


def _close_room(room: QTextBlock) -> None:
    """Delete the block; its neighbours stay what they are."""
    cursor, above = QTextCursor(room), room.previous()
    if above.isValid() and QTextCursor(above).currentTable() is None:
        kept, state = above.blockFormat(), above.userState()
        cursor.deletePreviousChar()
    else:
        kept, state = room.next().blockFormat(), room.next().userState()
        cursor.deleteChar()
    cursor.setBlockFormat(kept)
    cursor.block().setUserState(state)
