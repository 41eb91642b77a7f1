"""A caret in the text, for who reads and selects by the keyboard: F7, as in browsers."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTextBrowser

from reader.gui.reading_pane.pane import ReadingPane

_WIDTH = 2
_MOVING = frozenset(
    (
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    )
)


class Caret(QObject):
    """Shows a caret when it is asked for, or when a key selects; the arrows then move it."""

    def __init__(self, pane: ReadingPane) -> None:
        super().__init__(pane)
        self._pane = pane
        #: Whether it is shown.
        self.shown = False
        pane.installEventFilter(self)
        pane.filled.connect(self.hide)

    def switch(self) -> None:
        """Show the caret at the first line in view, or hide it."""
        if self.shown:
            self.hide()
        elif self._pane.shown is not None:
            self._show()
            self._pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hide(self) -> None:
        """Let the arrows scroll again; what is selected stays."""
        self.shown = False
        self._pane.setCursorWidth(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move the caret; Esc hides it."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            if self.shown and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress:
            return self._take(event)
        return False

    def _take(self, event: QKeyEvent) -> bool:
        selecting = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _MOVING and (self.shown or selecting) and self._pane.shown is not None:
            if not self.shown:
                self._show()
            QTextBrowser.keyPressEvent(self._pane, event)  # the pane's own would scroll
            return True
        if self.shown and event.key() == Qt.Key.Key_Escape:
            self.hide()
            return True
        return False

    def _show(self) -> None:
        self.shown = True
        self._pane.setCursorWidth(_WIDTH)
        at = self._pane.cursorRect().center()
        if self._pane.textCursor().hasSelection() or self._pane.viewport().rect().contains(at):
            return
        self._pane.setTextCursor(self._pane.cursorForPosition(QPoint(self._pane.width() // 2, 0)))
