"""Lay out what is seen at once, and the rest a moment later: the length is known only then."""

from PySide6.QtCore import QObject, QSizeF, QTimer, Signal

from reader.gui.reading_pane.document import ArticleDocument

_REST_MS = 100


class LayingOut(QObject):
    """How far one page is laid out."""

    grown = Signal()  # more of it is, or less
    done = Signal()  # all of it is

    def __init__(self, page: ArticleDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        #: How long the page is as far as it is laid out, in pixels; to ask Qt lays out all of it.
        self.length = 0.0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.finish)
        page.documentLayout().documentSizeChanged.connect(self._note)
        page.contentsChange.connect(self._finish_first)

    @property
    def under_way(self) -> bool:
        """Whether there may be more than is laid out."""
        return self._rest.isActive()

    def begin(self) -> None:
        """Leave the rest of a page that is made anew for later."""
        self._rest.start()

    def finish(self) -> None:
        """Lay out the rest now."""
        self._rest.stop()
        self._page.lay_out()
        self.done.emit()

    def _finish_first(self) -> None:
        """Lay all of it out before it is changed: Qt would forget to go on behind the change."""
        if self.under_way and self._page.isLayoutEnabled():
            self._page.size()

    def _note(self, size: QSizeF) -> None:
        self.length = size.height()
        self.grown.emit()
