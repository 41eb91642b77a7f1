"""One row of the list, painted: dot, site, day and minutes, title, excerpt, picture."""

from functools import lru_cache

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from reader.gui import words
from reader.gui.article_list.model import FOUND_ROLE, ROW_ROLE, minutes_of
from reader.gui.article_list.thumbnails import Thumbnails
from reader.gui.lines import Hits, laid_out
from reader.gui.sides import line_start
from reader.gui.style import Style, font
from reader.gui.table_rows import cell_of, mirrored, paint_back, painting
from reader.model.article import ArticleRow, State
from reader.model.found import Found
from reader.model.url import host_of

_PAD, _GUTTER, _DOT = 12, 20, 8
_META, _LINE = 16, 20
_SIGN, _SIGN_GAP, _PICK = 13, 5, 15
_COMPACT_PAD = 14
_THUMB, _THUMB_COMPACT = 72, 44


def row_height(compact: bool) -> int:
    """Return the height of every row: three lines under the meta line, compact one."""
    pad, lines = (_COMPACT_PAD, 1) if compact else (_PAD, 3)
    return 2 * pad + _META + 4 + lines * _LINE


class _Laid(Struct, frozen=True):
    title: QTextLayout
    title_lines: int
    excerpt: QTextLayout | None


@lru_cache(maxsize=2_000)
def _laid(
    title: str,
    excerpt: str,
    width: int,
    unread: bool,
    compact: bool,
    found: Found,
    ink: str,
    ground: str,
) -> _Laid:
    hits = Hits(found.title, ink, ground) if found.title else None
    most = 1 if compact else 2
    head, lines = laid_out(title, font(15, 600 if unread else 400), width, most, _LINE, hits)
    if compact:
        return _Laid(head, lines, None)
    excerpt = found.snippet or excerpt
    hits = Hits(found.hits, ink, ground) if found.hits else None
    text = laid_out(excerpt, font(13), width, 3 - lines, _LINE, hits)[0] if excerpt else None
    return _Laid(head, lines, text)


@lru_cache(maxsize=4_000)
def _width(text: str, weight: int) -> float:
    return QFontMetricsF(font(12, weight)).horizontalAdvance(text)


@lru_cache(maxsize=2_000)
def _cut(site: str, room: float) -> str:
    return QFontMetricsF(font(12, 600)).elidedText(site, Qt.TextElideMode.ElideRight, room)


