"""An article on paper: set anew in dark on white, and cut into sheets with their numbers."""

import math
from collections.abc import Mapping, Sequence
from html import escape

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextFormat,
)

from reader.gui import words
from reader.gui.reading_pane.bullets import paint_bullet
from reader.gui.reading_pane.document import ArticleDocument, is_quote
from reader.gui.reading_pane.paper_marks import PaperMark, notes_of, paint_marks
from reader.gui.reading_pane.passages import text_behind
from reader.gui.reading_pane.picture_room import Room
from reader.gui.reading_pane.setting import set_page
from reader.gui.reading_pane.sheet import head_blocks, measures_of, page_of
from reader.gui.style import Style, font
from reader.gui.words import tr
from reader.model.annotation import Colour
from reader.model.article import OpenArticle
from reader.model.url import host_of
from reader.settings import Typography

_PX_PER_INCH = 96
#: 19 px on the screen are 11 points on paper.
_SMALLER = 11 / 72 * _PX_PER_INCH / 19
_LEAST_PX = 11
_MARGIN_MM = 16
_HEAD, _FOOT = 40, 34  # px, within the margins
_HIGHEST_PICTURE = 0.6  # of a sheet
#: Nothing scrolls on paper, and the address has no sign before it.
_WRAPPED = "pre { white-space: pre-wrap; } p.k-account { text-indent: 0px; }</style>"
_END = "</body></html>"


