"""The document under the pane: it loads nothing from anywhere, and gets the shapes Qt lacks."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
)

_LONG_PARAGRAPH = 200


class ArticleDocument(QTextDocument):
    """A document whose pictures and style sheets come from nowhere.

    The stock document reads file:///etc/passwd from an <img>: here no address is followed.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return nothing, whatever is asked for."""
        return b""

    def blocks(self) -> Iterator[QTextBlock]:
        """Return the blocks in order."""
        block = self.begin()
        while block.isValid():
            yield block
            block = block.next()

    def shape(self, *, rtl: bool) -> None:
        """Justify long paragraphs and restore heading levels: rich text has no words for them."""
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        for block in self.blocks():
            made = QTextBlockFormat()
            size = block.charFormat().fontWeight()
            if block.length() > _LONG_PARAGRAPH and not rtl and _is_plain(block, cursor):
                # Qt leaves a ragged edge when it justifies from right to left.
                made.setAlignment(Qt.AlignmentFlag.AlignJustify)
            elif size >= 700 and 1 < block.length() < _LONG_PARAGRAPH and block.textList() is None:
                made.setHeadingLevel(1 if block.blockNumber() < 2 else 2)
            else:
                continue
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(made)
        cursor.endEditBlock()

    def set_margins(self, side: float, top: float, bottom: float) -> None:
        """Keep room round the text, in pixels."""
        frame: QTextFrameFormat = self.rootFrame().frameFormat()
        frame.setLeftMargin(side)
        frame.setRightMargin(side)
        frame.setTopMargin(top)
        frame.setBottomMargin(bottom)
        self.rootFrame().setFrameFormat(frame)


def is_quote(block: QTextBlock) -> bool:
    """Return whether the block stands in a block quote."""
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockQuoteLevel)


def _is_plain(block: QTextBlock, cursor: QTextCursor) -> bool:
    cursor.setPosition(block.position())
    return block.textList() is None and cursor.currentTable() is None
