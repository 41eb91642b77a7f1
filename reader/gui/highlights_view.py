"""The highlights and notes of the whole library: search, colours, the list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel

from reader.gui.colour_filter import ColourFilter
from reader.gui.marks_list.view import MarkList
from reader.gui.place_column import PlaceColumn
from reader.gui.style import Style
from reader.model.annotation import Colour, FoundMark, MarkCounts, Sought

_PAUSE_MS = 150
_SIGN = 40


class HighlightsView(PlaceColumn):
    """A column with what was marked."""

    #: Sought: to be listed, None: nothing is, it is not seen. Answer with show_found().
    asked = Signal(object)

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self._call(self.tr("Highlights"), self.tr("Search highlights and notes"))
        self._colour: Colour | None = None
        self._noted = False
        self._total = 0
        self.filter = ColourFilter(style)
        self.list = MarkList(style, headed=True)
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._head.setText(self.tr("Nothing is marked yet"))
        self._way_out.setText(self.tr("Show all highlights"))
        self._way_out.clicked.connect(self.clear)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.filter.chosen.connect(self._choose)
        chips = QHBoxLayout()
        chips.addWidget(self.filter)
        self._hold(self.list, chips, self._sign)

    def ask(self) -> None:
        """Ask for what is searched for and chosen."""
        self._pause.stop()
        self.asked.emit(Sought(self.search.text().strip(), self._colour, self._noted))

    def show_found(self, found: Sequence[FoundMark]) -> None:
        """Show these."""
        self.list.show_found(found)
        self._say_nothing()
        self._show_count(len(found))

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
        self._way_out.setVisible(any_at_all)
        self._said.setText(
            self.tr("No highlight or note is like this.")
            if any_at_all
            else self.tr(
                "Select a passage while you read and choose a colour,"
                " or press Shift+H. It is listed here, with your note."
            )
        )

    def _dress(self) -> None:
        super()._dress()
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(self._style.pixmap("highlighter", _SIGN, "text3", ratio))