class Paper:
    """The sheets of one article. pictures: those of the text that are here, by their digests.

    marks: the highlights that are shown. noted: with their notes, numbered, at the end.
    """

    def __init__(
        self,
        opened: OpenArticle,
        style: Style,
        typography: Typography,
        pictures: Mapping[str, QImage],
        marks: Sequence[PaperMark] = (),
        *,
        noted: bool = False,
    ) -> None:
        self._opened, self._style = opened, style
        px = max(_LEAST_PX, round(typography.px * _SMALLER))
        self._typography = replace(typography, px=px)
        self._pictures, self._marks, self._noted = pictures, marks, noted
        self._page = ArticleDocument()

    def text(self) -> str:
        """Return the article's own text as it is set, in which marks are counted."""
        page, saved = ArticleDocument(), self._opened.saved
        set_page(page, self._html(), saved, measures_of(saved, self._typography))
        return text_behind(QTextCursor(page.findBlockByNumber(head_blocks(saved))))

    def paint(self, device: QPagedPaintDevice) -> int:
        """Paint all sheets on the device; return how many they are."""
        painter = QPainter(device)
        scale = painter.device().logicalDpiX() / _PX_PER_INCH
        area = painter.viewport()
        width, height = area.width() / scale, area.height() / scale
        room = math.floor(height) - _HEAD - _FOOT
        sheet = QSizeF(self._set(width, room), room)
        count = self._page.pageCount()
        painter.scale(scale, scale)
        painter.translate((width - sheet.width()) / 2, 0)
        for number in range(count):
            if number:
                device.newPage()
            self._paint_sheet(painter, number, count, sheet)
        painter.end()
        return count

    def _set(self, width: float, height: float) -> float:
        """Set the text for sheets of this size; return how wide its column is."""
        page, saved = self._page, self._opened.saved
        measures = measures_of(saved, self._typography)
        column = min(float(measures.column), width)
        for digest, picture in self._pictures.items():
            page.give(digest, picture)
        notes = notes_of(self._marks) if self._noted else ""
        html = self._html().removesuffix(_END)
        set_page(page, f"{html}{notes}{_stories(self._opened)}{_END}", saved, measures)
        body = page.findBlockByNumber(head_blocks(saved)).position()
        paint_marks(page, body, self._marks, self._ground, noted=self._noted)
        page.balance_title(column)
        page.fit_pictures(Room(column, _HIGHEST_PICTURE * height), {}, room_for_all=False)
        page.setPageSize(QSizeF(column, height))
        page.setLayoutEnabled(True)
        page.lay_out()  # what is changed before that is laid out, Qt forgets to go on behind it
        self._keep_together(height)
        return column

    def _html(self) -> str:
        article = self._opened.saved.article
        address = escape(article.url or article.canonical or "\u00a0")
        html = page_of(self._opened, _Ink(self._style), self._typography, account=address)
        return html.replace("</style>", _WRAPPED, 1)

    def _ground(self, colour: Colour) -> QColor:
        return QColor(self._style.hex_of("light", f"hl_{colour}"))

    def _keep_together(self, height: float) -> None:
        """Leave no heading, no picture above its caption and no first line alone at a foot."""
        cursor = QTextCursor(self._page)
        before = QTextBlockFormat()
        before.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        for block in self._page.blocks():
            if block.blockNumber() and self._is_parted(block, height):
                cursor.setPosition(block.position())
                if cursor.currentTable() is None:
                    cursor.mergeBlockFormat(before)

    def _is_parted(self, block: QTextBlock, height: float) -> bool:
        """Return whether the block begins on one sheet and what belongs to it on the next."""
        keeps = block.blockFormat().headingLevel() > 0 or "\ufffc" in block.text()
        following = block.next()
        if keeps and following.isValid():
            return self._sheet_of(block, 0, height) != self._sheet_of(following, 1, height)
        return self._sheet_of(block, 0, height) != self._sheet_of(block, 1, height)

    def _sheet_of(self, block: QTextBlock, line: int, height: float) -> int:
        """Return on which sheet a line is; of a block that has not as many, its last."""
        box = self._page.documentLayout().blockBoundingRect(block)
        lines = block.layout()
        below = 0.0
        if lines.lineCount():  # the box begins where the first line does
            last = lines.lineAt(min(line, lines.lineCount() - 1))
            below = last.y() - lines.boundingRect().top()
        return int((box.top() + below) // height)

    def _paint_sheet(self, painter: QPainter, number: int, count: int, sheet: QSizeF) -> None:
        column, height = sheet.width(), sheet.height()
        grey = QColor(self._style.hex_of("light", "text3"))
        painter.setPen(grey)
        painter.setFont(font(11))
        locale = QLocale()
        foot = f"{locale.toString(number + 1)} / {locale.toString(count)}"
        place = QRectF(0, _HEAD + height + 10, column, 20)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, foot)
        if number:
            title = painter.fontMetrics().elidedText(
                self._opened.saved.article.title, Qt.TextElideMode.ElideRight, round(column)
            )
            rtl = self._opened.saved.article.dir == "rtl"
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            place = QRectF(0, 0, column, 20)
            painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, title)
            line = QRectF(0, 23, column, 0.75)
            painter.fillRect(line, QColor(self._style.hex_of("light", "line")))
        painter.save()
        painter.translate(0, _HEAD - number * height)
        clip = QRectF(0, number * height, column, height)
        painter.setClipRect(clip.adjusted(-1, 0, 1, 0))
        self._page.drawContents(painter, clip)
        self._paint_beside(painter, clip)
        painter.restore()

    def _paint_beside(self, painter: QPainter, clip: QRectF) -> None:
        layout = self._page.documentLayout()
        bar, bullet = (QColor(self._style.hex_of("light", name)) for name in ("quote_bar", "text2"))
        for block in self._page.blocks():
            box = layout.blockBoundingRect(block)
            if not box.intersects(clip):
                continue
            paint_bullet(painter, block, box, bullet)
            if is_quote(block):
                rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
                left = clip.width() - 11 if rtl else 8
                following = block.next()
                joined = following.isValid() and is_quote(following)
                end = layout.blockBoundingRect(following).top() if joined else box.bottom()
                painter.fillRect(QRectF(left, box.top(), 3, end - box.top()), bar)


def pdf_of(paper: Paper, title: str) -> bytes:
    """Return the sheets as a PDF, of the size of paper that is usual where the user lives."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Kiosque")
    writer.setResolution(300)
    american = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    upright = QPageLayout.Orientation.Portrait
    unit = QPageLayout.Unit.Millimeter
    writer.setPageLayout(QPageLayout(QPageSize(size), upright, margins, unit))
    paper.paint(writer)
    return bytes(buffer.data().data())


class _Ink:
    """The colours of the light theme."""

    def __init__(self, style: Style) -> None:
        self._style = style

    def hex(self, token: str) -> str:
        return self._style.hex_of("light", token)


def _stories(opened: OpenArticle) -> str:
    """Return the related stories as a list: on paper, nothing can be pressed."""
    offered = [(link.story.title, link.story.url, link.story.published) for link in opened.offered]
    linking = [(row.title, row.url, row.published) for row in opened.linked_from]
    items = []
    for title, url, published in [*offered, *linking]:
        parts = [escape(host_of(url)) if url else "", escape(words.day(published))]
        about = " · ".join(part for part in parts if part)
        where = f"<br>{about}" if about else ""
        items.append(f"<li><b>{escape(title)}</b>{where}</li>")
    if not items:
        return ""
    return f'<p class="k-h2">{escape(tr("Read on"))}</p><ul>{"".join(items)}</ul>'
