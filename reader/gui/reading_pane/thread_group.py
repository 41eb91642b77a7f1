"""The parts of one story by date, on a line of time: those that are saved, with the open one."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)

from reader.gui import words
from reader.gui.lines import laid_out
from reader.gui.painted_button import PaintedRow
from reader.gui.style import Script, Style, font
from reader.model.article import ArticleId, ArticleRow, State

_PAD, _DOT_AT, _GAP, _SIDE = 14, 9, 12, 16
_DOT = 9


class ThreadRow(PaintedRow):
    """One part: a dot on the line of time, its day, its title. The open one leads nowhere."""

    def __init__(
        self, style: Style, row: ArticleRow, *, current: bool, script: Script, day_width: float
    ) -> None:
        super().__init__(style)
        self._row, self.current = row, current
        self._script, self._day_width = script, day_width
        #: The line of time begins at the first and ends at the last.
        self.first = self.last = False
        self.setText(row.title)
        day = words.day(row.published, row.saved_at)
        state = self.tr("You are reading it") if current else self._state()
        self.setAccessibleName(f"{row.title}. {day}. {state}")
        self.setToolTip(words.plain(row.title))
        if current:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def fit(self, width: int) -> None:
        """Take this width."""
        self.setFixedSize(width, 46 if self._script == "arabic" else 38)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.current or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            token = "selected" if self.current else "press" if self.isDown() else "hover"
            painter.setBrush(self._style.colour(token))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 9, 9)
        self._paint_time(painter)
        self._paint_words(painter)
        if self.is_ringed:
            painter.setPen(QPen(self._style.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 8, 8)
        painter.end()

    def _paint_time(self, painter: QPainter) -> None:
        middle = self.height() / 2
        x = self._mirror(_PAD + _DOT_AT - 1, 2)
        top = middle if self.first else 0.0
        bottom = middle if self.last else float(self.height())
        painter.fillRect(QRectF(x, top, 2, bottom - top), self._style.colour("line"))
        own = self._style.colour("accent")
        painter.setPen(QPen(own, 2))
        unread = self._row.state is State.UNREAD or self.current
        painter.setBrush(own if unread else self._style.colour("surface"))
        spot = QPointF(x + 1, middle)
        painter.drawEllipse(spot, _DOT / 2, _DOT / 2)
        if self.current:  # told by its shape too
            painter.setPen(QPen(own, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(spot, _DOT / 2 + 3.5, _DOT / 2 + 3.5)

    def _paint_words(self, painter: QPainter) -> None:
        small = font(12)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start: float = _PAD + 2 * _DOT_AT + _GAP
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(small)
        painter.setPen(self._style.colour("text2" if self.current else "text3"))
        spot = QRectF(self._mirror(start, self._day_width), 0, self._day_width, self.height())
        painter.drawText(spot, align, words.day(self._row.published, self._row.saved_at))
        start += self._day_width + _GAP
        weight = 600 if self.current or self._row.state is State.UNREAD else 400
        face = font(
            18 if self._script == "arabic" else 15, weight, reading=True, script=self._script
        )
        width = max(60.0, self.width() - start - _SIDE)
        layout, _ = laid_out(self._row.title, face, width, 1, self.height())
        painter.setPen(self._style.colour("text"))
        layout.draw(painter, QPointF(self._mirror(start, width), 0))

    def _state(self) -> str:
        return self.tr("Saved") if self._row.state is State.UNREAD else self.tr("Read")


def thread_rows(
    style: Style, parts: Sequence[ArticleRow], current: ArticleId, script: Script
) -> list[ThreadRow]:
    """Return a row for each part, in their order. current: the one that is open."""
    days = [words.day(part.published, part.saved_at) for part in parts]
    metrics = QFontMetricsF(font(12))
    width = max((metrics.horizontalAdvance(day) for day in days), default=0.0)
    rows = [
        ThreadRow(style, part, current=part.id == current, script=script, day_width=width)
        for part in parts
    ]
    if rows:
        rows[0].first = rows[-1].last = True
    return rows


def span(parts: Sequence[ArticleRow]) -> str:
    """Return from when to when the parts came: "12–19 Sept", "28 Aug – 3 Sept", or one day."""
    first, last = (words.day(part.published, part.saved_at) for part in (parts[0], parts[-1]))
    if first == last:
        return last
    one, other = (_date(part) for part in (parts[0], parts[-1]))
    number = QLocale().toString(one.day)
    if (one.year, one.month) == (other.year, other.month) and last.startswith(
        QLocale().toString(other.day)
    ):
        return words.isolated(f"{number}–{last}")
    return f"{words.isolated(first)} – {words.isolated(last)}"


def _date(part: ArticleRow) -> date:
    try:
        return date.fromisoformat((part.published or "")[:10])
    except ValueError:
        return part.saved_at.astimezone().date()
