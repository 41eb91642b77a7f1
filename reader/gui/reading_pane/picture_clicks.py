"""A click on a picture in the text is not one on the text: it enlarges the picture."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTextBrowser

from reader.gui.reading_pane.document import ArticleDocument


class PictureClicks(QObject):
    """Watches the mouse over the text of one pane."""

    #: A picture was clicked: its digest.
    clicked = Signal(str)

    def __init__(self, pane: QTextBrowser, page: ArticleDocument) -> None:
        super().__init__(pane)
        self._pane, self._page = pane, page
        self._pressed = ""
        self._over = False
        self._text_cursor = pane.viewport().cursor().shape()
        pane.viewport().installEventFilter(self)

    def eventFilter(self, viewport: QObject, event: QEvent) -> bool:
        """Take what concerns a picture, leave the rest to the text."""
        if not isinstance(event, QMouseEvent):
            return False
        kind = event.type()
        if kind == QEvent.Type.MouseMove and not event.buttons():
            return self._hover(self._picture_at(event.position()))
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._pressed = self._picture_at(event.position())
            return bool(self._pressed)
        if kind == QEvent.Type.MouseButtonRelease and self._pressed:
            digest, self._pressed = self._pressed, ""
            if digest == self._picture_at(event.position()):
                self.clicked.emit(digest)
            return True
        return False

    def _hover(self, digest: str) -> bool:
        """Show by the mouse that a picture can be clicked."""
        if bool(digest) != self._over:
            self._over = bool(digest)
            shape = Qt.CursorShape.PointingHandCursor if digest else self._text_cursor
            self._pane.viewport().setCursor(shape)
        return self._over

    def _picture_at(self, spot: QPointF) -> str:
        """Return the digest of the picture that is seen there, "" if there is none."""
        below = QPointF(0, self._pane.verticalScrollBar().value())
        return self._page.picture_at(spot + below)