class RowPainter(QStyledItemDelegate):
    """Paints rows; every x passes through `mirrored`, for windows that run from right to left."""

    def __init__(self, style: Style, view: QTableView, thumbnails: Thumbnails) -> None:
        super().__init__(view)
        self._style, self._thumbnails = style, thumbnails

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of every row."""
        return QSize(300, row_height(bool(option.widget.property("compact"))))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row; one that has not come yet is left blank."""
        row = index.data(ROW_ROLE)
        with painting(painter, option):
            paint_back(painter, option, index, self._style, _GUTTER)
            if isinstance(row, ArticleRow):
                found = index.data(FOUND_ROLE) or Found()
                self._paint_row(painter, option, cell_of(option), row, found)

    def _paint_row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        cell: QRectF,
        row: ArticleRow,
        found: Found,
    ) -> None:
        unread = row.state is State.UNREAD
        compact = bool(option.widget.property("compact"))
        self._paint_sign(painter, option, cell, 2 if compact else 0, unread=unread)
        width, pad = cell.width() - _GUTTER - _PAD, _COMPACT_PAD if compact else _PAD
        if row.picture is not None and option.widget.property("pictures"):
            side = _THUMB_COMPACT if compact else _THUMB
            width -= side + _PAD
            above = (cell.height() - side) // 2
            thumb = QRectF(cell.right() - _PAD - side, cell.top() + above, side, side)
            self._paint_thumbnail(painter, mirrored(thumb, cell, option), row.picture)
        text = mirrored(QRectF(cell.left() + _GUTTER, cell.top() + pad, width, _META), cell, option)
        self._paint_meta(painter, option, text, row)
        laid = _laid(
            row.title,
            row.excerpt or "",
            int(width),
            unread,
            compact,
            found,
            self._style.hex("on_hit"),
            self._style.hex("hit"),
        )
        top = QPointF(text.left(), text.bottom() + 4)
        painter.setPen(self._style.colour("text" if unread else "text2"))
        laid.title.draw(painter, top)
        if laid.excerpt is not None:
            painter.setPen(self._style.colour("text2"))
            laid.excerpt.draw(painter, QPointF(top.x(), top.y() + _LINE * laid.title_lines))

    def _paint_sign(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        cell: QRectF,
        drop: int,
        *,
        unread: bool,
    ) -> None:
        """Paint the sign of a row that is picked, else the dot of one that is unread."""
        if option.widget.property("picking") and option.state & QStyle.StateFlag.State_Selected:
            pick = QRectF(cell.left() + 2, cell.top() + 15 + drop, _PICK, _PICK)
            self._paint_icon(painter, mirrored(pick, cell, option), "circle-check", "accent")
        elif unread:
            dot = QRectF(cell.left() + 7, cell.top() + 17 + drop, _DOT, _DOT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour("accent"))
            painter.drawEllipse(mirrored(dot, cell, option))

    def _paint_meta(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, row: ArticleRow
    ) -> None:
        """Paint "Site · day · minutes", the site cut short, and the marks at the end."""
        parts = [words.day(row.published, row.saved_at)]
        if row.reading_minutes:
            parts.append(minutes_of(row))
        if row.sample:
            parts.append(self.tr("sample"))
        rest = "".join(f" · {words.isolated(part)}" for part in parts if part)
        site = row.site_name or host_of(row.url or "") or self.tr("No site")
        rest_width = _width(rest, 400) + 2
        marks = _marks(row)
        room = box.width() - rest_width - len(marks) * (_SIGN_GAP + _SIGN)
        site = _cut(site, room)
        site_width = _width(site, 600) + 1
        align = line_start(option.direction) | Qt.AlignmentFlag.AlignVCenter
        first = QRectF(box.left(), box.top(), site_width, box.height())
        second = QRectF(box.left() + site_width, box.top(), rest_width, box.height())
        painter.setFont(font(12, 600))
        painter.setPen(self._style.colour("text2"))
        painter.drawText(mirrored(first, box, option), align, words.isolated(site))
        painter.setFont(font(12))
        painter.setPen(self._style.colour("text3"))
        painter.drawText(mirrored(second, box, option), align, rest)
        for place, (icon, token) in enumerate(marks, 1):
            left = box.right() - place * _SIGN - (place - 1) * _SIGN_GAP
            sign = QRectF(round(left), box.top() + 1, _SIGN, _SIGN)
            self._paint_icon(painter, mirrored(sign, box, option), icon, token)

    def _paint_thumbnail(self, painter: QPainter, box: QRectF, digest: str) -> None:
        """Paint the picture, or where it will be: the words are not to move when it comes."""
        ratio = painter.device().devicePixelRatioF()
        found = self._thumbnails.get(digest, round(box.width() * ratio))
        if found is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour("line"))
            painter.drawRoundedRect(box, 6, 6)
        else:
            painter.drawPixmap(box, found, QRectF(found.rect()))

    def _paint_icon(self, painter: QPainter, box: QRectF, icon: str, token: str) -> None:
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._style.pixmap(icon, round(box.width()), token, ratio)
        painter.drawPixmap(box.topLeft(), pixmap)


def _marks(row: ArticleRow) -> list[tuple[str, str]]:
    """Return the icons of what is to be said of the article, and their colours, the last first."""
    marks = []
    if row.favourite:
        marks.append(("star-filled", "star"))
    if row.incomplete:
        marks.append(("triangle-alert", "waiting"))
    if row.has_highlights:
        marks.append(("highlighter", "text3"))
    return marks
