"""Passages of the text with another ground: what was found, what is marked; in layers."""

from bisect import bisect_left
from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.gui.reading_pane.embedding import Embedding


class Tint(Struct, frozen=True):
    """A passage, by its positions in the text (no rooms: see embedding.py), and how it looks."""

    start: int
    end: int
    look: QTextCharFormat


class Tints:
    """The layers of one pane; later ones lie over earlier ones.

    Only what is near the view is handed to Qt, which goes through all of them at every paint.
    """

    def __init__(self, pane: QTextEdit, embedding: Embedding) -> None:
        self._pane, self._embedding = pane, embedding
        self._layers: dict[str, list[Tint]] = {}
        self._longest: dict[str, int] = {}
        self._shown: list[Tint] = []

    def put(self, layer: str, tints: Sequence[Tint]) -> None:
        """Let the layer have these passages, and no others."""
        self._layers[layer] = sorted(tints, key=lambda tint: tint.start)
        self._longest[layer] = max((tint.end - tint.start for tint in tints), default=0)
        self.show(again=True)

    def clear(self) -> None:
        """Forget all layers: the text is another one."""
        self._layers.clear()
        self.show()

    def show(self, *, again: bool = False) -> None:
        """Show what is near the view. again: the looks may have changed."""
        near = [tint for layer in self._layers for tint in self._near(layer)]
        if near == self._shown and not again:
            return
        self._shown = near
        self._pane.setExtraSelections([self._selection(tint) for tint in near])

    def _near(self, layer: str) -> list[Tint]:
        """Return the passages of the layer that are in view, or a view above or below it."""
        tints = self._layers[layer]
        if not tints:
            return []
        height = self._pane.viewport().height()
        above = self._pane.cursorForPosition(QPoint(0, -height)).block()
        below = self._pane.cursorForPosition(QPoint(0, 2 * height)).block()
        first = self._embedding.text_position(above.position())
        last = self._embedding.text_position(below.position() + below.length())
        starts = [tint.start for tint in tints]
        return tints[bisect_left(starts, first - self._longest[layer]) : bisect_left(starts, last)]

    def _selection(self, tint: Tint) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._pane.document())
        place = self._embedding.document_position
        cursor.setPosition(place(tint.start))
        cursor.setPosition(place(tint.end - 1) + 1, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = tint.look
        return selection
