"""One row of the list, painted: dot, site, day and minutes, title, excerpt."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from reader.gui import words
from reader.gui.article_list.model import FOUND_ROLE, ROW_ROLE, minutes_of
from reader.gui.lines import Hits, laid_out
from reader.gui.style import Style, font
from reader.model.article import ArticleRow, State
from reader.model.found import Found
from reader.model.url import host_of

_INSET, _PAD, _GUTTER, _DOT = 6, 12, 20, 8
_META, _LINE = 16, 20
_SIGN, _SIGN_GAP = 14, 4
ROW_HEIGHT = 2 * _PAD + _META + 4 + 3 * _LINE


@dataclass(frozen=True, slots=True)
class _Laid:
    title: QTextLayout
    title_lines: int
    excerpt: QTextLayout | None


@lru_cache(maxsize=2_000)
def _laid(
    title: str, excerpt: str, width: int, unread: bool, found: Found, ink: str, ground: str
) -> _Laid:
    hits = Hits(found.title, ink, ground) if found.title else None
    head, lines = laid_out(title, font(15, 600 if unread else 400), width, 2, _LINE, hits)
    excerpt = found.snippet or excerpt
    hits = Hits(found.hits, ink, ground) if found.hits else None
    text = laid_out(excerpt, font(13), width, 3 - lines, _LINE, hits)[0] if excerpt else None
    return _Laid(head, lines, text)


class RowPainter(QStyledItemDelegate):
    """Paints rows; every x passes through `mirror`, for windows that run from right to left."""

    def __init__(self, style: Style, view: QTableView) -> None:
        super().__init__(view)
        self._style = style

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of every row."""
        return QSize(300, ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row; one that has not come yet is left blank."""
        row = index.data(ROW_ROLE)
        cell = QRectF(option.rect).adjusted(_INSET, 0, -_INSET, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        last = index.row() + 1 == index.model().rowCount()
        try:
            self._paint_back(painter, option, cell, last=last)
            if isinstance(row, ArticleRow):
                self._paint_row(painter, option, cell, row, index.data(FOUND_ROLE) or Found())
        finally:
            painter.restore()

    def _paint_back(
        self, painter: QPainter, option: QStyleOptionViewItem, cell: QRectF, *, last: bool
    ) -> None:
        state = option.state
        token = None
        if state & QStyle.StateFlag.State_Selected:
            active = state & QStyle.StateFlag.State_Active
            token = "selected" if active else "selected_inactive"
        elif state & QStyle.StateFlag.State_MouseOver:
            token = "hover"
        if token:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour(token))
            painter.drawRoundedRect(cell, 8, 8)
        elif not last:
            line = QRectF(
                cell.left() + _GUTTER, cell.bottom() - 1, cell.width() - _GUTTER - _PAD, 1
            )
            painter.fillRect(_mirrored(line, cell, option), self._style.colour("line"))
        focused = state & QStyle.StateFlag.State_HasFocus
        if focused and option.widget.property("by_keyboard"):
            painter.setPen(QPen(self._style.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 7, 7)

    def _paint_row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        cell: QRectF,
        row: ArticleRow,
        found: Found,
    ) -> None:
        unread = row.state is State.UNREAD
        if unread:
            dot = QRectF(cell.left() + 7, cell.top() + 17, _DOT, _DOT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour("accent"))
            painter.drawEllipse(_mirrored(dot, cell, option))
        width = cell.width() - _GUTTER - _PAD
        text = _mirrored(
            QRectF(cell.left() + _GUTTER, cell.top() + _PAD, width, _META), cell, option
        )
        self._paint_meta(painter, option, text, row)
        laid = _laid(
            row.title,
            row.excerpt or "",
            int(width),
            unread,
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

    def _paint_meta(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, row: ArticleRow
    ) -> None:
        """Paint "Site · day · minutes" and a sign if it is incomplete, the site cut short."""
        parts = [words.day(row.published, row.saved_at)]
        if row.reading_minutes:
            parts.append(minutes_of(row))
        if row.sample:
            parts.append(self.tr("sample"))
        rest = "".join(f" · {words.isolated(part)}" for part in parts if part)
        strong, plain = QFontMetricsF(font(12, 600)), QFontMetricsF(font(12))
        site = row.site_name or host_of(row.url or "") or self.tr("No site")
        rest_width = plain.horizontalAdvance(rest) + 2
        sign_width = _SIGN_GAP + _SIGN if row.incomplete else 0
        site = strong.elidedText(
            site, Qt.TextElideMode.ElideRight, box.width() - rest_width - sign_width
        )
        site_width = strong.horizontalAdvance(site) + 1
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        align |= Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(option.direction)
        first = QRectF(box.left(), box.top(), site_width, box.height())
        second = QRectF(box.left() + site_width, box.top(), rest_width, box.height())
        painter.setFont(font(12, 600))
        painter.setPen(self._style.colour("text2"))
        painter.drawText(_mirrored(first, box, option), align, site)
        painter.setFont(font(12))
        painter.setPen(self._style.colour("text3"))
        painter.drawText(_mirrored(second, box, option), align, rest)
        if row.incomplete:
            top = box.top() + (box.height() - _SIGN) / 2
            sign = QRectF(round(second.right()) + _SIGN_GAP, top, _SIGN, _SIGN)
            self._paint_sign(painter, _mirrored(sign, box, option))

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        """Paint that the article is not the whole story."""
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._style.pixmap("triangle-alert", _SIGN, "waiting", ratio)
        painter.drawPixmap(box.topLeft(), pixmap)


def _mirrored(box: QRectF, within: QRectF, option: QStyleOptionViewItem) -> QRectF:
    if option.direction != Qt.LayoutDirection.RightToLeft:
        return box
    left = within.right() - (box.left() - within.left()) - box.width()
    return QRectF(left, box.top(), box.width(), box.height())
