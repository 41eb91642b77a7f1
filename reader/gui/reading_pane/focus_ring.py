"""Whether the pane has the focus: a thin line round it, if a key has brought it there."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from reader.gui.painted_button import is_by_keyboard
from reader.gui.style import Style

_WIDTH = 2


class FocusRing(QObject):
    """Lies along the edges of a scroll area, one strip each: what is between scrolls as ever."""

    def __init__(self, style: Style, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._style, self._area = style, area
        self._strips = [QWidget(area) for _ in range(4)]
        for strip in self._strips:
            strip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            strip.setAutoFillBackground(True)
            strip.hide()
        area.installEventFilter(self)
        area.viewport().installEventFilter(self)
        style.changed.connect(self._dress)
        self._dress()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the focus that a key brought; take the ring away at a click, and with the focus."""
        kind = event.type()
        if isinstance(event, QFocusEvent) and watched is self._area:
            if event.reason() != Qt.FocusReason.PopupFocusReason:
                self._show(shown=event.gotFocus() and is_by_keyboard(event))
        elif kind == QEvent.Type.MouseButtonPress:
            self._show(shown=False)
        elif kind == QEvent.Type.Resize:
            self._lay()
        return False

    def _show(self, *, shown: bool) -> None:
        self._lay()
        for strip in self._strips:
            strip.setVisible(shown)
            strip.raise_()

    def _lay(self) -> None:
        box = self._area.viewport().geometry()
        across, down = QSize(box.width(), _WIDTH), QSize(_WIDTH, box.height())
        inner = box.adjusted(0, 0, 1 - _WIDTH, 1 - _WIDTH)
        edges = (
            QRect(inner.topLeft(), across),
            QRect(inner.bottomLeft(), across),
            QRect(inner.topLeft(), down),
            QRect(inner.topRight(), down),
        )
        for strip, edge in zip(self._strips, edges, strict=True):
            strip.setGeometry(edge)

    def _dress(self) -> None:
        for strip in self._strips:
            self._style.paint_back(strip, "focus")
