"""The middle column: search field, name of the view, the list, and what an empty list says."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.article_list.view import ArticleList
from reader.gui.search_bar import SearchBar
from reader.gui.search_examples import SearchExamples
from reader.gui.search_note import SearchNote
from reader.gui.style import Style, font

_NARROWEST = 300
_FEW = 4  # articles that leave room in the list


class ListColumn(QWidget):
    """Holds the search field and the list; it knows what to say when nothing is listed."""

    #: The button of an empty list was pressed: all articles are wanted.
    cleared = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style, self._name = style, ""
        self.setAutoFillBackground(True)
        self.setMinimumWidth(_NARROWEST)
        self.search = SearchBar(style)
        self.list = ArticleList(style)
        self.menu_button = QToolButton()
        self._title, self._count = QLabel(), QLabel()
        self._said = QLabel()
        self._all = QPushButton(self.tr("Show all articles"))
        self.examples, self.note = SearchExamples(style), SearchNote(style)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._header())
        box.addWidget(self._stack, 1)
        box.addWidget(self.examples)
        self.examples.hide()
        self.search.understood.connect(self.note.explain)
        self.note.corrected.connect(self.search.correct)
        self.examples.chosen.connect(self.search.add)
        style.changed.connect(self._dress)
        self._dress()

    def name_view(self, name: str) -> None:
        """Say what is listed."""
        self._name = name
        self._title.setText(name)

    def count(self, listed: int, *, searching: bool, everything: int) -> None:
        """Say how many are listed. everything: how many there are, searched or not."""
        number = self.locale().toString(listed)
        self._title.setText(self.tr("Found") if searching else self._name)
        self._count.setText(number)
        few = searching and 0 < listed <= _FEW
        self.examples.setVisible(few and everything > 0)
        self._stack.setCurrentIndex(int(listed == 0 and everything > 0))
        self._said.setText(
            self.tr("Nothing here has all of these words.")
            if searching
            else self.tr("Everything here has been read.")
        )

    def _header(self) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setContentsMargins(12, 9, 12, 6)
        box.setSpacing(8)
        button = self.menu_button
        button.setIcon(self._style.icon("menu"))
        button.setIconSize(QSize(18, 18))
        button.setToolTip(self.tr("Menu"))
        button.setAccessibleName(self.tr("Menu"))
        button.setFixedSize(34, 34)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.search, 1)
        first.addWidget(button)
        self._title.setFont(font(22, 600, reading=True))
        self._count.setFont(font(13))
        second.setContentsMargins(6, 0, 6, 0)
        second.addWidget(self._title)
        second.addWidget(self._count)
        second.addStretch()
        box.addLayout(first)
        box.addLayout(second)
        box.addWidget(self.note)
        return box

    def _nothing(self) -> QWidget:
        place = QWidget()
        box = QVBoxLayout(place)
        box.setContentsMargins(24, 0, 24, 0)
        box.setSpacing(12)
        self._said.setWordWrap(True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._said.setFont(font(14))
        self._all.setFont(font(13, 500))
        self._all.clicked.connect(self.cleared)
        box.addStretch(1)
        box.addWidget(self._said)
        box.addWidget(self._all, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)
        return place

    def _dress(self) -> None:
        self._style.paint_back(self, "list")
        self._style.paint_words(self._count, "text3")
        self._style.paint_words(self._said, "text2")
