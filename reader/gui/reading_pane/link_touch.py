"""What the mouse does on a link in the text, beyond a click: a middle click, and resting on it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QTextBrowser, QToolTip

from reader.gui.reading_pane.link_marks import is_web
from reader.gui.words import plain


class LinkTouch(QObject):
    """Watches the text of a browser. describe: what is said of a link, by its address."""

    #: The address of a link that was pressed with the middle button.
    pressed = Signal(str)

    def __init__(self, browser: QTextBrowser, describe: Callable[[str], str]) -> None:
        super().__init__(browser)
        self._browser, self._describe = browser, describe
        browser.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that concern a link; leave all others to the text."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            address = self._browser.anchorAt(event.pos())
            if is_web(address):
                said = plain(self._describe(address))
                QToolTip.showText(event.globalPos(), said, self._browser)
                return True
        elif isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.MiddleButton:
            address = self._browser.anchorAt(event.position().toPoint())
            if is_web(address):
                if event.type() == QEvent.Type.MouseButtonRelease:
                    self.pressed.emit(address)
                return True
        return False
