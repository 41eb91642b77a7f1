"""One shelf in the sidebar, painted: icon, name, count; folded, the icon alone."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy

from reader.gui import words
from reader.gui.painted_button import PaintedButton, draw_ring
from reader.gui.sides import line_start
from reader.gui.style import Style, font

HEIGHT = 32
_ICON, _MARK = 16, 14
_ROOM = 110  # for the words, in the narrowest sidebar


class Item(PaintedButton):
    """A shelf that can be chosen.

    icon: "" for none, and its room stays. alert: a count on it is something that waits, in amber.
    """

    def __init__(self, style: Style, icon: str, words: str, *, alert: bool = False) -> None:
        super().__init__(style)
        self._icon, self._alert = icon, alert
        self._count = 0
        self._mark = ""
        self._indent = 0  # of a line that stands under another one, in pixels
        self._folded = False
        self.setText(words)
        self.setCheckable(True)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._speak()
        style.changed.connect(self.update)

    @property
    def count(self) -> int:
        """How many stand on the shelf."""
        return self._count

    def show_words(self, words: str) -> None:
        """Give it another name."""
        if words != self.text():
            self.setText(words)
            self._speak()

    def show_count(self, count: int) -> None:
        """Show how many stand on the shelf; 0 is not shown."""
        if count != self._count:
            self._count = count
            self._speak()
            self.update()

    def show_mark(self, mark: str) -> None:
        """Show that something is wrong there, and say what; "" if nothing is."""
        if mark != self._mark:
            self._mark = mark
            self._speak()
            self.update()

    def fold(self, folded: bool) -> None:
        """Show the icon alone, or all of it."""
        if folded != self._folded:
            self._folded = folded
            self._speak()
            self.update()

    def _speak(self) -> None:
        parts = (self.text(), str(self._count or ""), self._mark)
        spoken = ", ".join(part for part in parts if part)
        self.setAccessibleName(spoken)
        wide = QFontMetricsF(font(14)).horizontalAdvance(self.text()) > _ROOM - self._indent
        self.setToolTip(words.plain(spoken) if self._folded or wide or self._mark else "")

    def sizeHint(self) -> QSize:
        """Return the size of an open item."""
        return QSize(180, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the size of a folded item."""
        return QSize(_ICON, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the item."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        self._paint_back(painter, box)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        token = "accent" if self.isChecked() else "text2"
        start = 8 + self._indent
        left = box.width() - _ICON - start if rtl else start
        if self._folded:
            left = round((box.width() - _ICON) / 2)
        if self._icon:
            icon = self._style.pixmap(self._icon, _ICON, token, self.devicePixelRatioF())
            painter.drawPixmap(round(left), round((box.height() - _ICON) / 2), icon)
        if self._folded:
            self._paint_dot(painter, left)
        else:
            self._paint_words(painter, box, rtl=rtl)
        painter.end()

    def _paint_words(self, painter: QPainter, box: QRectF, *, rtl: bool) -> None:
        align = line_start(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(14, 600 if self.isChecked() else 400))
        painter.setPen(self._style.colour("text"))
        end = self._end_width() + 10
        room, start = end, 34 + self._indent
        if self._mark:
            room += self._paint_mark(painter, box, end, rtl=rtl)
        name = box.adjusted(room, 0, -start, 0) if rtl else box.adjusted(start, 0, -room, 0)
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, round(name.width())
        )
        painter.drawText(name, align, words.isolated(shown))
        if self._count:
            self._paint_count(painter, box, rtl=rtl)

    def _end_width(self) -> float:
        """Return how much room the count takes at the end."""
        return self._count_width() + 2 if self._count else 0

    def _paint_mark(self, painter: QPainter, box: QRectF, end: float, *, rtl: bool) -> float:
        """Paint the sign in the place of an icon, else before the count; return its room there."""
        mark = self._style.pixmap("triangle-alert", _MARK, "waiting", self.devicePixelRatioF())
        start = 9.0 + self._indent
        left = end if rtl else box.width() - end - _MARK
        if not self._icon:
            left = box.width() - start - _MARK if rtl else start
        painter.drawPixmap(round(left), round((box.height() - _MARK) / 2), mark)
        return _MARK + 4 if self._icon else 0

    def _paint_count(self, painter: QPainter, box: QRectF, *, rtl: bool) -> None:
        width = self._count_width()
        left = 6.0 if rtl else box.width() - width - 6
        spot = QRectF(left, (box.height() - 20) / 2, width, 20)
        token = "accent" if self.isChecked() else "text3"
        if self._alert:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour("waiting_bg"))
            painter.drawRoundedRect(spot, 10, 10)
            token = "waiting"
        painter.setFont(self._count_face())
        painter.setPen(self._style.colour(token))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, self.locale().toString(self._count))

    def _count_face(self) -> QFont:
        return font(12, 600 if self.isChecked() or self._alert else 400)

    def _count_width(self) -> float:
        said = QFontMetricsF(self._count_face())
        return max(22.0, said.horizontalAdvance(self.locale().toString(self._count)) + 12)

    def _paint_dot(self, painter: QPainter, left: float) -> None:
        """Say in a folded item that something waits."""
        if self._alert and self._count:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour("star"))
            painter.drawEllipse(QRectF(left + _ICON - 3, 5, 8, 8))

    def _paint_back(self, painter: QPainter, box: QRectF) -> None:
        token = "selected" if self.isChecked() else "hover" if self.underMouse() else None
        if token:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.colour(token))
            painter.drawRoundedRect(box, 6, 6)
        if self.is_ringed:
            draw_ring(painter, box, self._style, 6)
