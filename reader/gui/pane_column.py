"""The last column: the header, a line for news, and the pane."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.gui import words
from reader.gui.notices import NoticeBar
from reader.gui.pane_header import PaneHeader
from reader.gui.progress_line import ProgressLine
from reader.gui.reading_pane.focus_ring import FocusRing
from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.style import Style
from reader.model.article import ArticleRow, OpenArticle
from reader.model.reading_place import ReadingPlace


class PaneColumn(QWidget):
    """Holds the pane and what stands above it."""

    #: ArticleId of a saved article that tells the same story: it is to be merged with this one.
    merged = Signal(object)
    #: The same, to be left alone.
    kept_apart = Signal(object)

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self.setAutoFillBackground(True)
        self.notice = NoticeBar(style)
        self.twin = NoticeBar(style)
        self.header = PaneHeader(style)
        self.pane = ReadingPane(style)
        FocusRing(style, self.pane)
        self.progress = ProgressLine(style)
        self.progress.hide()
        self.pane.progressed.connect(self.progress.show_progress)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in (self.header, self.progress, self.notice, self.twin, self.pane):
            box.addWidget(widget)
        style.changed.connect(self._dress)
        self._dress()

    def add_foot(self, widget: QWidget) -> None:
        """Let a bar stand below the pane."""
        self._box.addWidget(widget)

    def show_article(self, opened: OpenArticle, place: ReadingPlace | None) -> None:
        """Show an article in the pane, and whether it is here twice.

        What stands above the pane has its height before: what is painted stays where it is.
        """
        self.offer_twin(opened.twins)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.pane.show_article(opened, place)

    def refresh(self, opened: OpenArticle) -> None:
        """Show how the same article stands now."""
        self.pane.refresh(opened)
        self.offer_twin(opened.twins)

    def show_nothing(self) -> None:
        """Show an empty page."""
        self.pane.show_nothing()
        self.offer_twin(())

    def offer_twin(self, twins: Sequence[ArticleRow]) -> None:
        """Offer to merge the first of these with the open article; nothing if there is none."""
        if not twins:
            self.twin.hide()
            return
        twin = twins[0]
        self.twin.offer(
            self.tr("The same story is saved twice: {title}").format(
                title=words.isolated(twin.title)
            ),
            self.tr("Merge"),
            lambda: self.merged.emit(twin.id),
            lambda: self.kept_apart.emit(twin.id),
        )

    def _dress(self) -> None:
        self._style.paint_back(self, "page")
