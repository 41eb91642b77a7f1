"""A line of the feeds in the sidebar: a feed, a folder that can be folded, or the head of all."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent

from reader.gui.sidebar.item import HEIGHT, Item
from reader.gui.style import Style

_STEP, _SIGN, _ICON_ROOM = 16, 14, 30
_MOST_DEEP = 5  # beyond, lines stand no further in: there would be no room for their words


class FeedItem(Item):
    """A line that may fold what stands under it.

    A folder's icon is the sign of how it is, and folds it when it is pressed; the head has an icon
    of its own, and the sign at its end. Left and Right fold and unfold.
    """

    #: What stands under it is to be folded, or unfolded: bool.
    folding = Signal(bool)

    def __init__(self, style: Style, icon: str, words: str, *, is_head: bool = False) -> None:
        self._is_folded: bool | None = None
        self._is_head = is_head
        super().__init__(style, icon, words)

    @property
    def is_folded(self) -> bool | None:
        """Whether what stands under it is hidden; None if nothing can stand there."""
        return self._is_folded

    def show_depth(self, depth: int) -> None:
        """Stand so many steps in."""
        self._indent = _STEP * min(depth, _MOST_DEEP)
        self.update()

    def show_folded(self, folded: bool | None) -> None:
        """Show whether what stands under it is hidden."""
        self._is_folded = folded
        if folded is not None and not self._is_head:
            self._icon = self._sign()
        self._speak()
        self.update()

    def _sign(self) -> str:
        if not self._is_folded:
            return "chevron-down"
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return "chevron-left" if rtl else "chevron-right"

    def _speak(self) -> None:
        super()._speak()
        if self._is_folded is not None:
            state = self.tr("folded") if self._is_folded else self.tr("unfolded")
            self.setAccessibleName(f"{self.accessibleName()}, {state}")

    def _end_width(self) -> float:
        return super()._end_width() + (_SIGN + 6 if self._has_end_sign() else 0)

    def _has_end_sign(self) -> bool:
        seen = self.underMouse() or self.hasFocus() or bool(self._is_folded)
        return self._is_head and self._is_folded is not None and seen and not self._folded

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, and the head's sign."""
        super().paintEvent(event)
        if self._has_end_sign():
            painter = QPainter(self)
            sign = self._style.pixmap(self._sign(), _SIGN, "text3", self.devicePixelRatioF())
            spot = self._sign_spot()
            painter.drawPixmap(round(spot.left() + 8), round((HEIGHT - _SIGN) / 2), sign)
            painter.end()

    def _sign_spot(self) -> QRectF:
        """Return where a press folds."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        width = float(_ICON_ROOM)
        if not self._is_head:
            width += self._indent
            return QRectF(self.width() - width if rtl else 0, 0, width, HEIGHT)
        end = super()._end_width()
        return QRectF(end if rtl else self.width() - end - width, 0, width, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold by a press on the sign; anywhere else the line is chosen."""
        left = event.button() == Qt.MouseButton.LeftButton
        on_sign = self._sign_spot().contains(event.position()) and not self._folded
        if left and on_sign and self._is_folded is not None:
            self.folding.emit(not self._is_folded)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold and unfold by the arrows that point to the start and to the end of a line."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        folding, unfolding = Qt.Key.Key_Left, Qt.Key.Key_Right
        if rtl:
            folding, unfolding = unfolding, folding
        if self._is_folded is not None and event.key() in (folding, unfolding):
            if self._is_folded != (event.key() == folding):
                self.folding.emit(event.key() == folding)
        else:
            super().keyPressEvent(event)
