"""The last column: the way back, the article's own actions, a line for news, and the pane."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from reader.gui import words
from reader.gui.notices import NoticeBar
from reader.gui.reading_pane.pane import ReadingPane
from reader.gui.style import Style, font
from reader.model.article import ArticleRow

_HEADER = 52


class PaneColumn(QWidget):
    """Holds the pane and what stands above it."""

    #: The way back was taken.
    back = Signal()
    #: The article is to be opened in the browser.
    original = Signal()
    #: ArticleId of a saved article that tells the same story: it is to be merged with this one.
    merged = Signal(object)
    #: The same, to be left alone.
    kept_apart = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.setAutoFillBackground(True)
        self.notice = NoticeBar(style)
        self.twin = NoticeBar(style)
        self.pane = ReadingPane(style)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in (self._header(), self.notice, self.twin, self.pane):
            box.addWidget(widget)
        style.changed.connect(self._dress)
        self._dress()

    def offer_way_back(self, offered: bool, name: str) -> None:
        """Show the way back, or hide it. name: where it leads, "" for the article before."""
        self._back.setVisible(offered)
        self._back.setText(f"\u2009{name}" if name else "")

    def show_header(self, shown: bool) -> None:
        """Show the header: where nothing is open there is nothing to do in it."""
        self._head.setVisible(shown)

    def offer_original(self, offered: bool) -> None:
        """Let the article be opened in the browser, if it has an address."""
        self._original.setEnabled(offered)

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

    def _header(self) -> QWidget:
        self._head = QWidget()
        self._head.setFixedHeight(_HEADER)
        box = QHBoxLayout(self._head)
        box.setContentsMargins(12, 0, 12, 0)
        box.setSpacing(4)
        self._back = self._button("arrow-left", self.tr("Back"))
        self._back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._back.setFont(font(14, 500))
        self._back.clicked.connect(self.back)
        self._original = self._button("external-link", self.tr("Open in the browser"))
        self._original.setFixedWidth(34)
        self._original.clicked.connect(self.original)
        box.addWidget(self._back)
        box.addStretch()
        box.addWidget(self._original)
        return self._head

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._style.icon(icon))
        button.setIconSize(QSize(18, 18))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFixedHeight(34)
        return button

    def _dress(self) -> None:
        self._style.paint_back(self, "page")
