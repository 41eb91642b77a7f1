"""The highlights and notes of the whole library: search, colours, the list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.gui.colour_filter import ColourFilter
from reader.gui.leaving_field import LeavingField
from reader.gui.marks_list.view import MarkList
from reader.gui.menu_button import MenuButton
from reader.gui.notices import NoticeBar
from reader.gui.style import Style, font
from reader.model.annotation import Colour, FoundMark, MarkCounts, Sought

_PAUSE_MS, _NARROWEST = 150, 300
_SIGN = 40


class HighlightsView(QWidget):
    """A column with what was marked, in the place of the list of articles."""

    #: Sought: to be listed, None: nothing is, it is not seen. Answer with show_found().
    asked = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._colour: Colour | None = None
        self._noted = False
        self._total = 0
        self.setAutoFillBackground(True)
        self.setMinimumWidth(_NARROWEST)
        self.search = LeavingField(style)
        self.menu_button = MenuButton(style)
        self.search.setPlaceholderText(self.tr("Search highlights and notes"))
        self.search.setAccessibleName(self.tr("Search highlights and notes"))
        self.notice = NoticeBar(style)
        self.filter = ColourFilter(style)
        self.list = MarkList(style, headed=True)
        self._title, self._count = QLabel(self.tr("Highlights")), QLabel()
        self._sign, self._all = QLabel(), QPushButton()
        self._head, self._said = QLabel(), QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.left.connect(self.list.setFocus)
        self.filter.chosen.connect(self._choose)
        self._arrange()
        style.changed.connect(self._dress)
        self._dress()

    def ask(self) -> None:
        """Ask for what is searched for and chosen."""
        self._pause.stop()
        self.asked.emit(Sought(self.search.text().strip(), self._colour, self._noted))

    def show_found(self, found: Sequence[FoundMark]) -> None:
        """Show these."""
        self.list.show_found(found)
        self._count.setText(self.locale().toString(len(found)) if found else "")
        self._say_nothing()
        self._stack.setCurrentIndex(int(not found))

    def show_counts(self, counts: MarkCounts) -> None:
        """Say how many there are of each colour, and with a note."""
        self._total = counts.highlights + counts.noted
        self.filter.show_counts(counts)
        self._say_nothing()

    def clear(self) -> None:
        """Search for nothing and choose no colour: all are listed."""
        self.filter.clear()
        self._colour, self._noted = None, False
        self.search.clear()
        self.ask()

    def showEvent(self, event: QShowEvent) -> None:
        """List anew what is shown again."""
        super().showEvent(event)
        self.ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing be listed that is not seen."""
        super().hideEvent(event)
        self._pause.stop()
        self.asked.emit(None)

    def _choose(self, colour: Colour | None, noted: bool) -> None:
        self._colour, self._noted = colour, noted
        self.ask()

    def _say_nothing(self) -> None:
        any_at_all = self._total > 0
        self._head.setVisible(not any_at_all)
        self.filter.setVisible(any_at_all)
        self._all.setVisible(any_at_all)
        self._said.setText(
            self.tr("No highlight or note is like this.")
            if any_at_all
            else self.tr(
                "Select a passage while you read and choose a colour,"
                " or press Shift+H. It is listed here, with your note."
            )
        )

    def _arrange(self) -> None:
        box, head, names = QVBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        head.setContentsMargins(12, 9, 12, 8)
        head.setSpacing(8)
        self._title.setFont(font(22, 600, reading=True))
        self._count.setFont(font(13))
        self._count.setContentsMargins(0, 9, 0, 0)  # on the line of the title
        names.setContentsMargins(6, 0, 6, 0)
        names.addWidget(self._title)
        names.addWidget(self._count)
        names.addStretch()
        chips = QHBoxLayout()
        chips.setContentsMargins(6, 0, 6, 0)
        chips.addWidget(self.filter)
        head.addLayout(self.menu_button.beside(self.search))
        head.addLayout(names)
        head.addLayout(chips)
        box.addLayout(head)
        box.addWidget(self.notice)
        box.addWidget(self._stack)

    def _nothing(self) -> QWidget:
        place = QWidget()
        box = QVBoxLayout(place)
        box.setContentsMargins(24, 0, 24, 0)
        box.setSpacing(10)
        self._head.setText(self.tr("Nothing is marked yet"))
        self._head.setFont(font(18, 600, reading=True))
        self._said.setFont(font(14))
        self._all.setText(self.tr("Show all highlights"))
        self._all.setFont(font(13, 500))
        self._all.clicked.connect(self.clear)
        for label in (self._head, self._said):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        box.addWidget(self._sign)
        box.addWidget(self._head)
        box.addWidget(self._said)
        box.addWidget(self._all, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)
        return place

    def _dress(self) -> None:
        self._style.paint_back(self, "list")
        self._style.paint_words(self._count, "text3")
        self._style.paint_words(self._said, "text2")
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(self._style.pixmap("highlighter", _SIGN, "text3", ratio))
