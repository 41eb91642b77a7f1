"""The document under the pane: it loads nothing by itself, and gets the shapes Qt lacks."""

from collections.abc import Iterator, Mapping
from typing import cast

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextLayout,
    QTextLength,
    QTextLine,
    QTextTable,
)

from reader.gui.reading_pane.bullets import take_over
from reader.gui.reading_pane.link_marks import BOOKMARK
from reader.gui.reading_pane.picture_room import (
    Room,
    are_several,
    images_in,
    is_bare,
    room_at,
    size_of_missing,
)
from reader.model.page import EMBEDDED_HOST

#: The state of the block that says what was done, under the byline.
ACCOUNT = 1

_LONG_PARAGRAPH = 200
_BELOW_PICTURE = 20.0
_BETWEEN_PICTURES = 8.0
_HEADING = 700  # the weight of one
_Heights = QTextBlockFormat.LineHeightTypes


class ArticleDocument(QTextDocument):
    """A document that shows the pictures it is given, and loads nothing by itself.

    The stock document reads file:///etc/passwd from an <img>: here no address is followed.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self._pictures: dict[str, QImage] = {}
        #: What follows a link to a saved story.
        self.bookmark = _clear_pixel()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture that was given; for any other one clear pixel, and nothing else.

        Where Qt gets no picture at all, it reads the name as that of a file after all.
        """
        if int(kind) == QTextDocument.ResourceType.ImageResource.value:
            if QUrl(name).toString() == BOOKMARK:
                return self.bookmark
            return self._pictures.get(digest_in(name), None) or _clear_pixel()
        return b""

    def forget_pictures(self) -> None:
        """Let go of the pictures of the article before."""
        self._pictures.clear()

    def give(self, digest: str, picture: QImage) -> None:
        """Show a picture wherever the text has it."""
        self._pictures[digest] = picture

    @property
    def pictures(self) -> dict[str, QImage]:
        """The pictures that were given, by their digests."""
        return dict(self._pictures)

    def lacking(self) -> list[str]:
        """Return the digests of the pictures in the text that were not given yet, in order."""
        found = (digest_in(each.charFormat().toImageFormat().name()) for _, each in self._images())
        lacking = (each for each in dict.fromkeys(found) if each and not size_of_missing(each))
        return [each for each in lacking if each not in self._pictures]

    def empty_places(self, block: QTextBlock) -> Iterator[tuple[QRectF, str]]:
        """Give the boxes of pictures in the block that are not shown, on the page, and names."""
        corner = self.documentLayout().blockBoundingRect(block).topLeft()
        for at, fragment in images_in(block):
            image = fragment.charFormat().toImageFormat()
            name = digest_in(image.name())
            line = block.layout().lineForTextPosition(at - block.position())
            if name and name not in self._pictures and line.isValid():
                # From right to left, the picture begins where its sign ends.
                x = min(_x_of(line, each - block.position()) for each in (at, at + 1))
                top = line.y() + line.ascent() - image.height()
                box = QRectF(x, top, image.width(), image.height())
                yield box.translated(corner), name

    def picture_at(self, spot: QPointF) -> str:
        """Return the digest of the picture at this spot of the page, "" if none was given."""
        digest = digest_in(self.documentLayout().imageAt(spot))
        return digest if digest in self._pictures else ""

    def picture_below(self, top: float, bottom: float) -> str:
        """Return the digest of the first given picture in this part of the page, "" if none."""
        layout = self.documentLayout()
        for at, fragment in self._images():
            digest = digest_in(fragment.charFormat().toImageFormat().name())
            box = layout.blockBoundingRect(self.findBlock(at))
            if digest in self._pictures and box.top() < bottom and box.bottom() > top:
                return digest
        return ""

    def fit_pictures(
        self, room: Room, sizes: Mapping[str, tuple[int, int]], *, room_for_all: bool = True
    ) -> None:
        """Give each picture its room.

        sizes: in pixels, by digest. room_for_all: also for those that are not here; on paper, none
        will come.
        """
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        as_high, apart, below = QTextBlockFormat(), QTextBlockFormat(), QTextBlockFormat()
        as_high.setLineHeight(0, _Heights.SingleHeight.value)
        apart.setLineHeight(_BETWEEN_PICTURES, _Heights.LineDistanceHeight.value)
        below.setBottomMargin(_BELOW_PICTURE)
        for at, fragment in list(self._images()):
            cursor.setPosition(at)
            cursor.mergeBlockFormat(apart if are_several(cursor.block()) else as_high)
            if is_bare(cursor.block()):
                cursor.mergeBlockFormat(below)
            image = fragment.charFormat().toImageFormat()
            size = self._size_of(digest_in(image.name()), sizes, room_for_all=room_for_all)
            width, height = room_at(cursor, room).size_of(*size)
            image.setWidth(width)
            image.setHeight(height)
            if image != fragment.charFormat():
                cursor.setPosition(at)
                cursor.setPosition(at + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(image)
        cursor.endEditBlock()

    def _size_of(
        self, digest: str, sizes: Mapping[str, tuple[int, int]], *, room_for_all: bool
    ) -> tuple[int, int]:
        """Return how large a picture is by itself; nothing of one for which there is no room."""
        given = self._pictures.get(digest)
        known = sizes.get(digest) or size_of_missing(digest)
        if not (given or room_for_all):
            known = None
        size = (given.width(), given.height()) if given else known
        width, height = known or size or (0, 0)
        if size and (size[0] > size[1]) != (width > height):
            return height, width  # its own head says that it lies on its side
        return width, height

    def _images(self) -> Iterator[tuple[int, QTextFragment]]:
        """Give the pictures in the text, and where each stands."""
        if not any(each.isImageFormat() for each in self.allFormats()):
            return  # to look through all blocks takes as long as to shape them
        for block in self.blocks():
            yield from images_in(block)

    def blocks(self) -> Iterator[QTextBlock]:
        """Return the blocks in order."""
        block = self.begin()
        while block.isValid():
            yield block
            block = block.next()

    def lay_out(self) -> None:
        """Lay all of it out, and tell its length: Qt does it bit by bit, beginning with the top."""
        size = self.size()
        self.documentLayout().documentSizeChanged.emit(size)

    def first_in_view(self, found: QTextBlock, top: float) -> QTextBlock:
        """Return the block with which a view begins, or one above it. top: in pixels of the page.

        found: what Qt takes for it. In the margin of a page that is not all laid out that is
        some block further down.
        """
        layout = self.documentLayout()
        while found.previous().isValid() and layout.blockBoundingRect(found).top() > top:
            found = found.previous()
        return found

    def top_of(self, anchor: str) -> float | None:
        """Return how far down the place of this name lies, in pixels; None if there is none."""
        for block in self.blocks():
            if anchor in names_in(block):
                return self.documentLayout().blockBoundingRect(block).top()
        return None

    def shape(self, *, justified: bool, head_blocks: int) -> None:
        """Justify long paragraphs and restore heading levels: rich text has no words for them.

        head_blocks: how many blocks come before the text; the last of them is the account line.
        """
        self.findBlockByNumber(head_blocks - 1).setUserState(ACCOUNT)
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        lines = QTextBlockFormat()
        lines.setAlignment(Qt.AlignmentFlag.AlignJustify)
        in_tables = bool(self.rootFrame().childFrames())
        self._set_flush(self.findBlockByNumber(head_blocks), cursor)
        for number, block in enumerate(self.blocks()):
            length = block.length()
            if length > _LONG_PARAGRAPH:
                is_text = justified and number >= head_blocks
                if is_text and _is_plain(block, cursor, in_tables=in_tables):
                    cursor.mergeBlockFormat(lines)
            elif length > 1 and block.charFormat().fontWeight() >= _HEADING:
                self._level(block, cursor, 1 if number < head_blocks else 2)
        self._extend_quotes(cursor)
        rtl = self.defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
        if rtl:
            self._turn_numbers()
        if in_tables:
            self._place_tables(rtl=rtl)
        take_over(self)
        cursor.endEditBlock()

    def _level(self, block: QTextBlock, cursor: QTextCursor, level: int) -> None:
        """Make a heading of the block, unless it stands in a list."""
        if block.textList() is None:
            made = QTextBlockFormat()
            small = block.charFormat().font().pixelSize() < 1.2 * self.defaultFont().pixelSize()
            made.setHeadingLevel(3 if small and level == 2 else level)
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(made)
            self._set_flush(block.next(), cursor)

    def _set_flush(self, block: QTextBlock, cursor: QTextCursor) -> None:
        """Take back the indent of a paragraph that begins a part of the text, as in books."""
        if block.blockFormat().textIndent() and block.userState() != ACCOUNT:
            made = QTextBlockFormat()
            made.setTextIndent(0)
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(made)

    def _turn_numbers(self) -> None:
        """Let the point stand behind the number of a list, not before it, from right to left."""
        for block in self.blocks():
            if block.textList() is not None:
                made = block.textList().format()
                made.setNumberPrefix(".")  # from right to left Qt takes the one for the other
                made.setNumberSuffix("")
                block.textList().setFormat(made)

    def _place_tables(self, *, rtl: bool) -> None:
        """Let code have the width of the text, and tables too where they would begin on the left.

        That is from right to left: there Qt cannot put a narrow one where the lines begin.
        """
        for frame in self.rootFrame().childFrames():
            if not isinstance(frame, QTextTable):
                continue
            code = frame.cellAt(0, 0).firstCursorPosition().blockFormat().nonBreakableLines()
            if code or rtl:
                look = frame.format()
                look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                frame.setFormat(look)

    def _extend_quotes(self, cursor: QTextCursor) -> None:
        """Make quotes of all paragraphs of a block quote: Qt takes but the first for one."""
        level = QTextFormat.Property.BlockQuoteLevel
        if not any(each.hasProperty(level) for each in self.allFormats()):
            return
        made, margins = QTextBlockFormat(), (0.0, 0.0)
        made.setProperty(level, 1)
        for block in self.blocks():
            found = block.blockFormat()
            own = (found.leftMargin(), found.rightMargin())
            if found.hasProperty(level):
                margins = own
            elif own == margins != (0.0, 0.0):
                cursor.setPosition(block.position())
                cursor.mergeBlockFormat(made)
            else:
                margins = (0.0, 0.0)

    def balance_title(self, width: float) -> None:
        """Break the title into lines of like length: as narrow as its number of lines allows."""
        block = next((b for b in self.blocks() if b.blockFormat().headingLevel() == 1), None)
        if block is None:
            return
        face = block.charFormat().font().resolve(self.defaultFont())
        lines = _line_count(block.text(), face, width)
        low, high = width * 0.4, width
        while lines > 1 and high - low > 4:
            middle = (low + high) / 2
            if _line_count(block.text(), face, middle) > lines:
                low = middle
            else:
                high = middle
        made = QTextBlockFormat()
        rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
        spare = width - high - 2 if lines > 1 else 0.0  # Qt rounds the margins
        (made.setLeftMargin if rtl else made.setRightMargin)(spare)
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(made)

    def set_margins(self, side: float, top: float, bottom: float) -> None:
        """Keep room round the text, in pixels."""
        frame: QTextFrameFormat = self.rootFrame().frameFormat()
        before = (frame.leftMargin(), frame.topMargin(), frame.bottomMargin())
        if before == (side, top, bottom):
            return  # else all of it is laid out again
        frame.setLeftMargin(side)
        frame.setRightMargin(side)
        frame.setTopMargin(top)
        frame.setBottomMargin(bottom)
        self.rootFrame().setFrameFormat(frame)


def names_in(block: QTextBlock) -> set[str]:
    """Return the names of places in the block, which links may lead to."""
    names = set(block.charFormat().anchorNames())
    piece = block.begin()
    while not piece.atEnd():
        names.update(piece.fragment().charFormat().anchorNames())
        piece += 1
    return names


def digest_in(name: QUrl | str) -> str:
    """Return the digest by which a picture of the article is named, "" for any other name."""
    url = QUrl(name)
    return url.path().lstrip("/") if url.host() == EMBEDDED_HOST else ""


def _clear_pixel() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    return image


def is_quote(block: QTextBlock) -> bool:
    """Return whether the block stands in a block quote."""
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockQuoteLevel)


def _line_count(text: str, face: QFont, width: float) -> int:
    layout = QTextLayout(text, face)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout.lineCount()


def _is_plain(block: QTextBlock, cursor: QTextCursor, *, in_tables: bool) -> bool:
    """Put the cursor there; return whether the block is in no list and no table."""
    cursor.setPosition(block.position())
    return block.textList() is None and not (in_tables and cursor.currentTable() is not None)


def _x_of(line: QTextLine, at: int) -> float:
    return cast("tuple[float, int]", line.cursorToX(at))[0]
