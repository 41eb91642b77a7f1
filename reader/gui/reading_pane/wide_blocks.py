"""The tables and code of a page that do not fit into the text: each is shown by a WideBlock.

The table stays in the document, without a height: so its words are found, copied and counted.
"""

from collections.abc import Callable
from itertools import islice

from msgspec import Struct
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextBlock, QTextTable, QTextTableCellFormat, QTextTableFormat
from PySide6.QtWidgets import QTextBrowser

from reader.gui.reading_pane.embedding import Embedding
from reader.gui.reading_pane.wide_block import WideBlock, is_wide

_MOST = 60  # widgets; more tables than that are squeezed
_PICTURE = "\ufffc"
_BELOW = 14  # pixels: the text does not begin right under a scroll bar


class _Replaced(Struct, frozen=True):
    table: QTextTable
    widget: WideBlock


class WideBlocks:
    """Those of one pane. clicked: called with the address of a link in one of them."""

    def __init__(
        self, pane: QTextBrowser, embedding: Embedding, clicked: Callable[[QUrl], None]
    ) -> None:
        self._pane, self._embedding, self._clicked = pane, embedding, clicked
        self._all: list[_Replaced] = []

    def forget(self) -> None:
        """Forget them: the document is another one, and their widgets are gone."""
        self._all.clear()

    def fit(self, width: int) -> None:
        """Let what is wider than the text scroll by itself; once it does, it stays so."""
        known = [each.table for each in self._all]
        frames = self._pane.document().rootFrame().childFrames()
        tables = [frame for frame in frames if isinstance(frame, QTextTable)]
        wide = (
            table
            for table in tables
            if table not in known and _fits_copy(table) and is_wide(table, width)
        )
        for table in islice(wide, _MOST - len(self._all)):
            self._replace(table)

    def showing(self, block: QTextBlock) -> tuple[WideBlock, int] | None:
        """Return the widget that shows this block, and where its table begins; None if none."""
        for each in self._all:
            first = each.table.firstPosition()
            if first <= block.position() <= each.table.lastPosition():
                return each.widget, first
        return None

    def unmark(self) -> None:
        """Take away the marks in all of them."""
        for each in self._all:
            each.widget.unmark()

    def _replace(self, table: QTextTable) -> None:
        widget = WideBlock(table, self._pane.viewport())
        widget.anchorClicked.connect(self._clicked)
        _flatten(table)
        first = self._pane.document().findBlock(table.firstPosition())
        self._embedding.embed(first, widget)
        self._all.append(_Replaced(table, widget))


def _fits_copy(table: QTextTable) -> bool:
    """Return whether a copy can show it: pictures are the page's own."""
    block = table.document().findBlock(table.firstPosition())
    while block.isValid() and block.position() <= table.lastPosition():
        if _PICTURE in block.text():
            return False
        block = block.next()
    return True


def _flatten(table: QTextTable) -> None:
    """Take all height from the table, but for what parts it from the text below."""
    document = table.document()
    block = document.findBlock(table.firstPosition())
    while block.isValid() and block.position() <= table.lastPosition():
        block.setVisible(False)
        block = block.next()
    look = QTextTableFormat(table.format())
    for set_it in (look.setCellPadding, look.setCellSpacing, look.setBorder):
        set_it(0)
    look.setTopMargin(0)
    look.setBottomMargin(_BELOW)
    table.setFormat(look)
    for row in range(table.rows()):
        for column in range(table.columns()):
            table.cellAt(row, column).setFormat(QTextTableCellFormat())
    first, last = table.firstPosition() - 1, table.lastPosition() + 1
    document.markContentsDirty(first, last - first)
