"""One highlight in a list, painted: the article's title, a bar, the passage, its note, its day."""

from functools import lru_cache

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from reader.gui import words
from reader.gui.lines import is_rtl, laid_out
from reader.gui.marks_list.model import HEAD_ROLE, ROW_ROLE
from reader.gui.style import Style, font
from reader.gui.table_rows import (
    cell_of,
    mirrored,
    paint_ground,
    paint_ring,
    painting,
    write_line,
)
from reader.library.quoting import in_marks
from reader.model.annotation import Listed
from reader.model.url import host_of

_PAD, _BAR, _BAR_GAP, _AFTER = 12, 4, 12, 12
_QUOTE_LINE, _NOTE_LINE, _DAY = 21, 18, 16
_MOST_QUOTE, _MOST_NOTE = 5, 4
_ICON, _ICON_GAP = 14, 7
_HEAD, _FIRST_HEAD, _HEAD_TITLE, _HEAD_SITE = 61, 50, 18, 16
#: What a row is taken to be high before it has come.
USUAL_HEIGHT = 2 * _PAD + 2 * _QUOTE_LINE + 5 + _DAY


class _Laid(Struct, frozen=True):
    quote: QTextLayout | None
    quote_height: int
    note: QTextLayout | None
    note_height: int

    @property
    def height(self) -> int:
        """How high the row is, without the title above it."""
        between = 6 if self.quote and self.note else 0
        return 2 * _PAD + self.quote_height + between + self.note_height + 5 + _DAY


@lru_cache(maxsize=1_000)
def _laid(quote: str, note: str, width: int) -> _Laid:
    face = font(15, reading=True)
    first = laid_out(quote, face, width, _MOST_QUOTE, _QUOTE_LINE) if quote else (None, 0)
    room = width - _ICON - _ICON_GAP
    second = laid_out(note, font(13), room, _MOST_NOTE, _NOTE_LINE) if note else (None, 0)
    return _Laid(first[0], first[1] * _QUOTE_LINE, second[0], second[1] * _NOTE_LINE)


class MarkPainter(QStyledItemDelegate):
    """Paints rows; every x passes through `mirrored`, for windows that run from right to left."""

    def __init__(self, style: Style, view: QTableView) -> None:
        super().__init__(view)
        self._style = style

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return how high the row is at the width of the option."""
        row = index.data(ROW_ROLE)
        above = _head_height(index)
        if not isinstance(row, Listed):
            return QSize(option.rect.width(), USUAL_HEIGHT + above)
        return QSize(option.rect.width(), self._laid_out(row, option).height + above)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row; one that has not come yet is left blank."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Listed):
            return
        whole, above = cell_of(option), _head_height(index)
        with painting(painter, option):
            if above:
                self._paint_head(painter, option, whole, row, index)
            self._paint_row(painter, option, whole.adjusted(0, above, 0, 0), row)

    def _laid_out(self, row: Listed, option: QStyleOptionViewItem) -> _Laid:
        mark = row.annotation
        quote = in_marks(mark.quote.exact, row.article.lang) if mark.quote else ""
        width = round(cell_of(option).width()) - _PAD - _BAR - _BAR_GAP - _AFTER
        return _laid(quote, mark.note, max(80, width))

    def _paint_head(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRectF,
        row: Listed,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the article's title, its site and how many highlights it has, under a line."""
        width = box.width() - 2 * _PAD
        top = box.top() + _PAD
        if index.row():
            line = QRectF(box.left() + _PAD, box.top() + 8, width, 1)
            painter.fillRect(line, self._style.colour("line"))
            top = box.top() + _PAD + _HEAD - _FIRST_HEAD
        title = QRectF(box.left() + _PAD, top, width, _HEAD_TITLE)
        site = QRectF(box.left() + _PAD, title.bottom() + 1, width, _HEAD_SITE)
        count = self.tr("%n passage(s)", "", int(index.data(HEAD_ROLE)))
        host = row.article.site_name or host_of(row.article.url or "")
        under = " · ".join(words.isolated(part) for part in (host, count) if part)
        self._write(painter, option, title, row.article.title, 600, "text")
        self._write(painter, option, site, under, 400, "text3")

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRectF,
        text: str,
        weight: int,
        token: str,
    ) -> None:
        painter.setPen(self._style.colour(token))
        write_line(painter, option, box, text, font(13 if weight > 400 else 12, weight))

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, cell: QRectF, row: Listed
    ) -> None:
        paint_ground(painter, option, cell, self._style)
        paint_ring(painter, option, cell, self._style)
        mark, laid = row.annotation, self._laid_out(row, option)
        inner = cell.adjusted(_PAD, _PAD, -_AFTER, -_PAD)
        bar = QRectF(inner.left(), inner.top(), _BAR, inner.height())
        painter.setPen(Qt.PenStyle.NoPen)
        token = f"bar_{mark.colour}" if mark.colour else "control"
        painter.setBrush(self._style.colour(token))
        painter.drawRoundedRect(mirrored(bar, cell, option), 2, 2)
        text = mirrored(inner.adjusted(_BAR + _BAR_GAP, 0, 0, 0), cell, option)
        at = QPointF(text.left(), text.top())
        if laid.quote is not None:
            painter.setPen(self._style.colour("text"))
            laid.quote.draw(painter, at)
            at.setY(at.y() + laid.quote_height + (6 if laid.note else 0))
        if laid.note is not None:
            self._paint_note(painter, text, at.y(), laid.note)
            at.setY(at.y() + laid.note_height)
        day = QRectF(text.left(), at.y() + 5, text.width(), _DAY)
        said = words.day(None, mark.created_at)
        if mark.lost:
            said = f"{said} · {self.tr('no longer in the text')}"
        self._write(painter, option, day, said, 400, "waiting" if mark.lost else "text3")

    def _paint_note(self, painter: QPainter, text: QRectF, top: float, note: QTextLayout) -> None:
        """Paint the note, its sign at the side where its own words begin."""
        rtl = is_rtl(note.text())
        left = text.right() - _ICON if rtl else text.left()
        ratio = painter.device().devicePixelRatioF()
        sign = self._style.pixmap("sticky-note", _ICON, "text2", ratio)
        painter.drawPixmap(QPointF(round(left), round(top + 2)), sign)
        painter.setPen(self._style.colour("text2"))
        note.draw(painter, QPointF(text.left() + (0 if rtl else _ICON + _ICON_GAP), top))


def _head_height(index: QModelIndex | QPersistentModelIndex) -> int:
    if not index.data(HEAD_ROLE):
        return 0
    return _HEAD if index.row() else _FIRST_HEAD
